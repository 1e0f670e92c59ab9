import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';
import { isAlive } from './process-birth';

const settings = { fsync: 'off' };
const lines: string[] = [];
const log = (line: string) => void lines.push(line);
let dataDirectory: string;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'muster-embedded-'));
  chmodSync(dataDirectory, 0o755);
  lines.length = 0;
});

afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

const start = () => startEmbeddedPostgres({ dataDirectory, log, settings });

const query = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};

const postmasterFile = () => join(dataDirectory, 'postgres/cluster/postmaster.pid');

/** A process of its own that starts the database, says so, and waits to be killed. */
const startInChild = async (): Promise<{ child: ChildProcess; migrationUrl: string }> => {
  const bundle = join(resolve(__dirname, '../..'), `node_modules/.cache/embedded-${process.pid}.cjs`);
  const program = `import { startEmbeddedPostgres } from './embedded-postgres';
    startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, log: () => undefined })
      .then(({ migrationUrl }) => { process.stdout.write(migrationUrl + '\\n'); setInterval(() => undefined, 1000); });`;
  execFileSync(
    resolve(__dirname, '../../../node_modules/.bin/esbuild'),
    ['--bundle', '--platform=node', '--packages=external', '--loader=ts', `--outfile=${bundle}`, '--log-level=error'],
    { input: program, cwd: __dirname },
  );
  const child = spawn(process.execPath, [bundle], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [migrationUrl] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  rmSync(bundle);
  return { child, migrationUrl };
};

test('makes the logins, the database and its extensions, with durable settings', async () => {
  const postgres = await startEmbeddedPostgres({ dataDirectory, log });
  const shown = async (name: string) => (await query(postgres.databaseUrl, `show ${name}`))[0]?.[name];
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
    expect([name, await shown(name)]).toEqual([name, 'on']);
  }
  expect(await shown('TimeZone')).toBe('UTC');
  expect(await query(postgres.databaseUrl, 'select current_user as me, pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = current_database()')).toEqual([
    { me: 'muster_app_login', encoding: 'UTF8', datlocale: 'C.UTF-8' },
  ]);
  expect(await query(postgres.migrationUrl, `select rolcreaterole, rolsuper from pg_roles where rolname = current_user`)).toEqual([{ rolcreaterole: true, rolsuper: false }]);
  expect(await query(postgres.databaseUrl, `select extname from pg_extension where extname <> 'plpgsql' order by 1`)).toEqual(
    ['btree_gin', 'btree_gist', 'pg_trgm', 'pgcrypto', 'unaccent'].map((extname) => ({ extname })),
  );
  await expect(query(postgres.databaseUrl.replace(/:[^:@]+@/, ':wrong@'), 'select')).rejects.toThrow('password authentication failed');
  expect(statSync(join(dataDirectory, 'postgres-secrets.json')).mode & 0o777).toBe(0o600);
  await postgres.stop();
  expect(existsSync(postmasterFile())).toBe(false);
});

test('finds its data again, and survives the loss of its passwords', async () => {
  const first = await start();
  await query(first.migrationUrl, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  rmSync(join(dataDirectory, 'postgres-secrets.json'));
  const second = await start();
  expect(await query(second.migrationUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('refuses a second start on the same data, in one sentence', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(`Muster already runs on the data in ${dataDirectory} (process ${process.pid})`);
  expect(await query(first.databaseUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  await first.stop();
});

test('after kill -9 the next start stops the orphan and has every committed row', async () => {
  const { child, migrationUrl } = await startInChild();
  await query(migrationUrl, 'create table kept (n int); insert into kept values (7)');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const orphan = Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0]);
  expect(isAlive(orphan)).toBe(true);
  const next = await start();
  expect(lines).toContain(`A PostgreSQL left over from a crash (process ${orphan}) is being stopped.`);
  expect(await query(next.migrationUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  await next.stop();
});

test('after both were killed the next start recovers from the log', async () => {
  const { child, migrationUrl } = await startInChild();
  await query(migrationUrl, 'create table kept (n int); insert into kept values (7)');
  const server = Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0]);
  child.kill('SIGKILL');
  process.kill(server, 'SIGKILL');
  await once(child, 'exit');
  const next = await start();
  expect(await query(next.migrationUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  await next.stop();
});

test('a stale postmaster.pid that names another program is removed, and that program left alone', async () => {
  const first = await start();
  const note = readFileSync(postmasterFile(), 'utf8');
  await first.stop();
  writeFileSync(postmasterFile(), note.replace(/^\d+/, String(process.ppid)));
  const second = await start();
  expect(isAlive(process.ppid)).toBe(true);
  await second.stop();
});

test('a folder that cannot be written is named, with the way out', async () => {
  const file = join(dataDirectory, 'occupied');
  writeFileSync(file, '');
  await expect(startEmbeddedPostgres({ dataDirectory: join(file, 'data'), log })).rejects.toThrow(
    `Muster cannot write to ${join(file, 'data')}: make it writable, or name another folder with MUSTER_DATA_DIR.`,
  );
});
