import { median, ratiosTo, inTurns } from '../statistics.mjs';
import { startSubscribers } from './audience.mjs';
import { graphqlWsRow, limitRow, mercuriusRow, musterManyClasses, musterOneClass } from './live-rows.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until every event has reached every subscriber, at most five minutes; what arrived so far is kept by the caller. */
const collect = async (subscribers, told, count, into) => {
  for (const until = Date.now() + 300_000; Date.now() < until; await pause(100)) {
    for (const [id, { count: more, last, bytes }] of await subscribers.report()) {
      const seen = into.get(id) ?? { count: 0, last: 0, bytes };
      into.set(id, { count: seen.count + more, last: Math.max(seen.last, last), bytes });
    }
    if (told.every((id) => (into.get(id)?.count ?? 0) >= count)) return;
  }
  throw new Error('Not every event reached every subscriber within five minutes.');
};

/** Time of the server process for each message that it delivers, with all that it does besides while it is watched. */
export const measureLive = async ({ cluster, options, log }) => {
  const count = options.quick ? 100 : 500;
  const parts = { database: await cluster.copyOf(await cluster.database(options.seizures)), options };
  const rows = [limitRow, mercuriusRow, graphqlWsRow, musterOneClass(parts), musterManyClasses(parts)];
  const seen = await inTurns(options.rounds, rows, async (row) => {
    const stage = await row.start();
    const subscribers = await startSubscribers();
    try {
      await subscribers.open(stage.audience(count));
      const tellAll = async (events) => {
        const told = [];
        const arrivals = new Map();
        for (let event = 0; event < events; event += 1) {
          const next = Date.now() + 50;
          told.push(await stage.tell());
          await pause(Math.max(0, next - Date.now()));
        }
        await collect(subscribers, told, count, arrivals);
        return arrivals;
      };
      const events = Math.min(options.quick ? 20 : 100, row.mostEvents ?? Infinity);
      await tellAll(events / 5); // a warm-up
      const cpu = stage.measured.cpuMicroseconds();
      const arrivals = await tellAll(events);
      const each = (stage.measured.cpuMicroseconds() - cpu) / (arrivals.size * count);
      log(`  ${row.name}: ${each.toFixed(1)} us a delivery`);
      return { each, bytes: [...arrivals.values()][0].bytes };
    } finally {
      await subscribers.stop();
      await stage.stop();
    }
  });
  await parts.database.drop();
  const ratios = ratiosTo(limitRow, seen, ({ each }) => each);
  return {
    title: `Live: ${count} subscribers of one operation; CPU of the server process for each message delivered`,
    unit: 'us of CPU',
    bar: 'Muster at most 1.25 with one visibility class, 2.0 with 100 agencies that see differently',
    rows: rows.map((row) => ({ name: row.name, ...ratios.get(row), note: `${(median(seen.get(row).map(({ bytes }) => bytes)) / 1000).toFixed(2)} kB` })),
  };
};
