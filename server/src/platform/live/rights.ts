import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { inTransaction } from '../transaction';
import type { Viewer } from '../viewer';
import { tokensInView } from '../viewer';
import type { Subscriber } from './subscriber';

/** Takes note of what a subscriber may see now; null when its session has ended. */
export type Adopt = (subscriber: Subscriber, tokens: ReadonlySet<string> | null) => Promise<void>;

const heldBy = (viewer: Viewer, ofSessions: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> | null => {
  const held = ofSessions.get(viewer.sessionId ?? '');
  return held ? tokensInView(viewer, held) : null;
};

/** What the sessions behind open subscriptions may see now, looked up again only when somebody's rights changed. */
export class RightsRegister {
  /** What of `rights_changes` has been seen; null before the first look. */
  private snapshot: string | null = null;
  private turns: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The viewer's tokens as they stand now; null when the session has ended. */
  async tokensOf(viewer: Viewer): Promise<ReadonlySet<string> | null> {
    if (!viewer.sessionId) return null;
    const sessionId = viewer.sessionId;
    const tokens = await inTransaction(this.dataSource, 'muster_door', null, (manager) => this.readTokens(manager, [sessionId]));
    return heldBy(viewer, tokens);
  }

  /** Brings every subscriber's rights to what is committed now; one look at a time, so that an older never wins. */
  refresh(subscribers: () => readonly Subscriber[], adopt: Adopt): Promise<void> {
    const turn = this.turns.then(() => this.look(subscribers, adopt));
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  private async look(subscribers: () => readonly Subscriber[], adopt: Adopt): Promise<void> {
    await inTransaction(this.dataSource, 'muster_door', null, async (manager) => {
      const [{ changed, snapshot }] = (await manager.query(
        `/* rightsChanged */ select pg_current_snapshot()::text as snapshot, $1::text is null or exists (
           select from rights_changes where tx >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(tx, $1::pg_snapshot)) as changed`,
        [this.snapshot],
      )) as [{ changed: boolean; snapshot: string }];
      const due = subscribers().filter(({ isChecked }) => changed || !isChecked);
      if (due.length > 0) {
        const tokens = await this.readTokens(manager, [...new Set(due.flatMap(({ viewer }) => viewer.sessionId ?? []))]);
        for (const subscriber of due) {
          subscriber.isChecked = true;
          await adopt(subscriber, heldBy(subscriber.viewer, tokens));
        }
      }
      this.snapshot = snapshot;
    });
  }

  private async readTokens(manager: EntityManager, sessionIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
    const rows = (await manager.query(
      `/* sessionTokens */ select array_agg(s.id) as sessions, muster.class_of(a.id) as tokens
       from sessions s join accounts a on a.id = s.account_id
       where s.id = any($1) and s.revoked_at is null and s.expires_at > $2 and a.state = 'ACTIVE' group by a.id`,
      [sessionIds, this.clock.now()],
    )) as { sessions: string[]; tokens: string[] }[];
    return new Map(rows.flatMap(({ sessions, tokens }) => sessions.map((id) => [id, new Set(tokens)] as const)));
  }
}
