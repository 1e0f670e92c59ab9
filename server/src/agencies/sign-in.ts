import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { findByPassword } from './credentials.store';
import { noteAtDoor } from './door-trail';
import type { Ticket } from './factors/ticket.store';
import { issueTicket } from './factors/ticket.store';
import { rememberDevice } from './known-device';
import type { ProviderSession, SessionFacts } from './session.store';
import { readSession } from './session.store';

/** An officer's working day; a session ends then whatever it does. */
export const sessionMilliseconds = 12 * 3_600_000;

/** Takes an e-mail address and its password; answers alike for unknown addresses. */
export const signIn = async (context: Context, email: string, password: string): Promise<SessionFacts | Ticket> => {
  const accountId = await findByPassword(context, email, password);
  if (!accountId) return refuse('sign-in.refused', null, 'The address or the password is not right, or the account is locked for a while.');
  return context.atTheDoor((manager) => enter(context, manager, accountId));
};

/** What follows when the first factor was right: a session, or for those who have a second factor a ticket to the second step. */
export const enter = async (context: Context, manager: EntityManager, accountId: string, by: ProviderSession | null = null): Promise<SessionFacts | Ticket> =>
  (await issueTicket(context, manager, accountId, by)) ?? openSession(context, manager, accountId, by);

/** Makes a session, sets the browser's cookie and says who is now signed in; the one that the browser had before ends. */
export const openSession = async (context: Context, manager: EntityManager, accountId: string, by: ProviderSession | null = null): Promise<SessionFacts> => {
  const secret = context.clock.bytes(32).toString('base64url');
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + sessionMilliseconds);
  const id = context.clock.uuid();
  if (context.viewer?.sessionId) {
    await manager.query(`/* openSession */ update sessions set revoked_at = $2 where id = $1 and kind = 'BROWSER' and revoked_at is null`, [context.viewer.sessionId, now]);
  }
  await manager.query(
    `/* openSession */ insert into sessions (id, account_id, kind, token_hash, user_agent, address, created_at, last_seen_at, expires_at, fresh_at)
     values ($1, $2, 'BROWSER', $3, $4, $5, $6, $6, $7, $6)`,
    [id, accountId, hashToken(secret), context.origin.userAgent?.slice(0, 200) ?? null, context.origin.address || null, now, expiresAt],
  );
  if (by) {
    await manager.query('/* openSession */ insert into identity_sessions (session_id, issuer, subject, provider_session) values ($1, $2, $3, $4)', [id, by.issuer, by.subject, by.providerSession]);
  }
  noteAtDoor(manager, 'SignedIn', now, { type: 'Session', id }, accountId);
  context.cookie.set(secret, expiresAt);
  await rememberDevice(context, manager, accountId);
  const session = await readSession(manager, id);
  if (!session) throw new Error('The session that was just made is not there.');
  return session;
};
