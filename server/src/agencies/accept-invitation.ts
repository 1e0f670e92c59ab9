import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { InvitationOffer } from './account.type';
import { checkLanguage } from './check-language';
import type { TakenInvitation } from './open-account';
import { openAccount } from './open-account';
import { hashPassword } from './password';
import { checkNewPassword } from './password-rules';
import type { SessionFacts } from './session.store';
import { openSession } from './sign-in';

const isOpen = 'accepted_at is null and revoked_at is null and expires_at > $2';

/** What the holder of a link is offered; null when the link is unknown, used, taken back or too old. */
export const findOffer = (context: Context, secret: string): Promise<InvitationOffer | null> =>
  context.atTheDoor(async (manager) => {
    const [row] = (await manager.query(
      `/* findOffer */ select a.name as agency, i.name, i.email, i.language, i.expires_at from account_invitations i join agencies a on a.id = i.agency_id
       where i.token_hash = $1 and ${isOpen}`,
      [hashToken(secret), context.clock.now()],
    )) as (Omit<InvitationOffer, 'expiresAt'> & { expires_at: Date })[];
    return row ? { agency: row.agency, name: row.name, email: row.email, language: row.language, expiresAt: row.expires_at.toISOString() } : null;
  });

/** Opens the account that an invitation offers and signs it in; a link works once, however often it is sent at once. */
export const acceptInvitation = async (context: Context, secret: string, password: string, language: string): Promise<SessionFacts> => {
  const offer = (await findOffer(context, secret)) ?? refuseLink();
  const mistakes = new Mistakes();
  checkNewPassword(mistakes, 'password', password, offer.email);
  const spoken = checkLanguage(mistakes, 'language', language);
  mistakes.throwIfAny();
  const passwordHash = await hashPassword(password);
  const now = context.clock.now();
  return context.atTheDoor(async (manager) => {
    const [[invitation]] = (await manager.query(
      `/* acceptInvitation */ update account_invitations set accepted_at = $2 where token_hash = $1 and ${isOpen} returning id, agency_id, email, name, agency_role, is_administrator`,
      [hashToken(secret), now],
    )) as [TakenInvitation[], number];
    if (!invitation) return refuseLink();
    const id = await openAccount(context, manager, invitation, spoken, passwordHash);
    return openSession(context, manager, id);
  });
};

const refuseLink = (): never => refuse('invitation.closed', 'token', 'This invitation is unknown, used, taken back or too old: ask for a new one.');
