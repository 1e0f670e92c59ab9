import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A line that can be cut, held up, slowed down or torn in the midst of an answer: a fixed port before a server whose port may change. */
export class TcpProxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  /** Milliseconds by which each piece is late, each way. */
  private lateness = 0;
  /** Resolves once what is held up goes on. */
  private held: Promise<void> | null = null;
  private goOn = (): void => undefined;
  /** Bytes of the next answers that pass before the line is reset; null for all. */
  private torn: number | null = null;
  /** How many answers were torn. */
  tears = 0;

  private constructor(
    private readonly server: Server,
    private target: number,
  ) {}

  static async before(target: number): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, target);
    server.on('connection', (near) => proxy.pass(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  aim(target: number): void {
    this.target = target;
  }

  /** Resets every connection that is open, without a word to either end; gives how many. */
  cut(): number {
    const open = [...this.pairs];
    for (const pair of open) for (const end of pair) end.resetAndDestroy();
    return open.length;
  }

  /** Swallows everything until `release`, then lets it go on: what a network does that loses all packets for a while. */
  hold(): void {
    this.held = new Promise((goOn) => (this.goOn = goOn));
  }

  release(): void {
    this.held = null;
    this.goOn();
  }

  /** Has each piece arrive so many milliseconds late, each way; 0 for a good line. */
  delay(milliseconds: number): void {
    this.lateness = milliseconds;
  }

  /** Lets so many bytes of each answer pass and then resets the line; null for a good line. */
  tear(bytes: number | null): void {
    this.torn = bytes;
  }

  async close(): Promise<void> {
    this.release();
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(near: Socket): void {
    const far = connect(this.target, '127.0.0.1');
    const pair = [near, far] as const;
    this.pairs.add(pair);
    for (const [end, other] of [pair, [far, near] as const]) {
      end.setNoDelay(true);
      end.on('error', () => undefined); // 'close' follows
      end.on('close', () => {
        this.pairs.delete(pair);
        other.destroy();
      });
      this.carry(end, other, other === near);
    }
  }

  /** Carries piece by piece, in order, as fast as the receiver reads. */
  private carry(from: Socket, to: Socket, isAnswer: boolean): void {
    let last: Promise<void> = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      from.pause();
      last = last.then(async () => {
        if (this.lateness > 0) await new Promise((arrives) => setTimeout(arrives, this.lateness));
        while (this.held) await this.held;
        if (isAnswer && this.torn !== null) return this.tearOff(from, to, piece.subarray(0, this.torn));
        if (!to.destroyed && !to.write(piece)) await flowsAgain(to);
        from.resume();
      });
    });
    from.on('end', () => void last.then(() => to.end()));
  }

  private tearOff(from: Socket, to: Socket, piece: Buffer): void {
    this.tears += 1;
    to.write(piece, () => to.resetAndDestroy());
    from.resetAndDestroy();
  }
}

/** Resolves once a socket takes more, or never will. */
const flowsAgain = (socket: Socket): Promise<void> =>
  new Promise((flows) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      flows();
    };
    socket.on('drain', done).on('close', done);
  });
