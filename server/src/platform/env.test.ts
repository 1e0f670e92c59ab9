import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv, variables } from './env';

const own = { DATABASE_URL: 'postgres://app@db/muster', DATABASE_MIGRATION_URL: 'postgresql://owner@db/muster' };

describe('the configuration', () => {
  it('needs nothing, and takes an empty variable for none', () => {
    expect(readEnv({})).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: undefined, demo: 'auto', trustProxy: false, logLevel: 'info', dataDirectory: join(process.cwd(), '.muster') });
    expect(readEnv({ PORT: '', DATABASE_URL: '', MUSTER_DEMO: '' })).toEqual(readEnv({}));
  });

  it('is taken as it is given', () => {
    expect(readEnv({ ...own, PORT: '4001', HOST: '0.0.0.0', MUSTER_DEMO: 'on', MUSTER_TRUST_PROXY: 'on', MUSTER_PUBLIC_URL: 'https://muster.example.org', LOG_LEVEL: 'debug' })).toMatchObject({
      port: 4001, host: '0.0.0.0', databaseUrl: own.DATABASE_URL, migrationUrl: own.DATABASE_MIGRATION_URL, demo: 'on', trustProxy: true, publicUrl: 'https://muster.example.org', logLevel: 'debug',
    });
  });

  it('gives a translation service what is CLEAR unless told, never what is AMBER, and names none by itself', () => {
    expect(readEnv({}).translate).toBeUndefined();
    const MUSTER_TRANSLATE_URL = 'https://translate.example.org/api';
    expect(readEnv({ MUSTER_TRANSLATE_URL }).translate).toEqual({ url: MUSTER_TRANSLATE_URL, key: undefined, upTo: 'CLEAR' });
    expect(readEnv({ MUSTER_TRANSLATE_URL: 'http://127.0.0.1:5000', MUSTER_TRANSLATE_KEY: 'key', MUSTER_TRANSLATE_UP_TO: 'GREEN' }).translate).toEqual({ url: 'http://127.0.0.1:5000', key: 'key', upTo: 'GREEN' });
    expect(() => readEnv({ MUSTER_TRANSLATE_URL, MUSTER_TRANSLATE_UP_TO: 'AMBER' })).toThrow(/MUSTER_TRANSLATE_UP_TO: /);
  });

  it('tells all its mistakes at once, each by the name of its variable', () => {
    const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://db', MUSTER_DEMO: 'perhaps', MUSTER_PUBLIC_URL: 'muster.example.org/path', MUSTER_TRUST_PROXY: 'maybe', LOG_LEVEL: 'loud' };
    const told = [...Object.keys(wrong), 'DATABASE_URL and DATABASE_MIGRATION_URL'];
    expect(() => readEnv(wrong)).toThrow(new RegExp(`^The configuration has ${told.length} mistakes:\\n`));
    for (const name of told) expect(() => readEnv(wrong)).toThrow(new RegExp(`\\n  ${name}: `));
  });

  it.each([
    ['PORT', '65536'], ['PORT', '-1'], ['PORT', '1.5'], ['MUSTER_PUBLIC_URL', 'https://a.example/'], ['LOG_LEVEL', 'INFO'], ['MUSTER_NATS_URL', 'http://nats:4222'], ['MUSTER_NATS_URL', 'nats://one, two'], ['DATABASE_MIGRATION_URL', own.DATABASE_MIGRATION_URL],
    ['MUSTER_TRANSLATE_URL', 'http://translate.example.org'], ['MUSTER_TRANSLATE_URL', 'http://127.0.0.1.example.org'], ['MUSTER_TRANSLATE_URL', 'https://user:secret@translate.example.org'], ['MUSTER_TRANSLATE_UP_TO', 'CLEAR'], ['MUSTER_TRANSLATE_KEY', 'key'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(/^The configuration has a mistake:\n {2}\S+.*$/);
  });

  it('takes what holds a password from a file, and says which file cannot be read without saying what it would hold', () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-env-'));
    const [app, owner] = [join(folder, 'app'), join(folder, 'owner')];
    writeFileSync(app, `${own.DATABASE_URL}\n`);
    writeFileSync(owner, own.DATABASE_MIGRATION_URL);
    expect(readEnv({ DATABASE_URL_FILE: app, DATABASE_MIGRATION_URL_FILE: owner })).toMatchObject({ databaseUrl: own.DATABASE_URL, migrationUrl: own.DATABASE_MIGRATION_URL });
    expect(() => readEnv({ ...own, DATABASE_URL_FILE: app })).toThrow(/DATABASE_URL_FILE: give either this or DATABASE_URL$/);
    expect(() => readEnv({ DATABASE_URL_FILE: join(folder, 'none'), DATABASE_MIGRATION_URL_FILE: owner })).toThrow(/DATABASE_URL_FILE: the file \S+ cannot be read/);
    writeFileSync(app, 'kanarienvogel');
    expect(() => readEnv({ DATABASE_URL_FILE: app, DATABASE_MIGRATION_URL_FILE: owner })).toThrow(/^(?!.*kanarienvogel)[^]*DATABASE_URL: must be a postgres/);
    rmSync(folder, { recursive: true });
  });

  it('is told in the documentation, every variable and no other', () => {
    const page = readFileSync(join(__dirname, '../../../docs/configuration.md'), 'utf8');
    const documented = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    // The browser is for the tests alone.
    expect(documented.filter((name) => name !== 'CHROMIUM').sort()).toEqual([...variables].sort());
  });
});
