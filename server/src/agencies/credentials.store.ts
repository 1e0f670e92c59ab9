import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { noteAtDoor } from './door-trail';
import type { Limit } from './attempt-limit';
import { forgetOldAttempts, giveBackAttempt, limits, takeAttempt } from './attempt-limit';
import { knownDevice } from './known-device';
import { checkPassword } from './password';
import { placeOf } from './place-of';

interface Candidate {
  id: string;
  password_hash: string | null;
}

/** One attempt: who may be meant by it, which shares it was taken from, and whether there was any left. */
interface Attempt {
  candidate: Candidate | undefined;
  shares: readonly (readonly [limit: Limit, subject: string])[];
  isTaken: boolean;
  at: Date;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The account of an address whose password is right; null alike for a wrong one, an unknown address and a locked account. */
export const findByPassword = async (context: Context, email: string, password: string): Promise<string | null> => {
  const attempt = await context.atTheDoor((manager) => beginAttempt(context, manager, email.trim().toLowerCase()));
  // Of an address that tries everything nothing is weighed: it would cost the server more than the address.
  if (!attempt) return refused(context, null);
  const matches = await checkPassword(attempt.isTaken ? (attempt.candidate?.password_hash ?? null) : null, password);
  const { candidate } = attempt;
  if (!candidate || !matches) return refused(context, candidate?.id ?? null);
  await context.atTheDoor(async (manager) => {
    for (const [limit, subject] of attempt.shares) await giveBackAttempt(context, manager, limit, subject, attempt.at);
    await forgetOldAttempts(context, manager);
  });
  return candidate.id;
};

/** Alike for every no, in work and in words; which account it was is for the auditor alone. */
const refused = async (context: Context, id: string | null): Promise<null> => {
  await context.atTheDoor(async (manager) => noteAtDoor(manager, 'SignInRefused', context.clock.now(), { type: 'Account', id }));
  return null;
};

/** Counted and committed before the password is looked at; null when the address has tried too much of everything. */
const beginAttempt = async (context: Context, manager: EntityManager, email: string): Promise<Attempt | null> => {
  const at = context.clock.now();
  const [candidate] = (await manager.query(`/* beginAttempt */ select id, password_hash from accounts where email = $1 and state = 'ACTIVE'`, [email])) as Candidate[];
  // Asked for an unknown address too, so that it takes as long.
  const own = await ownShare(context, manager, candidate?.id ?? nobody);
  const place = placeOf(context.origin.address);
  const shares: Attempt['shares'] = own ? [own] : [[limits.address, place], [limits.place, `${place} ${email}`], [limits.strangers, email]];
  for (const [index, [limit, subject]] of shares.entries()) {
    if (await takeAttempt(context, manager, limit, subject)) continue;
    return limit === limits.address ? null : { candidate, shares: shares.slice(0, index), isTaken: false, at };
  }
  return { candidate, shares, isTaken: true, at };
};

/** What strangers cannot use up: the share of the open session, or of a browser that is known. */
const ownShare = async (context: Context, manager: EntityManager, accountId: string): Promise<[Limit, string] | null> => {
  if (context.viewer?.accountId === accountId) return [limits.session, accountId];
  const device = await knownDevice(context, manager, accountId);
  return device ? [limits.device, `${hashToken(device).toString('hex')} ${accountId}`] : null;
};
