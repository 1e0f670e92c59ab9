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

const questions: Readonly<Record<string, string>> = {
  seizure: 'query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id place } }',
  target: 'query ($o: ID!, $id: ID!) { target(operationId: $o, id: $id) { id title } }',
  stepSeizure: 'mutation ($o: ID!, $id: ID!) { stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { __typename } }',
  openParty: 'mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "x") { __typename } }',
};

/** Asks for what is hidden and for what never was in turns, as the observer. */
export const clockedFor = async ({ world, people, operationId, hidden }: HalfWorld, times = 300): Promise<Clocked[]> => {
  const told: Clocked[] = [];
  const clock = async (query: string, id: string): Promise<number> => {
    const since = performance.now();
    await people.observer.answer(query, { o: operationId, id });
    return performance.now() - since;
  };
  for (const [what, query] of Object.entries(questions)) {
    const [ofHidden, ofUnknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < times; n += 1) {
      const [id, unknown] = [hidden[n % hidden.length] ?? '', world.clock.uuid()];
      // In turns, and neither always first.
      if (n % 2 === 0) ofHidden.push(await clock(query, id));
      ofUnknown.push(await clock(query, unknown));
      if (n % 2 === 1) ofHidden.push(await clock(query, id));
    }
    told.push({ what, medians: [median(ofHidden), median(ofUnknown)], delta: cliff(ofHidden, ofUnknown) });
  }
  return told;
};
