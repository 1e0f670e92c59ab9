import type { EntityManager } from 'typeorm';
import type { TakenInvitation } from '../agencies/agencies.room';
import { keepTrail, openAccount } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import type { IdentityProvider } from '../platform/identity-providers';
import { refuse } from '../platform/refusal';

/** Whom a provider says that it has signed in. Only issuer and subject name somebody: an address may pass to another person. */
export interface Identity {
  subject: string;
  email: string | null;
}

interface Row {
  id: string;
  agency_id: string;
  state: string;
  is_administrator: boolean;
  is_linked: boolean;
}

/** The account of an identity. The first time it is linked to somebody of the provider's agency who is known or invited there. */
export const accountOfIdentity = async (context: Context, manager: EntityManager, provider: IdentityProvider, identity: Identity): Promise<string> => {
  const { issuer, agencyId } = provider;
  const [linked] = (await manager.query(
    `/* accountOfIdentity */ select a.id, a.agency_id, a.state from account_identities i join accounts a on a.id = i.account_id where i.issuer = $1 and i.subject = $2`,
    [issuer, identity.subject],
  )) as Row[];
  if (linked) return linked.state === 'ACTIVE' && linked.agency_id === agencyId ? linked.id : refuseStranger();
  if (!identity.email) return refuse('oidc.no-email', null, 'The provider tells no verified e-mail address, by which you could be found the first time.');
  const id = (await knownAccount(manager, provider, identity.email)) ?? (await invitedAccount(context, manager, provider, identity.email)) ?? refuseStranger();
  await manager.query('/* accountOfIdentity */ insert into account_identities (issuer, subject, account_id, created_at) values ($1, $2, $3, $4)', [issuer, identity.subject, id, context.clock.now()]);
  await keepTrail(context, manager, id, { kind: 'IdentityLinked', agencyId, subjectId: id, arguments: { provider: provider.key } });
  return id;
};

const knownAccount = async (manager: EntityManager, { issuer, agencyId }: IdentityProvider, email: string): Promise<string | null> => {
  const [known] = (await manager.query(
    `/* knownAccount */ select a.id, a.agency_id, a.state, a.is_administrator, exists (select from account_identities i where i.account_id = a.id and i.issuer = $2) as is_linked
     from accounts a where a.email = $1 for update`,
    [email, issuer],
  )) as Row[];
  if (!known) return null;
  // Of an account elsewhere, or a closed one, no more is said than of one that is not there.
  if (known.agency_id !== agencyId || known.state !== 'ACTIVE') return refuseStranger();
  // An agency vouches for its own people, not for the platform.
  if (known.is_administrator) return refuse('oidc.administrator', null, 'An account that administers the platform is not opened by a provider: sign in with its password.');
  if (known.is_linked) return refuse('oidc.other-identity', null, 'Somebody else at the provider signs in to this account: ask whoever answers for your agency.');
  return known.id;
};

const invitedAccount = async (context: Context, manager: EntityManager, { agencyId }: IdentityProvider, email: string): Promise<string | null> => {
  // Nor does it vouch for who is invited to administer the platform.
  const [[invitation]] = (await manager.query(
    `/* invitedAccount */ update account_invitations set accepted_at = $3 where id = (
       select id from account_invitations where agency_id = $1 and email = $2 and not is_administrator and accepted_at is null and revoked_at is null and expires_at > $3 order by created_at desc limit 1 for update)
     returning id, agency_id, email, name, agency_role, is_administrator, language`,
    [agencyId, email, context.clock.now()],
  )) as [(TakenInvitation & { language: string })[], number];
  return invitation ? openAccount(context, manager, invitation, invitation.language, null) : null;
};

const refuseStranger = (): never => refuse('oidc.not-invited', null, 'There is no account and no open invitation for you at this agency: ask whoever answers for it to invite you.');
