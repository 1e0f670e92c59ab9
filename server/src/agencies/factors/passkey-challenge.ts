import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';

const challengeMilliseconds = 5 * 60_000;
const randomBytes = 16;
const expiryBytes = 6;

/** What a challenge is for; one cannot be answered as another. */
export type ChallengePurpose = 'sign-in' | `add:${string}` | `prove:${string}`;

/** A challenge that carries its end under a signature, so that whoever only asks for one writes nothing. */
export const makeChallenge = (context: Context, purpose: ChallengePurpose): Uint8Array<ArrayBuffer> => {
  const expiry = Buffer.alloc(expiryBytes);
  expiry.writeUIntBE(context.clock.now().getTime() + challengeMilliseconds, 0, expiryBytes);
  const body = Buffer.concat([expiry, context.clock.bytes(randomBytes)]);
  return new Uint8Array(Buffer.concat([body, signed(context, purpose, body)]));
};

/** Whether a challenge is ours, for this, not too old and not answered before; it is spent with that. */
export const spendChallenge = async (context: Context, manager: EntityManager, purpose: ChallengePurpose, challenge: string): Promise<boolean> => {
  const bytes = Buffer.from(challenge, 'base64url');
  const body = bytes.subarray(0, expiryBytes + randomBytes);
  if (body.length < expiryBytes + randomBytes || !signed(context, purpose, body).equals(bytes.subarray(body.length))) return false;
  const expiresAt = new Date(body.readUIntBE(0, expiryBytes));
  const now = context.clock.now();
  if (expiresAt <= now) return false;
  await manager.query('/* spendChallenge */ delete from spent_challenges where expires_at <= $1', [now]);
  const spent = (await manager.query('/* spendChallenge */ insert into spent_challenges (challenge, expires_at) values ($1, $2) on conflict do nothing returning 1', [
    bytes.toString('base64url'), expiresAt,
  ])) as unknown[];
  return spent.length === 1;
};

const signed = (context: Context, purpose: ChallengePurpose, body: Buffer): Buffer => context.secrets.blind('passkey-challenge', `${purpose}|${body.toString('hex')}`);
