import type { Got } from './follower';

/** What was seen from outside, and what the database holds when all is over. */
export interface Account {
  acknowledged: readonly string[];
  stored: readonly string[];
  /** Subjects of events that tell of a report. */
  told: readonly string[];
  followers: readonly { name: string; got: readonly Got[]; mayHaveSeen: readonly string[]; resyncs: number }[];
  /** Who lost their rights, and the events that the log numbered later. */
  revoked: readonly { name: string; got: readonly Got[]; later: readonly string[] }[];
  /** Texts of errors that clients were shown. */
  shown: readonly string[];
}

/** Words of the database and of the machine, which are nobody's business outside. */
const inside = /select |insert |relation|constraint|pg_|postgres|disk|space|ECONN|socket|\/tmp|at \//i;

const repeated = (ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
};

const missingIn = (held: readonly string[], ids: readonly string[]): string[] => {
  const known = new Set(held);
  return ids.filter((id) => !known.has(id));
};

const sharedBy = (one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(one);
  return other.filter((id) => known.has(id));
};

/** Whether what is in both stands in one order in both. */
const isInOrder = (got: readonly string[], due: readonly string[]): boolean => {
  const place = new Map(due.map((id, n) => [id, n]));
  const places = got.flatMap((id) => place.get(id) ?? []);
  return places.every((at, n) => n === 0 || at >= (places[n - 1] ?? 0));
};

/** Everything that is wrong, in words; nothing when every demand is met. */
export const verdict = ({ acknowledged, stored, told, followers, revoked, shown }: Account): string[] => [
  ...missingIn(stored, acknowledged).map((id) => `lost: report ${id} was acknowledged and is not stored`),
  ...missingIn(acknowledged, stored).map((id) => `unasked: report ${id} is stored and was never acknowledged`),
  ...missingIn(told, stored).map((id) => `silent: report ${id} is stored and no event tells of it`),
  ...repeated(told).map((id) => `doubled: two events tell of report ${id}`),
  ...followers.flatMap(({ name, got, mayHaveSeen, resyncs }) => {
    const ids = got.map(({ id }) => id);
    return [
      ...missingIn(ids, mayHaveSeen).map((id) => `missed: ${name} did not get event ${id}`),
      ...missingIn(mayHaveSeen, ids).map((id) => `leaked: ${name} got event ${id}`),
      ...repeated(ids).map((id) => `twice: ${name} got event ${id} again`),
      ...(isInOrder(ids, mayHaveSeen) ? [] : [`out of order: ${name}`]),
      ...(resyncs > 0 ? [`anew: ${name} was told ${resyncs} times to begin anew`] : []),
    ];
  }),
  ...revoked.flatMap(({ name, got, later }) => sharedBy(later, got.map(({ id }) => id)).map((id) => `revoked: ${name} got event ${id}`)),
  ...shown.filter((text) => inside.test(text)).map((text) => `told of the inside: ${text}`),
];
