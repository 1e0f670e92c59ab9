import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { SimulatedClock } from '../clock';
import { createLogger } from '../logger';
import { deriveSecrets } from '../secrets';
import { AuditKeys, sha256 } from './audit-keys';
import { AuditLanes } from './audit-lanes';
import type { AuditDraft } from './audit-record';
import { readCheckpoint } from './checkpoint';
import { Checkpointer, checkpointEvery } from './checkpointer';
import { verifyCheckpoints } from './verify-checkpoints';

const at = new Date('2026-06-10T12:00:00Z');
const draft: AuditDraft = { action: 'Tried', at, actorId: null, agencyId: null, subjectType: 'Operation', subjectId: null, decision: 'ALLOW', rule: null };

describe('checkpoints', () => {
  const keys = new AuditKeys(deriveSecrets(Buffer.alloc(32, 7)));
  const clock = new SimulatedClock(at);
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'muster-checkpoints-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const make = (file: string) => {
    const lanes = new AuditLanes(keys, clock);
    const log = new PassThrough();
    const noted: string[] = [];
    const checkpointer = new Checkpointer({ keys, lanes, file, clock, logger: createLogger('info', log), note: async (_number, hash) => noted.push(hash) });
    const commit = (count = 1): void => {
      lanes.lease(Array.from({ length: count }, () => draft), { sessionId: null, address: '', requestId: null }).committed();
      checkpointer.committed();
    };
    return { checkpointer, commit, noted, lanes, logged: () => String(log.read() ?? '') };
  };

  it('are signed, follow each other over a restart, and stand in the log as they stand in the file', async () => {
    const file = join(folder, 'elsewhere', 'checkpoints.jsonl');
    const first = make(file);
    first.commit();
    await first.checkpointer.start();
    await first.checkpointer.write();
    first.commit();
    await first.checkpointer.stop();
    const second = make(file);
    second.commit();
    await second.checkpointer.start();
    await second.checkpointer.stop();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const read = lines.map((line) => readCheckpoint(line));
    // Nothing moved between the first and the second call, so nothing was written.
    expect(read.map((checkpoint) => [checkpoint?.number, checkpoint?.previous])).toEqual([[1, null], [2, sha256(lines[0] ?? '')], [1, sha256(lines[1] ?? '')]]);
    expect([...first.noted, ...second.noted]).toEqual(lines.map(sha256));
    expect(JSON.parse(first.logged().split('\n')[0] ?? '')).toMatchObject({ msg: 'audit checkpoint', checkpoint: lines[0] });
    const { faults, heads } = await verifyCheckpoints([file], [keys]);
    expect([faults, [...heads.values()].map(({ seq }) => seq)]).toEqual([[], [3, 2]]);
  });

  it('are written as soon as a thousand records are due', async () => {
    const file = join(folder, 'checkpoints.jsonl');
    const { checkpointer, commit, noted } = make(file);
    await checkpointer.start();
    commit(checkpointEvery.records - 1);
    commit(1);
    await checkpointer.stop();
    expect(noted).toHaveLength(1);
  });

  it('say loudly that they could not be kept, and tell it all the next time', async () => {
    const occupied = join(folder, 'occupied');
    writeFileSync(occupied, '');
    const { checkpointer, commit, logged, lanes } = make(join(occupied, 'checkpoints.jsonl'));
    commit();
    await checkpointer.write();
    expect(logged()).toMatch(/an audit checkpoint could not be kept/);
    rmSync(occupied);
    await checkpointer.write();
    expect(readFileSync(join(occupied, 'checkpoints.jsonl'), 'utf8')).toContain('"heads":[["');
    expect(lanes.uncheckedCount).toBe(0);
  });
});
