import type { Connection, FieldDef, Submittable } from 'pg';
import { requestLimits } from './limits';
import { Recent } from './recent';

/** A value as it goes to PostgreSQL. */
export type SentValue = string | Buffer | null;

/** A row as PostgreSQL writes it: each value as text. */
export type TextRow = readonly (string | null)[];

/** One statement of a trip, and what takes its answer. */
export interface Sent {
  sql: string;
  values: readonly SentValue[];
  /** Whether the connection keeps it prepared for the next time. */
  isKept: boolean;
  taker: Taker;
}

export interface Taker {
  /** Is told the columns before the rows, if it wants to know them. */
  columns?(fields: FieldDef[]): void;
  row(values: TextRow): void;
  /** All rows are there; `tag` is what PostgreSQL says of the statement, as `INSERT 0 1`. */
  done(tag: string): void;
}

/** How a trip ends. */
export interface End {
  /** PostgreSQL has answered the last synchronisation: what was no transaction before is committed. */
  done(): void;
  /** The statement with this index failed, and with it all behind it; beyond the last it is the synchronisation that failed. */
  failed(error: Error, index: number): void;
}

/** Statements that a connection keeps prepared; each costs PostgreSQL some tens of kilobytes. */
const keptStatements = 300;

/**
 * So many milliseconds beyond PostgreSQL's own limit of a statement a trip must have been answered; then nobody is there to answer, and the
 * connection is given up. PostgreSQL keeps its answers to the end of a trip, so that there is no sign of life before.
 */
export const overdue = { milliseconds: 5000 };

/** PostgreSQL's extended protocol, as pg's connections speak it; the declared types leave it out. */
interface Speaker {
  stream: { cork(): void; uncork(): void; destroy(error?: Error): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly SentValue[]; valueMapper: (value: unknown) => unknown }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** What one connection keeps prepared. */
class Prepared {
  private count = 0;
  private readonly unwanted: string[] = [];
  private readonly names = new Recent<string, string>(keptStatements, (name) => this.unwanted.push(name));

  find(sql: string): string | undefined {
    return this.names.get(sql);
  }

  add(sql: string): string {
    this.count += 1;
    const name = `kept_${this.count}`;
    this.names.set(sql, name);
    return name;
  }

  /** Whether PostgreSQL has kept it is not known after an error. */
  forget(sql: string): void {
    const name = this.names.get(sql);
    if (name === undefined) return;
    this.names.delete(sql);
    this.unwanted.push(name);
  }

  /** Those that are no longer kept. To close what is not there is no mistake to PostgreSQL. */
  takeUnwanted(): readonly string[] {
    return this.unwanted.length > 0 ? this.unwanted.splice(0) : this.unwanted;
  }
}

const preparedOn = new WeakMap<Speaker, Prepared>();

const preparedOf = (connection: Speaker): Prepared => {
  const known = preparedOn.get(connection) ?? new Prepared();
  preparedOn.set(connection, known);
  return known;
};

/**
 * Several statements that travel together: one write, one synchronisation behind them. PostgreSQL runs them in order and, when one
 * fails, none of those behind it. Outside a transaction they are one by themselves.
 * @example client.query(new Trip([{ sql: 'select 1', values: [], isKept: true, taker }], end));
 */
export class Trip implements Submittable {
  /** Whether the connection ended with it, which says so itself a moment later. */
  hasBroken = false;
  private at = 0;
  private connection: Speaker | undefined;
  private limit: NodeJS.Timeout | undefined;
  /** The indices of statements that were sent to be kept. */
  private readonly parsed = new Set<number>();

  constructor(
    readonly statements: readonly Sent[],
    private readonly end: End,
    /** How long PostgreSQL may take over a statement of it, in milliseconds. */
    private readonly statementMilliseconds: number = requestLimits.statementMilliseconds,
  ) {}

  /** What logs and tests see of it. */
  get text(): string {
    return this.statements.map(({ sql }) => sql).join(';\n');
  }

  submit(connection: Connection): void {
    const speaker = connection as unknown as Speaker;
    this.connection = speaker;
    const prepared = preparedOf(speaker);
    // One write for all of the messages: a system call costs as much as most of them.
    speaker.stream.cork();
    try {
      for (const [index, statement] of this.statements.entries()) this.say(speaker, prepared, statement, index);
      speaker.sync();
    } finally {
      speaker.stream.uncork();
    }
    this.limit = setTimeout(() => speaker.stream.destroy(new Error('PostgreSQL has not answered in time.')), this.statementMilliseconds + overdue.milliseconds);
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.statements[this.at]?.taker.columns?.(fields);
  }

  handleDataRow({ fields }: { fields: TextRow }): void {
    this.statements[this.at]?.taker.row(fields);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.at += 1;
    this.statements[this.at - 1]?.taker.done(text);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleReadyForQuery(): void {
    clearTimeout(this.limit);
    this.end.done();
  }

  handleError(error: Error & { severity?: string }): void {
    clearTimeout(this.limit);
    if (this.connection) this.forgetWhatFailed(preparedOf(this.connection));
    if (error.severity === 'FATAL') {
      this.hasBroken = true;
      this.connection?.stream.destroy();
    }
    this.end.failed(error, this.at);
  }

  private say(speaker: Speaker, prepared: Prepared, { sql, values, isKept, taker }: Sent, index: number): void {
    let name = isKept ? prepared.find(sql) : '';
    if (name === undefined) {
      name = prepared.add(sql);
      this.parsed.add(index);
      for (const old of prepared.takeUnwanted()) speaker.close({ type: 'S', name: old });
    }
    if (!isKept || this.parsed.has(index)) speaker.parse({ name, text: sql });
    speaker.bind({ statement: name, values, valueMapper: asItIs });
    if (taker.columns) speaker.describe({ type: 'P', name: '' });
    speaker.execute({});
  }

  private forgetWhatFailed(prepared: Prepared): void {
    for (const [index, { sql }] of this.statements.entries()) if (index === this.at || (index > this.at && this.parsed.has(index))) prepared.forget(sql);
  }
}

const asItIs = (value: unknown): unknown => value;
