import { LiveClient } from '../../../server/src/testing/live-client';
import type { LiveStream } from '../../../server/src/testing/live-client';

const fat = Array.from({ length: 12 }, (_, n) => `o${n}: objectives`).join(' ');
const document = `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position operation { ${fat} } event { id subjectId kind } } }`;

/** A browser that asks for large frames and then stops reading. */
export class SlowReader {
  private constructor(
    private readonly client: LiveClient,
    private readonly stream: LiveStream,
  ) {}

  static async stalled(address: string, token: string, operationId: string): Promise<SlowReader> {
    const client = await LiveClient.connect(address, token);
    const stream = client.subscribe(document, { operationId });
    await stream.untilCaughtUp();
    client.pause();
    return new SlowReader(client, stream);
  }

  /** Reads on until it is told to begin anew; gives how many frames had been kept for it, unless the server has given it up. */
  async resume(): Promise<number | 'given up'> {
    this.client.resume();
    const isGivenUp = this.client.closed.then(() => 'given up' as const);
    const kept = await Promise.race([isGivenUp, this.stream.until(({ kind }) => kind === 'RESYNC').then(({ length }) => length, () => isGivenUp)]);
    this.client.socket.terminate();
    return kept;
  }
}

/** Reads what slow readers are told, at once: whatever it has, the server has offered to them as well. */
export class QuickReader {
  private constructor(
    private readonly client: LiveClient,
    private readonly stream: LiveStream,
  ) {}

  static async begin(address: string, token: string, operationId: string): Promise<QuickReader> {
    const client = await LiveClient.connect(address, token);
    const stream = client.subscribe(document, { operationId });
    await stream.untilCaughtUp();
    return new QuickReader(client, stream);
  }

  /** Reads so many frames, and leaves. */
  async read(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.stream.next();
    this.client.socket.terminate();
  }
}

/** Megabytes of memory that a server takes, as it says itself. */
export const residentMegabytes = async (address: string): Promise<number> => {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20;
};
