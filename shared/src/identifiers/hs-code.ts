export type ParsedHsCode =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: 'hs-code.format' | 'hs-code.chapter' };

/** Reads a Harmonized System code: heading (4), subheading (6), or a national line of 8 or 10 digits, dots and spaces allowed. */
export const parseHsCode = (text: string): ParsedHsCode => {
  const value = text.replace(/[\s.]/g, '');
  if (!/^[0-9]+$/.test(value) || ![4, 6, 8, 10].includes(value.length)) return { ok: false, rule: 'hs-code.format' };
  // Chapter 77 is kept empty; 98 and 99 are left to national use and are not comparable.
  const chapter = Number(value.slice(0, 2));
  return chapter >= 1 && chapter <= 97 && chapter !== 77 ? { ok: true, value } : { ok: false, rule: 'hs-code.chapter' };
};
