import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bundleShared } from './bundles.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, runScript, Stop } from './repository.mjs';

const usage = `pnpm replay [matrix.csv] [--from GB] [--on 2020-11-01] [--speed]
Runs a published matrix of export controls through the decision engine, cell by cell: the shipped one, or a file with the columns
row_id, waste_code, waste_name and one for each destination (ISO 3166-1 alpha-2), cells 1 prohibited, 2 notification, 3 green list, 4 more information.
--speed measures how many decisions one core makes a second, and nothing else.`;

const { parse } = createRequire(inRepository('server/package.json'))('csv-parse/sync');

/** The oracle's own words for waste on no list. */
const codeOf = (code, name, part) => {
  if (code === 'Unassigned') return name.includes('non-hazardous') ? '-' : '-*';
  if (code === 'Mixtures') return 'ANNEX_IIIA';
  return code.replaceAll(' ', '') + part;
};

const readFile = (file) => {
  const [head = [], ...lines] = parse(readFileSync(file, 'utf8'), { bom: true });
  const [, codeColumn, , ...destinations] = head;
  if (codeColumn !== 'waste_code' || destinations.length === 0) throw new Stop(`${file} has not the columns row_id, waste_code, waste_name and one for each destination.`);
  const all = lines.map(([, code]) => code);
  const seen = new Map();
  const controls = lines.map(([, code, name, ...cells]) => {
    seen.set(code, (seen.get(code) ?? 0) + 1);
    const part = all.filter((other) => other === code).length > 1 ? `/${seen.get(code)}` : '';
    return `${codeOf(code, name, part)} ${cells.map((cell) => cell || '.').join('')}`;
  });
  return [destinations.join(' '), controls.join('\n')];
};

demandNode();
await runScript(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: 'GB' }, on: { type: 'string', default: '2020-11-01' }, speed: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  await bundleShared('law/oracle/main', 'replay');
  const law = createRequire(import.meta.url)(inRepository('shared/dist/replay.cjs'));
  if (values.speed) {
    for (const line of law.speedTable(law.measureSpeed(1000, () => performance.now()))) console.log(line);
    return;
  }
  const matrix = positionals[0] ? law.readMatrix(values.from, values.on, ...readFile(positionals[0])) : law.shippedMatrix;
  for (const line of law.reportOf(matrix)) console.log(line);
});
