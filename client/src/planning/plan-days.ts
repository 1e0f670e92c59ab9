import { addDays, daysBetween } from '@muster/shared/days';

/** Days from the first to the last, both shown; days are YYYY-MM-DD. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

interface Dated {
  readonly startsOn: string | null;
  readonly dueOn: string | null;
}

/** From the earliest day to the latest; null where no day is known. */
export const spanOf = (tasks: readonly Dated[]): Span | null => {
  const days = tasks.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn]).filter((day): day is string => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : null;
};

/** Where a day stands in a span, in hundredths of its width; what lies outside stands at its edge. */
export const placeOf = ({ first, last }: Span, day: string): number => {
  const all = daysBetween(first, last) + 1;
  return (100 * Math.min(Math.max(daysBetween(first, day), 0), all)) / all;
};

/** From where to where a task reaches: the end of its last day; one day where one alone is known. */
export const barOf = (span: Span, { startsOn, dueOn }: Dated): { from: number; width: number } | null => {
  const first = startsOn ?? dueOn;
  const last = dueOn ?? startsOn;
  if (!first || !last) return null;
  const from = placeOf(span, first);
  return { from, width: placeOf(span, addDays(last, 1)) - from };
};

/** The first days of the months within a span. */
export const monthsIn = ({ first, last }: Span): string[] => {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`) if (day >= first) months.push(day);
  return months;
};

/** The same days, so many later. */
export const movedBy = <T extends Dated>(task: T, days: number): T => ({ ...task, startsOn: task.startsOn && addDays(task.startsOn, days), dueOn: task.dueOn && addDays(task.dueOn, days) });
