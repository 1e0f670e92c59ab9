export type ParsedUnNumber =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: 'un-number.format' };

/** Reads a United Nations dangerous goods number, with or without its UN. */
export const parseUnNumber = (text: string): ParsedUnNumber => {
  const digits = text.replace(/\s/g, '').toUpperCase().replace(/^UN/, '');
  return /^[0-9]{4}$/.test(digits) ? { ok: true, value: `UN${digits}` } : { ok: false, rule: 'un-number.format' };
};
