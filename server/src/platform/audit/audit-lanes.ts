import { hostname } from 'node:os';
import { QueryFailedError } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { uuidV7 } from '../clock';
import type { AuditDraft, AuditRecord } from './audit-record';
import { canonicalId, instantText, storedText } from './audit-record';
import { evidenceBody, noMac, sha256 } from './audit-keys';
import type { AuditKeys } from './audit-keys';
import { insertRecords } from './insert-records';

/** Where a lane stands: its last record and the link of it. */
export interface Head {
  lane: string;
  seq: number;
  mac: string;
}

/** Where a request came from; the same for every record of one transaction. */
export interface AuditOrigin {
  sessionId: string | null;
  address: string;
  requestId: string | null;
}

const nowhere: AuditOrigin = { sessionId: null, address: '', requestId: null };

/** The action of a lane's first record, which names the process that opened it and its keys. */
export const laneOpened = 'LaneOpened';

/** The action of the record that says a checkpoint was written. */
export const checkpointWritten = 'CheckpointWritten';

/**
 * The chains that this process writes. A transaction has a lane to itself from its last statement to the end of its commit, so that no
 * two wait for each other, and the heads are known here, where nobody with the database alone can rewrite them.
 */
export class AuditLanes {
  readonly processId: string;
  private readonly free: Head[] = [];
  private readonly moved = new Map<string, Head>();
  private count = 0;

  constructor(
    private readonly keys: AuditKeys,
    private readonly clock: Clock,
  ) {
    this.processId = this.newId();
  }

  /** How many records were committed since the last checkpoint, its own notes aside. */
  get uncheckedCount(): number {
    return this.count;
  }

  /** Chains the records to a free lane, or to a new one. The caller says how its transaction ended. */
  lease(drafts: readonly AuditDraft[], origin: AuditOrigin): Lease {
    const head = this.free.pop() ?? { lane: this.newId(), seq: 0, mac: noMac };
    const records: AuditRecord[] = [];
    let { seq, mac } = head;
    const chain = (draft: AuditDraft, from: AuditOrigin): void => {
      seq += 1;
      const record = { ...this.record(head.lane, seq, draft, from), mac: '' };
      record.mac = mac = this.keys.link(mac, record);
      records.push(record);
    };
    if (seq === 0) chain(this.opening(), nowhere);
    for (const draft of drafts) chain(draft, origin);
    return new Lease(records, (outcome) => this.settle(head, outcome, drafts));
  }

  /** The heads of the lanes that moved since they were last asked for, for a checkpoint. */
  takeMoved(): Head[] {
    const heads = [...this.moved.values()];
    this.moved.clear();
    this.count = 0;
    return heads;
  }

  /** Heads of a checkpoint that could not be kept are owed to the next one. */
  giveBack(heads: readonly Head[], count: number): void {
    for (const head of heads) if (!this.moved.has(head.lane)) this.moved.set(head.lane, head);
    this.count += count;
  }

  private settle(before: Head, outcome: Head | 'undone' | 'unknown', drafts: readonly AuditDraft[]): void {
    // Whether the last commit arrived is not known: the lane ends where it was, and another goes on.
    if (outcome === 'unknown') return;
    if (outcome === 'undone') return void this.free.push(before);
    this.free.push(outcome);
    this.moved.set(outcome.lane, outcome);
    this.count += drafts.filter(({ action }) => action !== checkpointWritten).length;
  }

  /** Lanes sort by when they were opened; a clock that is moved by what it draws is left where it is. */
  private newId(): string {
    return uuidV7(this.clock.now(), this.clock.bytes(16));
  }

  private opening(): AuditDraft {
    return { action: laneOpened, at: this.clock.now(), actorId: null, agencyId: null, subjectType: 'Process', subjectId: this.processId, decision: 'ALLOW', rule: `key ${this.keys.id}, process ${process.pid} on ${hostname()}` };
  }

  private record(lane: string, seq: number, draft: AuditDraft, origin: AuditOrigin): Omit<AuditRecord, 'mac'> {
    const { evidence } = draft;
    const purpose = storedText(draft.purpose);
    const body = evidence ? evidenceBody(evidence.table, evidence.row) : purpose;
    return {
      lane,
      seq,
      at: instantText(draft.at),
      actor_account_id: canonicalId(draft.actorId),
      actor_agency_id: canonicalId(draft.agencyId),
      session_hash: origin.sessionId ? sha256(origin.sessionId) : null,
      address: storedText(origin.address),
      request_id: storedText(origin.requestId),
      action: draft.action,
      subject_type: draft.subjectType,
      subject_id: canonicalId(draft.subjectId),
      subject_version: draft.subjectVersion ?? null,
      operation_id: canonicalId(draft.operationId),
      decision: draft.decision,
      rule: storedText(draft.rule),
      evidence: evidence?.table ?? null,
      evidence_id: canonicalId(evidence?.row.id),
      purpose,
      body_mac: body === null ? null : this.keys.vouch(lane, seq, body),
    };
  }
}

/** A lane for the end of one transaction. */
export class Lease {
  constructor(
    private readonly records: readonly AuditRecord[],
    private readonly settle: (outcome: Head | 'undone' | 'unknown') => void,
  ) {}

  write(manager: EntityManager): void {
    insertRecords(manager, this.records);
  }

  committed(): void {
    const last = this.records.at(-1);
    if (last) this.settle({ lane: last.lane, seq: last.seq, mac: last.mac });
  }

  failed(error: unknown): void {
    this.settle(isCertainlyUndone(error) ? 'undone' : 'unknown');
  }
}

/** PostgreSQL itself said no; classes 08, 57, 58 and XX are a connection or a server that ended meanwhile. */
const isCertainlyUndone = (error: unknown): boolean =>
  error instanceof QueryFailedError && /^(?!08|57|58|XX)[0-9A-Z]{5}$/.test((error.driverError as { code?: string }).code ?? '');
