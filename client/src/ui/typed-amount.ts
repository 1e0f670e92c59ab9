/**
 * What a reader typed as an amount, with the point as its decimal sign. Where the comma is that sign (French), a comma
 * and spaces between thousands say one thing only; elsewhere a comma is left alone, to be refused rather than guessed.
 * @example typedAmount('12 500,5', 'fr-FR') // '12500.5'
 */
export const typedAmount = (text: string, locale: string): string => {
  const comma = new Intl.NumberFormat(locale).formatToParts(1.5).some((part) => part.type === 'decimal' && part.value === ',');
  return comma ? text.replace(/[\s\u00a0\u202f]/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2') : text.trim();
};
