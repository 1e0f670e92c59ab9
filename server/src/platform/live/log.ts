import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { inTransaction } from '../transaction';
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

interface Row {
  operation_id: string;
  seq: string;
  id: string;
  subject_id: string;
  audience: string[];
  audience_before: string[];
}

/**
 * The log of committed events. Numbers what is committed (any server may, one at a time does) and wakes its listener.
 * The carrier wakes the other servers; a poll each second makes up for what it lost.
 */
export class EventLog {
  private timer: NodeJS.Timeout | undefined;
  private readonly pump = new Pump(() => this.number());

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
    const [row] = await this.asSequencer<{ epoch: string }>('select epoch from log_epochs', []);
    return row?.epoch ?? '';
  }

  async head(operationId: string): Promise<bigint> {
    const [row] = await this.asSequencer<{ last_seq: string }>('select last_seq from log_heads where operation_id = $1', [operationId]);
    return BigInt(row?.last_seq ?? 0);
  }

  /** The last numbers of several operations; one that has no event yet is missing. */
  async heads(operationIds: readonly string[]): Promise<Map<string, bigint>> {
    const rows = await this.asSequencer<{ operation_id: string; last_seq: string }>('/* readHeads */ select operation_id, last_seq from log_heads where operation_id = any($1)', [operationIds]);
    return new Map(rows.map((row) => [row.operation_id, BigInt(row.last_seq)]));
  }

  /** The events of an operation after a number and up to another, in order, at most a batch. */
  async after(operationId: string, seq: bigint, upTo: bigint): Promise<LoggedEvent[]> {
    const rows = await this.asSequencer<Row>(
      `/* readLog */ select operation_id, seq, id, subject_id, audience, audience_before from events
       where operation_id = $1 and seq > $2 and seq <= $3 order by seq limit ${batch}`,
      [operationId, seq.toString(), upTo.toString()],
    );
    return rows.map((row) => ({ operationId: row.operation_id, seq: BigInt(row.seq), id: row.id, subjectId: row.subject_id, audience: row.audience, audienceBefore: row.audience_before }));
  }

  private async asSequencer<R>(sql: string, parameters: unknown[]): Promise<R[]> {
    return inTransaction(this.dataSource, 'muster_sequencer', null, (manager) => manager.query(sql, parameters) as Promise<R[]>);
  }

  private async number(): Promise<void> {
    try {
      const [row] = await this.asSequencer<{ numbered: number; grown: Record<string, string> }>(`select numbered, grown from muster.sequence_events(${batch})`, []);
      const numbered = row?.numbered ?? 0;
      if (row && numbered > 0) this.carrier.tell(new Map(Object.entries(row.grown).map(([id, seq]) => [id, BigInt(seq)])));
      // Another server holds the lock: what it did not see is numbered by the next pass or its own.
      if (numbered === -1) setTimeout(() => this.wake(), 15).unref();
      if (numbered === batch) this.wake();
    } catch (error) {
      this.logger.warn({ err: error }, 'events could not be numbered; the next pass tries again');
    }
    this.onNumbered(null);
  }
}
