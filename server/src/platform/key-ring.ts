import { randomBytes } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Root, Secrets } from './secrets';
import { deriveRoot, secretsOf } from './secrets';

/** How long a server may go on with the ring that it has read before it looks at the file again. */
export const ringPatienceMilliseconds = 1000;

type Roots = [Root, ...Root[]];

/** The file of roots outside the database: one in a line, base64, the current one first, the former ones after it. */
export class KeyRing {
  private known: { stamp: string; roots: Roots } | null = null;
  private lookedAt = -Infinity;

  private constructor(readonly file: string) {}

  /** Reads the file, or makes one with a first root; readable by its owner only. */
  static at(dataDirectory: string, file = join(dataDirectory, 'keys', 'secret')): KeyRing {
    const ring = new KeyRing(file);
    if (!existsSync(file)) ring.write([randomBytes(32)], 'wx');
    ring.roots();
    return ring;
  }

  get secrets(): Secrets {
    return secretsOf(() => this.roots());
  }

  roots(): Roots {
    const now = performance.now();
    if (this.known && now - this.lookedAt < ringPatienceMilliseconds) return this.known.roots;
    this.lookedAt = now;
    const { mtimeMs, size, ino } = statSync(this.file);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (this.known?.stamp !== stamp) this.known = { stamp, roots: this.read().map(deriveRoot) as Roots };
    return this.known.roots;
  }

  /** Adds a root, which writes from now on; the others go on reading. */
  add(): void {
    this.write([randomBytes(32), ...this.read()]);
  }

  /**
   * Forgets every root but the current one: what it did not seal can never be opened again. The keys for `keptPurposes` are kept
   * beside, for what is never written anew, such as the audit trail.
   */
  dropFormer(keptPurposes: readonly string[]): void {
    const [current, ...former] = this.read();
    if (!current) return;
    const lines = former.map(deriveRoot).map((root) => JSON.stringify(Object.fromEntries(keptPurposes.map((purpose) => [purpose, root.key(purpose).toString('base64')]))));
    if (lines.length > 0) appendFileSync(this.keptFile, `${lines.join('\n')}\n`, { mode: 0o600, flush: true });
    this.write([current]);
  }

  /** Roots of which only the keys for a few purposes were kept. */
  retired(): Pick<Root, 'key'>[] {
    if (!existsSync(this.keptFile)) return [];
    return readFileSync(this.keptFile, 'utf8').split('\n').filter(Boolean).map((line) => {
      const kept = JSON.parse(line) as Record<string, string>;
      return { key: (purpose) => Buffer.from(kept[purpose] ?? '', 'base64') };
    });
  }

  private get keptFile(): string {
    return `${this.file}.retired`;
  }

  private read(): Buffer[] {
    const lines = readFileSync(this.file, 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
    if (lines.length === 0) throw new Error(`The file ${this.file} has no secret.`);
    const roots = lines.map((line) => Buffer.from(line, 'base64'));
    // Thirty-two random bytes hold about thirty different ones; a text that was typed in, or zeros, hold few.
    if (roots.some((root) => root.length >= 32 && new Set(root).size < 16)) throw new Error(`The secret in ${this.file} is a pattern, not chance: remove the file to have one made, or put 32 random bytes there.`);
    return roots;
  }

  /** Whole or not at all: a ring that is half written would lose every name. */
  private write(roots: readonly Buffer[], flag: 'w' | 'wx' = 'w'): void {
    const aside = flag === 'wx' ? this.file : `${this.file}.new`;
    try {
      mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
      const handle = openSync(aside, flag, 0o600);
      writeSync(handle, roots.map((root) => `${root.toString('base64')}\n`).join(''));
      fsyncSync(handle);
      closeSync(handle);
      if (aside !== this.file) renameSync(aside, this.file);
    } catch {
      throw new Error(`The secret cannot be kept in ${this.file}: make the folder writable, or name another with MUSTER_SECRET_FILE.`);
    }
    this.known = null;
  }
}

export const loadSecrets = (...where: Parameters<typeof KeyRing.at>): Secrets => KeyRing.at(...where).secrets;
