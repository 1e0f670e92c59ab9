import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';
import type { Viewer } from '../platform/viewer';
import { noteAtDoor } from './door-trail';
import { holdsNothing } from '../platform/viewer';

interface Row {
  session_id: string;
  account_id: string;
  agency_id: string;
  email: string;
  language: string;
  is_administrator: boolean;
  agency_role: string;
  expires_at: Date;
  tokens: string[];
}

/** Who is signed in, and how. */
export interface SessionFacts {
  viewer: Viewer;
  id: string;
  email: string;
  language: string;
  isAdministrator: boolean;
  isLead: boolean;
  mustAddFactor: boolean;
  expiresAt: string;
}

/** The session at an agency's provider by which somebody came in; the provider's word ends ours too. */
export interface ProviderSession {
  issuer: string;
  subject: string;
  providerSession: string | null;
}

/** The session with its account, as the door sees it. */
export const readSession = async (manager: EntityManager, sessionId: string): Promise<SessionFacts | null> => {
  const [row] = (await manager.query(
    `/* readSession */ select s.id as session_id, a.id as account_id, a.agency_id, a.email, a.language, a.is_administrator, a.agency_role,
       s.expires_at, muster.class_of(a.id) as tokens
     from sessions s join accounts a on a.id = s.account_id where s.id = $1`,
    [sessionId],
  )) as Row[];
  if (!row) return null;
  const viewer: Viewer = { accountId: row.account_id, agencyId: row.agency_id, sessionId: row.session_id, tokens: new Set(row.tokens) };
  return {
    viewer,
    id: row.account_id,
    email: row.email,
    language: row.language,
    isAdministrator: row.is_administrator,
    isLead: row.agency_role === 'LEAD',
    mustAddFactor: holdsNothing(viewer),
    expiresAt: row.expires_at.toISOString(),
  };
};

export const findSession = (context: Context, viewer: Viewer): Promise<SessionFacts | null> =>
  viewer.sessionId ? context.atTheDoor((manager) => readSession(manager, viewer.sessionId ?? '')) : Promise.resolve(null);

/** Ends every session and access token of an account but the one that is kept, and what was begun towards another; their sockets close within a second. */
export const endSessions = async (manager: EntityManager, accountId: string, now: Date, keptId: string | null): Promise<void> => {
  noteAtDoor(manager, 'SessionsEnded', now, { type: 'Account', id: accountId });
  await manager.query('/* endSessions */ update sessions set revoked_at = $2 where account_id = $1 and revoked_at is null and id is distinct from $3::uuid', [accountId, now, keptId]);
  await manager.query('/* endSessions */ delete from sign_in_tickets where account_id = $1', [accountId]);
};

/** Ends one session or access token of the account; whether there was one to end. */
export const endSession = async (manager: EntityManager, accountId: string, now: Date, id: string): Promise<boolean> => {
  const [, ended] = (await manager.query('/* endSession */ update sessions set revoked_at = $2 where account_id = $1 and revoked_at is null and id = $3', [accountId, now, id])) as [unknown, number];
  if (ended === 1) noteAtDoor(manager, 'SessionEnded', now, { type: 'Session', id });
  return ended === 1;
};
