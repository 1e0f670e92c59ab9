import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Transaction } from '../platform/transaction';

/** A link that can still be used, and the invitation that it answers. */
export interface OpenLink {
  id: string;
  operationId: string;
  agencyId: string;
  language: string;
  expiresAt: Date;
}

/** Ends every link of an agency that is still open: what it would answer was answered, taken back, or asked anew. */
export const closeAnswerLinks = (tx: Transaction, operationId: string, agencyId: string): void =>
  tx.write('/* closeAnswerLinks */ update answer_links set revoked_at = $3 where operation_id = $1 and agency_id = $2 and used_at is null and revoked_at is null', [operationId, agencyId, tx.clock.now()]);

/**
 * Whose link this is, at the door; nothing where it is unknown, used, taken back or too old, or where the invitation that it
 * was made for does not wait for an answer any more.
 */
export const findOpenLink = async (manager: EntityManager, secret: string, now: Date): Promise<OpenLink | null> => {
  const [row] = (await manager.query(
    `/* findOpenLink */ select l.id, l.operation_id as "operationId", l.agency_id as "agencyId", l.language, l.expires_at as "expiresAt"
     from answer_links l join participations p on p.operation_id = l.operation_id and p.agency_id = l.agency_id
     where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > $2 and p.state = 'INVITED' and p.invited_at = l.invited_at`,
    [hashToken(secret), now],
  )) as OpenLink[];
  return row ?? null;
};

/** Uses a link up, with whom its answer names; false when somebody was faster. */
export const spendAnswerLink = async (tx: Transaction, { operationId, id }: OpenLink, contact: { name: string; email: string } | null): Promise<boolean> => {
  const rows = await tx.query<{ id: string }>(
    `/* spendAnswerLink */ with spent as (update answer_links set used_at = $3, contact_name = $4, contact_email = $5
       where operation_id = $1 and id = $2 and used_at is null and revoked_at is null and expires_at > $3 returning id) select id from spent`,
    [operationId, id, tx.clock.now(), contact?.name ?? null, contact?.email ?? null],
  );
  return rows.length === 1;
};
