/** Figures as a British reader writes them, made apart from the client's own formats. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const rounded = (value: number, digits: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value);
const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

export const number = (value: number): string => whole.format(value);
export const percent = (share: number): string => new Intl.NumberFormat('en-GB', { style: 'percent' }).format(share);
export const plural = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;

/** A mass in kilograms as it is said: from one tonne on in tonnes. */
export const mass = (kilograms: number): string => {
  if (kilograms < 1000) return `${rounded(kilograms, kilograms < 10 ? 2 : 0)} kg`;
  return `${rounded(kilograms / 1000, kilograms < 100_000 ? 1 : 0)} t`;
};

/** From where to where; an end that is not known is said in the words of the page. */
export const way = (from: string | null, to: string | null, unknown: string): string => [from, to].map((code) => (code ? countries.of(code) : unknown)).join(' → ');

/** Hours and minutes of so many seconds; no day passes in the operation. */
export const duration = (seconds: number | null): string => {
  if (seconds === null) return '–';
  const minutes = Math.round(seconds / 60);
  const parts = [[Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [plural(count, unit)] : [])).join(' ') || '0 minutes';
};

export const ago = (at: Date, now: Date): string => {
  const minutes = Math.trunc((at.getTime() - now.getTime()) / 60_000);
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  return Math.abs(minutes) >= 60 ? words.format(Math.trunc(minutes / 60), 'hour') : words.format(minutes, 'minute');
};

export const moment = (at: Date, zone: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);
