import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, needs, one } from '../platform/reader/define-reads';
import type { InvitationState } from './account.type';
import { wordConditions } from './search-directory';

const isLead = expression((row) => `(${row}.agency_role = 'LEAD')`);

export const accountReads = defineReads('Account', 'accounts', {
  id: column('id'),
  email: column('email'),
  language: column('language'),
  isAdministrator: column('is_administrator'),
  hasApiAccess: column('has_api_access'),
  isLead,
  state: column('state'),
  createdAt: instant('created_at'),
  person: one('Person', (account, person) => `${person}.id = ${account}.id`),
});

const invitationState = (row: Record<string, unknown>, now: Date): InvitationState => {
  if (row.accepted_at !== null) return 'ACCEPTED';
  if (row.revoked_at !== null) return 'REVOKED';
  return new Date(row.expires_at as string) > now ? 'OPEN' : 'EXPIRED';
};

export const invitationReads = defineReads('AccountInvitation', 'account_invitations', {
  id: column('id'),
  agency: one('Agency', (invitation, agency) => `${agency}.id = ${invitation}.agency_id`),
  email: column('email'),
  name: column('name'),
  language: column('language'),
  isLead,
  state: derived(needs('accepted_at', 'revoked_at', 'expires_at'), (row, { now }) => invitationState(row, now())),
  invitedBy: one('Person', (invitation, person) => `${person}.id = ${invitation}.invited_by`),
  createdAt: instant('created_at'),
  expiresAt: instant('expires_at'),
});

export const sessionReads = defineReads('AccountSession', 'sessions', {
  id: column('id'),
  kind: column('kind'),
  name: column('name'),
  userAgent: column('user_agent'),
  address: column('address'),
  createdAt: instant('created_at'),
  lastSeenAt: instant('last_seen_at'),
  expiresAt: instant('expires_at'),
  isCurrent: derived(needs('id'), (row, { viewer }) => viewer !== null && viewer.sessionId === row.id),
});

export const accountPage: PageDeclaration = {
  sorts: { EMAIL: { direction: 'asc', keys: [{ sql: (account) => `${account}.email`, type: 'text' }, { sql: (account) => `${account}.id`, type: 'uuid' }] } },
  defaultSort: 'EMAIL',
  filter: (args, account, bind) => [
    ...wordConditions(args.words, `concat_ws(' ', ${account}.email, (select p.name from people p where p.id = ${account}.id))`, 'null::text', bind),
    ...(typeof args.agencyId === 'string' ? [`${account}.agency_id = ${bind(args.agencyId)}`] : []),
  ],
};

export const invitationPage: PageDeclaration = {
  sorts: { NEWEST: { direction: 'desc', keys: [{ sql: (invitation) => `${invitation}.created_at`, type: 'timestamptz' }, { sql: (invitation) => `${invitation}.id`, type: 'uuid' }] } },
  defaultSort: 'NEWEST',
  filter: (args, invitation, bind) => (typeof args.agencyId === 'string' ? [`${invitation}.agency_id = ${bind(args.agencyId)}`] : []),
};
