import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { findByPassword } from './credentials.store';
import { rememberDevice } from './known-device';
import type { SessionFacts } from './session.store';
import { readSession } from './session.store';

/** An officer's working day; a session ends then whatever it does. */
export const sessionMilliseconds = 12 * 3_600_000;

/** Opens a browser session for an e-mail address and its password; answers alike for unknown addresses. */
export const signIn = async (context: Context, email: string, password: string): Promise<SessionFacts> => {
  const accountId = await findByPassword(context, email, password);
  if (!accountId) return refuse('sign-in.refused', null, 'The address or the password is not right, or the account is locked for a while.');
  return context.atTheDoor((manager) => openSession(context, manager, accountId));
};

/** Makes a session, sets the browser's cookie and says who is now signed in. */
export const openSession = async (context: Context, manager: EntityManager, accountId: string): Promise<SessionFacts> => {
  const secret = context.clock.bytes(32).toString('base64url');
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + sessionMilliseconds);
  const id = context.clock.uuid();
  await manager.query(
    `/* openSession */ insert into sessions (id, account_id, kind, token_hash, user_agent, created_at, last_seen_at, expires_at)
     values ($1, $2, 'BROWSER', $3, $4, $5, $5, $6)`,
    [id, accountId, hashToken(secret), context.origin.userAgent?.slice(0, 200) ?? null, now, expiresAt],
  );
  context.cookie.set(secret, expiresAt);
  await rememberDevice(context, manager, accountId);
  const session = await readSession(manager, id);
  if (!session) throw new Error('The session that was just made is not there.');
  return session;
};
