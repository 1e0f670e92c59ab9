import { answerDue, isLate, linesOf, silentAt } from './lines';
import type { Line } from './lines';
import type { Measured } from './measured-reports';
import { counted, measure, streamsOf } from './measured-reports';
import type { Replayed } from './replay';

/** The span of a report. */
export interface Span {
  from: Date;
  until: Date;
}

/** What a report of the situation tells one reader. */
export interface Told {
  found: Measured;
  foundInAll: Measured;
  byStream: { key: string; cases: number; kg: number; pieces: number }[];
  controls: number;
  controlsThatFound: number;
  warningsSent: number;
  addressed: number;
  acknowledged: number;
  ledToSomething: number;
  ledToNothing: number;
  overdue: number;
  /** Whose answer is awaited, those that are due first. */
  waiting: Line[];
  silent: ReturnType<typeof silentAt>;
}

/** What happened in a span, worked out from the log as it had come by its end. */
export const situationOf = (seen: Replayed, { from, until }: Span): Told => {
  const had = (at: Date | null): boolean => at !== null && at < until;
  const isNew = (at: Date | null): boolean => at !== null && at >= from && at < until;
  const reports = counted(seen.reported).filter(({ submittedAt }) => had(submittedAt));
  const fresh = reports.filter(({ submittedAt }) => isNew(submittedAt));
  const lines = linesOf(seen).filter(({ sentAt }) => had(sentAt));
  const sent = lines.filter(({ sentAt }) => isNew(sentAt));
  const controls = seen.controls.filter(({ at }) => isNew(at));
  const answered = (answer: string): number => lines.filter((line) => line.answer === answer && isNew(line.answeredAt)).length;
  const waiting = lines.filter(({ answeredAt }) => !had(answeredAt)).sort((a, b) => answerDue(a).getTime() - answerDue(b).getTime() || (a.id < b.id ? -1 : 1));
  return {
    found: measure(fresh),
    foundInAll: measure(reports),
    byStream: [...new Set(fresh.flatMap(streamsOf))].map((key) => {
      const { cases, kg, pieces } = measure(fresh.filter((report) => streamsOf(report).includes(key)), key);
      return { key, cases, kg, pieces };
    }),
    controls: controls.length,
    controlsThatFound: controls.filter(({ hasFound }) => hasFound).length,
    warningsSent: new Set(sent.map(({ warning }) => warning.id)).size,
    addressed: sent.length,
    acknowledged: sent.filter(({ acknowledgedAt }) => had(acknowledgedAt)).length,
    ledToSomething: answered('FOUND'),
    ledToNothing: answered('NOTHING_FOUND'),
    overdue: waiting.filter((line) => isLate(line, until)).length,
    waiting,
    silent: silentAt(lines, until),
  };
};
