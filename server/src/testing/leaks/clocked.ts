import type { HalfWorld } from './world-pair';

/** How long two kinds of identifier took, and by how much they differ: Cliff's delta, from -1 to 1. */
export interface Clocked {
  what: string;
  medians: [hidden: number, unknown: number];
  delta: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cliff = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, a) => sum + other.reduce((inner, b) => inner + Math.sign(a - b), 0), 0) / (one.length * other.length);

/** What is asked, and the table whose hidden rows it is asked about. */
const questions: Readonly<Record<string, { query: string; table: string }>> = {
  seizure: { table: 'seizures', query: 'query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id place } }' },
  target: { table: 'targets', query: 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { id title } }' },
  stepSeizure: { table: 'seizures', query: 'mutation ($o: ID!, $id: ID!) { stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { __typename } }' },
  openParty: { table: 'nominal_parties', query: 'mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "x") { __typename } }' },
};

/** Asks for what is hidden and for what never was in turns, as the observer. */
export const clockedFor = async ({ world, people, operationId, hidden }: HalfWorld, times = 300): Promise<Clocked[]> => {
  const told: Clocked[] = [];
  const clock = async (query: string, id: string): Promise<number> => {
    const since = performance.now();
    await people.observer.answer(query, { o: operationId, id });
    return performance.now() - since;
  };
  for (const [what, { query, table }] of Object.entries(questions)) {
    // Of the identifiers made for a deed not each became a row of this kind.
    const { rows } = await world.superuser.query<{ id: string }>(`select id from ${table} where id = any($1)`, [hidden]);
    if (rows.length === 0) throw new Error(`Nothing hidden stands in ${table}.`);
    const [ofHidden, ofUnknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < times; n += 1) {
      const [id, unknown] = [rows[n % rows.length]?.id ?? '', world.clock.uuid()];
      // In turns, and neither always first.
      if (n % 2 === 0) ofHidden.push(await clock(query, id));
      ofUnknown.push(await clock(query, unknown));
      if (n % 2 === 1) ofHidden.push(await clock(query, id));
    }
    told.push({ what, medians: [median(ofHidden), median(ofUnknown)], delta: cliff(ofHidden, ofUnknown) });
  }
  return told;
};
