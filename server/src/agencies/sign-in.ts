import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { checkPassword } from './password';
import { readSession } from './session.store';
import type { Session } from './session.type';

const freeAttempts = 5;
const longestLock = 15 * 60_000;
/** An officer's working day; a session ends then whatever it does. */
export const sessionMilliseconds = 12 * 3_600_000;

interface Candidate {
  id: string;
  password_hash: string | null;
  failed_attempts: number;
  locked_until: Date | null;
}

/** Opens a browser session for an e-mail address and its password; answers alike for unknown addresses. */
export const signIn = async (context: Context, email: string, password: string): Promise<Session> => {
  const now = context.clock.now();
  const candidate = await context.atTheDoor((manager) => countAttempt(manager, email.trim().toLowerCase(), now));
  const isLocked = candidate?.locked_until != null && candidate.locked_until > now;
  const matches = await checkPassword(isLocked ? null : (candidate?.password_hash ?? null), password);
  if (!candidate || !matches) return refuse('sign-in.refused', null, 'The address or the password is not right, or the account is locked for a while.');
  return context.atTheDoor(async (manager) => {
    await manager.query('/* signIn */ update accounts set failed_attempts = 0, locked_until = null where id = $1', [candidate.id]);
    return openSession(context, manager, candidate.id);
  });
};

/** The attempt is counted before the password is looked at, so that parallel guesses count too. */
const countAttempt = async (manager: EntityManager, email: string, now: Date): Promise<Candidate | null> => {
  const [rows] = (await manager.query(
    `/* countAttempt */ update accounts a set failed_attempts = a.failed_attempts + 1,
       locked_until = case when a.failed_attempts + 1 > ${freeAttempts} and (a.locked_until is null or a.locked_until <= $2)
         then $2::timestamptz + least(interval '1 millisecond' * ${longestLock}, interval '5 seconds' * power(2, least(a.failed_attempts - ${freeAttempts}, 10)))
         else a.locked_until end
     from (select id, locked_until from accounts where email = $1 and state = 'ACTIVE' for update) before
     where a.id = before.id
     returning a.id, a.password_hash, a.failed_attempts, before.locked_until`,
    [email, now],
  )) as [Candidate[], number];
  return rows[0] ?? null;
};

/** Makes a session, sets the browser's cookie and says who is now signed in. */
export const openSession = async (context: Context, manager: EntityManager, accountId: string): Promise<Session> => {
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
  const session = await readSession(manager, id);
  if (!session) throw new Error('The session that was just made is not there.');
  return session;
};
