import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { Gathering } from '../gathering';
import type { Step, TextRow } from '../pipeline';
import { inOneTrip } from '../pipeline';
import type { DatabaseRole } from '../transaction';
import { askOnce, asViewer } from '../transaction';
import type { Viewer } from '../viewer';
import { tokensInView } from '../viewer';
import type { Subscriber, Subscribing } from './subscriber';

/** Takes note of what a subscriber may see now; null when its session has ended. */
export type Adopt = (subscriber: Subscriber, tokens: ReadonlySet<string> | null) => Promise<void>;

/** Whose rights are watched over. */
export interface Watchers {
  everyone(): readonly Subscriber[];
  /** Those whose rights have not been looked up since they came. */
  readonly newcomers: Set<Subscriber>;
}

const heldBy = (viewer: Subscribing, ofSessions: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> | null => {
  const held = ofSessions.get(viewer.sessionId ?? '');
  return held ? tokensInView(viewer, held) : null;
};

const as = (role: DatabaseRole): Step => ({ sql: asViewer, parameters: [role, '', '{}'] });

/** What the sessions behind open subscriptions may see now, looked up again only when somebody's rights changed. */
export class RightsRegister {
  /** What of `rights_changes` has been seen; null before the first look. */
  private snapshot: string | null = null;
  private turns: Promise<unknown> = Promise.resolve();
  private readonly lookUp = new Gathering<string, ReadonlySet<string>>((sessionIds) => this.readTokens(sessionIds));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The viewer's tokens as they stand now; null when the session has ended. */
  async tokensOf(viewer: Viewer): Promise<ReadonlySet<string> | null> {
    const held = viewer.sessionId ? await this.lookUp.of(viewer.sessionId) : undefined;
    return held ? tokensInView(viewer, held) : null;
  }

  /**
   * Brings every subscriber's rights to what is committed now, and answers a question to the log that is asked before that in the
   * same round trip: nobody gets an event that came after the loss of the right to it. One look at a time, so that an older never wins.
   */
  refresh(watchers: Watchers, adopt: Adopt, question?: Step): Promise<readonly TextRow[]> {
    const turn = this.turns.then(() => this.look(watchers, adopt, question));
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  private async look(watchers: Watchers, adopt: Adopt, question: Step | undefined): Promise<readonly TextRow[]> {
    const steps = [...(question ? [as('muster_sequencer'), question] : []), as('muster_door'), rightsChanged(this.snapshot)];
    const results = await inOneTrip(this.dataSource, steps);
    const [isChanged, snapshot] = results[steps.length - 1]?.[0] ?? [];
    await this.bring(isChanged === 't' ? watchers.everyone() : [...watchers.newcomers], watchers, adopt);
    this.snapshot = snapshot ?? null;
    return (question && results[1]) ?? [];
  }

  /** Looks these subscribers' rights up and has them adopted. */
  private async bring(due: readonly Subscriber[], { newcomers }: Watchers, adopt: Adopt): Promise<void> {
    if (due.length === 0) return;
    const tokens = await this.readTokens([...new Set(due.flatMap(({ viewer }) => viewer.sessionId ?? []))]);
    for (const subscriber of due) {
      newcomers.delete(subscriber);
      await adopt(subscriber, heldBy(subscriber.viewer, tokens));
    }
  }

  private async readTokens(sessionIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
    const rows = await askOnce(this.dataSource, 'muster_door', null, {
      sql: `/* sessionTokens */ select to_json(array_agg(s.id)), to_json(muster.class_of(a.id))
        from sessions s join accounts a on a.id = s.account_id
        where s.id = any($1) and s.revoked_at is null and s.expires_at > $2 and a.state = 'ACTIVE' group by a.id`,
      parameters: [sessionIds, this.clock.now()],
    });
    return new Map(
      rows.flatMap(([sessions, held]) => {
        const tokens = new Set(JSON.parse(held ?? '[]') as string[]);
        return (JSON.parse(sessions ?? '[]') as string[]).map((id) => [id, tokens] as const);
      }),
    );
  }
}

const rightsChanged = (snapshot: string | null): Step => ({
  sql: `/* rightsChanged */ select $1::text is null or exists (
    select from rights_changes where tx >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(tx, $1::pg_snapshot)), pg_current_snapshot()::text`,
  parameters: [snapshot],
});
