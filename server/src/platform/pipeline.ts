import type { Pool } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import type { DataSource } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { Taker, TextRow } from './trip';
import { Trip } from './trip';

export type { TextRow } from './trip';

/** A statement and its parameters. */
export interface Step {
  sql: string;
  parameters: readonly unknown[];
}

const takeText = (rows: TextRow[]): Taker => ({ row: (values) => rows.push(values), done: () => undefined });

/** The pool that TypeORM has opened: both take from the same connections. */
const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

/**
 * Runs statements in one transaction and one round trip, and gives the rows of each. Later statements cannot depend on
 * what earlier ones answer, except through the database: settings made for the transaction hold for those behind them.
 * When one fails nothing of the transaction stays, and it throws `QueryFailedError`.
 */
export const inOneTrip = async (dataSource: DataSource, steps: readonly Step[]): Promise<TextRow[][]> => {
  const rows = steps.map((): TextRow[] => []);
  const statements = steps.map(({ sql, parameters }, index) => ({ sql, values: parameters.map(prepareValue), isKept: true, taker: takeText(rows[index] as TextRow[]) }));
  const client = await poolOf(dataSource).connect();
  let broken: Error | undefined;
  // A connection that breaks says so beside failing what it was asked; the pool, which listens otherwise, does not while it is lent.
  const onBroken = (error: Error): void => {
    broken = error;
  };
  client.on('error', onBroken);
  try {
    await new Promise<void>((done, reject) => {
      const trip = new Trip(statements, {
        done,
        failed: (error, index) => {
          if (trip.hasBroken) broken = error;
          const { sql, parameters } = steps[index] ?? { sql: '', parameters: [] };
          reject(new QueryFailedError(sql, [...parameters], error));
        },
      });
      client.query(trip);
    });
    return rows;
  } finally {
    if (!broken) client.off('error', onBroken);
    client.release(broken);
  }
};
