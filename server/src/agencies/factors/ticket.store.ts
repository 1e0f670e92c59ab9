import type { EntityManager } from 'typeorm';
import { hashToken } from '../../platform/authentication';
import type { Context } from '../../platform/context';

/** How long the second step of signing in may take. */
const ticketMilliseconds = 5 * 60_000;

/** What the first step of signing in gives to those who have a second factor. */
export interface Ticket {
  ticket: string;
  hasTotp: boolean;
  hasPasskey: boolean;
  expiresAt: string;
}

/** The ticket to the second step; null for who has no second factor. */
export const issueTicket = async (context: Context, manager: EntityManager, accountId: string): Promise<Ticket | null> => {
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
  await manager.query('/* issueTicket */ insert into sign_in_tickets (token_hash, account_id, expires_at) values ($1, $2, $3)', [hashToken(ticket), accountId, expiresAt]);
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

/** Uses a ticket up; false when somebody else just did. */
export const spendTicket = async (manager: EntityManager, ticket: string): Promise<boolean> => {
  const [, spent] = (await manager.query('/* spendTicket */ delete from sign_in_tickets where token_hash = $1', [hashToken(ticket)])) as [unknown, number];
  return spent === 1;
};
