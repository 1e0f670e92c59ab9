/** A row as it stands in the table, with what its warning says. */
export interface RawAddressee {
  agency_id: string;
  state: string;
  answer: string | null;
  sent_at: Date;
  acknowledged_at: Date | null;
  answered_at: Date | null;
  controlled_at: Date | null;
  risk_indicators: string[];
  route: string;
}
interface Rate {
  key: string;
  sent: number;
  answered: number;
  found: number;
  nothingFound: number;
  hitRate: string | null;
}
export interface ToldLoop {
  byIndicator: Rate[];
  byRoute: Rate[];
  byAgency: Rate[];
  silentAgencies: { agencyId: string; sent: number; since: string }[];
  [figure: string]: unknown;
}

const rates = 'key sent answered found nothingFound hitRate';
/** What the API tells of an operation's warnings. */
export const loopFields = `loop { sent acknowledged controlled answered found nothingFound missed notOurs feedbackRate hitRate medianSecondsToAcknowledge medianSecondsToAnswer
  byIndicator { ${rates} } byRoute { ${rates} } byAgency { ${rates} } silentAgencies { agencyId sent since } }`;
export const loopQuery = `query ($o: ID!) { operation(id: $o) { ${loopFields} } }`;
/** A share of four places, and what stands in the middle, worked out apart from the database. */
const share = (part: number, whole: number): string | null => (whole === 0 ? null : String(Math.round((part / whole) * 10_000) / 10_000));
const middle = (values: readonly number[]): string | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : String((low + high) / 2);
};
const count = (rows: readonly RawAddressee[], is: (row: RawAddressee) => unknown): number => rows.filter(is).length;
const rateOf = (key: string, rows: readonly RawAddressee[]): Rate => {
  const [found, nothingFound] = [count(rows, (row) => row.answer === 'FOUND'), count(rows, (row) => row.answer === 'NOTHING_FOUND')];
  return { key, sent: rows.length, answered: count(rows, (row) => row.state === 'ANSWERED'), found, nothingFound, hitRate: share(found, found + nothingFound) };
};
const grouped = (rows: readonly RawAddressee[], keysOf: (row: RawAddressee) => readonly string[]): Rate[] =>
  [...new Set(rows.flatMap(keysOf))].map((key) => rateOf(key, rows.filter((row) => keysOf(row).includes(key)))).sort((a, b) => a.key.localeCompare(b.key));
const seconds = (rows: readonly RawAddressee[], step: 'acknowledged_at' | 'answered_at'): number[] => rows.flatMap((row) => (row[step] ? [Math.floor((row[step].getTime() - row.sent_at.getTime()) / 1000)] : []));

/** The measures as TypeScript makes them of the raw rows. */
export const recomputed = (rows: readonly RawAddressee[]): ToldLoop => {
  const { sent, answered, found, nothingFound, hitRate } = rateOf('', rows);
  const silent = [...new Set(rows.map((row) => row.agency_id))].map((agencyId) => rows.filter((row) => row.agency_id === agencyId)).filter((own) => own.every((row) => row.acknowledged_at === null));
  return {
    sent, answered, found, nothingFound, hitRate, acknowledged: count(rows, (row) => row.acknowledged_at), controlled: count(rows, (row) => row.controlled_at),
    missed: count(rows, (row) => row.answer === 'MISSED'), notOurs: count(rows, (row) => row.answer === 'NOT_OURS'), feedbackRate: share(answered, sent),
    medianSecondsToAcknowledge: middle(seconds(rows, 'acknowledged_at')), medianSecondsToAnswer: middle(seconds(rows, 'answered_at')),
    byIndicator: grouped(rows, (row) => row.risk_indicators), byRoute: grouped(rows, (row) => [row.route]), byAgency: grouped(rows, (row) => [row.agency_id]),
    silentAgencies: silent.map((own) => ({ agencyId: own[0]?.agency_id ?? '', sent: own.length, since: new Date(Math.min(...own.map((row) => row.sent_at.getTime()))).toISOString() })),
  };
};
/** Breakdowns in the order of their keys. */
export const byKey = (told: ToldLoop): ToldLoop => ({ ...told, byIndicator: inOrder(told.byIndicator), byRoute: inOrder(told.byRoute), byAgency: inOrder(told.byAgency) });
const inOrder = (list: readonly Rate[]): Rate[] => [...list].sort((a, b) => a.key.localeCompare(b.key));
