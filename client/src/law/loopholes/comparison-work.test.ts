import { compareDays, type Comparison } from '@muster/shared/law/loopholes/compare';
import { tellComparison, type Told, type Wanted } from './comparison-work';
import { runComparison } from './run-comparison';

const wanted: Wanted = {
  before: { code: 'A1160', date: '2019-12-04', operation: 'R4' }, after: { code: 'A1160', date: '2019-12-05', operation: 'R4' }, among: ['DE', 'FR', 'GH', 'US', 'JP', 'NO', 'TH', 'MY'],
};

const directly = ({ before, after, among }: Wanted): Comparison => {
  const work = compareDays(before, after, among);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

describe('a comparison on a thread of its own', () => {
  it('finds what it finds on the page’s, and tells on the way how far it is, each hundredth once', () => {
    const told: Told[] = [];
    tellComparison(wanted, (one) => told.push(structuredClone(one)));
    const shares = told.flatMap(({ found, ...rest }) => (found ? [] : Object.values(rest) as number[]));
    expect(told.at(-1)?.found).toEqual(directly(wanted));
    expect(told.at(-1)?.found?.changed.length).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(5);
    expect(new Set(shares.map((share) => Math.floor(share * 100))).size).toBe(shares.length);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });
});

describe('where there are no threads', () => {
  it('a comparison is made in slices, with the same findings', async () => {
    const found = await new Promise<Comparison>((onDone) => runComparison(wanted, { onProgress: () => undefined, onDone }));
    expect(found).toEqual(directly(wanted));
  });

  it('what was stopped says no more', async () => {
    const said: unknown[] = [];
    const stop = runComparison(wanted, { onProgress: (share) => said.push(share), onDone: (found) => said.push(found) });
    stop();
    // A comparison that began later and ended says that the time of the first has gone by.
    await new Promise<Comparison>((onDone) => runComparison(wanted, { onProgress: () => undefined, onDone }));
    expect(said).toEqual([]);
  });
});
