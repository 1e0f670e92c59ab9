import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { inRepository, runScript } from '../scripts/repository.mjs';
import { startCluster } from './database/cluster.mjs';
import { measureDelay } from './measures/delay.mjs';
import { measureGrowth } from './measures/growth.mjs';
import { measureLive } from './measures/live.mjs';
import { measureReads } from './measures/reads.mjs';
import { measureScreen } from './measures/screen.mjs';
import { measureWrites } from './measures/writes.mjs';
import { readOptions } from './options.mjs';
import { summarise } from './profile.mjs';
import { makeClientFolder } from './servers/muster.mjs';
import { printTable } from './table.mjs';

/** Beside each recording its busiest functions as text. */
const tellProfiles = () => {
  const folder = inRepository('bench/profiles');
  if (!existsSync(folder)) return 'nothing was recorded';
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of names) writeFileSync(inRepository('bench/profiles', `${name}.txt`), `${summarise(name)}\n`);
  return names.map((name) => `bench/profiles/${name}.txt`).join(', ');
};

const measures = { reads: measureReads, live: measureLive, delay: measureDelay, growth: measureGrowth, writes: measureWrites, screen: measureScreen };

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  const log = (line) => console.error(line);
  if (options.profile) rmSync(inRepository('bench/profiles'), { recursive: true, force: true });
  // What else the machine was doing.
  const loadBefore = loadavg()[0];
  const cluster = await startCluster(options.dataDirectory, log);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cluster.stop().finally(() => process.exit(1)));
  try {
    makeClientFolder(options.dataDirectory);
    const parts = [];
    for (const name of options.only) {
      log(`Measuring ${name} ...`);
      for (const part of [await measures[name]({ cluster, options, log })].flat()) parts.push({ group: name, ...part });
    }
    const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version, loadBefore };
    const file = inRepository('bench/results.json');
    writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, options: { rounds: options.rounds, seconds: options.seconds, quick: options.quick }, parts }, null, 2)}\n`);
    console.log(`${machine.cores} cores shared by client, server and database (${machine.model}), Node ${machine.node}; ${options.rounds} rounds in turns, medians`);
    console.log(printTable(parts));
    console.log(`\nThe same as JSON: bench/results.json`);
    if (options.profile) console.log(`Where Muster's time goes: ${tellProfiles()}`);
  } finally {
    await cluster.stop();
  }
});
