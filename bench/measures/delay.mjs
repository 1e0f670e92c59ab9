import { onConnection } from '../database/cluster.mjs';
import { inTurns, median, quantile, ratiosTo } from '../statistics.mjs';
import { startSubscribers } from './audience.mjs';
import { graphqlWsRow, limitRow, mercuriusRow, musterManyClasses, musterOneClass } from './live-rows.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When reports were committed, as PostgreSQL kept it, in milliseconds since 1970. */
const commitTimes = (url, ids) =>
  onConnection(url, async (client) => {
    const { rows } = await client.query('select id, extract(epoch from pg_xact_commit_timestamp(xmin))::float * 1000 as at from seizures where id = any($1)', [ids]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  });

const weigh = async ({ measured }) => {
  await pause(1500);
  const told = measured.message();
  measured.send({ weigh: true });
  return told;
};

/** From the commit of a report to the last of many sockets, one event at a time; and what a subscriber who waits takes of memory. */
export const measureDelay = async ({ cluster, options, log }) => {
  const count = options.quick ? 200 : 2000;
  const database = await cluster.copyOf(await cluster.database(options.seizures));
  const parts = { database, options };
  const rows = [limitRow, mercuriusRow, graphqlWsRow, musterOneClass(parts), musterManyClasses(parts)];
  const seen = await inTurns(Math.min(options.rounds, 3), rows, async (row) => {
    const stage = await row.start();
    const subscribers = await startSubscribers();
    try {
      const before = await weigh(stage);
      await subscribers.open(stage.audience(count));
      const after = await weigh(stage);
      const began = new Map();
      const arrivals = new Map();
      for (let event = 0; event < (options.quick ? 10 : 45); event += 1) {
        const at = Date.now();
        const id = await stage.tell();
        began.set(id, at);
        for (const until = Date.now() + 30_000; (arrivals.get(id)?.count ?? 0) < count && Date.now() < until; await pause(60)) {
          for (const [told, { count: more, last }] of await subscribers.report()) {
            const known = arrivals.get(told) ?? { count: 0, last: 0 };
            arrivals.set(told, { count: known.count + more, last: Math.max(known.last, last) });
          }
        }
        if ((arrivals.get(id)?.count ?? 0) < count) throw new Error(`${row.name}: an event did not reach all within half a minute.`);
      }
      const commits = row.isMuster ? await commitTimes(database.superuserUrl, [...began.keys()]) : began;
      // The first five warm everything up.
      const delays = [...began.keys()].slice(5).map((id) => Math.max(arrivals.get(id).last - commits.get(id), 1));
      const result = { p50: median(delays), p99: quantile(delays, 0.99), resident: (after.resident - before.resident) / count, heap: (after.heap - before.heap) / count };
      log(`  ${row.name}: p50 ${result.p50.toFixed(0)} ms, p99 ${result.p99.toFixed(0)} ms, ${(result.resident / 1024).toFixed(1)} kB a subscriber`);
      return result;
    } finally {
      await subscribers.stop();
      await stage.stop();
    }
  });
  await database.drop();
  const part = (title, bar, unit, figure) => {
    const ratios = ratiosTo(limitRow, seen, figure);
    return { title, bar, unit, rows: rows.map((row) => ({ name: row.name, ...ratios.get(row) })) };
  };
  const where = `${count.toLocaleString('en')} sockets`;
  return [
    part(`From the commit of a report to the last of ${where}: p50`, undefined, 'ms', ({ p50 }) => p50),
    part(`From the commit of a report to the last of ${where}: p99`, 'Muster at most 3', 'ms', ({ p99 }) => p99),
    part(`Memory for each of ${where} that wait: resident size`, undefined, 'kB', ({ resident }) => resident / 1024),
    part(`Memory for each of ${where} that wait: heap after collection`, undefined, 'kB', ({ heap }) => heap / 1024),
  ];
};
