import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bundleShared } from './bundles.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

const usage = `pnpm replay [matrix.csv] [--from GB] [--on 2020-11-01] [--speed]
Runs a published matrix of export controls through the decision engine, cell by cell: the shipped one, or a file with the columns
row_id, waste_code, waste_name and one for each destination (ISO 3166-1 alpha-2), cells 1 prohibited, 2 notification, 3 green list, 4 more information.
--speed measures how many decisions one core makes in a second of its time, whatever else the machine does, and nothing else.`;

/** Time that this process has had of a processor: what others had of it does not count. */
const ownMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const { parse } = createRequire(inRepository('server/package.json'))('csv-parse/sync');

const readFile = (law, file, { from, on }) => {
  const { matrix, mistakes } = law.matrixOfRows(from, on, parse(readFileSync(file, 'utf8'), { bom: true }));
  if (matrix.destinations.length === 0) throw new Stop(`${file} has not the columns row_id, waste_code, waste_name and one for each destination.`);
  for (const { line, column, rule } of mistakes) console.error(`${file}, line ${line}, column ${column}: left out (${rule}).`);
  return matrix;
};

demandNode();
await runScript(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: 'GB' }, on: { type: 'string', default: '2020-11-01' }, speed: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  await bundleShared('law/oracle/main', 'replay');
  const law = createRequire(import.meta.url)(inRepository('shared/dist/replay.cjs'));
  if (values.speed) {
    for (const line of law.speedTable(law.measureSpeed(1000, ownMilliseconds))) console.log(line);
    return;
  }
  const matrix = positionals[0] ? readFile(law, positionals[0], values) : law.shippedMatrix;
  for (const line of law.reportOf(matrix)) console.log(line);
});
