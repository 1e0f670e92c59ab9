import type { RawWarning } from './raw-log';
import type { Addressed, Replayed } from './replay';

/** An addressee of a warning that is seen. */
export type Line = Addressed & { warning: RawWarning };

const minute = 60_000;
const hour = 60 * minute;
const plus = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
/** The arrival that is still to come when the warning is sent. */
const arrivalOf = ({ warning: { expected_at: expected }, sentAt }: Line): Date | null => (expected && expected > sentAt ? expected : null);

export const linesOf = ({ warned }: Replayed): Line[] => warned.flatMap(({ warning, addressees }) => addressees.map((addressed) => ({ ...addressed, warning })));

/** A warning is answered in three days, and where it names an arrival to come a day after that. */
export const answerDue = (line: Line): Date => {
  const arrival = arrivalOf(line);
  return arrival ? plus(arrival, 24 * hour) : plus(line.sentAt, 72 * hour);
};

/** A warning is acknowledged when its sender says; else in four hours, or in half of the time to the arrival, which is never taken as less than half an hour. */
export const acknowledgementDue = (line: Line): Date => {
  const { warning, sentAt } = line;
  if (warning.acknowledge_by) return warning.acknowledge_by;
  const arrival = arrivalOf(line);
  const left = arrival ? (arrival.getTime() - sentAt.getTime()) / 2 : Infinity;
  return plus(sentAt, Math.max(30 * minute, Math.min(4 * hour, left)));
};

/** Whether something is late at a moment, as far as things had come by then. */
export const isLate = (line: Line, at: Date): boolean => {
  const had = (step: Date | null): boolean => step !== null && step < at;
  return !had(line.answeredAt) && (answerDue(line) < at || (!had(line.acknowledgedAt) && acknowledgementDue(line) < at));
};

/** Agencies that were warned and acknowledged nothing by a moment, since when, and of how many warnings. */
export const silentAt = (lines: readonly Line[], at: Date): { agencyId: string; since: Date; sent: number }[] =>
  [...new Set(lines.map(({ agencyId }) => agencyId))].flatMap((agencyId) => {
    const own = lines.filter((line) => line.agencyId === agencyId);
    if (own.some(({ acknowledgedAt }) => acknowledgedAt !== null && acknowledgedAt < at)) return [];
    return [{ agencyId, sent: own.length, since: new Date(Math.min(...own.map(({ sentAt }) => sentAt.getTime()))) }];
  });
