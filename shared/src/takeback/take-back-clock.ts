import { addDays, daysBetween } from '../days';
import type { Clock } from '../law/verdict';
import { dayIn } from '../reference/working-days';
import type { TakeBackResponsibility, TakeBackState } from '../vocabularies';

/** The clocks that a take-back case can run on. */
export type TakeBackClock = Exclude<Clock, 'TACIT_CONSENT'>;

/** How many days the Convention gives, and where it does. */
export const clockTerms: Readonly<Record<TakeBackClock, { readonly days: number; readonly citation: string }>> = {
  TAKE_BACK_BY_EXPORTER: { days: 30, citation: 'Basel Art 9(2)' },
  DISPOSAL_BY_IMPORTER: { days: 30, citation: 'Basel Art 9(3)' },
  RE_IMPORT: { days: 90, citation: 'Basel Art 8' },
  TRANSIT_ANSWER: { days: 60, citation: 'Basel Art 6(4)' },
};

/** Which clock a responsibility starts. Where it is unclear the States co-operate, and the Convention names no day (Article 9(4)). */
export const clockOf: Readonly<Record<TakeBackResponsibility, TakeBackClock | null>> = {
  EXPORTER: 'TAKE_BACK_BY_EXPORTER',
  IMPORTER: 'DISPOSAL_BY_IMPORTER',
  UNCLEAR: null,
  NOT_COMPLETED: 'RE_IMPORT',
};

/** What a responsibility rests on. */
export const citationOf = (responsibility: TakeBackResponsibility): string => {
  const clock = clockOf[responsibility];
  return clock ? clockTerms[clock].citation : 'Basel Art 9(4)';
};

/**
 * The last day of a clock: calendar days after the day on which, where the State is, it was informed; that day itself is not counted.
 * A due day on a day of rest stays what it is: the Convention moves none.
 */
export const dueOnOf = (clock: TakeBackClock, informedAt: Date, zone: string): string => addDays(dayIn(zone, informedAt), clockTerms[clock].days);

export interface CaseClock {
  readonly responsibility: TakeBackResponsibility;
  /** When the State whose clock it is was informed. */
  readonly informedAt: Date | null;
  /** The zone in which that State's days run. */
  readonly zone: string;
  /** Another day, where the States concerned agreed on one. */
  readonly agreedDueOn: string | null;
}

/** The day by which a case is to be settled: the one that the States agreed on, or that of its clock once it runs. */
export const dueOf = ({ responsibility, informedAt, zone, agreedDueOn }: CaseClock): string | null => {
  const clock = clockOf[responsibility];
  if (agreedDueOn !== null) return agreedDueOn;
  return clock && informedAt ? dueOnOf(clock, informedAt, zone) : null;
};

/** States in which nothing is late any more. */
export const settledStates: readonly TakeBackState[] = ['DONE', 'CLOSED'];

/** Whether the day has gone by where the State is, and the case is not settled. */
export const isOverdue = (dueOn: string | null, zone: string, state: TakeBackState, now: Date): boolean => dueOn !== null && !settledStates.includes(state) && dayIn(zone, now) > dueOn;

/** Days that are left until the due day; below zero once it has gone by. */
export const daysLeft = (dueOn: string, zone: string, now: Date): number => daysBetween(dayIn(zone, now), dueOn);

/** The States of a movement, as far as they are known. */
export interface StatesOfMovement {
  readonly stateOfExport: string | null;
  readonly stateOfImport: string | null;
  /** Where it was found. */
  readonly country: string | null;
}

/** The State whose clock a responsibility starts; where it is unclear, the one where the goods are. */
export const stateOf = (responsibility: TakeBackResponsibility, { stateOfExport, stateOfImport, country }: StatesOfMovement): string | null => {
  if (responsibility === 'UNCLEAR') return country;
  return responsibility === 'IMPORTER' ? stateOfImport : stateOfExport;
};
