import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as graphqlVersion } from 'graphql';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { openDatabase } from '../platform/database';
import type { TestDatabase } from './database';
import { createTestDatabase } from './database';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const sourcesOf = (folder: string): [string, string][] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|proof)\.tsx?$|^testing\//.test(path))
    .map((path) => [path, read(join(folder, path))]);

describe('traps of the stack that the sources keep out of', () => {
  const sources = sourcesOf('server/src');

  /** What must not be written, with a line that would be caught. */
  it.each<[string, RegExp, string]>([
    ['a version column, which goes backwards', /@VersionColumn|VersionColumn[,\s}]/, '@VersionColumn() version!: number;'],
    ['save(), which lets the last writer win', /\b(manager|repository|repo)\.save\(/i, 'await tx.manager.save(seizure)'],
    ['a schema made from entities', /synchronize:\s*true|dropSchema/, 'synchronize: true,'],
    ['fields that skip their middleware', /simpleResolvers|simple:\s*true/, '@ObjectType({ simpleResolvers: true })'],
    ['relations that load themselves', /eager:\s*true/, '{ eager: true }'],
    ['relations, which hide the child with its hidden parent', /@(ManyToOne|OneToMany|OneToOne|ManyToMany)\(/, '@ManyToOne(() => Agency)'],
    ['a publisher in memory', /createPubSub|PubSubEngine|from 'graphql-subscriptions'|@graphql-yoga/, "import { createPubSub } from '@graphql-yoga/subscription';"],
    ['loaders', /dataloader/i, "import DataLoader from 'dataloader';"],
    ['decorators that leave the type to be inferred', /@Field\(\s*(\)|\{)|@Column\(\s*(\)|\{)|@PrimaryColumn\(\s*(\)|\{)|@Arg\('[^']*'\s*(\)|,\s*\{)/, '@Field({ nullable: true })'],
    ['settings of the session, which the next borrower inherits', /query\(\s*[`'"]\s*set (?!local)\w|set_config\([^)]*, false\)/i, "manager.query('set role muster_app')"],
    ['a payload in NOTIFY', /pg_notify\('[^']*', (?!'')/, "pg_notify('muster_log', row::text)"],
    ['PostgreSQL enums, which row-level security cannot push down', /create type \w+ as enum/i, 'create type state as enum'],
    ['authorisation by decorator, which shows in frames', /@Authorized\(/, '@Authorized()'],
    ['the global clock in a rule', /(?<!export const systemClock: Clock = \{\n\s+now: \(\) => )\bnew Date\(\)(?!, randomBytes)/, 'if (new Date() > endsOn)'],
  ])('%s', (_what, pattern, defect) => {
    expect(defect).toMatch(pattern);
    expect(sources.filter(([path, text]) => !path.endsWith('platform/clock.ts') && !path.endsWith('main.ts') && pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('looks at the sources', () => {
    expect(sources.length).toBeGreaterThan(80);
  });
});

describe('the packages', () => {
  const lockfile = read('pnpm-lock.yaml');
  const copiesOf = (name: string, text = lockfile): string[] => [...text.slice(text.indexOf('\npackages:'), text.indexOf('\nsnapshots:')).matchAll(new RegExp(`^  '?${name}@([^':(]+)`, 'gm'))].map(([, version]) => version ?? '');

  it.each(['graphql', 'type-graphql', 'typeorm', 'graphql-scalars', 'graphql-ws', 'reflect-metadata', 'pg'])('hold one copy of %s', (name) => {
    expect(copiesOf(name)).toHaveLength(1);
  });

  it('would be caught holding two', () => {
    expect(copiesOf('graphql', '\npackages:\n  graphql@16.15.0:\n  graphql@17.1.0:\n\nsnapshots:\n')).toEqual(['16.15.0', '17.1.0']);
  });

  it('stay where the peers hold them', () => {
    expect(graphqlVersion).toMatch(/^16\./);
    expect(copiesOf('type-graphql')).toEqual(['2.0.0-rc.4']);
    expect(copiesOf('typeorm')[0]).toMatch(/^1\.1\.[1-9]/);
    expect(copiesOf('@apollo/server')[0]).toMatch(/^5\.(5|[6-9]|\d\d)\./);
  });

  it('are ruled by a compiler that emits no metadata and a linter that knows the bans', () => {
    expect(read('tsconfig.base.json') + read('server/tsconfig.json')).not.toMatch(/"emitDecoratorMetadata":\s*true/);
    const lint = read('eslint.config.mjs');
    for (const ban of ["callee.property.name='save'", "property.name='env'", 'castFragmentUnsafely', 'no-floating-promises', 'no-explicit-any']) expect(lint).toContain(ban);
  });
});

@Entity('agencies')
class ProbeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
}

describe('the database driver', () => {
  let database: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await new DataSource({ type: 'postgres', url: database.superuserUrl, entities: [ProbeEntity], poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('gives exact numbers as text, so that no tonne is rounded', async () => {
    const [row] = (await owner.query('select 12345678901234567890.000001::numeric as tonnes, 9007199254740993::bigint as seq')) as unknown[];
    expect(row).toEqual({ tonnes: '12345678901234567890.000001', seq: '9007199254740993' });
  });

  it('refuses a condition that is missing, instead of changing every row', async () => {
    const nothing = undefined as unknown as string;
    await expect(owner.manager.findOne(ProbeEntity, { where: { id: nothing } })).rejects.toThrow();
    await expect(owner.manager.update(ProbeEntity, {}, { name: 'x' })).rejects.toThrow();
    await expect(owner.manager.update(ProbeEntity, { id: nothing }, { name: 'x' })).rejects.toThrow();
    await expect(owner.manager.delete(ProbeEntity, {})).rejects.toThrow();
  });

  it.each([
    ['a superuser', (urls: TestDatabase) => urls.superuserUrl, /superuser/],
    ['the owner of the tables', (urls: TestDatabase) => urls.migrationUrl, /own/],
  ])('is not trusted with %s as the login of the application', async (_who, urlOf, reason) => {
    await expect(openDatabase(urlOf(database), [])).rejects.toThrow(reason);
  });

  it('ends a statement that runs too long, and a transaction that was forgotten', async () => {
    const application = await openDatabase(database.databaseUrl, [], 1);
    const [limits] = (await application.query(
      `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle, current_setting('lock_timeout') as lock`,
    )) as unknown[];
    await application.destroy();
    expect(limits).toEqual({ statement: '8s', idle: '10s', lock: '10s' });
  });
});
