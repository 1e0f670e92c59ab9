import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { keepTrail } from './agency-trail';

/** An invitation that was taken in this transaction. */
export interface TakenInvitation {
  id: string;
  agency_id: string;
  email: string;
  name: string;
  agency_role: string;
  is_administrator: boolean;
}

/** Opens the account that an invitation offers; without a password it is for who signs in by their agency's provider. */
export const openAccount = async (context: Context, manager: EntityManager, invitation: TakenInvitation, language: string, passwordHash: string | null): Promise<string> => {
  const id = context.clock.uuid();
  const now = context.clock.now();
  await manager.query(
    '/* openAccount */ insert into people (id, agency_id, name, contact_email, languages, created_at) values ($1, $2, $3, $4, array[$5], $6)',
    [id, invitation.agency_id, invitation.name, invitation.email, language, now],
  );
  const made = (await manager.query(
    `/* openAccount */ insert into accounts (id, agency_id, email, language, agency_role, is_administrator, state, password_hash, created_at)
     values ($1, $2, $3, $4, $5, $6, 'ACTIVE', $7, $8) on conflict (email) do nothing returning id`,
    [id, invitation.agency_id, invitation.email, language, invitation.agency_role, invitation.is_administrator, passwordHash, now],
  )) as unknown[];
  if (made.length === 0) refuse('account.email-taken', null, 'There is an account with this address already.');
  await keepTrail(context, manager, id, { kind: 'InvitationAccepted', agencyId: invitation.agency_id, subjectId: invitation.id });
  return id;
};
