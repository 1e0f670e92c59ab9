import { QueryFailedError } from 'typeorm';
import { SimulatedClock } from '../clock';
import { deriveSecrets } from '../secrets';
import { AuditKeys } from './audit-keys';
import type { Head } from './audit-lanes';
import { AuditLanes, checkpointWritten } from './audit-lanes';
import type { AuditDraft } from './audit-record';

const at = new Date('2026-06-10T12:00:00Z');
const draft: AuditDraft = { action: 'Tried', at, actorId: null, agencyId: null, subjectType: 'Operation', subjectId: null, decision: 'ALLOW', rule: null };
const origin = { sessionId: null, address: '', requestId: null };

const queryFailed = (code: string): QueryFailedError => new QueryFailedError('commit', [], Object.assign(new Error('no'), { code }));

describe('the lanes of a process', () => {
  const make = (): AuditLanes => new AuditLanes(new AuditKeys(deriveSecrets(Buffer.alloc(32, 7))), new SimulatedClock(at));
  const commit = (lanes: AuditLanes, ...drafts: AuditDraft[]): void => lanes.lease(drafts, origin).committed();
  const heads = (lanes: AuditLanes): (readonly [string, number])[] => lanes.takeMoved().map(({ lane, seq }: Head) => [lane, seq] as const);

  it('are one for transactions that follow each other, and another for each that is open at the same time', () => {
    const lanes = make();
    commit(lanes, draft);
    commit(lanes, draft);
    const leases = [1, 2, 3].map(() => lanes.lease([draft], origin));
    for (const lease of leases) lease.committed();
    // The first record of each says who opened it.
    expect(heads(lanes).map(([, seq]) => seq).sort()).toEqual([2, 2, 4]);
  });

  it.each([
    ['goes on where it was after PostgreSQL said no', queryFailed('23514'), 1, 3],
    ['goes on where it was after a conflict', queryFailed('40001'), 1, 3],
    ['ends when the connection broke', new Error('Connection terminated unexpectedly'), 2, 2],
    ['ends when PostgreSQL was told to stop', queryFailed('57P01'), 2, 2],
  ])('%s', (_what, error, count, seq) => {
    const lanes = make();
    commit(lanes, draft);
    const [[lane] = []] = heads(lanes);
    lanes.lease([draft], origin).failed(error);
    commit(lanes, draft);
    const moved = heads(lanes);
    expect(new Set([lane, ...moved.map(([id]) => id)]).size).toBe(count);
    expect(moved.map(([, last]) => last)).toEqual([seq]);
  });

  it('owe a checkpoint for every record but its own note', () => {
    const lanes = make();
    commit(lanes, draft, draft);
    expect(lanes.uncheckedCount).toBe(2);
    const owed = lanes.takeMoved();
    commit(lanes, { ...draft, action: checkpointWritten });
    expect(lanes.uncheckedCount).toBe(0);
    lanes.giveBack(owed, 2);
    expect([lanes.uncheckedCount, heads(lanes).map(([, seq]) => seq)]).toEqual([2, [4]]);
  });
});
