import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Secrets } from './secrets';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A text's signature, and the public key that it is checked with. */
export interface Signature {
  /** Base64. */
  signature: string;
  /** PEM, as openssl reads it. */
  publicKey: string;
}

/** The Ed25519 key of 32 secret bytes. */
export const signingKey = (seed: Buffer): KeyObject => createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });

/** Signs with the Ed25519 key that the current root has for a purpose. */
export const signText = (secrets: Secrets, purpose: string, text: string): Signature => {
  const key = signingKey(secrets.key(purpose));
  return { signature: sign(null, Buffer.from(text), key).toString('base64'), publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString() };
};

export const isSigned = (text: string, { signature, publicKey }: Signature): boolean => verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'));

/** A public key in so few signs that it can be read out over a telephone. */
export const fingerprintOfKey = (publicKey: string): string => createHash('sha256').update(createPublicKey(publicKey).export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);
