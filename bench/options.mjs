import { parseArgs } from 'node:util';
import { inRepository, Stop } from '../scripts/repository.mjs';

export const groups = ['reads', 'growth', 'live', 'delay', 'writes', 'screen'];

export const usage = `npx -y pnpm bench [options]

  --only reads,live    some of: ${groups.join(', ')}
  --rounds 5           how often each row is measured, in turns
  --seconds 5          how long one measurement of reads and writes lasts
  --quick              two short rounds on smaller databases: to see that it works
  --profile            also records where Muster's time goes, under bench/profiles
  --data FOLDER        where the databases are kept from run to run (.muster/bench)`;

/** What the command line asks for. */
export const readOptions = (words) => {
  let values;
  try {
    ({ values } = parseArgs({
      args: words,
      options: { only: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' }, quick: { type: 'boolean' }, profile: { type: 'boolean' }, data: { type: 'string' }, help: { type: 'boolean' } },
    }));
  } catch (error) {
    throw new Stop(`${error.message}\n\n${usage}`);
  }
  const only = values.only?.split(',') ?? groups;
  const unknown = only.find((name) => !groups.includes(name));
  if (unknown) throw new Stop(`There is nothing to measure named "${unknown}".\n\n${usage}`);
  const { quick = false } = values;
  return {
    help: values.help ?? false,
    only,
    quick,
    profile: values.profile ?? false,
    rounds: Number(values.rounds ?? (quick ? 2 : 5)),
    seconds: Number(values.seconds ?? (quick ? 2 : 5)),
    seizures: quick ? 20_000 : 400_000,
    growth: quick ? [2_000, 20_000] : [10_000, 100_000, 1_000_000],
    dataDirectory: values.data ?? inRepository('.muster/bench'),
  };
};
