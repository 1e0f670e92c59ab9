import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A line that can be cut: a fixed port before a server whose port may change. */
export class TcpProxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();

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

  async close(): Promise<void> {
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
      end.pipe(other);
    }
  }
}
