import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** Runs a program of the repository to its end: what it said, and how it ended. */
const run = (args: readonly string[], env: Record<string, string> = {}): Promise<{ said: string; code: number | null }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    child.once('error', fail);
    child.once('close', (code) => done({ said: said.trim(), code }));
  });

const isOneSentence = (text: string): void => {
  expect(text).not.toMatch(/^\s+at |\bnode:internal|\n/m);
  expect(text).toMatch(/\.$/);
};

describe('a start that cannot be', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says that the port is taken, and how to name another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { said, code } = await run(['scripts/start.mjs'], { PORT: String(port) }).finally(() => other.close());
    expect(code).toBe(1);
    expect(said).toBe(`Port ${port} on 127.0.0.1 is taken: stop what listens there, or name another with PORT, for instance PORT=4001 npx -y pnpm start.`);
    isOneSentence(said);
  });

  it('says that an address is not of this machine', async () => {
    const { said, code } = await run(['scripts/start.mjs'], { HOST: '192.0.2.1', PORT: '4000' });
    expect([code, said]).toEqual([1, 'Muster cannot listen on 192.0.2.1 port 4000 (EADDRNOTAVAIL): check HOST and PORT.']);
  });

  it.each([['18.20.8', 1], ['20.18.3', 1], ['20.19.0', 0], ['22.1.0', 0], ['26.0.0', 0]])('looks at Node %s first of all and ends with %i where it is too old', async (version, ended) => {
    const as = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
    const { said, code } = await run(['--input-type=module', '-e', `${as} const { demandNode } = await import('./scripts/node-version.mjs'); demandNode();`]);
    expect([code, said]).toEqual(ended === 1 ? [1, `Muster needs Node 20.19 or newer; this is Node ${version}.`] : [0, '']);
  });

  it('says which folder cannot be written when something has to be built', async () => {
    // A folder under a file can be made by nobody, root included: as on a disk that is read-only.
    const bare = join(folder, 'bare');
    mkdirSync(join(bare, 'server'), { recursive: true });
    symlinkSync(join(root, 'scripts'), join(bare, 'scripts'));
    writeFileSync(join(bare, 'server/dist'), '');
    const program = `const { buildIfStale } = await import('${join(bare, 'scripts/stale.mjs')}'); const { runScript } = await import('${join(bare, 'scripts/repository.mjs')}');
      await runScript(() => buildIfStale('server', [], 'server/dist', () => Promise.resolve()));`;
    const { said, code } = await run(['--preserve-symlinks', '--input-type=module', '-e', program]);
    expect(code).toBe(1);
    expect(said).toBe(`The server has to be built, but ${join(bare, 'server/dist')} cannot be written: make the folder writable, or start where it was built before.`);
  });

  it('says that its secret is nowhere to be kept', async () => {
    const file = join(folder, 'occupied');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    const { loadSecrets } = await import('../platform/key-ring');
    expect(() => loadSecrets(join(file, 'data'))).toThrow(`The secret cannot be kept in ${join(file, 'data/keys/secret')}: make the folder writable, or name another with MUSTER_SECRET_FILE.`);
    writeFileSync(join(folder, 'short'), 'c2hvcnQ=\n');
    expect(() => loadSecrets(folder, join(folder, 'short'))).toThrow('The secret is too short: 32 bytes at least.');
    for (const typed of [Buffer.alloc(64), Buffer.from('secret'.repeat(8))]) {
      writeFileSync(join(folder, 'typed'), typed.toString('base64'));
      expect(() => loadSecrets(folder, join(folder, 'typed'))).toThrow(/is a pattern, not chance/);
    }
  });
});
