export type ParsedContainerNumber =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: 'container-number.format' }
  | { readonly ok: false; readonly rule: 'container-number.check-digit'; readonly expected: string };

// ISO 6346: letters count from 10 and skip the multiples of 11, so A=10, B=12, L=23, V=34.
const letterValue = (letter: string): number => {
  const place = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return 10 + place + Math.floor((place + 9) / 10);
};

const characterValue = (character: string): number => (/\d/.test(character) ? Number(character) : letterValue(character));

/** The check digit of the first ten characters of a container number; a remainder of ten is written 0. */
export const containerCheckDigit = (firstTen: string): string => {
  const sum = [...firstTen].reduce((total, character, index) => total + characterValue(character) * 2 ** index, 0);
  return String((sum % 11) % 10);
};

/** Reads an ISO 6346 container number as people write it: spaced, dashed, in lower case. */
export const parseContainerNumber = (text: string): ParsedContainerNumber => {
  const value = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{3}[UJZ][0-9]{7}$/.test(value)) return { ok: false, rule: 'container-number.format' };
  const expected = containerCheckDigit(value.slice(0, 10));
  return value.endsWith(expected) ? { ok: true, value } : { ok: false, rule: 'container-number.check-digit', expected };
};
