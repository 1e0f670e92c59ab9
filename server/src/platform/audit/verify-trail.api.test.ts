import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiveStage } from '../../testing/live-stage';
import { Context } from '../context';
import { deriveSecrets } from '../secrets';
import { changeAs } from '../transaction';
import { AuditKeys, sha256 } from './audit-keys';
import type { AuditRecord } from './audit-record';
import { checkpointFileIn } from './checkpoint-file';
import { faultText } from './fault';
import { operationPurged, verifyTrail } from './verify-trail';

const setParties = 'mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }';
const openParty = 'mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "Check") { __typename } }';
const stepOperation = 'mutation ($id: ID!) { stepOperation(id: $id, action: suspend) { __typename } }';

describe('the trail', () => {
  let stage: LiveStage;
  let file: string;
  let copy: string;
  let older: string;
  let lane: string;
  /** A record in the middle of the lane that answers for an event. */
  let middle: number;
  const keys = new AuditKeys(deriveSecrets(Buffer.alloc(32, 7)));

  const sql = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await stage.world.superuser.query(text, values)).rows as T[];
  const verify = async (files = [file], known = [keys]) => verifyTrail({ databaseUrl: stage.world.database.migrationUrl, keys: known, files });
  const faults = async (files = [file]): Promise<string[]> => (await verify(files)).faults.map(faultText);

  beforeAll(async () => {
    stage = await LiveStage.create();
    file = checkpointFileIn(stage.world.app.services.dataDirectory);
    copy = join(stage.world.app.services.dataDirectory, 'copy.jsonl');
    older = join(stage.world.app.services.dataDirectory, 'older.jsonl');
    const report = await stage.report(stage.dutch);
    await stage.world.app.startCheckpoints();
    copyFileSync(file, older);
    await sql('create table older_records as select * from audit_records');
    const party = stage.world.clock.uuid();
    await stage.dutch.ask(setParties, { input: { operationId: stage.operationId, id: report, version: 1, parties: [{ id: party, part: 'BROKER', kind: 'COMPANY', name: 'Canary' }] } });
    await stage.dutch.ask(openParty, { o: stage.operationId, id: party });
    const viewer = { accountId: stage.polish.id, agencyId: stage.polish.agencyId, sessionId: null, tokens: new Set([`o.${stage.operationId}`]) };
    const context = new Context(stage.world.app.services, viewer, 'request-1', { address: '', userAgent: null }, { device: null, setDevice: () => undefined, set: () => undefined, clear: () => undefined });
    await context.recordSight({ operationId: stage.operationId, subjectType: 'Operation', subjectId: stage.operationId, rule: 'o.red', purpose: 'Half a sign \ud800' });
    await stage.polish.answer(stepOperation, { id: stage.operationId });
    await stage.world.post('mutation { signIn(email: "nobody@example.test", password: "wrong-and-long-enough") { __typename } }');
    await stage.world.app.startCheckpoints();
    copyFileSync(file, copy);
    [{ lane } = { lane: '' }] = await sql<{ lane: string }>('select lane from audit_records group by lane order by max(seq) desc limit 1');
    [{ middle } = { middle: 0 }] = await sql<{ middle: number }>(`select seq::int as middle from audit_records where lane = $1 and evidence = 'events' and seq > 3 order by seq limit 1`, [lane]);
    for (const table of ['audit_records', 'events', 'nominal_readings', 'denials']) await sql(`create table kept_${table} as select * from ${table}`);
  });
  afterEach(async () => {
    copyFileSync(copy, file);
    for (const table of ['audit_records', 'events', 'nominal_readings', 'denials']) {
      await sql(`delete from ${table}`);
      await sql(`insert into ${table} overriding system value select * from kept_${table}`);
    }
  });
  afterAll(() => stage.close());

  const where = (seq: number): string => `lane = '${lane}' and seq = ${seq}`;
  const edit = (): Promise<unknown> => sql(`update audit_records set actor_account_id = '${stage.stranger.id}' where ${where(middle)}`);

  /** Chains the lane anew from its first record, as somebody would who has the database and `link`. */
  const recompute = async (link: (previous: string, record: AuditRecord) => string): Promise<void> => {
    const records = await sql<AuditRecord>(
      `select *, seq::int as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from audit_records where lane = $1 order by audit_records.seq`, [lane],
    );
    let previous = '0'.repeat(64);
    for (const record of records) {
      previous = link(previous, record);
      await sql(`update audit_records set mac = $1 where lane = $2 and seq = $3`, [previous, lane, record.seq]);
    }
  };

  it('is whole as it was written, and answers for every change, sight, denial and step at the door', async () => {
    const { records, lanes, checkpoints, faults: found } = await verify();
    expect(found).toEqual([]);
    expect([records > 15, lanes > 0, checkpoints]).toEqual([true, true, 2]);
    const told = await sql<{ action: string; decision: string; rule: string | null; actor_account_id: string | null; evidence: string | null }>(
      `select action, decision, rule, actor_account_id, evidence from audit_records where action in ('Seen', 'NominalOpened', 'SignInRefused', 'operation:step') or (action = 'SeizureReported' and actor_account_id = $1) order by action, evidence nulls first`,
      [stage.dutch.id],
    );
    const own = `o.${stage.operationId}.a.${stage.dutch.agencyId}`;
    expect(told).toEqual([
      { action: 'NominalOpened', decision: 'ALLOW', rule: own, actor_account_id: stage.dutch.id, evidence: 'events' },
      { action: 'Seen', decision: 'ALLOW', rule: 'o.red', actor_account_id: stage.polish.id, evidence: null },
      { action: 'Seen', decision: 'ALLOW', rule: own, actor_account_id: stage.dutch.id, evidence: 'nominal_readings' },
      { action: 'SeizureReported', decision: 'ALLOW', rule: `o.${stage.operationId}`, actor_account_id: stage.dutch.id, evidence: 'events' },
      { action: 'SignInRefused', decision: 'DENY', rule: null, actor_account_id: null, evidence: null },
      { action: 'operation:step', decision: 'DENY', rule: 'operation:step', actor_account_id: stage.polish.id, evidence: 'denials' },
    ]);
  });

  /** Ten kinds of forgery; `at` is the record that has to be named, where there is one. */
  it.each<[string, () => Promise<unknown>, (() => number) | null, RegExp]>([
    ['a field that was edited', edit, () => middle, /was altered/],
    [
      'a field that was edited, and a plain hash over it',
      async () => {
        await edit();
        await recompute((previous, record) => sha256(previous + JSON.stringify(record)));
      },
      () => 1, /was altered/,
    ],
    ['a record that was deleted in the middle', () => sql(`delete from audit_records where ${where(middle)}`), () => middle, /is missing/],
    ['a tail that was cut off', () => sql(`delete from audit_records where lane = '${lane}' and seq >= ${middle}`), () => middle, /is missing with all that followed: checkpoint \d+ of process \S+ saw \d+/],
    ['a table that was emptied', () => sql('truncate audit_records'), () => 1, /is missing with the whole lane/],
    ['a lane that was deleted', () => sql(`delete from audit_records where lane = '${lane}'`), () => 1, /is missing with the whole lane/],
    [
      'a record that was put in between',
      async () => {
        await sql(`update audit_records set seq = seq + 1000 where lane = '${lane}' and seq >= ${middle}`);
        await sql(`insert into audit_records select (jsonb_populate_record(r, '{"seq": ${middle}}')).* from audit_records r where ${where(middle - 1)}`);
        await sql(`update audit_records set seq = seq - 999 where lane = '${lane}' and seq > 1000`);
      },
      () => middle, /was altered, or did not follow/,
    ],
    [
      'two records that changed places',
      () => sql(`update audit_records set seq = 2 * ${middle} + 1 - seq + 1000 where lane = '${lane}' and seq in (${middle}, ${middle + 1})`).then(() => sql(`update audit_records set seq = seq - 1000 where seq > 1000`)),
      () => middle, /was altered, or did not follow/,
    ],
    [
      'a whole lane that was chained anew under another key',
      async () => {
        await edit();
        const other = new AuditKeys(deriveSecrets(Buffer.alloc(32, 8)));
        await recompute((previous, record) => other.link(previous, record));
      },
      () => 1, /was altered/,
    ],
    ['an event that was removed while its record stays', () => sql('delete from events where id = (select evidence_id from audit_records where lane = $1 and seq = $2)', [lane, middle]), () => middle, /the row \S+ of events was removed/],
  ])('tells of %s', async (_what, forge, at, said) => {
    await forge();
    const [first] = (await verify()).faults;
    expect(first).toMatchObject({ lane, seq: at?.() });
    expect(first?.what).toMatch(said);
  });

  /** What stands beside the chain. */
  it.each<[string, () => Promise<unknown> | void, RegExp]>([
    ['an event whose audience was edited', () => sql(`update events set audience = '{any}' where kind = 'SeizureReported'`), /the row \S+ of events was altered/],
    ['an event without a record', () => sql(`update events set id = gen_random_uuid() where kind = 'SeizureReported'`), /row \S+ of events \(\S+\) has no record/],
    ['a denial that was removed', () => sql('delete from denials'), /of denials was removed/],
    ['the purpose of a sight that was edited', () => sql(`update nominal_readings set purpose = 'Nothing'`), /of nominal_readings was altered/],
    ['the purpose in a record that was edited', () => sql(`update audit_records set purpose = 'Nothing' where purpose is not null`), /record \d+: its purpose was altered/],
    ['an event that passes for older than the trail', async () => {
      await sql(`update events set id = gen_random_uuid() where kind = 'SeizureReported'`);
      await sql(`insert into audit_past select 'events', id from events where kind = 'SeizureReported'`);
    }, /of events \(\S+\) has no record/],
    ['checkpoints that were removed', () => rmSync(file), /tells of checkpoint 1 of process \S+, which is missing/],
    ['checkpoints that were cut short', () => copyFileSync(older, file), /tells of checkpoint 2 of process \S+, which is missing/],
    ['a checkpoint that was taken out', () => writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n')), /the checkpoint before checkpoint 2 of process \S+ is missing/],
    ['a checkpoint that was edited', () => writeFileSync(file, readFileSync(file, 'utf8').replace(/"at":"2026/, '"at":"2025')), /checkpoint 1 of process \S+ is not signed by this secret/],
  ])('tells of %s', async (_what, forge, said) => {
    await forge();
    expect((await faults()).join('\n')).toMatch(said);
  });

  it('is found rolled back together with its checkpoints only where a copy of them stands elsewhere', async () => {
    await sql('delete from audit_records');
    await sql('insert into audit_records select * from older_records');
    for (const table of ['events', 'nominal_readings', 'denials']) await sql(`delete from ${table} where not exists (select from audit_records a where a.evidence_id = ${table}.id)`);
    copyFileSync(older, file);
    expect(await faults()).toEqual([]);
    expect((await faults([file, copy])).join('\n')).toMatch(/is missing with all that followed: checkpoint 2 of process/);
  });

  it('takes no torn line for a forgery, and no other secret for the right one', async () => {
    appendFileSync(file, '{"writer":"torn');
    expect(await faults()).toEqual([]);
    truncateSync(file, 0);
    const other = new AuditKeys(deriveSecrets(Buffer.alloc(32, 8)));
    expect((await verify([copy], [other])).faults.map(({ what }) => what)).toEqual(expect.arrayContaining([`was written with the keys ${keys.id}, which this secret does not give`]));
    expect((await verify([copy], [other, keys])).faults).toEqual([]);
  });

  it('is whole after a purge that says so, and broken after one that does not', async () => {
    await sql('delete from nominal_readings');
    await sql(`update events set arguments = '{}' where operation_id = $1`, [stage.operationId]);
    expect((await faults()).join()).toMatch(/the row \S+ of events was altered/);
    const { id: accountId, agencyId } = stage.coordinator;
    const viewer = { accountId, agencyId, sessionId: null, tokens: new Set([`o.${stage.operationId}`, `a.${agencyId}`]) };
    await changeAs({ ...stage.world.app.services, requestId: null, address: '', rules: () => [] }, viewer, (tx) =>
      tx.record({ operationId: stage.operationId, kind: operationPurged, subjectType: 'Operation', subjectId: stage.operationId, audience: [] }),
    );
    expect(await faults()).toEqual([]);
  });
});
