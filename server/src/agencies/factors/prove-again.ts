import type { EntityManager } from 'typeorm';
import { hashToken } from '../../platform/authentication';
import type { Context } from '../../platform/context';
import { notSignedIn } from '../../platform/errors';
import { refuse } from '../../platform/refusal';
import { findByPassword } from '../credentials.store';
import type { SessionFacts } from '../session.store';
import { readSession } from '../session.store';
import { refuseCode } from './complete-sign-in';
import { tryCode } from './factor-attempts.store';
import { readFactors } from './factors.store';

/** Proves again who holds the session, with all that the account signs in with; for five minutes it may then do what asks for it. */
export const proveAgain = async (context: Context, password: string | null, code: string | null): Promise<SessionFacts> => {
  const { accountId, agencyId } = context.signedIn;
  const { email, hasPassword, hasTotp, passkeys } = await context.atTheDoor((manager) => readFactors(manager, accountId));
  const hasFactor = hasTotp || passkeys.length > 0;
  if (!hasPassword && !hasFactor) return refuse('proof.nothing', null, 'This account has nothing to prove itself with here: sign out and sign in again.');
  if (hasPassword && (await findByPassword(context, email, password ?? '')) !== accountId) {
    return refuse('password.not-current', 'password', 'password: this is not the password, or the account is locked for a while.');
  }
  if (hasFactor && !(await tryCode(context, { id: accountId, agencyId }, code ?? ''))) return refuseCode();
  return context.atTheDoor((manager) => renewSession(context, manager));
};

/** Gives the session a new secret, so that one that was stolen before is of no use, and notes that its holder is there. */
export const renewSession = async (context: Context, manager: EntityManager): Promise<SessionFacts> => {
  const { sessionId } = context.signedIn;
  const secret = context.clock.bytes(32).toString('base64url');
  const [[renewed]] = (await manager.query(
    `/* renewSession */ update sessions set former_hash = token_hash, token_hash = $2, renewed_at = $3, fresh_at = $3
     where id = $1 and kind = 'BROWSER' and revoked_at is null returning expires_at`,
    [sessionId, hashToken(secret), context.clock.now()],
  )) as [{ expires_at: Date }[], number];
  if (!renewed) return refuse('proof.browser-only', null, 'An access token cannot do this: sign in with a browser.');
  context.cookie.set(secret, renewed.expires_at);
  const session = await readSession(manager, sessionId ?? '');
  if (!session) throw notSignedIn();
  return session;
};
