import { createHash, createHmac } from 'node:crypto';
import { deriveSecrets } from '../platform/secrets';
import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';
import { tokenOf } from './compare-records';

const nominate = 'mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { ... on Target { id } ... on Refused { refusals { rule field } } } }';
const container = 'MSKU9070323';

/** Every serial of one owner in one block of ten thousand: as many as a thief tries in a second. */
const dictionary = Array.from({ length: 10_000 }, (_, n) => `MSKU907${String(n).padStart(4, '0')}`);

describe('the tokens of consignments', () => {
  let stage: LiveStage;
  let world: World;
  let dutch: Somebody;
  let operations: string[];

  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, dutch } = stage);
    const approver = await world.person(stage.coordinator.agencyId);
    operations = [stage.operationId, await world.activeOperation(stage.coordinator, approver, [dutch, stage.polish])];
    for (const [index, operationId] of operations.entries()) {
      const who = index === 0 ? dutch : stage.polish;
      await who.ask(nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONTAINER', title: 'A box', reasons: 'Seen before.', containerNumbers: [container] }, handling: { tlp: 'AMBER_STRICT' } } });
    }
  });
  afterAll(() => stage.close());

  /** What a thief finds of comparing: everything that the database keeps of it, as text. */
  const dump = async (): Promise<string> => {
    const tables = ['consignment_tokens', 'interests', 'consignment_pairs', 'events'];
    const { rows } = await world.superuser.query<{ text: string }>(tables.map((table) => `select to_jsonb(t)::text as text from ${table} t`).join(' union all '));
    return rows.map(({ text }) => text).join('\n');
  };
  /** What can be tried without the key: digests, with whatever the dump tells for a salt or a key. */
  const withoutKey = (operationId: string, value: string): string[] => {
    const texts = [value, JSON.stringify([operationId, 'CONTAINER', value]), `${operationId}${value}`, `CONTAINER ${value}`];
    return texts.flatMap((text) => [value, ...['', operationId, 'deconfliction', Buffer.alloc(32)].map((key) => createHmac('sha256', key).update(text).digest('hex')), ...['sha256', 'sha1', 'md5'].map((name) => createHash(name).update(text).digest('hex'))]);
  };
  const found = (text: string, candidates: (operationId: string, value: string) => string[]): string[] => {
    const tokens = new Set(text.match(/(?<=\\\\x)[0-9a-f]{32,64}|[A-Z]{4}\d{7}/g));
    return operations.flatMap((operationId) => dictionary.filter((value) => candidates(operationId, value).some((candidate) => tokens.has(candidate))));
  };

  it('withstand a dictionary of container numbers without the key, and would not with it', async () => {
    const text = await dump();
    expect(found(text, withoutKey)).toEqual([]);
    const secrets = deriveSecrets(Buffer.alloc(32, 7));
    expect(found(text, (operationId, value) => [tokenOf(secrets, operationId, 'CONTAINER', value).toString('hex')])).toEqual([container, container]);
    const otherKey = deriveSecrets(Buffer.alloc(32, 8));
    expect(found(text, (operationId, value) => [tokenOf(otherKey, operationId, 'CONTAINER', value).toString('hex')])).toEqual([]);
  });

  it('would be caught unkeyed', async () => {
    await world.superuser.query('begin');
    await world.superuser.query(`update consignment_tokens set token = sha256(convert_to('${container}', 'UTF8'))`);
    expect(found(await dump(), withoutKey)).toEqual([container, container]);
    await world.superuser.query('rollback');
  });

  it('are of one operation and one kind: nothing meets across operations', async () => {
    const distinct = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select count(distinct token)::int as n from consignment_tokens')).rows[0]?.n ?? 0;
    expect(await distinct()).toBe(2);
    expect((await world.superuser.query('select 1 from interests')).rowCount).toBe(0);
    await world.superuser.query('begin');
    await world.superuser.query('update consignment_tokens set token = (select min(token) from consignment_tokens)');
    expect(await distinct()).toBe(1);
    await world.superuser.query('rollback');
    const secrets = deriveSecrets(Buffer.alloc(32, 7));
    expect(tokenOf(secrets, operations[0] ?? '', 'VESSEL', container)).not.toEqual(tokenOf(secrets, operations[0] ?? '', 'CONTAINER', container));
  });

  it('are read by the role that compares them and by nobody else', async () => {
    const { rows } = await world.superuser.query<{ role: string }>(
      `select r.rolname as role from pg_roles r where r.rolname like 'muster\\_%' and not r.rolcanlogin and has_table_privilege(r.oid, 'consignment_tokens', 'select') order by 1`,
    );
    expect(rows.map(({ role }) => role).filter((role) => !role.includes('owner'))).toEqual(['muster_deconfliction', 'muster_purge']); // a purge deletes them with their records
    await expect(world.superuser.query(`set role muster_app; select * from consignment_tokens`)).rejects.toMatchObject({ code: '42501' });
  });
});
