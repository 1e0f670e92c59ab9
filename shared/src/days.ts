const dayMilliseconds = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that comes so many days after another; days are YYYY-MM-DD. */
export const addDays = (day: string, count: number): string => new Date(midnight(day) + count * dayMilliseconds).toISOString().slice(0, 10);

/** How many days one day lies after another. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / dayMilliseconds);
