import type { RawAddressee, ToldLoop } from '../recomputed-loop';
import { byKey, loopFields, recomputed } from '../recomputed-loop';
import { linesOf } from '../whole-operation/lines';
import type { Measured } from '../whole-operation/measured-reports';
import { counted, kilogramsOf, largestOf, measure, medianKilograms, streamsOf } from '../whole-operation/measured-reports';
import type { RawLog } from '../whole-operation/raw-log';
import type { Eyes, Replayed, Reported } from '../whole-operation/replay';
import { replay, seenBy } from '../whole-operation/replay';
import type { Span } from '../whole-operation/situation-of';
import { situationOf } from '../whole-operation/situation-of';
import type { Somebody } from '../world';
import type { Crew } from './crew';

const amounts = ['kg', 'kgWeighed', 'kgEstimated', 'kgDeclared', 'pieces', 'litres', 'cubicMetres', 'containers'] as const;
const measured = `{ cases ${amounts.join(' ')} }`;
const apart = `preliminary ${measured} validated ${measured}`;
const group = `{ key cases kg pieces ${apart} }`;
const dashboards = `query ($o: ID!) { operation(id: $o) { ${loopFields}
  totals { cases medianKg largest { id } ${apart} withoutLargest { ${apart} } byStream ${group} byRoute ${group} byAgency ${group} } } }`;
const situations = `query ($o: ID!) { operation(id: $o) { situationReports { id day from until state situation {
  found ${measured} foundInAll ${measured} byStream { key cases kg pieces } controls controlsThatFound warningsSent addressed acknowledged ledToSomething ledToNothing waiting overdue
  openWarnings { id } silentAgencies { agencyId sent since } } } } }`;

interface Group { key: string }
interface Totals { byStream: Group[]; byRoute: Group[]; byAgency: Group[]; [figure: string]: unknown }
interface Silent { agencyId: string; sent: number; since: string }
export interface ToldDay {
  id: string;
  day: string;
  from: string;
  until: string;
  state: string;
  situation: { byStream: Group[]; silentAgencies: Silent[]; [figure: string]: unknown };
}

/** Every figure of the dashboards, as one reader sees them; lists in the order of their keys. */
export interface Figures {
  loop: ToldLoop;
  totals: Totals;
  days: ToldDay['situation'][];
}

const inOrder = <T extends { key: string } | { agencyId: string }>(list: readonly T[]): T[] => {
  const keyOf = (one: T): string => ('key' in one ? one.key : one.agencyId);
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
const ordered = ({ loop, totals, days }: Figures): Figures => ({
  loop: { ...byKey(loop), silentAgencies: inOrder(loop.silentAgencies) },
  totals: { ...totals, byStream: inOrder(totals.byStream), byRoute: inOrder(totals.byRoute), byAgency: inOrder(totals.byAgency) },
  days: days.map((day) => ({ ...day, byStream: inOrder(day.byStream), silentAgencies: inOrder(day.silentAgencies) })),
});

/** The days that somebody may read of, the first first. */
export const daysOf = async (crew: Crew, who: Somebody): Promise<ToldDay[]> =>
  (await crew.reads<{ operation: { situationReports: ToldDay[] } }>(who, 'read the days', situations)).operation.situationReports.sort((a, b) => (a.day < b.day ? -1 : 1));

/** Reads every dashboard as somebody. */
export const readFigures = async (crew: Crew, who: Somebody): Promise<Figures> => {
  const { operation } = await crew.reads<{ operation: Omit<Figures, 'days'> }>(who, 'read the dashboards', dashboards);
  return ordered({ ...operation, days: (await daysOf(crew, who)).map(({ situation }) => situation) });
};

const told = (figures: Measured): Record<string, unknown> => ({ cases: figures.cases, ...Object.fromEntries(amounts.map((name) => [name, String(figures[name])])) });
const apartOf = (reports: readonly Reported[], ofStream?: string): Record<string, unknown> => ({
  preliminary: told(measure(reports.filter(({ state }) => state !== 'VALIDATED'), ofStream)), validated: told(measure(reports.filter(({ state }) => state === 'VALIDATED'), ofStream)),
});

const groups = (reports: readonly Reported[], keysOf: (report: Reported) => readonly string[], isByItem = false): Group[] =>
  [...new Set(reports.flatMap(keysOf))].map((key) => {
    const own = reports.filter((report) => keysOf(report).includes(key));
    const stream = isByItem ? key : undefined;
    const { cases, kg, pieces } = measure(own, stream);
    return { key, cases, kg: String(kg), pieces: String(pieces), ...apartOf(own, stream) };
  });

const routeOf = ({ version: { body } }: Reported): string => `${body.departure_country ?? ''}>${body.destination_country ?? ''}`;

const totalsOf = ({ reported }: Replayed): Totals => {
  const reports = counted(reported);
  const middle = medianKilograms(reports);
  const largest = largestOf(reports.filter((report) => kilogramsOf(report) > 0));
  return {
    cases: reports.length, medianKg: middle === null ? null : String(middle), largest: largest ? { id: largest.id } : null, ...apartOf(reports),
    withoutLargest: apartOf(reports.filter((report) => report !== largest)),
    byStream: groups(reports, streamsOf, true), byRoute: groups(reports, (report) => [routeOf(report)]), byAgency: groups(reports, ({ version }) => [version.reporting_agency_id]),
  };
};

const loopOf = (seen: Replayed): ToldLoop =>
  recomputed(linesOf(seen).map((line): RawAddressee => {
    const { warning, agencyId, answer, sentAt, acknowledgedAt, answeredAt, controlledAt } = line;
    return {
      agency_id: agencyId, state: answeredAt ? 'ANSWERED' : 'SENT', answer, sent_at: sentAt, acknowledged_at: acknowledgedAt, answered_at: answeredAt, controlled_at: controlledAt,
      risk_indicators: warning.risk_indicators, route: `${warning.departure_country ?? '?'}>${warning.destination_country ?? '?'}`,
    };
  }));

const mostOpen = 50;

const dayOf = (seen: Replayed, span: Span): ToldDay['situation'] => {
  const { found, foundInAll, byStream, waiting, silent, ...counts } = situationOf(seen, span);
  return {
    ...counts, found: told(found), foundInAll: told(foundInAll), byStream: byStream.map(({ kg, pieces, ...stream }) => ({ ...stream, kg: String(kg), pieces: String(pieces) })),
    waiting: waiting.length, openWarnings: waiting.slice(0, mostOpen).map(({ id }) => ({ id })), silentAgencies: silent.map(({ since, ...one }) => ({ ...one, since: since.toISOString() })),
  };
};

/** The same, worked out from the log. */
export const workOut = (log: RawLog, eyes: Eyes, spans: readonly Span[]): Figures => {
  const seen = seenBy(replay(log), eyes);
  return ordered({ loop: loopOf(seen), totals: totalsOf(seen), days: spans.map((span) => dayOf(seen, span)) });
};
