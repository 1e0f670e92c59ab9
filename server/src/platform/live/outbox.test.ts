import { Writable } from 'node:stream';
import type { Duplex } from 'node:stream';
import { Outbox, queueLimit } from './outbox';
import { SharedFrame } from './shared-frame';
import { Wire } from './wire';

/** A connection whose other side reads only when it is told to; it is full with its first frame. */
class Reader extends Writable {
  readonly got: string[] = [];
  private held: (() => void) | null = null;
  private isReading = false;

  constructor() {
    super({ highWaterMark: 1 });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    const { payload } = JSON.parse(chunk.toString().slice(chunk.indexOf('{'))) as { payload: { data: string } };
    this.got.push(payload.data);
    if (this.isReading) setImmediate(done);
    else this.held = done;
  }

  /** Reads from now on, and resolves once nothing is left. */
  async readAll(): Promise<string[]> {
    this.isReading = true;
    this.held?.();
    this.held = null;
    do await new Promise((later) => setImmediate(later));
    while (this.writableLength > 0 || this.listenerCount('drain') > 0);
    return this.got;
  }
}

const frame = (data: string): SharedFrame => new SharedFrame({ data: data as never });

const stageOf = (resync = (): Promise<SharedFrame> => Promise.resolve(frame('resync'))) => {
  const reader = new Reader();
  const state = { closed: 0, cut: 0 };
  const wire = new Wire({ readyState: 1, OPEN: 1, terminate: () => void (state.cut += 1) }, reader as unknown as Duplex);
  return { reader, state, outbox: new Outbox(wire, '1', resync, () => void (state.closed += 1)) };
};

describe("a subscriber's outbox", () => {
  it('writes at once while the reader keeps up, and in order when it does not', async () => {
    const { reader, outbox } = stageOf();
    for (const name of ['a', 'b', 'c']) outbox.push(frame(name));
    expect(reader.got).toEqual(['a']);
    expect(await reader.readAll()).toEqual(['a', 'b', 'c']);
    outbox.push(frame('d'));
    expect(reader.got.at(-1)).toBe('d');
  });

  it('holds no more than its limit, then says resync once and goes on', async () => {
    const { reader, outbox } = stageOf();
    for (let n = 0; n < queueLimit * 40; n += 1) outbox.push(frame(String(n)));
    expect(await reader.readAll()).toEqual(['0', 'resync']);
    outbox.push(frame('after'));
    expect(await reader.readAll()).toEqual(['0', 'resync', 'after']);
  });

  it('gives everything to who is just in time', async () => {
    const { reader, outbox } = stageOf();
    for (let n = 0; n <= queueLimit; n += 1) outbox.push(frame(String(n)));
    expect(await reader.readAll()).toEqual(Array.from({ length: queueLimit + 1 }, (_, n) => String(n)));
  });

  it('keeps what comes while the resync frame is made behind it', async () => {
    let give: (made: SharedFrame) => void = () => undefined;
    const { reader, outbox } = stageOf(() => new Promise((resolve) => (give = resolve)));
    for (let n = 0; n < queueLimit * 2; n += 1) outbox.push(frame(String(n)));
    await reader.readAll();
    outbox.push(frame('after'));
    give(frame('resync'));
    await Promise.resolve();
    expect(await reader.readAll()).toEqual(['0', 'resync', 'after']);
  });

  it('cuts the connection of who must be told to read anew and cannot be, so that it comes back', async () => {
    const { reader, state, outbox } = stageOf(() => Promise.reject(new Error('no database')));
    for (let n = 0; n < queueLimit * 2; n += 1) outbox.push(frame(String(n)));
    await reader.readAll();
    expect(state.cut).toBe(1);
  });

  it('forgets what waits when rights change, overflow and a resync that is under way included', async () => {
    for (const count of [3, queueLimit * 2]) {
      const { reader, outbox } = stageOf();
      for (let n = 0; n < count; n += 1) outbox.push(frame(n === 0 ? 'written' : 'secret'));
      outbox.replace(frame('ended'));
      outbox.close();
      outbox.push(frame('later'));
      const end = outbox.next();
      expect(await reader.readAll()).toEqual(['written', 'ended']);
      expect((await end).done).toBe(true);
    }
    let give: (made: SharedFrame) => void = () => undefined;
    const { reader, outbox } = stageOf(() => new Promise((resolve) => (give = resolve)));
    for (let n = 0; n < queueLimit * 2; n += 1) outbox.push(frame(n === 0 ? 'written' : 'secret'));
    await reader.readAll();
    outbox.replace(frame('ended'));
    give(frame('resync'));
    expect(await reader.readAll()).toEqual(['written', 'ended']);
  });

  it('says nothing more once it is silenced, and does not end by itself', async () => {
    const { reader, state, outbox } = stageOf();
    outbox.push(frame('written'));
    outbox.push(frame('secret'));
    outbox.silence();
    outbox.push(frame('secret'));
    const end = outbox.next();
    expect(await reader.readAll()).toEqual(['written']);
    expect(await Promise.race([end, Promise.resolve('waits')])).toBe('waits');
    await outbox.return();
    expect((await end).done).toBe(true);
    expect(state.closed).toBeGreaterThan(0);
  });
});
