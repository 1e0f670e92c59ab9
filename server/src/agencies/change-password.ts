import type { Context } from '../platform/context';
import { notSignedIn } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { keepTrail } from './agency-trail';
import { findByPassword } from './credentials.store';
import { forgetDevices } from './known-device';
import { hashPassword } from './password';
import { mailPasswordChanged } from './password-mail';
import { checkNewPassword } from './password-rules';
import type { SessionFacts } from './session.store';
import { endSessions, findSession } from './session.store';

/** Changes the account's password; every other session and access token of the account ends. */
export const changePassword = async (context: Context, current: string, next: string): Promise<SessionFacts> => {
  const { accountId, agencyId, sessionId } = context.signedIn;
  const session = (await findSession(context, context.signedIn)) ?? throwSignedOut();
  const mistakes = new Mistakes();
  checkNewPassword(mistakes, 'next', next, session.email);
  mistakes.throwIfAny();
  // Counted like a sign-in: a session left open is no place to guess from.
  if ((await findByPassword(context, session.email, current)) !== accountId) {
    return refuse('password.not-current', 'current', 'current: this is not the password, or the account is locked for a while.');
  }
  const passwordHash = await hashPassword(next);
  await context.atTheDoor(async (manager) => {
    await manager.query('/* changePassword */ update accounts set password_hash = $2 where id = $1', [accountId, passwordHash]);
    await endSessions(manager, accountId, context.clock.now(), sessionId);
    await forgetDevices(context, manager, accountId);
    await mailPasswordChanged(context, manager, { agencyId, ...session });
    await keepTrail(context, manager, accountId, { kind: 'PasswordChanged', agencyId, subjectId: accountId });
  });
  context.services.mail.wake();
  return session;
};

const throwSignedOut = (): never => {
  throw notSignedIn();
};
