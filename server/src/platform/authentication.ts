import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inTransaction } from './transaction';
import type { Viewer } from './viewer';

export const sessionCookieName = 'muster_session';

/** Opens nothing: it tells a browser that somebody has signed in from before. */
export const deviceCookieName = 'muster_device';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface SessionRow {
  session_id: string;
  account_id: string;
  agency_id: string;
  tokens: string[];
  is_stale: boolean;
}

// When a session was last seen is kept to five minutes, so that reading does not mean writing.
const aliveSessions = `select s.id as session_id, s.account_id, a.agency_id, muster.class_of(a.id) as tokens,
    s.last_seen_at < $2::timestamptz - interval '5 minutes' as is_stale
  from sessions s join accounts a on a.id = s.account_id
  where s.revoked_at is null and s.expires_at > $2 and a.state = 'ACTIVE'`;

/** The viewer behind a session's token or an access token; null when it is forged, expired or revoked. */
export const authenticate = async (dataSource: DataSource, secret: string, now: Date): Promise<Viewer | null> => {
  const row = await inTransaction(dataSource, 'muster_door', null, async (manager) => {
    const [session] = (await manager.query(`/* authenticate */ ${aliveSessions} and (s.token_hash = $1 or (s.former_hash = $1 and s.renewed_at > $2::timestamptz - interval '10 seconds'))`, [hashToken(secret), now])) as SessionRow[];
    if (session?.is_stale) await manager.query('/* authenticate */ update sessions set last_seen_at = $2 where id = $1', [session.session_id, now]);
    return session;
  });
  return row ? { accountId: row.account_id, agencyId: row.agency_id, sessionId: row.session_id, tokens: new Set(row.tokens) } : null;
};

/** How long after proving who they are somebody may do what asks for it. */
const freshMilliseconds = 5 * 60_000;

/** Whether the holder of a session proved who they are a short while ago. */
export const isFresh = async (dataSource: DataSource, sessionId: string, now: Date): Promise<boolean> => {
  const rows = await inTransaction(
    dataSource,
    'muster_door',
    null,
    (manager) => manager.query('/* isFresh */ select 1 from sessions where id = $1 and fresh_at >= $2', [sessionId, new Date(now.getTime() - freshMilliseconds)]) as Promise<unknown[]>,
  );
  return rows.length > 0;
};

/** Which of these sessions may go on; the others' sockets are closed. */
export const sessionsAlive = async (dataSource: DataSource, sessionIds: readonly string[], now: Date): Promise<Set<string>> => {
  const rows = await inTransaction(
    dataSource,
    'muster_door',
    null,
    (manager) => manager.query(`/* sessionsAlive */ select s.id from sessions s join accounts a on a.id = s.account_id
      where s.id = any($1) and s.revoked_at is null and s.expires_at > $2 and a.state = 'ACTIVE'`, [sessionIds, now]) as Promise<{ id: string }[]>,
  );
  return new Set(rows.map(({ id }) => id));
};

/** The tokens that accounts hold now; accounts that may not sign in are missing. */
export const currentTokens = async (dataSource: DataSource, accountIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> => {
  const rows = await inTransaction(
    dataSource,
    'muster_door',
    null,
    (manager) => manager.query(`/* currentTokens */ select id, muster.class_of(id) as tokens from accounts where id = any($1) and state = 'ACTIVE'`, [accountIds]) as Promise<
      { id: string; tokens: string[] }[]
    >,
  );
  return new Map(rows.map(({ id, tokens }) => [id, new Set(tokens)]));
};

/** Which of these accounts may write documents of their own; asked each time, so that what is withdrawn ends at once. */
export const accountsWithApiAccess = async (dataSource: DataSource, accountIds: readonly string[]): Promise<Set<string>> => {
  const rows = await inTransaction(
    dataSource,
    'muster_door',
    null,
    (manager) => manager.query(`/* accountsWithApiAccess */ select id from accounts where id = any($1) and has_api_access and state = 'ACTIVE'`, [accountIds]) as Promise<{ id: string }[]>,
  );
  return new Set(rows.map(({ id }) => id));
};
