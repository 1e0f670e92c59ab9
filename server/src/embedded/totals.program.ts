import 'reflect-metadata';
import { Client } from 'pg';
import { readEnv } from '../platform/env';
import { withOwner } from './with-owner';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const most = 50;

interface Difference { operation_id: string; audience: string[]; is_validated: boolean; dimension: string; key: string; measure: string; kept: string; counted: string; astray: string }

/** `totals check` counts every operation's figures anew, for each audience apart, and says which kept one is astray and by how much. Gives the exit code. */
export const run = async ([verb]: readonly string[]): Promise<number> => {
  if (verb !== 'check') throw new Error('Say muster totals check.');
  return withOwner(readEnv(), (databaseUrl) => checkTotals(databaseUrl), say);
};

/** The same on a database; `databaseUrl` is the owner's. */
export const checkTotals = async (databaseUrl: string, tell: (line: string) => void = say): Promise<number> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Difference>('/* checkTotals */ select *, trim_scale(kept) as kept, trim_scale(counted) as counted, trim_scale(kept - counted) as astray from muster.totals_differences()');
    for (const row of rows.slice(0, most)) {
      tell(`Operation ${row.operation_id}, ${row.dimension} ${row.key || '(all)'}, ${row.is_validated ? 'validated' : 'preliminary'}, for {${row.audience.join(', ')}}: ${row.measure} is kept as ${row.kept}, counted as ${row.counted}, astray by ${row.astray}.`);
    }
    if (rows.length > most) tell(`And ${rows.length - most} more.`);
    if (rows.length === 0) tell('Every total is what its reports add up to.');
    return rows.length === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
};
