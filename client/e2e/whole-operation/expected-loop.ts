import { findIndicator, indicatorTitle } from '@muster/shared/risk/indicators';
import { median } from '../../../server/src/testing/whole-operation/arithmetic';
import { isLate, linesOf, silentAt } from '../../../server/src/testing/whole-operation/lines';
import type { Line } from '../../../server/src/testing/whole-operation/lines';
import type { Replayed } from '../../../server/src/testing/whole-operation/replay';
import type { LoopShown } from './shown-loop';
import type { Row } from './shown-tables';
import { ago, duration, number, percent, plural, way } from './written';

const places = (share: number): number => Math.round(share * 10_000) / 10_000;
const share = (part: number, all: number): string => (all === 0 ? '–' : percent(places(part / all)));
const answered = (lines: readonly Line[], answer: string): number => lines.filter((line) => line.answer === answer).length;
const hits = (lines: readonly Line[]): string => share(answered(lines, 'FOUND'), answered(lines, 'FOUND') + answered(lines, 'NOTHING_FOUND'));

/** Whole seconds from the sending to a step. */
const took = (lines: readonly Line[], step: 'acknowledgedAt' | 'answeredAt'): number | null =>
  median(lines.flatMap((line) => (line[step] ? [Math.floor((line[step].getTime() - line.sentAt.getTime()) / 1000)] : [])));

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
