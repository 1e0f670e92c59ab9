import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { pino } from 'pino';
import { LiveStage } from '../../testing/live-stage';
import { hasNats, NatsServer } from '../../testing/nats-server';
import type { Grown } from './carrier';
import { EventLog } from './log';
import { NatsCarrier } from './nats-carrier';

const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });

/** What a log was woken with: by its own poll null, by others what has grown. */
class Wakes {
  private waiting: ((grown: Grown | null) => void)[] = [];

  readonly heard = (grown: Grown | null): void => {
    for (const give of this.waiting.splice(0)) give(grown);
  };

  next(): Promise<Grown | null> {
    return new Promise((give) => this.waiting.push(give));
  }

  async until(reached: () => Promise<boolean>): Promise<void> {
    while (!(await reached())) await this.next();
  }
}

(hasNats() ? describe : describe.skip)('NATS JetStream as the carrier of the log', () => {
  let stage: LiveStage;
  let nats: NatsServer;
  const logs: EventLog[] = [];
  beforeAll(async () => {
    nats = await NatsServer.create();
    await nats.run();
    stage = await LiveStage.create({ carrier: new NatsCarrier(nats.url, logger) });
  });
  afterAll(async () => {
    await stage.close();
    await nats.close();
  });
  afterEach(() => Promise.all(logs.splice(0).map((log) => log.stop())));

  /** The log of another server, that nobody tells anything but NATS. */
  const another = async (url = nats.url): Promise<{ log: EventLog; wakes: Wakes }> => {
    const wakes = new Wakes();
    const log = new EventLog(stage.world.app.services.dataSource, new NatsCarrier(url, logger), logger, wakes.heard);
    logs.push(log);
    await log.start();
    return { log, wakes };
  };
  const head = (): Promise<bigint> => (logs[0] as EventLog).head(stage.operationId);
  const streams = async (): Promise<{ subjects: number; last: string }> => {
    const connection = await connect({ servers: nats.url.replace(/^.*@/, ''), user: 'muster', pass: 'secret' });
    const manager = await jetstreamManager(connection);
    const { state } = await manager.streams.info('MUSTER_LOG', { subjects_filter: '>' });
    const message = await manager.streams.getMessage('MUSTER_LOG', { seq: state.last_seq });
    await connection.close();
    return { subjects: state.num_subjects ?? 0, last: message?.string() ?? '' };
  };
  /** Reports until the carrier brings one: a line that has just been mended may still be deaf to the first. */
  const untilCarried = async (wakes: Wakes): Promise<Grown> => {
    for (;;) {
      const next = wakes.next();
      await stage.report(stage.dutch);
      const grown = await next;
      if (grown) return grown;
    }
  };

  it('tells other servers which log has grown and how far, and PostgreSQL is not asked to', async () => {
    const { wakes } = await another();
    await wakes.until(async () => (await head()) > 0n);
    const grown = await untilCarried(wakes);
    expect([...grown.keys()]).toEqual([stage.operationId]);
    expect(grown.get(stage.operationId)).toBeLessThanOrEqual(await head());
    const { rows } = await stage.world.superuser.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'muster log'`);
    expect(rows).toEqual([]);
  });

  it('reaches the readers on another server, in order', async () => {
    const { address } = await stage.secondServer({ carrier: new NatsCarrier(nats.url, logger) });
    const { stream } = await stage.watch(stage.polish, null, address);
    const made = [await stage.report(stage.dutch), await stage.report(stage.coordinator), await stage.report(stage.dutch)];
    const got: (string | undefined)[] = [];
    while (got.length < made.length) got.push((await stream.next()).event?.subjectId);
    expect(got).toEqual(made);
  });

  it('carries identifiers and numbers, and no word of what they stand for', async () => {
    const { wakes } = await another();
    await untilCarried(wakes);
    const { subjects, last } = await streams();
    expect(subjects).toBe(1);
    expect(Object.keys(JSON.parse(last) as object)).toEqual([stage.operationId]);
    expect(last).toMatch(/^\{"[0-9a-f-]{36}":"\d+"\}$/);
  });

  it('loses nothing while NATS is gone, since the poll goes on, and carries again when it is back with nothing in it', async () => {
    const { wakes } = await another();
    const { stream } = await stage.watch(stage.polish);
    await nats.kill();
    const before = await head();
    const made = [await stage.report(stage.dutch), await stage.report(stage.dutch)];
    for (const id of made) expect((await stream.next()).event?.subjectId).toBe(id);
    await wakes.until(async () => (await head()) >= before + 2n);
    await nats.run();
    expect((await untilCarried(wakes)).has(stage.operationId)).toBe(true);
  });

  it('holds nobody up where there is no NATS at all', async () => {
    const { log, wakes } = await another('nats://127.0.0.1:1');
    const before = await log.head(stage.operationId);
    await stage.flood(1);
    await wakes.until(async () => (await log.head(stage.operationId)) === before + 1n);
  });
});
