import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { queueMail } from '../platform/mail/queue-mail';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { invitationMail } from './account-mails';
import { agencyPolicy } from './agency.policy';
import { keepTrail } from './agency-trail';
import { checkEmail } from './check-email';
import { checkLanguage } from './check-language';
import type { InvitationLink } from './account.type';

const invitationMilliseconds = 7 * 86_400_000;

export interface InvitationBody {
  agencyId: string;
  email: string;
  name: string;
  language: string;
  isLead: boolean;
}

/** Invites somebody to open an account for an agency, by mail where mails are sent; an earlier open link for the same address is replaced. */
export const invitePerson = async (context: Context, input: InvitationBody): Promise<InvitationLink> => {
  const { agencyId } = input;
  await assertCan(context, agencyPolicy, 'invitePeople', { id: agencyId }, 'Agency');
  const mistakes = new Mistakes();
  const email = checkEmail(mistakes, 'email', input.email);
  const name = mistakes.requiredText('name', input.name, { max: 120 });
  const language = checkLanguage(mistakes, 'language', input.language);
  mistakes.throwIfAny();
  const secret = context.clock.bytes(32).toString('base64url');
  const { accountId } = context.signedIn;
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + invitationMilliseconds);
  const id = context.clock.uuid();
  // After the # a browser keeps the secret to itself: it stands in no log on the way.
  const link = `${context.services.publicUrl}/invitation#${secret}`;
  await context.atTheDoor(async (manager) => {
    const [agency] = (await manager.query('/* invitePerson */ select name from agencies where id = $1', [agencyId])) as { name: string }[];
    if (!agency) throw notFound();
    const [taken] = (await manager.query('/* invitePerson */ select id from accounts where email = $1', [email])) as { id: string }[];
    if (taken) refuse('account.email-taken', 'email', 'email: there is an account with this address already.');
    await manager.query(
      '/* invitePerson */ update account_invitations set revoked_at = $3 where agency_id = $1 and email = $2 and accepted_at is null and revoked_at is null',
      [agencyId, email, now],
    );
    await manager.query(
      `/* invitePerson */ insert into account_invitations (id, token_hash, agency_id, email, name, language, agency_role, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, hashToken(secret), agencyId, email, name, language, input.isLead ? 'LEAD' : 'MEMBER', accountId, now, expiresAt],
    );
    await queueMail(context, manager, { kind: 'INVITATION', agencyId, recipient: email, expiresAt, ...invitationMail(language, { agency: agency.name, link, expiresAt }) });
    await keepTrail(context, manager, accountId, { kind: 'PersonInvited', agencyId, subjectId: id, arguments: { isLead: input.isLead } });
  });
  context.services.mail.wake();
  // What was mailed is for the eyes of who is invited alone.
  return { id, link: context.services.mail.isSending ? null : link };
};

/** Takes an open invitation back; one that is not open any more stays as it is. */
export const revokeInvitation = async (context: Context, id: string): Promise<boolean> => {
  const agencyId = await context.atTheDoor(async (manager) => {
    const [invitation] = (await manager.query('/* revokeInvitation */ select agency_id from account_invitations where id = $1', [id])) as { agency_id: string }[];
    return invitation?.agency_id ?? null;
  });
  if (!agencyId || !agencyPolicy.invitePeople(context.signedIn, { id: agencyId })) throw notFound();
  return context.atTheDoor(async (manager) => {
    const [, revoked] = (await manager.query(
      '/* revokeInvitation */ update account_invitations set revoked_at = $2 where id = $1 and accepted_at is null and revoked_at is null and expires_at > $2',
      [id, context.clock.now()],
    )) as [unknown, number];
    if (revoked === 1) await keepTrail(context, manager, context.signedIn.accountId, { kind: 'InvitationRevoked', agencyId, subjectId: id });
    return revoked === 1;
  });
};
