import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keys derived from the roots that are kept outside the database: the current one writes, every one of them reads. */
export interface Secrets {
  /** Which root writes: the first bytes of all that it seals. */
  readonly keyId: Buffer;
  /** Encrypts with AES-256-GCM under the current key of `purpose`; `bound` must be the same again to decrypt. */
  seal(purpose: string, plain: Buffer, bound: string): Buffer;
  /** Undoes `seal` with whichever root it was sealed; null when the text was altered or belongs elsewhere. */
  open(purpose: string, sealed: Buffer, bound: string): Buffer | null;
  /** A keyed token by which equal values are found without being readable: HMAC-SHA256 under the current key. */
  blind(purpose: string, value: string): Buffer;
  /** The token under every root, the current one first: what was made before a rotation is still known. */
  blinds(purpose: string, value: string): Buffer[];
  /** A key of the current root, for what is neither sealed nor blinded. */
  key(purpose: string): Buffer;
}

/** One root with the keys that were derived from it. */
export interface Root {
  readonly id: Buffer;
  key(purpose: string): Buffer;
}

export const keyIdLength = 4;
const headLength = 28; // nonce and tag

export const deriveRoot = (secret: Buffer): Root => {
  if (secret.length < 32) throw new Error('The secret is too short: 32 bytes at least.');
  const keys = new Map<string, Buffer>();
  const derive = (name: string, length: number): Buffer => Buffer.from(hkdfSync('sha256', secret, 'muster', name, length));
  return {
    id: derive('key-id', keyIdLength),
    key: (purpose) => {
      const known = keys.get(purpose) ?? derive(`${purpose}/32`, 32);
      keys.set(purpose, known);
      return known;
    },
  };
};

/** Secrets over a ring of roots, asked anew each time: a root that is added takes effect without a restart. */
export const secretsOf = (ring: () => readonly [Root, ...Root[]]): Secrets => {
  const current = (): Root => ring()[0];
  return {
    get keyId() {
      return current().id;
    },
    seal: (purpose, plain, bound) => {
      const root = current();
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', root.key(purpose), nonce);
      cipher.setAAD(Buffer.from(bound));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([root.id, nonce, cipher.getAuthTag(), body]);
    },
    open: (purpose, sealed, bound) => {
      for (const root of ring()) {
        const body = root.id.equals(sealed.subarray(0, keyIdLength)) ? decipher(root.key(purpose), sealed.subarray(keyIdLength), bound) : null;
        // What was sealed before roots had names carries none.
        const plain = body ?? decipher(root.key(purpose), sealed, bound);
        if (plain) return plain;
      }
      return null;
    },
    blind: (purpose, value) => hmac(current(), purpose, value),
    blinds: (purpose, value) => ring().map((root) => hmac(root, purpose, value)),
    key: (purpose) => current().key(purpose),
  };
};

/** Secrets of roots that stay as they are, the current one first. */
export const deriveSecrets = (secret: Buffer, ...former: readonly Buffer[]): Secrets => {
  const ring = [deriveRoot(secret), ...former.map(deriveRoot)] as const;
  return secretsOf(() => ring);
};

const hmac = (root: Root, purpose: string, value: string): Buffer => createHmac('sha256', root.key(purpose)).update(value).digest();

const decipher = (key: Buffer, sealed: Buffer, bound: string): Buffer | null => {
  if (sealed.length < headLength) return null;
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(bound));
  cipher.setAuthTag(sealed.subarray(12, headLength));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(headLength)), cipher.final()]);
  } catch {
    return null; // not ours, or altered: the caller says so in its own words
  }
};
