import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Frame } from '../../../server/src/testing/live-client';
import { liveDocument } from '../../../server/src/testing/live-client';

const againMilliseconds = 100;

/** A frame with an event as a follower got it. */
export interface Got {
  id: string;
  kind: string;
  subjectId: string;
}

/** Somebody who follows an operation for as long as it takes, on another server after each break, from the last position. */
export class Follower {
  readonly events: Got[] = [];
  readonly live: Promise<void>;
  resyncs = 0;
  /** How often the line was lost. */
  breaks = 0;
  private position: string | null = null;
  private isStopped = false;
  private client: Client | null = null;
  private isLive = (): void => undefined;
  private readonly running: Promise<void>;

  constructor(
    readonly accountId: string,
    private readonly token: string,
    private readonly operationId: string,
    private readonly addresses: readonly string[],
    private readonly first: number,
  ) {
    this.live = new Promise((done) => (this.isLive = done));
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await hangUp(this.client);
    await this.running;
  }

  private async run(): Promise<void> {
    for (; !this.isStopped; this.breaks += 1) {
      const address = this.addresses[(this.first + this.breaks) % this.addresses.length] ?? '';
      this.client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: `Bearer ${this.token}` } });
      await this.follow(this.client);
      await hangUp(this.client);
      if (!this.isStopped) await new Promise((again) => setTimeout(again, againMilliseconds));
    }
  }

  private follow(client: Client): Promise<void> {
    return new Promise((ended) => {
      client.subscribe<{ operationLive: Frame }>(
        { query: liveDocument, variables: { operationId: this.operationId, after: this.position } },
        { next: ({ data }) => this.take(data?.operationLive), error: () => ended(), complete: () => ended() },
      );
    });
  }

  private take(frame: Frame | undefined): void {
    if (!frame) return;
    this.position = frame.position;
    if (frame.kind === 'CAUGHT_UP') this.isLive();
    if (frame.kind === 'RESYNC') this.resyncs += 1;
    if (frame.kind === 'EVENT' && frame.event) this.events.push({ id: frame.event.id, kind: frame.event.kind, subjectId: frame.event.subjectId });
  }
}

/** A line that is being refused at that moment is hung up as well. */
const hangUp = async (client: Client | null): Promise<void> => {
  await Promise.resolve(client?.dispose()).catch(() => undefined);
};
