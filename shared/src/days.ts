const dayMilliseconds = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that comes so many days after another; days are YYYY-MM-DD. */
export const addDays = (day: string, count: number): string => new Date(midnight(day) + count * dayMilliseconds).toISOString().slice(0, 10);

/** How many days one day lies after another. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / dayMilliseconds);

/** Whether a text is a day as they are written here. */
export const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** The same day so many months later; the last one of the month where it has no such day. */
export const addMonthsToDay = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};
