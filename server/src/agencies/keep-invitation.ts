import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Services } from '../platform/context';
import { queueMail } from '../platform/mail/queue-mail';
import { refuse } from '../platform/refusal';
import { invitationMail } from './account-mails';

/** An invitation as it is about to be kept; nobody's account invites an administrator of the platform. */
export interface InvitationDraft {
  agency: { id: string; name: string };
  email: string;
  name: string;
  language: string;
  isLead: boolean;
  invitedBy: string | null;
  milliseconds: number;
}

export interface KeptInvitation {
  id: string;
  link: string;
  expiresAt: Date;
}

type Server = Pick<Services, 'clock' | 'secrets' | 'publicUrl'>;

/** Writes an invitation whose link works once; an earlier open one for the same address is replaced. */
export const keepInvitation = async ({ clock, publicUrl }: Server, manager: EntityManager, draft: InvitationDraft): Promise<KeptInvitation> => {
  const { agency, email, name, language, isLead, invitedBy, milliseconds } = draft;
  const [taken] = (await manager.query('/* keepInvitation */ select id from accounts where email = $1', [email])) as { id: string }[];
  if (taken) refuse('account.email-taken', 'email', 'email: there is an account with this address already.');
  const now = clock.now();
  await manager.query(
    '/* keepInvitation */ update account_invitations set revoked_at = $3 where agency_id = $1 and email = $2 and accepted_at is null and revoked_at is null',
    [agency.id, email, now],
  );
  const secret = clock.bytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + milliseconds);
  const id = clock.uuid();
  await manager.query(
    `/* keepInvitation */ insert into account_invitations (id, token_hash, agency_id, email, name, language, agency_role, invited_by, is_administrator, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, hashToken(secret), agency.id, email, name, language, isLead ? 'LEAD' : 'MEMBER', invitedBy, invitedBy === null, now, expiresAt],
  );
  // After the # a browser keeps the secret to itself: it stands in no log on the way.
  return { id, link: `${publicUrl}/invitation#${secret}`, expiresAt };
};

/** Mails the link to whoever is invited. */
export const mailInvitation = (server: Server, manager: EntityManager, { agency, email, language }: InvitationDraft, { link, expiresAt }: KeptInvitation): Promise<void> =>
  queueMail(server, manager, { kind: 'INVITATION', agencyId: agency.id, recipient: email, expiresAt, ...invitationMail(language, { agency: agency.name, link, expiresAt }) });
