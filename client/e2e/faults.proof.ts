import { join } from 'node:path';
import { AuditKeys } from '../../server/src/platform/audit/audit-keys';
import { checkpointFileIn } from '../../server/src/platform/audit/checkpoint-file';
import { verifyTrail } from '../../server/src/platform/audit/verify-trail';
import { KeyRing } from '../../server/src/platform/key-ring';
import { deriveSecrets } from '../../server/src/platform/secrets';
import { BreakablePostgres } from '../../server/src/testing/breakable-postgres';
import { TcpProxy } from '../../server/src/testing/tcp-proxy';
import { keepTestCluster, testUrls } from '../../server/src/testing/test-cluster';
import type { Somebody } from '../../server/src/testing/world';
import { World } from '../../server/src/testing/world';
import { Follower } from './faults/follower';
import { Reporters } from './faults/reporters';
import { QuickReader, residentMegabytes, SlowReader } from './faults/slow-reader';
import type { Account } from './faults/verdict';
import { verdict } from './faults/verdict';
import { RunningServer } from './running-server';

const rounds = 3;
/** Demanded of a run, so that three power cuts are over a thousand promises. */
const fewestReports = 1000;
/** Reports that must be taken between two faults: everything has recovered by then. */
const between = 8;
const lateMilliseconds = 250;
const databaseLateMilliseconds = 10;
/** How far ahead the clock of the second server is. */
const aheadSeconds = 600;
/** Events of large frames beyond what a queue of 256 and the network's own buffers hold. */
const flooded = 400;
const stalledReaders = 10;
const mostGrowthMegabytes = 150;
/** After the answer that somebody is out, nothing that is numbered later than this may reach them. */
const graceMilliseconds = 250;

