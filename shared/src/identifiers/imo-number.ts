export type ParsedImoNumber =
  | { readonly ok: true; readonly value: string; readonly checkDigitValid: boolean }
  | { readonly ok: false; readonly rule: 'imo-number.format' };

/** The check digit of the first six digits of an IMO ship number (weights 7 down to 2, last digit of the sum). */
export const imoCheckDigit = (firstSix: string): string =>
  String([...firstSix].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0) % 10);

/** Reads an IMO ship number. A wrong check digit is reported, not refused: ships do sail under such numbers. */
export const parseImoNumber = (text: string): ParsedImoNumber => {
  const value = text.replace(/[\s-]/g, '').toUpperCase().replace(/^IMO/, '');
  if (!/^[0-9]{7}$/.test(value)) return { ok: false, rule: 'imo-number.format' };
  return { ok: true, value, checkDigitValid: value.endsWith(imoCheckDigit(value.slice(0, 6))) };
};
