import { addDays, daysBetween } from '../days';
import { nextWorkingDay } from '../reference/working-days';
import type { ReadinessFacts } from './readiness';
import { dueDayOf, missingParts } from './readiness';

/** An invitation is given a week; what an agency that has accepted lacks, three days. */
const invitationDays = 7;
const acceptedDays = 3;
/** A due day is told of before it comes; and once it has gone by. */
const daysBeforeDue = 3;
/** The last word to those who have not answered, before the operation begins. */
const daysBeforeStart = 14;
/** What should have been told of longer ago is told of no more: a server that was away does not begin with last month. */
const tellsBackDays = 14;

export interface Reminded {
  /** When it was invited, or accepted: the day that it was in its country. */
  readonly since: string;
  /** The first operational day; null while it is open. */
  readonly startsOn: string | null;
  /** Its country, ISO 3166-1 alpha-2, where it has one. */
  readonly country: string | null;
}

/**
 * The days on which an agency is reminded by the clock, in order: of its invitation while it has not answered it, then of the parts
 * that it lacks, as the day of each comes and goes. A day of rest of its country gives way to the next working day.
 */
export const reminderDays = (facts: ReadinessFacts, { since, startsOn, country }: Reminded): string[] => {
  const given = addDays(since, facts.hasAccepted ? acceptedDays : invitationDays);
  const parts = facts.hasAccepted ? missingParts(facts) : (['ACCEPTED'] as const);
  const dues = startsOn === null ? [] : parts.map((part) => dueDayOf(part, startsOn)).flatMap((due) => [addDays(due, -daysBeforeDue), addDays(due, 1)]);
  const asked = facts.hasAccepted ? [] : [given, ...(startsOn === null ? [] : [addDays(startsOn, -daysBeforeStart)])];
  const days = [...dues, ...asked].map((day) => nextWorkingDay(day < given ? given : day, country));
  return [...new Set(days)].filter((day) => startsOn === null || day < startsOn).sort();
};

/** Whether a reminder is due today: its day has come, and nothing was said since, by a person or by the clock. */
export const isReminderDue = (days: readonly string[], today: string, lastOn: string | null): boolean => {
  const day = days.filter((each) => each <= today).at(-1);
  return day !== undefined && daysBetween(day, today) <= tellsBackDays && (lastOn === null || lastOn < day);
};
