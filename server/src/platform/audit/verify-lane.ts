import type { AuditKeys } from './audit-keys';
import { evidenceBody, noMac } from './audit-keys';
import { checkpointWritten, laneOpened } from './audit-lanes';
import type { Fault } from './fault';
import type { ReadRecord } from './read-records';
import type { CheckpointReading, SeenHead } from './verify-checkpoints';

/** What a record may be held against. */
export interface Witnesses {
  keys: readonly AuditKeys[];
  checkpoints: Pick<CheckpointReading, 'heads'>;
  /** Hashes of the checkpoints that are there, read after the records. */
  hashes: ReadonlySet<string>;
  /** Operations of which a record says that they were purged: their evidence may be gone. */
  purged: ReadonlySet<string>;
}

/** Follows one lane, record by record, to its first fault. */
export class LaneWalk {
  private seq = 0;
  private mac = noMac;
  private key: AuditKeys | undefined;
  private fault: Fault | null = null;
  private readonly seen: SeenHead | undefined;

  constructor(
    readonly lane: string,
    private readonly witnesses: Witnesses,
  ) {
    this.seen = witnesses.checkpoints.heads.get(lane);
  }

  take(record: ReadRecord): void {
    if (this.fault) return;
    const expected = this.seq + 1;
    const what = record.seq === expected ? this.faultOf(record) : 'is missing';
    if (what) this.fault = { lane: this.lane, seq: expected, what };
    this.seq = record.seq;
    this.mac = record.mac;
  }

  /** The lane's first fault, once it has no more records. */
  end(): Fault | null {
    if (this.fault || !this.seen || this.seq >= this.seen.seq) return this.fault;
    const isGone = this.seq === 0;
    const what = `is missing${isGone ? ' with the whole lane' : ' with all that followed'}: ${this.seen.by} saw ${this.seen.seq}`;
    return { lane: this.lane, seq: this.seq + 1, what };
  }

  private faultOf(record: ReadRecord): string | null {
    if (record.seq === 1) {
      const id = /^key (\w+)/.exec(record.rule ?? '')?.[1];
      if (record.action !== laneOpened || !id) return 'does not say who opened the lane';
      this.key = this.witnesses.keys.find((key) => key.id === id);
      if (!this.key) return `was written with the keys ${id}, which this secret does not give`;
    }
    if (!this.key || this.key.link(this.mac, record) !== record.mac) return 'was altered, or did not follow the one before it';
    if (this.seen?.seq === record.seq && this.seen.mac !== record.mac) return `is not the one that ${this.seen.by} saw`;
    if (record.action === checkpointWritten && !this.witnesses.hashes.has(record.rule ?? '')) {
      return `tells of checkpoint ${record.subject_version} of process ${record.subject_id}, which is missing`;
    }
    return this.bodyFault(this.key, record);
  }

  private bodyFault(key: AuditKeys, record: ReadRecord): string | null {
    if (record.body_mac === null) return record.purpose === null && record.evidence === null ? null : 'tells more than was written';
    if (record.operation_id && this.witnesses.purged.has(record.operation_id)) return null;
    const name = record.evidence ? `the row ${record.evidence_id} of ${record.evidence}` : 'its purpose';
    const body = record.evidence ? record.row && evidenceBody(record.evidence, record.row) : record.purpose;
    if (body === null) return `${name} was removed`;
    return key.vouch(this.lane, record.seq, body) === record.body_mac ? null : `${name} was altered`;
  }
}
