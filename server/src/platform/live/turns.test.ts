import { inTurn, workInTime } from './turns';

describe('turns', () => {
  it('give each its first before anybody’s second, however many somebody has', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ group: `much ${n}`, of: 'much' }));
    expect(inTurn([...many, { group: 'one', of: 'other' }, { group: 'two', of: 'other' }])).toEqual(['much 0', 'one', 'much 1', 'two', 'much 2', 'much 3', 'much 4']);
  });

  it('end with the last, when all are in time', async () => {
    const done: number[] = [];
    const over = await workInTime([1, 2, 3], (n) => Promise.resolve(void done.push(n)), { atOnce: 2, patience: 10_000 });
    expect([done, over]).toEqual([[1, 2, 3], { left: [], late: [] }]);
  });

  it('end without those who take long, and begin nothing any more', async () => {
    let finish = (): void => undefined;
    const begun: string[] = [];
    const work = (name: string): Promise<void> => {
      begun.push(name);
      return name === 'long' ? new Promise((done) => (finish = done)) : Promise.resolve();
    };
    const { left, late } = await workInTime(['short', 'long', 'waits'], work, { atOnce: 1, patience: 20 });
    expect([begun, left, late.map(({ group }) => group)]).toEqual([['short', 'long'], ['waits'], ['long']]);
    finish();
    await late[0]?.done;
    expect(begun).toEqual(['short', 'long']);
  });

  it('fail as the first that fails, once the rest is through', async () => {
    const done: number[] = [];
    const work = (n: number): Promise<void> => (n === 1 ? Promise.reject(new Error('one')) : Promise.resolve(void done.push(n)));
    await expect(workInTime([1, 2, 3], work, { atOnce: 3, patience: 10_000 })).rejects.toThrow('one');
    expect(done).toEqual([2, 3]);
  });
});
