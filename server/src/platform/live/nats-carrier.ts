import { jetstream, jetstreamManager, DeliverPolicy, DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import type { ConsumerMessages, JetStreamClient } from '@nats-io/jetstream';
import { connect, nanos } from '@nats-io/transport-node';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import type { Grown, Heard, LogCarrier } from './carrier';

const stream = 'MUSTER_LOG';
const againMilliseconds = 500;
/** What is older was long made up for by the poll. */
const keptMilliseconds = 60_000;
/** Messages that may wait for their receipt; beyond them the poll tells. */
const mostUnsure = 64;

/**
 * NATS JetStream: what the log has grown by goes to every server that follows the same log. Nothing waits for it: without
 * it, and until it is back, the poll carries the log.
 */
export class NatsCarrier implements LogCarrier {
  private connection: NatsConnection | undefined;
  private client: JetStreamClient | undefined;
  private messages: ConsumerMessages | undefined;
  private following: Promise<void> | undefined;
  private subject = '';
  private unsure = 0;
  private isStopped = false;

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {}

  start(epoch: string, heard: Heard): Promise<void> {
    this.subject = `muster.log.${epoch}`;
    this.following = this.follow(heard);
    return Promise.resolve();
  }

  tell(grown: Grown): void {
    if (!this.client || this.unsure >= mostUnsure) return;
    this.unsure += 1;
    this.client
      .publish(this.subject, writeGrown(grown))
      .catch((error: unknown) => this.logger.debug({ err: error }, 'NATS did not take what the log grew by; the poll tells'))
      .finally(() => (this.unsure -= 1));
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.messages?.stop();
    await this.connection?.close();
    await this.following;
  }

  private async follow(heard: Heard): Promise<void> {
    while (!this.isStopped) {
      try {
        await this.listen(heard);
      } catch (error) {
        if (!this.isStopped) this.logger.warn({ err: error }, 'NATS does not carry the log; the poll does until it is back');
      }
      if (!this.isStopped) await new Promise((again) => setTimeout(again, againMilliseconds));
    }
  }

  /** Returns once the line broke: a NATS that was started anew has forgotten the stream. */
  private async listen(heard: Heard): Promise<void> {
    const connection = await this.connected();
    if (this.isStopped) return connection.close();
    const manager = await jetstreamManager(connection);
    await manager.streams.info(stream).catch(() => manager.streams.add(definition));
    const client = jetstream(connection);
    const consumer = await client.consumers.get(stream, { filter_subjects: this.subject, deliver_policy: DeliverPolicy.New });
    const messages = await consumer.consume({ abort_on_missing_resource: true });
    this.messages = messages;
    this.client = client;
    heard(null); // what was told while nobody listened
    for await (const message of messages) heard(readGrown(message.data));
    this.client = undefined;
  }

  private async stopAtBreaks(connection: NatsConnection): Promise<void> {
    for await (const { type } of connection.status()) if (type === 'disconnect') this.messages?.stop();
  }

  private async connected(): Promise<NatsConnection> {
    if (this.connection && !this.connection.isClosed()) return this.connection;
    const { servers, ...options } = natsOptions(this.url);
    this.connection = await connect({ servers, ...options, name: 'muster log', maxReconnectAttempts: -1, reconnectTimeWait: againMilliseconds, pingInterval: 10_000 });
    void this.stopAtBreaks(this.connection);
    return this.connection;
  }
}

const definition = {
  name: stream, subjects: ['muster.log.>'], storage: StorageType.Memory, retention: RetentionPolicy.Limits, discard: DiscardPolicy.Old,
  max_age: nanos(keptMilliseconds), max_msgs_per_subject: 1000,
};

/** Several servers of a cluster stand one after the other, by commas; the first one's credentials are for all. */
const natsOptions = (list: string): { servers: string[]; user?: string; pass?: string; tls?: object } => {
  const urls = list.split(',').map((text) => new URL(text.trim()));
  const [first] = urls;
  return {
    servers: urls.map(({ hostname, port }) => `${hostname}:${port || '4222'}`),
    ...(first?.username ? { user: decodeURIComponent(first.username), pass: decodeURIComponent(first.password) } : {}),
    ...(first?.protocol === 'tls:' ? { tls: {} } : {}),
  };
};

const writeGrown = (grown: Grown): string => JSON.stringify(Object.fromEntries([...grown].map(([id, seq]) => [id, seq.toString()])));

/** Null for what somebody else wrote there: everything is then looked at. */
const readGrown = (data: Uint8Array): Grown | null => {
  try {
    return new Map(Object.entries(JSON.parse(Buffer.from(data).toString()) as Record<string, string>).map(([id, seq]) => [id, BigInt(seq)]));
  } catch {
    return null;
  }
};
