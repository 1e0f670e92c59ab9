import type { Run } from './turns';
import { atOwnPace } from './turns';

const limits = { atOnce: 4, patience: 10_000, grace: 10_000 };
const way = (group: string, errands: readonly string[], of = group): { group: string; of: string; errands: readonly string[] } => ({ group, of, errands });

/** Notes who was sent on what; each errand of `slow` ends when it is told to. */
const noting = (slow: readonly string[] = []): { sent: string[]; run: Run<string, string>; finish(errand: string): void } => {
  const sent: string[] = [];
  const finishing = new Map<string, () => void>();
  return {
    sent,
    run: (errand, groups) => {
      sent.push(`${errand}: ${groups.join()}`);
      return slow.includes(errand) ? new Promise((done) => finishing.set(errand, done)) : Promise.resolve();
    },
    finish: (errand) => finishing.get(errand)?.(),
  };
};

describe('turns', () => {
  it('give each its first before anybody’s second, however many somebody has', async () => {
    const { sent, run } = noting();
    const many = Array.from({ length: 5 }, (_, n) => way(`much ${n}`, [`${n}`], 'much'));
    await atOwnPace([...many, way('other', ['one'], 'other'), way('more', ['two'], 'other')], run, { ...limits, atOnce: 1 });
    expect(sent).toEqual(['0: much 0', 'one: other', '1: much 1', 'two: more', '2: much 2', '3: much 3', '4: much 4']);
  });

  it('are shared by those who have the same errand, in the order of each', async () => {
    const { sent, run } = noting();
    const over = await atOwnPace([way('a', ['first', 'for a', 'last']), way('b', ['first', 'last'])], run, limits);
    expect(sent).toEqual(['first: a,b', 'for a: a', 'last: b,a']);
    expect(over).toEqual({ left: [], late: [] });
  });

  it('send fifty together at most', async () => {
    const { sent, run } = noting();
    await atOwnPace(Array.from({ length: 101 }, (_, n) => way(`${n}`, ['all'])), run, limits);
    expect(sent.map((line) => line.split(',').length)).toEqual([50, 50, 1]);
  });

  it('pass whoever is slow by, once the others have waited a little, and never wait for it again', async () => {
    const { sent, run, finish } = noting(['slow']);
    const going = atOwnPace([way('a', ['slow', 'x', 'y']), way('b', ['x', 'y', 'free']), way('c', ['x', 'y'])], async (errand, groups) => {
      await run(errand, groups);
      if (errand === 'free') finish('slow');
    }, { ...limits, grace: 10 });
    await going;
    expect(sent).toEqual(['slow: a', 'x: b,c', 'y: b,c', 'free: b', 'x: a', 'y: a']);
  });

  it('end without those who take long, and begin nothing any more', async () => {
    const { sent, run, finish } = noting(['long']);
    const { left, late } = await atOwnPace([way('a', ['short']), way('b', ['long', 'after']), way('c', ['waits'])], run, { atOnce: 1, patience: 20, grace: 10 });
    expect([sent, left, late.map(({ groups }) => groups)]).toEqual([['short: a', 'long: b'], ['c'], [['b']]]);
    finish('long');
    await late[0]?.done;
    expect(sent).toEqual(['short: a', 'long: b']);
  });

  it('fail as the first that fails, once the rest is through; who failed goes no further', async () => {
    const { sent, run } = noting();
    const failing: Run<string, string> = async (errand, groups) => {
      await run(errand, groups);
      if (errand === 'bad') throw new Error('bad');
    };
    await expect(atOwnPace([way('a', ['bad', 'last']), way('b', ['good', 'last'])], failing, limits)).rejects.toThrow('bad');
    expect(sent).toEqual(['bad: a', 'good: b', 'last: b']);
  });
});
