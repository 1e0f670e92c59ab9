import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { agencyPolicy } from './agency.policy';
import { keepTrail } from './agency-trail';
import { checkEmail } from './check-email';
import { checkLanguage } from './check-language';
import type { InvitationLink } from './account.type';
import { keepInvitation, mailInvitation } from './keep-invitation';

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
  const { accountId } = context.signedIn;
  const { id, link } = await context.atTheDoor(async (manager) => {
    const [agency] = (await manager.query('/* invitePerson */ select id, name from agencies where id = $1', [agencyId])) as { id: string; name: string }[];
    if (!agency) throw notFound();
    const draft = { agency, email, name, language, isLead: input.isLead, invitedBy: accountId, milliseconds: invitationMilliseconds };
    const kept = await keepInvitation(context.services, manager, draft);
    await mailInvitation(context.services, manager, draft, kept);
    await keepTrail(context, manager, accountId, { kind: 'PersonInvited', agencyId, subjectId: kept.id, arguments: { isLead: input.isLead } });
    return kept;
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
