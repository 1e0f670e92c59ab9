import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../scripts/repository.mjs';
import { onConnection } from './database/cluster.mjs';

/** Node's arguments that record where a server's time goes. */
export const recording = (name) => ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${inRepository('bench/profiles', name)}`];

const packageOf = (url) => /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? (url.startsWith('node:') ? 'node' : url.includes('/server/') ? 'muster' : url === '' ? 'engine' : url.split('/').at(-1));

const top = (sums, whole, count) =>
  [...sums].sort((a, b) => b[1] - a[1]).slice(0, count).map(([name, time]) => `  ${((100 * time) / whole).toFixed(1).padStart(5)} %  ${name}`);

/** The busiest functions and packages of a recorded server, by the time spent in themselves; idle time and the start left out. */
export const summarise = (name) => {
  const folder = inRepository('bench/profiles', name);
  if (!existsSync(folder)) return '';
  return readdirSync(folder).filter((file) => file.endsWith('.cpuprofile')).map((file) => {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
    const functions = new Map();
    const packages = new Map();
    let whole = 0;
    // Started once no module is compiled any more.
    const started = samples.findLastIndex((id) => byId.get(id).functionName === 'wrapSafe');
    samples.forEach((id, index) => {
      const { functionName, url, lineNumber } = byId.get(id);
      if (index <= started || ['(idle)', '(root)'].includes(functionName)) return;
      const time = timeDeltas[index];
      const where = `${functionName || '(nameless)'}  ${packageOf(url)}${url && !url.startsWith('node:') ? `:${url.split('/').at(-1)}:${lineNumber + 1}` : ` ${url}`}`;
      whole += time;
      functions.set(where, (functions.get(where) ?? 0) + time);
      packages.set(packageOf(url), (packages.get(packageOf(url)) ?? 0) + time);
    });
    return [`${name}: ${(whole / 1e6).toFixed(1)} s of work`, 'by package', ...top(packages, whole, 20), 'by function', ...top(functions, whole, 45)].join('\n');
  }).join('\n\n');
};

/** Forgets what was counted of statements. */
export const resetStatements = (url) => onConnection(url, (client) => client.query('select pg_stat_statements_reset()'));

/** What statements cost since: calls, and milliseconds of execution and planning. */
export const readStatements = (url, count = 15) =>
  onConnection(url, async (client) => {
    const { rows } = await client.query(
      `select calls::int, round((total_exec_time + total_plan_time)::numeric, 1)::float as milliseconds, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as query, toplevel
       from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) and toplevel order by 2 desc limit ${count}`);
    return rows;
  });
