import type { Case } from './case-book';

/** How finely a span of time is drawn. */
export type Step = 'day' | 'week' | 'month';

const oneDay = 86_400_000;
const startOf = (day: string, step: Step): string => {
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  if (step === 'day') return day;
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * oneDay).toISOString().slice(0, 10);
};
const after = (day: string, step: Step): string => {
  const at = new Date(`${day}T00:00:00Z`);
  if (step === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
  else at.setUTCDate(at.getUTCDate() + (step === 'week' ? 7 : 1));
  return at.toISOString().slice(0, 10);
};

/** Days while they can be told apart, then weeks, then months. */
export const stepFor = (from: string, to: string): Step => {
  const days = (Date.parse(to) - Date.parse(from)) / oneDay;
  return days <= 21 ? 'day' : days <= 800 ? 'week' : 'month';
};

/** The first days of every step between two days, both included. */
export const stepsBetween = (from: string, to: string, step: Step): readonly string[] => {
  const days: string[] = [];
  for (let at = startOf(from, step); at <= to; at = after(at, step)) days.push(at);
  return days;
};

/** How many cases fell into each step; those whose day is not known are left out. */
export const countBy = (cases: readonly Case[], days: readonly string[], step: Step): readonly { day: string; value: number }[] => {
  const counts = new Map(days.map((day) => [day, 0]));
  for (const one of cases) {
    if (!isDated(one, step)) continue;
    const at = startOf(one.detectedAt.slice(0, 10), step);
    const known = counts.get(at);
    if (known !== undefined) counts.set(at, known + 1);
  }
  return [...counts].map(([day, value]) => ({ day, value }));
};

/** Whether the date of a report is known finely enough for a step. */
export const isDated = ({ detectedPrecision }: Case, step: Step): boolean =>
  detectedPrecision === 'MINUTE' || detectedPrecision === 'DAY' || (step === 'month' && detectedPrecision === 'MONTH');
