import { findIndicator, indicatorTitle } from '@muster/shared/risk/indicators';
import type { RawWarning } from './raw-log';
import type { Addressed, Replayed } from './replay';
import type { LoopShown } from './shown-loop';
import type { Row } from './shown-tables';
import { ago, duration, median, number, percent, plural, way } from './written';

type Line = Addressed & { warning: RawWarning };

const hour = 3_600_000;
const places = (share: number): number => Math.round(share * 10_000) / 10_000;
const share = (part: number, all: number): string => (all === 0 ? '–' : percent(places(part / all)));
const answered = (lines: readonly Line[], answer: string): number => lines.filter((line) => line.answer === answer).length;
const hits = (lines: readonly Line[]): string => share(answered(lines, 'FOUND'), answered(lines, 'FOUND') + answered(lines, 'NOTHING_FOUND'));

/** Each addressee of each warning that is seen. */
export const linesOf = ({ warned }: Replayed): Line[] => warned.flatMap(({ warning, addressees }) => addressees.map((addressed) => ({ ...addressed, warning })));

/** Whole seconds from the sending to a step. */
const took = (lines: readonly Line[], step: 'acknowledgedAt' | 'answeredAt'): number | null =>
  median(lines.flatMap((line) => (line[step] ? [Math.floor((line[step].getTime() - line.sentAt.getTime()) / 1000)] : [])));

/** A warning is acknowledged when its sender says, else in four hours, and answered in three days: none of these here names a time of arrival. */
export const acknowledgementDue = ({ warning, sentAt }: Line): Date => warning.acknowledge_by ?? new Date(sentAt.getTime() + 4 * hour);
const answerDue = ({ sentAt }: Line): Date => new Date(sentAt.getTime() + 72 * hour);

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

const ratesBy = (lines: readonly Line[], keysOf: (line: Line) => readonly string[]): Row[] =>
  [...new Set(lines.flatMap(keysOf))].map((key) => {
    const own = lines.filter((line) => keysOf(line).includes(key));
    return [key, number(own.length), number(own.filter(({ answeredAt }) => answeredAt).length), number(answered(own, 'FOUND')), number(answered(own, 'NOTHING_FOUND')), hits(own)];
  }).sort();

/** What the page of the loop is to show, worked out from the log. */
export const expectedLoop = (seen: Replayed, now: Date, nameOf: (agencyId: string) => string): LoopShown => {
  const lines = linesOf(seen);
  const done = (step: 'acknowledgedAt' | 'answeredAt'): number => lines.filter((line) => line[step]).length;
  const late = lines.filter((line) => isLate(line, now));
  return {
    figures: {
      Sent: number(lines.length),
      Acknowledged: number(done('acknowledgedAt')),
      Answered: `${number(done('answeredAt'))} (${share(done('answeredAt'), lines.length)})`,
      Found: `${number(answered(lines, 'FOUND'))} (${hits(lines)})`,
      'Nothing found': number(answered(lines, 'NOTHING_FOUND')),
      'Median to acknowledge': duration(took(lines, 'acknowledgedAt')),
      'Median to answer': duration(took(lines, 'answeredAt')),
    },
    overdue: `${number(late.length)} overdue`,
    late: late.map(({ warning, agencyId }) => [warning.subject, nameOf(agencyId)]).sort(),
    silent: silentAt(lines, now).map(({ agencyId, sent, since }) => `${nameOf(agencyId)}: ${plural(sent, 'warning')}, the first ${ago(since, now)}`).sort(),
    byIndicator: ratesBy(lines, ({ warning }) => warning.risk_indicators.map((code) => (findIndicator(code) ? indicatorTitle(code, 'en') : `${code} (in own words)`))),
    byRoute: ratesBy(lines, ({ warning }) => [way(warning.departure_country, warning.destination_country, 'not known')]),
    byAgency: ratesBy(lines, ({ agencyId }) => [nameOf(agencyId)]),
  };
};
