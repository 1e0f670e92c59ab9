export type ParsedUnLocode =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: 'un-locode.format' };

/** Reads a UN/LOCODE: a country, then three characters in which 0 and 1 are never used. */
export const parseUnLocode = (text: string): ParsedUnLocode => {
  const value = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[A-Z]{2}[A-Z2-9]{3}$/.test(value) ? { ok: true, value } : { ok: false, rule: 'un-locode.format' };
};
