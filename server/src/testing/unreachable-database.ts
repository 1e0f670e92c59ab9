import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

type Callback = (error: Error, client: undefined, release: () => void) => void;

/** Lets every attempt to get a connection fail, as while the database cannot be reached, until it is restored. */
export const makeUnreachable = (dataSource: DataSource): jest.SpyInstance => {
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  const error = new Error('connect ECONNREFUSED 10.0.0.7:5432');
  return jest.spyOn(pool, 'connect').mockImplementation(((callback?: Callback): Promise<PoolClient> | undefined => {
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => undefined);
    return undefined;
  }) as never);
};
