import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from './clock';
import type { EventDraft } from './events';
import { insertEvents } from './events';
import type { Viewer } from './viewer';
import { classLiteral } from './viewer';

export type DatabaseRole = 'muster_app' | 'muster_door' | 'muster_sequencer' | 'muster_search';

export const asViewer = `select set_config('role', $1, true), set_config('muster.account', $2, true), set_config('muster.class', $3, true)`;

/** What a verb works with: one transaction as one viewer, with the events that it will commit. */
export interface Transaction {
  manager: EntityManager;
  viewer: Viewer;
  clock: Clock;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Writes the change's event in this transaction: audit trail, feed and live signal at once. */
  record(...events: EventDraft[]): Promise<void>;
  /** Holds more tokens until the end of the transaction: for whoever creates the operation that grants them. */
  alsoHold(tokens: readonly string[]): Promise<void>;
}

/** Runs `work` in one transaction under a role, with the settings that row-level security reads. */
export const inTransaction = async <T>(
  dataSource: DataSource,
  role: DatabaseRole,
  viewer: Pick<Viewer, 'accountId' | 'tokens'> | null,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> =>
  dataSource.transaction(async (manager) => {
    await manager.query(asViewer, [role, viewer?.accountId ?? '', classLiteral(viewer?.tokens ?? [])]);
    return work(manager);
  });

/** What later rooms do in the change's own transaction once its verb is done: they are told of its events, and may refuse it. */
export type Follow = (tx: Transaction, events: readonly EventDraft[]) => Promise<void>;

export interface TransactionSource {
  dataSource: DataSource;
  clock: Clock;
  requestId: string | null;
  follow: Follow;
  /** Called once the events are committed. */
  committed(): void;
}

/** One change: what it writes and its events are committed together, or not at all. */
export const changeAs = async <T>(source: TransactionSource, viewer: Viewer, verb: (tx: Transaction) => Promise<T>): Promise<T> => {
  const recorded: EventDraft[] = [];
  const result = await inTransaction(source.dataSource, 'muster_app', viewer, async (manager) => {
    let held = viewer;
    const tx: Transaction = {
      manager,
      get viewer() {
        return held;
      },
      clock: source.clock,
      query: <Row>(sql: string, parameters?: unknown[]) => manager.query(sql, parameters) as Promise<Row[]>,
      record: async (...events) => {
        recorded.push(...events);
        await insertEvents(manager, source, held, events);
      },
      alsoHold: async (tokens) => {
        held = { ...held, tokens: new Set([...held.tokens, ...tokens]) };
        await manager.query(asViewer, ['muster_app', held.accountId, classLiteral(held.tokens)]);
      },
    };
    const made = await verb(tx);
    await source.follow(tx, [...recorded]);
    return made;
  });
  if (recorded.length > 0) source.committed();
  return result;
};
