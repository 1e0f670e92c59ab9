import type { DataSource, EntityManager } from 'typeorm';
import type { AuditLanes, Lease } from './audit/audit-lanes';
import { AuditTrail, keepTrailOf } from './audit/audit-trail';
import type { Sight } from './audit/sight';
import { noteSight } from './audit/sight';
import type { Clock } from './clock';
import type { Conversation } from './conversation';
import { conversationOf, converse } from './conversation';
import type { EventDraft } from './events';
import { insertEvents } from './events';
import type { Step, TextRow } from './pipeline';
import { inOneTrip } from './pipeline';
import type { Viewer } from './viewer';
import { classLiteral } from './viewer';

export type DatabaseRole = 'muster_app' | 'muster_door' | 'muster_sequencer' | 'muster_search' | 'muster_jobs';

export const asViewer = `select set_config('role', $1, true), set_config('muster.account', $2, true), set_config('muster.class', $3, true)`;

/** What a verb works with: one transaction as one viewer, with the events that it will commit. */
export interface Transaction {
  manager: EntityManager;
  viewer: Viewer;
  clock: Clock;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Writes without waiting: the statement goes with the next one that is waited for, at last with the commit, which fails if it does. */
  write(sql: string, parameters?: unknown[]): void;
  /** Lets each statement from here on take so many milliseconds: for the few that write very much. */
  giveTime(milliseconds: number): void;
  /** Writes the change's event in this transaction: audit trail, feed and live signal at once. */
  record(...events: EventDraft[]): Promise<void>;
  /** Holds more tokens until the end of the transaction: for whoever creates the operation that grants them. */
  alsoHold(tokens: readonly string[]): Promise<void>;
  /** Done once everything is committed, and never if it is not. */
  afterCommit(work: () => void): void;
  /** Puts on record that somebody saw what only few may see; told before the content is. */
  recordSight(sight: Sight): void;
}

/** Runs `work` in one transaction under a role, with the settings that row-level security reads. */
export const inTransaction = async <T>(
  dataSource: DataSource,
  role: DatabaseRole,
  viewer: Pick<Viewer, 'accountId' | 'tokens'> | null,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  const runner = dataSource.createQueryRunner();
  let conversation: Conversation | undefined;
  try {
    conversation = await converse(runner, [{ text: 'begin' }, { text: asViewer, values: [role, viewer?.accountId ?? '', classLiteral(viewer?.tokens ?? [])] }]);
    const result = await work(runner.manager);
    await conversation.commit();
    return result;
  } catch (error) {
    // A connection that cannot even do this is broken, and the pool has already dropped it.
    await conversation?.undo().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};

/**
 * Asks one question under a role, with the settings that row-level security reads, in one transaction and one round trip.
 * The rows come as PostgreSQL writes them, each value as text.
 */
export const askOnce = async (dataSource: DataSource, role: DatabaseRole, viewer: Pick<Viewer, 'accountId' | 'tokens'> | null, question: Step): Promise<TextRow[]> => {
  const settings = [role, viewer?.accountId ?? '', classLiteral(viewer?.tokens ?? [])];
  const [, rows = []] = await inOneTrip(dataSource, [{ sql: asViewer, parameters: settings }, question]);
  return rows;
};

/** What later rooms do in the change's own transaction once its verb is done: they are told of its events, and may refuse it. */
export type Follow = (tx: Transaction, events: readonly EventDraft[]) => Promise<void>;

/** What an audited transaction is done with, and on whose behalf. */
export interface AuditedSource {
  dataSource: DataSource;
  audit: { lanes: AuditLanes; committed(): void };
  requestId: string | null;
  address: string;
  /** The policies that were asked on the way and said yes; asked once, when there is something to put on record. */
  rules(): readonly string[];
}

/** A transaction that commits together with its records in the trail; without them nothing is committed. */
export const auditedTransaction = async <T>(
  source: AuditedSource,
  role: DatabaseRole,
  viewer: Viewer | null,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  const trail = new AuditTrail(viewer, source.rules);
  let lease: Lease | undefined;
  try {
    // Only the application's rights follow from the viewer.
    const result = await inTransaction(source.dataSource, role, role === 'muster_app' ? viewer : null, async (manager) => {
      keepTrailOf(manager, trail);
      const answer = await work(manager);
      const drafts = trail.drafts();
      if (drafts.length > 0) {
        lease = source.audit.lanes.lease(drafts, { sessionId: viewer?.sessionId ?? null, address: source.address, requestId: source.requestId });
        lease.write(manager);
      }
      return answer;
    });
    lease?.committed();
    if (lease) source.audit.committed();
    return result;
  } catch (error) {
    lease?.failed(error);
    throw error;
  }
};

export interface TransactionSource extends AuditedSource {
  clock: Clock;
  follow: Follow;
  /** Called once the events are committed. */
  committed(): void;
}

/** One change: what it writes, its events and their records are committed together, or not at all. */
export const changeAs = async <T>(source: TransactionSource, viewer: Viewer, verb: (tx: Transaction) => Promise<T>): Promise<T> => {
  const recorded: EventDraft[] = [];
  const afterwards: (() => void)[] = [];
  const result = await auditedTransaction(source, 'muster_app', viewer, async (manager) => {
    let held = viewer;
    const tx: Transaction = {
      manager,
      get viewer() {
        return held;
      },
      clock: source.clock,
      query: <Row>(sql: string, parameters?: unknown[]) => manager.query(sql, parameters) as Promise<Row[]>,
      write: (sql, parameters) => conversationOf(manager).say(sql, parameters),
      giveTime: (milliseconds) => conversationOf(manager).giveTime(milliseconds),
      record: (...drafts) => {
        const events = drafts.map((draft) => ({ ...draft, id: draft.id ?? source.clock.uuid() }));
        recorded.push(...events);
        insertEvents(manager, source, held, events);
        return Promise.resolve();
      },
      alsoHold: async (tokens) => {
        held = { ...held, tokens: new Set([...held.tokens, ...tokens]) };
        await manager.query(asViewer, ['muster_app', held.accountId, classLiteral(held.tokens)]);
      },
      afterCommit: (work) => void afterwards.push(work),
      recordSight: (sight) => noteSight(manager, source.clock.now(), sight),
    };
    const made = await verb(tx);
    await source.follow(tx, [...recorded]);
    return made;
  });
  if (recorded.length > 0) source.committed();
  for (const work of afterwards) work();
  return result;
};
