import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { AuditKeys } from './audit-keys';
import type { AuditLanes } from './audit-lanes';
import { appendCheckpoint, lastHash } from './checkpoint-file';
import { writeCheckpoint } from './checkpoint';

/** How long, and how many records long, a rewritten trail could go unnoticed. */
export const checkpointEvery = { milliseconds: 60_000, records: 1000 };

export interface CheckpointerParts {
  keys: AuditKeys;
  lanes: AuditLanes;
  file: string;
  clock: Clock;
  logger: Logger;
  /** Puts on record that a checkpoint was written, so that the file cannot be cut short alone. */
  note(number: number, hash: string): Promise<unknown>;
}

/** Tells a file outside the database where this process's lanes stand, from its memory. */
export class Checkpointer {
  private timer: NodeJS.Timeout | undefined;
  private number = 0;
  private previous: string | null = null;
  private isOpened = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly parts: CheckpointerParts) {}

  /** Writes one, and from now on whenever it is due. */
  start(): Promise<void> {
    this.timer ??= setInterval(() => void this.write(), checkpointEvery.milliseconds).unref();
    return this.write();
  }

  /** A last one, once nothing is written any more. */
  async stop(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.write();
  }

  /** Called after each commit. */
  committed(): void {
    if (this.timer && this.parts.lanes.uncheckedCount >= checkpointEvery.records) void this.write();
  }

  /** Writes what moved since the last one, one after the other; what fails is told and owed to the next. */
  write(): Promise<void> {
    this.turn = this.turn.then(() => this.writeOne());
    return this.turn;
  }

  private async writeOne(): Promise<void> {
    const { keys, lanes, file, clock, logger } = this.parts;
    const count = lanes.uncheckedCount;
    if (count === 0) return;
    const heads = lanes.takeMoved();
    try {
      if (!this.isOpened) this.previous = await lastHash(file);
      this.isOpened = true;
      const number = (this.number += 1);
      const { line, hash } = writeCheckpoint(keys, { writer: lanes.processId, number, at: clock.now().toISOString(), previous: this.previous }, heads);
      await appendCheckpoint(file, line);
      this.previous = hash;
      // The whole line, so that a shipper of logs carries it to another place.
      logger.info({ checkpoint: line }, 'audit checkpoint');
      await this.parts.note(number, hash);
    } catch (error) {
      logger.error({ err: error }, 'an audit checkpoint could not be kept; the next one tells what this one had to');
      lanes.giveBack(heads, count);
    }
  }
}
