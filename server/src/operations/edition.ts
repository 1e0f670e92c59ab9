const numerals: readonly (readonly [string, number])[] = [
  ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

const toRoman = (number: number): string => {
  const [numeral, value] = numerals.find(([, least]) => number >= least) ?? ['', 0];
  return value === 0 ? '' : numeral + toRoman(number - value);
};

const fromRoman = (text: string): number | null => {
  const found = Array.from({ length: 199 }, (_, index) => index + 1).find((number) => toRoman(number) === text);
  return found ?? null;
};

/** The name of the edition after this one: X after IX, 2027 after 2026; null where that cannot be told. */
export const editionAfter = (edition: string | null): string | null => {
  if (edition === null) return null;
  if (/^\d{1,4}$/.test(edition)) return String(Number(edition) + 1);
  const number = fromRoman(edition);
  return number === null ? null : toRoman(number + 1);
};
