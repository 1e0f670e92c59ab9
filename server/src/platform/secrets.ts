import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keys derived from one secret that is kept outside the database. */
export interface Secrets {
  /** Encrypts with AES-256-GCM under the key of `purpose`; `bound` must be the same again to decrypt. */
  seal(purpose: string, plain: Buffer, bound: string): Buffer;
  /** Undoes `seal`; null when the text was altered or belongs elsewhere. */
  open(purpose: string, sealed: Buffer, bound: string): Buffer | null;
  /** A keyed token by which equal values are found without being readable: HMAC-SHA256. */
  blind(purpose: string, value: string): Buffer;
  key(purpose: string, length?: number): Buffer;
}

export const deriveSecrets = (root: Buffer): Secrets => {
  if (root.length < 32) throw new Error('The secret is too short: 32 bytes at least.');
  const keys = new Map<string, Buffer>();
  const key = (purpose: string, length = 32): Buffer => {
    const name = `${purpose}/${length}`;
    const known = keys.get(name);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', root, 'muster', name, length));
    keys.set(name, made);
    return made;
  };
  return {
    key,
    seal: (purpose, plain, bound) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key(purpose), nonce);
      cipher.setAAD(Buffer.from(bound));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (purpose, sealed, bound) => {
      if (sealed.length < 28) return null;
      const decipher = createDecipheriv('aes-256-gcm', key(purpose), sealed.subarray(0, 12));
      decipher.setAAD(Buffer.from(bound));
      decipher.setAuthTag(sealed.subarray(12, 28));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
      } catch {
        return null; // not ours, or altered: the caller says so in its own words
      }
    },
    blind: (purpose, value) => createHmac('sha256', key(purpose)).update(value).digest(),
  };
};

/** Reads the secret, or makes one on the first start; readable by its owner only. */
export const loadSecrets = (dataDirectory: string, file = join(dataDirectory, 'keys', 'secret')): Secrets => {
  if (!existsSync(file)) makeSecret(file);
  const root = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  // Thirty-two random bytes hold about thirty different ones; a text that was typed in, or zeros, hold few.
  if (root.length >= 32 && new Set(root).size < 16) throw new Error(`The secret in ${file} is a pattern, not chance: remove the file to have one made, or put 32 random bytes there.`);
  return deriveSecrets(root);
};

const makeSecret = (file: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new Error(`The secret cannot be kept in ${file}: make the folder writable, or name another with MUSTER_SECRET_FILE.`);
  }
};
