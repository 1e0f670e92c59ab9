import type { PoolClient, QueryResult } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Statement } from './volley';
import { Volley } from './volley';

type Settle = ConstructorParameters<typeof Volley>[1][number];

interface Waiting {
  statement: Statement;
  settle: Settle;
}

/** So many statements are prepared on each connection at most: what is made up for one request does not fill its memory. */
const mostPrepared = 500;
const names = new Map<string, string>();

/** Statements that carry their name, a word in a comment at their beginning, are the same each time: a connection prepares them once. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= mostPrepared || !/^\/\* \w+ \*\//.test(text)) return known;
  const name = `muster_${names.size}`;
  names.set(text, name);
  return name;
};

/**
 * What one transaction says to PostgreSQL. Statements that are asked in the same turn of the event loop travel together, and so does
 * what was only said: nobody waits for it alone. A round trip costs both sides more than most statements do.
 */
export class Conversation {
  private waiting: Waiting[] = [];
  private isNeeded = false;
  private isLeaving = false;
  private hasBegun = false;
  private isOver = false;

  /** `opening` goes with the first statement: it begins the transaction. */
  constructor(
    private readonly client: PoolClient,
    opening: readonly Statement[],
  ) {
    this.waiting = opening.map((statement) => ({ statement, settle: () => undefined }));
  }

  /** Says what needs no answer: it goes with what is asked next, which fails if this does. */
  say(text: string, values?: unknown[]): void {
    this.wait(text, values, () => undefined);
  }

  /** Asks, and gives PostgreSQL's answer; a `QueryFailedError` names the statement that failed, be it one that was said before. */
  ask(text: string, values?: unknown[]): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      this.wait(text, values, (error, result) => (error || !result ? reject(error ?? new Error('No answer.')) : resolve(result)));
      if (this.isLeaving) return;
      this.isLeaving = true;
      // After everything that follows from the last answer has been asked as well.
      process.nextTick(() => this.leave());
    });
  }

  /** Ends the transaction with what was said last; one in which nothing was said has never begun. */
  async commit(): Promise<void> {
    if (!this.isNeeded) return;
    const answer = this.ask('commit');
    this.isOver = true;
    const { command } = await answer;
    // Of a transaction that has failed PostgreSQL makes a rollback, and says so no louder than this.
    if (command !== 'COMMIT') throw new Error('The transaction had failed before: nothing of it was kept.');
  }

  /** Undoes what was done; what was not yet sent is forgotten. */
  async undo(): Promise<void> {
    this.waiting = [];
    this.isOver = false;
    const answer = this.hasBegun ? this.ask('rollback') : undefined;
    this.isOver = true;
    await answer;
  }

  private wait(text: string, values: unknown[] | undefined, settle: Settle): void {
    // The connection may be somebody else's by now.
    if (this.isOver) throw new Error('This transaction is over.');
    this.isNeeded = true;
    this.waiting.push({ statement: { text, values: values ?? [], name: nameOf(text) }, settle });
  }

  private leave(): void {
    const leaving = this.waiting;
    this.waiting = [];
    this.isLeaving = false;
    if (leaving.length === 0) return;
    this.hasBegun = true;
    let failure: QueryFailedError | undefined;
    const settles = leaving.map(({ statement, settle }): Settle => (error, result) => {
      if (error) failure ??= new QueryFailedError(statement.text, statement.values, error);
      settle(failure, result);
    });
    this.client.query(new Volley(leaving.map(({ statement }) => statement), settles));
  }
}

const conversations = new WeakMap<EntityManager, Conversation>();

/** The conversation of the transaction that a manager works in. */
export const conversationOf = (manager: EntityManager): Conversation => {
  const conversation = conversations.get(manager);
  if (!conversation) throw new Error('This manager works in no transaction of ours.');
  return conversation;
};

/** Lets TypeORM's manager speak in the conversation of a transaction, which this opens. */
export const converse = async (runner: QueryRunner, opening: readonly Statement[]): Promise<Conversation> => {
  const conversation = new Conversation((await runner.connect()) as PoolClient, opening);
  // TypeORM opens none of its own within it.
  Object.assign(runner, {
    isTransactionActive: true,
    query: async (text: string, parameters?: unknown[], isStructured = false) => {
      const { rows, rowCount, command } = await conversation.ask(text, parameters);
      const raw: unknown = command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
      return isStructured ? { records: rows, affected: rowCount, raw } : raw;
    },
  });
  conversations.set(runner.manager, conversation);
  return conversation;
};
