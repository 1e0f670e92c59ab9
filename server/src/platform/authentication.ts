import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Step } from './pipeline';
import { askOnce, asViewer, inTransaction } from './transaction';
import type { Viewer } from './viewer';
import { classLiteral } from './viewer';

export const sessionCookieName = 'muster_session';

/** Opens nothing: it tells a browser that somebody has signed in from before. */
export const deviceCookieName = 'muster_device';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who a secret belongs to, and of which moment of the database their rights are. */
export interface Authenticated {
  viewer: Viewer;
  /** As `pg_current_snapshot()` says it. */
  snapshot: string;
}

const alive = `s.revoked_at is null and s.expires_at > $2::timestamptz and a.state = 'ACTIVE'`;
// When a session was last seen is kept to five minutes, so that reading does not mean writing.
const isStale = `s.last_seen_at < $2::timestamptz - interval '5 minutes'`;

// Whoever is at it already does the same: to wait for one another would be to wait in a circle.
const seen = '/* authenticate */ update sessions set last_seen_at = $2 where id in (select id from sessions where id = any($1) for update skip locked)';

/** Who is behind the hashes of sessions' tokens or access tokens, each written as hexadecimal; those that are forged, expired or revoked are missing. */
export const authenticate = async (dataSource: DataSource, hashes: readonly string[], now: Date): Promise<Map<string, Authenticated>> => {
  const sql = `/* authenticate */ select encode(asked.hash, 'hex'), s.id, s.account_id, a.agency_id, array_to_string(muster.class_of(a.id), ','), pg_current_snapshot(), case when ${isStale} then 'stale' end
    from unnest($1::bytea[]) asked (hash)
    join sessions s on s.token_hash = asked.hash or (s.former_hash = asked.hash and s.renewed_at > $2::timestamptz - interval '10 seconds')
    join accounts a on a.id = s.account_id
    where ${alive}`;
  const rows = await askOnce(dataSource, 'muster_door', null, { sql, parameters: [hashes.map((hash) => Buffer.from(hash, 'hex')), now] });
  const stale = rows.flatMap(([, sessionId, , , , , isOld]) => (isOld ? [sessionId] : []));
  if (stale.length > 0) await askOnce(dataSource, 'muster_door', null, { sql: seen, parameters: [stale, now] });
  return new Map(
    rows.map(([hash, sessionId, accountId, agencyId, tokens, snapshot]) => [
      hash ?? '',
      { viewer: { accountId: accountId ?? '', agencyId: agencyId ?? '', sessionId: sessionId ?? '', tokens: new Set((tokens ?? '').split(',').filter(Boolean)) }, snapshot: snapshot ?? '' },
    ]),
  );
};

/**
 * The first steps of a trip that goes on as somebody who was authenticated a moment ago: what follows them in the trip runs
 * with the viewer's rights if the session goes on and nobody's rights have changed since, and else with none. The second
 * step's only row tells which, `t` or `f`.
 */
export const enterAgain = (secret: Buffer, { viewer, snapshot }: Authenticated, now: Date): Step[] => [
  { sql: asViewer, parameters: ['muster_door', '', '{}'] },
  {
    sql: `/* enterAgain */ select stands, set_config('muster.account', case when stands then $4 else '' end, true), set_config('muster.class', case when stands then $5 else '{}' end, true), set_config('role', 'muster_app', true)
      from (select exists (select from sessions s join accounts a on a.id = s.account_id where s.token_hash = $1 and ${alive} and not ${isStale})
        and not exists (select from rights_changes where tx >= pg_snapshot_xmin($3::pg_snapshot) and not pg_visible_in_snapshot(tx, $3::pg_snapshot)) as stands offset 0) x`,
    parameters: [secret, now, snapshot, viewer.accountId, classLiteral(viewer.tokens)],
  },
];

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
