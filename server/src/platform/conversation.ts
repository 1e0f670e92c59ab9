import type { FieldDef, PoolClient, QueryResult } from 'pg';
import { Result, types } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import { QueryFailedError } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { SentValue, Taker } from './trip';
import { Trip } from './trip';

type Settle = (error: Error | undefined, result?: QueryResult) => void;

interface Waiting {
  text: string;
  parameters: readonly unknown[];
  values: readonly SentValue[];
  isKept: boolean;
  settle: Settle;
}

/** What a result of `pg` can do; the declared types leave it out. */
interface Filling extends QueryResult {
  addFields(fields: FieldDef[]): void;
  parseRow(values: unknown): unknown;
  addRow(row: unknown): void;
  addCommandComplete(message: { text: string }): void;
}

/** Takes rows as objects, their values as `pg` reads them. */
const takeTyped = (settle: Settle): Taker => {
  const result = new Result('', types) as unknown as Filling;
  let unreadable: Error | undefined;
  return {
    columns: (fields) => result.addFields(fields),
    row: (values) => {
      try {
        result.addRow(result.parseRow(values));
      } catch (error) {
        unreadable = error as Error;
      }
    },
    done: (text) => {
      result.addCommandComplete({ text });
      settle(unreadable, result);
    },
  };
};

/** Statements that carry their name, a word in a comment at their beginning, are the same each time: a connection prepares them once. */
const isTheSameEachTime = (text: string): boolean => /^\/\* \w+ \*\//.test(text);

const readied = (text: string, parameters: readonly unknown[], isKept: boolean, settle: Settle): Waiting => ({ text, parameters, values: parameters.map(prepareValue), isKept, settle });

/** A statement that begins a transaction. */
export interface Opening {
  text: string;
  values?: unknown[];
}

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
  private statementMilliseconds: number | undefined;

  /** `opening` goes with the first statement: it begins the transaction. */
  constructor(
    private readonly client: PoolClient,
    opening: readonly Opening[],
  ) {
    this.waiting = opening.map(({ text, values = [] }) => readied(text, values, true, () => undefined));
  }

  /** Says what needs no answer: it goes with what is asked next, which fails if this does. */
  say(text: string, values?: unknown[]): void {
    this.wait(text, values, () => undefined);
  }

  /** Lets each statement from here on take so many milliseconds: for the few that write very much. */
  giveTime(milliseconds: number): void {
    this.say(`/* giveTime */ select set_config('statement_timeout', $1, true)`, [milliseconds]);
    this.statementMilliseconds = milliseconds;
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
    // Throws where a value cannot be sent; the rest is not concerned.
    const ready = readied(text, values ?? [], isTheSameEachTime(text), settle);
    this.isNeeded = true;
    this.waiting.push(ready);
  }

  private leave(): void {
    const leaving = this.waiting;
    this.waiting = [];
    this.isLeaving = false;
    if (leaving.length === 0) return;
    this.hasBegun = true;
    const statements = leaving.map((one) => ({
      sql: one.text,
      values: one.values,
      isKept: one.isKept,
      taker: takeTyped((error, result) => one.settle(error && failureOf(one, error), result)),
    }));
    const failed = (error: Error, index: number): void => {
      const failure = failureOf(leaving[index], error);
      for (const { settle } of leaving.slice(index)) settle(failure);
    };
    this.client.query(new Trip(statements, { done: () => undefined, failed }, this.statementMilliseconds));
  }
}

const failureOf = (one: Waiting | undefined, error: Error): QueryFailedError => new QueryFailedError(one?.text ?? '', [...(one?.parameters ?? [])], error);

const conversations = new WeakMap<EntityManager, Conversation>();

/** The conversation of the transaction that a manager works in. */
export const conversationOf = (manager: EntityManager): Conversation => {
  const conversation = conversations.get(manager);
  if (!conversation) throw new Error('This manager works in no transaction of ours.');
  return conversation;
};

/** Lets TypeORM's manager speak in the conversation of a transaction, which this opens. */
export const converse = async (runner: QueryRunner, opening: readonly Opening[]): Promise<Conversation> => {
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
