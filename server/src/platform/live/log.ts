import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { inTransaction } from '../transaction';

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
 * NOTIFY is an empty wake-up; a poll each second makes up for one that was lost.
 */
export class EventLog {
  private timer: NodeJS.Timeout | undefined;
  private listener: Client | undefined;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly databaseUrl: string,
    private readonly logger: Logger,
    private readonly onNumbered: () => void,
  ) {}

  async start(): Promise<void> {
    await this.listen();
    this.timer = setInterval(() => this.wake(), pollMilliseconds);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    this.listener?.removeAllListeners('end');
    await this.listener?.end().catch(() => undefined);
  }

  /** Numbers what has been committed; calls while a pass runs are served by one more pass. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.passes().finally(() => {
      this.running = null;
      if (this.again) this.wake();
    });
  }

  async epoch(): Promise<string> {
    const [row] = await this.asSequencer<{ epoch: string }>('select epoch from log_epochs', []);
    return row?.epoch ?? '';
  }

  async head(operationId: string): Promise<bigint> {
    const [row] = await this.asSequencer<{ last_seq: string }>('select last_seq from log_heads where operation_id = $1', [operationId]);
    return BigInt(row?.last_seq ?? 0);
  }

  /** The events of an operation after a number, in order, at most a batch. */
  async after(operationId: string, seq: bigint): Promise<LoggedEvent[]> {
    const rows = await this.asSequencer<Row>(
      `/* readLog */ select operation_id, seq, id, subject_id, audience, audience_before from events
       where operation_id = $1 and seq > $2 order by seq limit ${batch}`,
      [operationId, seq.toString()],
    );
    return rows.map((row) => ({ operationId: row.operation_id, seq: BigInt(row.seq), id: row.id, subjectId: row.subject_id, audience: row.audience, audienceBefore: row.audience_before }));
  }

  private async asSequencer<R>(sql: string, parameters: unknown[]): Promise<R[]> {
    return inTransaction(this.dataSource, 'muster_sequencer', null, (manager) => manager.query(sql, parameters) as Promise<R[]>);
  }

  private async passes(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        const [row] = await this.asSequencer<{ numbered: number }>(`select muster.sequence_events(${batch}) as numbered`, []);
        const numbered = row?.numbered ?? 0;
        // Another server holds the lock: what it did not see is numbered by the next pass or its own.
        if (numbered === -1) setTimeout(() => this.wake(), 15).unref();
        if (numbered === batch) this.again = true;
      } catch (error) {
        this.logger.warn({ err: error }, 'events could not be numbered; the next pass tries again');
      }
      this.onNumbered();
    }
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.databaseUrl, application_name: 'muster log', keepAlive: true });
    client.on('error', () => undefined); // followed by 'end', which reconnects
    client.on('notification', () => this.onNumbered());
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen(), 500).unref();
    });
    this.listener = client;
    try {
      await client.connect();
      await client.query('listen muster_log');
    } catch {
      // 'end' reconnects; meanwhile the poll carries the log
    }
  }
}
