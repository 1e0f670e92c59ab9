import { Query } from 'pg';
import type { Connection, FieldDef, QueryResult, Submittable } from 'pg';

/** One statement as it is sent; a name lets the connection prepare it once and plan it seldom. */
export interface Statement {
  text: string;
  values?: unknown[];
  name?: string | undefined;
}

type Settle = (error: Error | undefined, result?: QueryResult) => void;

/** What a query of `pg` is to its client; the declared types leave it out. */
interface Speaking extends Query {
  name?: string;
  text: string;
  handleRowDescription(message: { fields: FieldDef[] }): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
}

interface Speaker extends Connection {
  submittedNamedStatements: Record<string, string>;
  stream: Connection['stream'] & { cork(): void; uncork(): void };
}

/**
 * Several statements that travel together: one write, one answer. PostgreSQL runs them in order and, when one fails, none of
 * those behind it; all of these fail with the same error. What they are is left to `pg`'s own queries.
 * @example client.query(new Volley([{ text: 'begin' }, { text: 'select 1' }], [settle, settle]));
 */
export class Volley implements Submittable {
  private readonly queries: Speaking[];
  private at = 0;
  private failure: Error | undefined;

  constructor(
    statements: readonly Statement[],
    private readonly settled: readonly Settle[],
  ) {
    this.queries = statements.map((statement, index) => new Query({ ...statement, queryMode: 'extended' } as never, (error, result) => this.take(index, error, result as unknown as QueryResult)) as Speaking);
  }

  /** The client notes by these what the connection has prepared. */
  get name(): string | undefined {
    return this.queries[this.at]?.name;
  }

  get text(): string | undefined {
    return this.queries[this.at]?.text;
  }

  submit(connection: Connection): void {
    const speaker = connection as Speaker;
    // Each query ends with a sync, by which PostgreSQL answers at once; here the last one alone does.
    const held = Object.create(speaker, { sync: { value: () => undefined } }) as Connection;
    speaker.stream.cork();
    try {
      for (const query of this.queries) {
        if (this.failure) break; // a value that cannot be sent
        query.submit(held);
      }
      speaker.sync();
    } finally {
      speaker.stream.uncork();
    }
  }

  handleRowDescription(message: { fields: FieldDef[] }): void {
    this.current.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.current.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    const query = this.current;
    query.handleCommandComplete(message, connection);
    this.at += 1;
    query.handleReadyForQuery(connection);
  }

  handleReadyForQuery(): void {
    this.failRest();
  }

  handleError(error: Error, connection: Connection): void {
    const speaker = connection as Speaker;
    for (const { name } of this.queries.slice(this.at)) if (name) delete speaker.submittedNamedStatements[name];
    this.failure ??= error;
    this.failRest();
  }

  private get current(): Speaking {
    const query = this.queries[this.at];
    if (!query) throw new Error('PostgreSQL answered more than it was asked.');
    return query;
  }

  private take(index: number, error: Error | undefined, result: QueryResult): void {
    if (error) this.failure ??= error;
    this.settled[index]?.(error, result);
  }

  private failRest(): void {
    if (!this.failure) return;
    for (const settle of this.settled.slice(this.at)) settle(this.failure);
    this.at = this.queries.length;
  }
}
