import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { Gathering } from '../gathering';
import type { Step, TextRow } from '../pipeline';
import { askOnce } from '../transaction';
import type { Heard, LogCarrier } from './carrier';
import { Pump } from './pump';

/** An event as the log holds it: identifiers and audience, no content. */
export interface LoggedEvent {
  operationId: string;
  seq: bigint;
  id: string;
  subjectId: string;
  audience: string[];
  audienceBefore: string[];
}

const pollMilliseconds = 1000;
const batch = 500;

/** Asks for the events of several operations after a number each, in order, at most a batch of each. */
export const newsAfter = (numbers: ReadonlyMap<string, bigint>): Step => ({
  sql: `/* readLog */ select e.operation_id, e.seq, e.id, e.subject_id, to_json(e.audience), to_json(e.audience_before)
    from unnest($1::uuid[], $2::bigint[]) known (operation_id, seq)
    cross join lateral (select * from events where events.operation_id = known.operation_id and events.seq > known.seq order by events.seq limit ${batch}) e
    order by e.operation_id, e.seq`,
  parameters: [[...numbers.keys()], [...numbers.values()].map(String)],
});

/** What that was answered: the events of each operation that has news. */
export const readNews = (rows: readonly TextRow[]): Map<string, LoggedEvent[]> => {
  const news = new Map<string, LoggedEvent[]>();
  for (const [operationId, seq, id, subjectId, audience, audienceBefore] of rows as readonly string[][] as readonly [string, string, string, string, string, string][]) {
    const event = { operationId, seq: BigInt(seq), id, subjectId, audience: JSON.parse(audience) as string[], audienceBefore: JSON.parse(audienceBefore) as string[] };
    const events = news.get(operationId);
    if (events) events.push(event);
    else news.set(operationId, [event]);
  }
  return news;
};

/** Whether there is more in the log than what was answered. */
export const isCutShort = (events: readonly LoggedEvent[]): boolean => events.length === batch;

/**
 * The log of committed events. Numbers what is committed (any server may, one at a time does) and wakes its listener.
 * The carrier wakes the other servers; a poll each second makes up for what it lost.
 */
export class EventLog {
  private timer: NodeJS.Timeout | undefined;
  private readonly pump = new Pump(() => this.number());
  private readonly heads = new Gathering<string, bigint>(async (ids) => {
    const rows = await this.ask('/* readHead */ select operation_id, last_seq from log_heads where operation_id = any($1)', [ids]);
    return new Map(rows.map(([id, seq]) => [id ?? '', BigInt(seq ?? 0)]));
  });

  constructor(
    private readonly dataSource: DataSource,
    private readonly carrier: LogCarrier,
    private readonly logger: Logger,
    private readonly onNumbered: Heard,
  ) {}

  async start(): Promise<void> {
    await this.carrier.start(await this.epoch(), this.onNumbered);
    this.timer = setInterval(() => this.wake(), pollMilliseconds);
    this.wake();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pump.stop();
    await this.carrier.stop();
  }

  /** Numbers what has been committed. */
  wake(): void {
    this.pump.wake();
  }

  async epoch(): Promise<string> {
    const [row] = await this.ask('select epoch from log_epochs');
    return row?.[0] ?? '';
  }

  async head(operationId: string): Promise<bigint> {
    return (await this.heads.of(operationId)) ?? 0n;
  }

  private ask(sql: string, parameters: readonly unknown[] = []): Promise<TextRow[]> {
    return askOnce(this.dataSource, 'muster_sequencer', null, { sql, parameters });
  }

  private async number(): Promise<void> {
    try {
      const [row] = await this.ask(`/* numberEvents */ select numbered, grown from muster.sequence_events(${batch})`);
      const numbered = Number(row?.[0] ?? 0);
      if (numbered > 0) this.carrier.tell(new Map(Object.entries(JSON.parse(row?.[1] ?? '{}') as Record<string, string>).map(([id, seq]) => [id, BigInt(seq)])));
      // Another server holds the lock: what it did not see is numbered by the next pass or its own.
      if (numbered === -1) setTimeout(() => this.wake(), 15).unref();
      if (numbered === batch) this.wake();
    } catch (error) {
      this.logger.warn({ err: error }, 'events could not be numbered; the next pass tries again');
    }
    this.onNumbered(null);
  }
}
