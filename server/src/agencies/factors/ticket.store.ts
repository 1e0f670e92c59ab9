import type { EntityManager } from 'typeorm';
import { hashToken } from '../../platform/authentication';
import type { Context } from '../../platform/context';
import type { ProviderSession } from '../session.store';

/** How long the second step of signing in may take. */
const ticketMilliseconds = 5 * 60_000;

/** What the first step of signing in gives to those who have a second factor. */
export interface Ticket {
  ticket: string;
  hasTotp: boolean;
  hasPasskey: boolean;
  expiresAt: string;
}

/** What a provider says is over: all of somebody's sessions, one of them, or both said. */
export interface ProviderLogout {
  issuer: string;
  subject: string | null;
  providerSession: string | null;
  madeAt: Date;
}

/** The ticket to the second step; null for who has no second factor. It keeps by which provider the first one was taken. */
export const issueTicket = async (context: Context, manager: EntityManager, accountId: string, by: ProviderSession | null): Promise<Ticket | null> => {
  const [kinds] = (await manager.query(
    `/* issueTicket */ select exists (select from totp_seeds where account_id = $1 and confirmed_at is not null) as has_totp,
       exists (select from passkeys where account_id = $1) as has_passkey`,
    [accountId],
  )) as [{ has_totp: boolean; has_passkey: boolean }];
  if (!kinds.has_totp && !kinds.has_passkey) return null;
  const ticket = context.clock.bytes(32).toString('base64url');
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + ticketMilliseconds);
  await manager.query('/* issueTicket */ delete from sign_in_tickets where account_id = $1 and expires_at <= $2', [accountId, now]);
  await manager.query('/* issueTicket */ insert into sign_in_tickets (token_hash, account_id, expires_at, issuer, subject, provider_session) values ($1, $2, $3, $4, $5, $6)', [
    hashToken(ticket), accountId, expiresAt, by?.issuer ?? null, by?.subject ?? null, by?.providerSession ?? null,
  ]);
  return { ticket, hasTotp: kinds.has_totp, hasPasskey: kinds.has_passkey, expiresAt: expiresAt.toISOString() };
};

/** Whose ticket it is; null when it is unknown, used or too old, or the account was closed. */
export const findTicket = async (manager: EntityManager, ticket: string, now: Date): Promise<{ id: string; agencyId: string } | null> => {
  const [row] = (await manager.query(
    `/* findTicket */ select a.id, a.agency_id from sign_in_tickets t join accounts a on a.id = t.account_id
     where t.token_hash = $1 and t.expires_at > $2 and a.state = 'ACTIVE'`,
    [hashToken(ticket), now],
  )) as { id: string; agency_id: string }[];
  return row ? { id: row.id, agencyId: row.agency_id } : null;
};

/** Uses a ticket of the account up and tells by which provider it came, if by one; null when it is too late, or somebody else just did. */
export const spendTicket = async (manager: EntityManager, ticket: string, accountId: string, now: Date): Promise<{ by: ProviderSession | null } | null> => {
  const [[spent]] = (await manager.query(
    `/* spendTicket */ delete from sign_in_tickets where token_hash = $1 and account_id = $2 and expires_at > $3 returning issuer, subject, provider_session as "providerSession"`,
    [hashToken(ticket), accountId, now],
  )) as [(ProviderSession | { issuer: null })[], number];
  return spent ? { by: spent.issuer === null ? null : spent } : null;
};

/** What a provider says is over by `madeAt` is not gone on with either. */
export const dropTickets = (manager: EntityManager, over: ProviderLogout): Promise<unknown> =>
  manager.query(
    `/* dropTickets */ delete from sign_in_tickets where expires_at <= $1 and issuer = $2 and ($3::text is null or subject = $3) and ($4::text is null or provider_session = $4)`,
    [new Date(over.madeAt.getTime() + ticketMilliseconds), over.issuer, over.subject, over.providerSession],
  );
