import type { Pool } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import type { DataSource } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { Recent } from './recent';

/** A statement and its parameters. */
export interface Step {
  sql: string;
  parameters: readonly unknown[];
}

/** A row as PostgreSQL writes it: each value as text. */
export type TextRow = readonly (string | null)[];

/** Statements that a connection keeps prepared; each costs PostgreSQL some tens of kilobytes. */
const keptStatements = 150;

/** The messages of PostgreSQL's extended protocol, as pg's connections send them. */
interface Wire {
  stream: { writable: boolean; write(bytes: Buffer): boolean };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** What one connection has prepared. */
class Prepared {
  private count = 0;
  private readonly unwanted: string[] = [];
  private readonly names = new Recent<string, string>(keptStatements, (name) => this.unwanted.push(name));

  /** The name of a statement on this connection; one that is new is sent first. */
  use(wire: Wire, sql: string): string {
    const known = this.names.get(sql);
    if (known) return known;
    this.count += 1;
    const name = `kept_${this.count}`;
    this.names.set(sql, name);
    // Closing what is not there is no mistake to PostgreSQL.
    for (const old of this.unwanted.splice(0)) wire.close({ type: 'S', name: old });
    wire.parse({ name, text: sql });
    return name;
  }

  /** Which of them PostgreSQL has kept is not known after an error. */
  forget(): void {
    this.names.clear();
  }
}

const preparedOn = new WeakMap<Wire, Prepared>();

const preparedOf = (wire: Wire): Prepared => {
  const known = preparedOn.get(wire) ?? new Prepared();
  preparedOn.set(wire, known);
  return known;
};

/** Several statements written at once, with one synchronisation behind them: to PostgreSQL they are one transaction. */
class Trip {
  private readonly values: unknown[][];
  private readonly results: TextRow[][] = [[]];
  private wire: Wire | undefined;

  constructor(
    /** What logs and tests see of it, as they see `text`. */
    readonly steps: readonly Step[],
    private readonly done: (results: TextRow[][]) => void,
    private readonly failed: (error: Error) => void,
  ) {
    this.values = steps.map(({ parameters }) => parameters.map(prepareValue));
  }

  get text(): string {
    return this.steps.map(({ sql }) => sql).join(';\n');
  }

  submit(wire: Wire): void {
    this.wire = wire;
    const prepared = preparedOf(wire);
    // One write for all of the messages: a system call costs as much as most of them.
    const messages: Buffer[] = [];
    const gathering = Object.create(wire, { stream: { value: { writable: true, write: (message: Buffer) => messages.push(message) > 0 } } }) as Wire;
    for (const [index, { sql }] of this.steps.entries()) {
      gathering.bind({ statement: prepared.use(gathering, sql), values: this.values[index] ?? [], valueMapper: asItIs });
      gathering.execute({});
    }
    gathering.sync();
    wire.stream.write(Buffer.concat(messages));
  }

  handleDataRow({ fields }: { fields: TextRow }): void {
    this.results.at(-1)?.push(fields);
  }

  handleCommandComplete(): void {
    this.results.push([]);
  }

  handleError(error: Error): void {
    if (this.wire) preparedOf(this.wire).forget();
    const { sql = '', parameters = [] } = this.steps[this.results.length - 1] ?? {};
    this.failed(new QueryFailedError(sql, [...parameters], error));
  }

  handleReadyForQuery(): void {
    this.done(this.results);
  }
}

const asItIs = (value: unknown): unknown => value;

/** The pool that TypeORM has opened: both take from the same connections. */
const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

/**
 * Runs statements in one transaction and one round trip, and gives the rows of each. Later statements cannot depend on
 * what earlier ones answer, except through the database: settings made for the transaction hold for those behind them.
 * When one fails nothing of the transaction stays, and it throws `QueryFailedError`.
 */
export const inOneTrip = async (dataSource: DataSource, steps: readonly Step[]): Promise<TextRow[][]> => {
  const client = await poolOf(dataSource).connect();
  let broken: Error | undefined;
  // A connection that breaks says so beside failing what it was asked; the pool, which listens otherwise, does not while it is lent.
  const onBroken = (error: Error): void => {
    broken = error;
  };
  client.on('error', onBroken);
  try {
    return await new Promise<TextRow[][]>((done, failed) => {
      client.query(new Trip(steps, done, failed) as never);
    });
  } catch (error) {
    // What PostgreSQL calls fatal ends the connection, which says so itself a moment later.
    if (error instanceof QueryFailedError && (error.driverError as { severity?: string }).severity === 'FATAL') broken = error;
    throw error;
  } finally {
    if (!broken) client.off('error', onBroken);
    client.release(broken);
  }
};
