import { Gathering } from './gathering';

/** A question that is answered when the test says so. */
const stage = () => {
  const asked: { keys: readonly string[]; answer(error?: Error): void }[] = [];
  const gathering = new Gathering<string, string>(
    (keys) => new Promise((done, fail) => asked.push({ keys, answer: (error) => (error ? fail(error) : done(new Map(keys.flatMap((key) => (key === 'nobody' ? [] : [[key, `of ${key}`]]))))) })),
    3,
  );
  return { asked, gathering };
};

describe('questions that are gathered', () => {
  it('asks at once for one alone, and for those who come meanwhile together', async () => {
    const { asked, gathering } = stage();
    const first = gathering.of('a');
    expect(asked.map(({ keys }) => keys)).toEqual([['a']]);
    const others = ['b', 'c', 'b', 'd', 'e'].map((key) => gathering.of(key));
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    expect(await first).toBe('of a');
    expect(asked[1]?.keys).toEqual(['b', 'c', 'd']);
    asked[1]?.answer();
    expect(await Promise.all(others.slice(0, 4))).toEqual(['of b', 'of c', 'of b', 'of d']);
    asked[2]?.answer();
    expect(await others[4]).toBe('of e');
  });

  it('never answers with what was read before it was asked', async () => {
    const { asked, gathering } = stage();
    void gathering.of('a');
    const again = gathering.of('a');
    asked[0]?.answer();
    await new Promise((later) => setImmediate(later));
    expect(asked[1]?.keys).toEqual(['a']);
    asked[1]?.answer();
    expect(await again).toBe('of a');
  });

  it('has no answer for whom there is none', async () => {
    const { asked, gathering } = stage();
    const both = [gathering.of('nobody')];
    asked[0]?.answer();
    expect(await Promise.all(both)).toEqual([undefined]);
  });

  it('fails those who went together and goes on with the next', async () => {
    const { asked, gathering } = stage();
    const first = expect(gathering.of('a')).rejects.toThrow('away');
    const next = gathering.of('b');
    asked[0]?.answer(new Error('away'));
    await first;
    asked[1]?.answer();
    expect(await next).toBe('of b');
  });
});
