import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { PasswordReset } from './account.type';
import { keepTrail } from './agency-trail';
import { forgetDevices, rememberDevice } from './known-device';
import { hashPassword } from './password';
import { mailPasswordChanged } from './password-mail';
import { checkNewPassword } from './password-rules';
import { endSessions } from './session.store';

const isOpen = 'r.used_at is null and r.expires_at > $2';

interface Row {
  id: string;
  agency_id: string;
  email: string;
  language: string;
}

/** Whose password a link sets anew; null when the link is unknown, used or too old. */
export const findReset = (context: Context, secret: string): Promise<PasswordReset | null> =>
  context.atTheDoor(async (manager) => {
    const [row] = (await manager.query(
      `/* findReset */ select a.email, r.expires_at from password_resets r join accounts a on a.id = r.account_id
       where r.token_hash = $1 and ${isOpen} and a.state = 'ACTIVE'`,
      [hashToken(secret), context.clock.now()],
    )) as { email: string; expires_at: Date }[];
    return row ? { email: row.email, expiresAt: row.expires_at.toISOString() } : null;
  });

/**
 * Sets a forgotten password anew and ends every session and access token of the account. It signs nobody in: whoever
 * reads the mailbox still has to pass whatever else the account asks for.
 */
export const resetPassword = async (context: Context, secret: string, password: string): Promise<PasswordReset> => {
  const offer = (await findReset(context, secret)) ?? refuseLink();
  const mistakes = new Mistakes();
  checkNewPassword(mistakes, 'password', password, offer.email);
  mistakes.throwIfAny();
  const passwordHash = await hashPassword(password);
  const now = context.clock.now();
  await context.atTheDoor(async (manager) => {
    const [[account]] = (await manager.query(
      `/* resetPassword */ update password_resets r set used_at = $2 from accounts a
       where r.token_hash = $1 and ${isOpen} and a.id = r.account_id and a.state = 'ACTIVE' returning a.id, a.agency_id, a.email, a.language`,
      [hashToken(secret), now],
    )) as [Row[], number];
    if (!account) return refuseLink();
    await manager.query('/* resetPassword */ update password_resets set used_at = $2 where account_id = $1 and used_at is null', [account.id, now]);
    await manager.query('/* resetPassword */ update accounts set password_hash = $2 where id = $1', [account.id, passwordHash]);
    await endSessions(manager, account.id, now, null);
    await forgetDevices(context, manager, account.id);
    // The way in for who is kept out by strangers' guesses: whoever reads the mailbox is known from here on.
    await rememberDevice(context, manager, account.id);
    await mailPasswordChanged(context, manager, { agencyId: account.agency_id, email: account.email, language: account.language });
    await keepTrail(context, manager, account.id, { kind: 'PasswordReset', agencyId: account.agency_id, subjectId: account.id });
  });
  context.services.mail.wake();
  return offer;
};

const refuseLink = (): never => refuse('password-reset.closed', 'token', 'This link is unknown, used or older than an hour: ask for a new one.');