describe('reports under faults', () => {
  let postgres: BreakablePostgres;
  let world: World;
  let servers: RunningServer[];
  let lines: TcpProxy[];
  let addresses: string[];
  let reporters: Reporters;
  let followers: { name: string; who: Somebody; follower: Follower; from: string }[];
  let leavers: { name: string; follower: Follower; leave: (address: string) => Promise<unknown> }[];
  let operationId: string;
  let dutch: Somebody;
  let coordinator: Somebody;
  const revoked: { name: string; lastSeq: string; follower: Follower }[] = [];
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const others = testUrls();

  beforeAll(async () => {
    postgres = await BreakablePostgres.start();
    keepTestCluster(postgres.urls, () => Promise.resolve());
    world = await World.create();
    world.clock.set(new Date());
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    const polish = await world.person(await world.agency('PL'), { lead: true });
    const german = await world.person(await world.agency('DE'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish, german]);
    const officer = async (agencyId: string): Promise<Somebody> => {
      const who = await world.person(agencyId);
      await world.superuser.query(
        `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`,
        [operationId, world.clock.uuid(), who.id, agencyId],
      );
      return who;
    };
    const [secondDutch, thirdDutch, secondPolish, thirdPolish, removed, signedOut] = [
      await officer(dutch.agencyId), await officer(dutch.agencyId), await officer(polish.agencyId), await officer(polish.agencyId), await officer(dutch.agencyId), await officer(polish.agencyId),
    ];
    // Wide enough that a few frames of who asks for it twelve times fill the network's own buffers.
    await world.superuser.query(`update operations set objectives = repeat('x', 10000) where id = $1`, [operationId]);
    await world.app.stop();

    servers = [await RunningServer.start(world.database, { documents: 'any' })];
    const secret = join(servers[0]?.dataDirectory ?? '', 'keys', 'secret');
    servers.push(await RunningServer.start(world.database, { documents: 'any', env: { MUSTER_SECRET_FILE: secret, NODE_OPTIONS: `--require=${join(__dirname, 'faults/clock-ahead.cjs')}`, SECONDS_AHEAD: String(aheadSeconds) } }));
    lines = await Promise.all(servers.map(({ url }) => TcpProxy.before(Number(new URL(url).port))));
    addresses = lines.map(({ port }) => `http://127.0.0.1:${port}`);
    reporters = new Reporters([dutch, secondDutch, thirdDutch, polish, secondPolish, thirdPolish], operationId, addresses);
    const follow = (who: Somebody, first: number): Follower => new Follower(who.id, who.token, operationId, addresses, first);
    const from = await lastSeq();
    followers = Object.entries({ coordinator, approver, dutch, secondDutch, thirdDutch, polish, secondPolish, thirdPolish }).map(([name, who], n) => ({ name, who, from, follower: follow(who, n) }));
    const says = (who: Somebody, query: string, variables: Record<string, unknown> = {}) => (address: string) => ask(address, who, query, variables);
    leavers = [
      { name: 'who signed out', follower: follow(signedOut, 0), leave: says(signedOut, 'mutation { signOut(everywhere: true) }') },
      { name: 'whose role was taken', follower: follow(removed, 1), leave: says(dutch, 'mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: null) { __typename } }', { o: operationId, a: removed.id }) },
      { name: 'whose agency left', follower: follow(german, 0), leave: says(german, 'mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { __typename } }', { input: { operationId, agencyId: german.agencyId, reason: 'The exercise is over for us.' } }) },
    ];
    await Promise.all([...followers, ...leavers].map(({ follower }) => follower.live));
  });
  afterAll(async () => {
    try {
      await reporters.abandon();
      for (const { follower } of [...followers, ...leavers]) await follower.stop();
      for (const line of lines) await line.close();
      for (const server of servers) await server.stop();
      await world.close();
    } finally {
      await postgres.close();
      keepTestCluster(others, () => Promise.resolve());
    }
  });

  const database = (): string => new URL(world.database.databaseUrl).pathname.slice(1);
  const column = async (sql: string, parameters: unknown[]): Promise<string[]> => (await postgres.query<{ one: string }>(database(), sql, parameters)).rows.map(({ one }) => one);
  const lastSeq = async (): Promise<string> => (await column('select last_seq::text as one from log_heads where operation_id = $1', [operationId]))[0] ?? '0';

  const until = async (reached: () => boolean, milliseconds: number): Promise<void> => {
    for (const end = Date.now() + milliseconds; !reached() && Date.now() < end; ) await new Promise((again) => setTimeout(again, 50));
  };

  /** A change that must be made: asked until it is answered without an error. */
  const ask = async (address: string, who: Somebody, query: string, variables: Record<string, unknown>): Promise<void> => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` }, body: JSON.stringify({ query, variables }) });
    const answer = await response.text();
    if (/"errors"|Refused/.test(answer)) throw new Error(answer);
  };

  /** What one fault of each kind does, the n-th time; whatever was broken works again once it is through. */
  const faults: Record<string, (n: number) => Promise<void>> = {
    'kill -9 of a server': async (n) => {
      await servers[n % 2]?.kill();
      await reporters.progress(2); // through the other one
      await servers[n % 2]?.run();
    },
    'end of all database sessions': async () => {
      expect(await postgres.endSessions()).toBeGreaterThan(0);
    },
    'kill -9 of a database session': () => postgres.killProcess(),
    'power cut of the database': async () => {
      await postgres.cutPower();
      await postgres.powerOn();
    },
    'disk full': async () => {
      if (!postgres.hasOwnDisk) return;
      const before = reporters.failures;
      await postgres.fillDisk();
      await until(() => reporters.failures >= before + 4, 10_000);
      say(`disk full: ${reporters.failures - before} attempts failed, PostgreSQL ${await postgres.freeDisk()}`);
      expect(reporters.failures).toBeGreaterThan(before);
    },
    'cut of every line': async () => {
      expect([...lines, postgres.proxy].reduce((sum, line) => sum + line.cut(), 0)).toBeGreaterThan(followers.length);
    },
    'lines that swallow everything': async () => {
      const failed = reporters.failures;
      for (const line of lines) line.hold();
      await until(() => reporters.failures >= failed + 4, 20_000); // nobody answers them in time
      for (const line of lines) line.release();
      expect(reporters.failures).toBeGreaterThanOrEqual(failed + 4);
    },
    'answers torn off in the midst': async (n) => {
      const torn = n === 2 ? [postgres.proxy] : lines;
      for (const line of torn) line.tear(20 + n);
      await until(() => torn.every(({ tears }) => tears >= 3), 20_000);
      for (const line of torn) line.tear(null);
      expect(torn.every(({ tears }) => tears >= 3)).toBe(true);
    },
    'lines that are slow': async () => {
      for (const line of lines) line.delay(lateMilliseconds);
      postgres.proxy.delay(databaseLateMilliseconds); // for each of a request's twenty statements
      await reporters.progress(6);
      for (const line of [...lines, postgres.proxy]) line.delay(0);
    },
    'revocation in mid-stream': async (n) => {
      const leaver = leavers[n];
      if (!leaver) throw new Error('Nobody is left to leave.');
      await leaver.leave(addresses[(n + 1) % 2] ?? '');
      await new Promise((over) => setTimeout(over, graceMilliseconds));
      revoked.push({ name: leaver.name, lastSeq: await lastSeq(), follower: leaver.follower });
    },
    'readers that stop reading': async (n) => {
      const address = servers[n % 2]?.url ?? '';
      const slow = await Promise.all(Array.from({ length: stalledReaders }, () => SlowReader.stalled(address, coordinator.token, operationId)));
      const quick = await QuickReader.begin(address, coordinator.token, operationId);
      const before = await residentMegabytes(address);
      await postgres.query(
        database(),
        `insert into events (operation_id, id, kind, subject_type, subject_id, at, audience, arguments)
         select $1, gen_random_uuid(), 'Flooded', 'Operation', $1, now(), array['o.' || $1::uuid || '.a.' || $3::uuid], '{}' from generate_series(1, $2::int)`,
        [operationId, flooded, coordinator.agencyId],
      );
      // Before that a slow reader may read again in time, and gets everything.
      await quick.read(flooded);
      await everybodyHas();
      const growth = (await residentMegabytes(address)) - before;
      const kept = await Promise.all(slow.map((one) => one.resume()));
      say(`${stalledReaders} slow readers: ${Math.round(growth)} MB more, frames of ${flooded} kept: ${kept.join(', ')}`);
      expect(growth).toBeLessThan(mostGrowthMegabytes);
      // Who does not answer a ping either is given up, which on a slow machine comes first.
      for (const frames of kept) if (frames !== 'given up') expect(frames).toBeLessThan(flooded);
    },
  };

  /** What somebody may have been told since a place in the log, in its order; with the floods, as long as they are there. */
  const mayHaveSeen = (who: Somebody, from: string, isWithFloods = false): Promise<string[]> =>
    column(
      `select id as one from events where operation_id = $1 and seq > $3 and ($4 or kind <> 'Flooded') and audience && array(select t from unnest(muster.class_of($2)) t where t not like '%.u.%') order by seq`,
      [operationId, who.id, from, isWithFloods],
    );

  /** Waits until what is numbered by now has reached everybody who may see it; fails when it takes too long. */
  const everybodyHas = async (milliseconds = 60_000): Promise<void> => {
    for (const { name, who, from, follower } of followers) {
      const due = (await mayHaveSeen(who, from, true)).length;
      await until(() => follower.events.length >= due, milliseconds);
      if (follower.events.length < due) throw new Error(`${name} has ${follower.events.length} of ${due} events.`);
    }
  };

  const account = async (): Promise<Account> => ({
    acknowledged: [...reporters.acknowledged],
    stored: await column('select id as one from seizures where operation_id = $1', [operationId]),
    told: await column(`select subject_id as one from events where operation_id = $1 and kind in ('SeizureReported', 'SeizureDrafted')`, [operationId]),
    followers: await Promise.all(followers.map(async ({ name, who, from, follower }) => ({ name, got: follower.events.filter(({ kind }) => kind !== 'Flooded'), mayHaveSeen: await mayHaveSeen(who, from), resyncs: follower.resyncs }))),
    revoked: await Promise.all(revoked.map(async ({ name, lastSeq: seq, follower }) => ({ name, got: follower.events, later: await column('select id as one from events where operation_id = $1 and seq > $2', [operationId, seq]) }))),
    shown: [...reporters.shown],
  });

  it(`loses, doubles and leaks nothing: ${rounds * 11} faults of eleven kinds, on two servers with clocks ten minutes apart, a tenth of the reports sent twice`, async () => {
    reporters.start();
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, strike] of Object.entries(faults)) {
        await reporters.progress(between);
        const since = Date.now();
        await strike(round);
        await reporters.progress(2);
        const taken = Date.now() - since;
        await everybodyHas();
        say(`${name}: reports are taken again ${taken} ms after it struck, everybody has all that was told by ${Date.now() - since} ms`);
      }
    }
    if (reporters.acknowledged.size < fewestReports) await reporters.progress(fewestReports - reporters.acknowledged.size, 120_000);
    await reporters.stop();
    await everybodyHas();
    say(`${reporters.acknowledged.size} reports acknowledged, ${reporters.twice} of them sent twice, ${reporters.failures} attempts failed; shown: ${[...reporters.shown].join('; ')}`);
    expect(verdict(await account())).toEqual([]);
    expect(followers.map(({ follower }) => follower.breaks > 2)).toEqual(followers.map(() => true));
    expect(await column('select t::text as one from muster.totals_astray($1) t', [operationId])).toEqual([]);
  });

  it('leaves no page or index of the database damaged', async () => {
    await postgres.query(database(), 'create extension amcheck');
    const checked = await column(
      `select c.relname as one, bt_index_check(c.oid, true, true) from pg_class c join pg_am m on m.oid = c.relam
       where c.relkind = 'i' and m.amname = 'btree' and c.relpersistence = 'p'`,
      [],
    );
    expect(checked).toContain('seizures_pkey');
    expect(await column(`select c.relname || ': ' || f.msg as one from pg_class c, verify_heapam(c.oid) f where c.relkind = 'r' and c.relpersistence = 'p'`, [])).toEqual([]);
    expect(await column('select datname as one from pg_stat_database where checksum_failures > 0', [])).toEqual([]);
    expect(await column(`select current_setting('data_checksums') as one`, [])).toEqual(['on']);
  });

  it('leaves an audit trail that is whole', async () => {
    // The floods were this test's own, and on no record.
    await postgres.query(database(), `set session_replication_role = replica; delete from events where kind = 'Flooded'`);
    const ring = KeyRing.at(servers[0]?.dataDirectory ?? '');
    const keys = [ring.secrets, deriveSecrets(Buffer.alloc(32, 7))].map((secrets) => new AuditKeys(secrets));
    const report = await verifyTrail({ databaseUrl: world.database.migrationUrl, keys, files: servers.map(({ dataDirectory }) => checkpointFileIn(dataDirectory)) });
    expect(report.faults).toEqual([]);
    expect(report.records).toBeGreaterThan(reporters.acknowledged.size);
  });

  it('would be caught acknowledging a report of which the log does not tell', async () => {
    const id = world.clock.uuid();
    await postgres.query(database(), `create function swallow() returns trigger language plpgsql as $$ begin return null; end $$`);
    await postgres.query(database(), `create trigger swallowed before insert on events for each row when (new.subject_id = '${id}') execute function swallow()`);
    await reporters.send(dutch, id);
    await postgres.query(database(), 'drop trigger swallowed on events');
    expect(verdict(await account())).toEqual([`silent: report ${id} is stored and no event tells of it`]);
    await postgres.query(database(), `set session_replication_role = replica; delete from seizures where id = '${id}'`);
    expect(verdict(await account())).toEqual([`lost: report ${id} was acknowledged and is not stored`]);
  });

  it('would be caught missing, doubling, swapping or leaking an event', async () => {
    const whole = { ...(await account()), acknowledged: [], stored: [] };
    const [first, ...rest] = whole.followers;
    const got = first?.got ?? [];
    const [one, two, ...others] = got as [(typeof got)[number], (typeof got)[number]];
    const judged = (changed: readonly (typeof got)[number][]): string[] => verdict({ ...whole, followers: [{ ...(first as NonNullable<typeof first>), got: changed }, ...rest] }).map((fault) => fault.split(':')[0] ?? '');
    expect(judged([two, ...others])).toEqual(['missed']);
    expect(judged([one, one, two, ...others])).toEqual(['twice']);
    expect(judged([two, one, ...others])).toEqual(['out of order']);
    expect(judged([...got, { ...one, id: 'nobody’s' }])).toEqual(['leaked']);
    expect(verdict({ ...whole, revoked: [{ name: 'somebody', got: [one], later: [one.id] }] })).toHaveLength(1);
    expect(verdict({ ...whole, shown: ['could not extend file: No space left on device'] })).toHaveLength(1);
  });
});
