import { FrameQueue, queueLimit } from './frame-queue';

const queueOf = (onClose = (): void => undefined): FrameQueue<string> => new FrameQueue(() => Promise.resolve('resync'), onClose);
const take = async (queue: FrameQueue<string>, count: number): Promise<string[]> => {
  const taken: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { value, done } = await queue.next();
    taken.push(done ? 'end' : value);
  }
  return taken;
};

describe("a subscriber's queue", () => {
  it('gives frames in order, those that wait and those that are waited for', async () => {
    const queue = queueOf();
    queue.push('a');
    const two = take(queue, 2);
    await Promise.resolve();
    queue.push('b');
    expect(await two).toEqual(['a', 'b']);
  });

  it('holds no more than its limit, then says resync once and goes on', async () => {
    const queue = queueOf();
    for (let n = 0; n < queueLimit * 40; n += 1) queue.push(String(n));
    expect(await take(queue, 1)).toEqual(['resync']);
    queue.push('after');
    queue.close();
    expect(await take(queue, 2)).toEqual(['after', 'end']);
  });

  it('gives everything to who is just in time', async () => {
    const queue = queueOf();
    for (let n = 0; n < queueLimit; n += 1) queue.push(String(n));
    expect((await take(queue, queueLimit)).at(-1)).toBe(String(queueLimit - 1));
  });

  it('forgets what waits when rights change, overflow included', async () => {
    const queue = queueOf();
    for (let n = 0; n < queueLimit * 2; n += 1) queue.push('secret');
    queue.replace('ended');
    queue.close();
    queue.push('later');
    expect(await take(queue, 3)).toEqual(['ended', 'end', 'end']);
  });

  it('says nothing more once it is silenced, and is forgotten once', async () => {
    let closed = 0;
    const queue = queueOf(() => void (closed += 1));
    queue.push('secret');
    queue.silence();
    queue.push('secret');
    const next = queue.next();
    await queue.return();
    expect((await Promise.race([next, Promise.resolve({ value: 'nothing', done: false })])).value).not.toBe('secret');
    expect(closed).toBeGreaterThan(0);
  });
});
