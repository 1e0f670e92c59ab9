import pg from 'pg';
import { onConnection } from '../database/cluster.mjs';
import { operationId, world } from '../database/world.mjs';
import { load } from '../load/http-load.mjs';
import { readStatements, recording, resetStatements } from '../profile.mjs';
import { startMuster } from '../servers/muster.mjs';
import { inTurns, ratiosTo, spread } from '../statistics.mjs';
import { reportOne, reportRequest, watched } from './audience.mjs';

const connections = 16;

/** So many connections, each of which inserts one row and commits, again and again. */
const insertFor = async (clients, seconds, { text, values }) => {
  const began = performance.now();
  let count = 0;
  await Promise.all(clients.map(async (client) => {
    while (performance.now() - began < seconds * 1000) {
      await client.query({ name: 'bare', text, values });
      count += 1;
    }
  }));
  return { perSecond: count / ((performance.now() - began) / 1000) };
};

/** A table like that of seizures, with its key alone: no trigger, no policy, no other index. One report is the row. */
const prepareBare = (url, server) =>
  onConnection(url, async (client) => {
    const id = await reportOne(server);
    await client.query('create table bench_bare (like seizures including defaults)');
    await client.query('alter table bench_bare alter column id set default gen_random_uuid(), add primary key (operation_id, id)');
    const { rows: columns } = await client.query(`select attname from pg_attribute where attrelid = 'bench_bare'::regclass and attnum > 0 and not attisdropped and attname <> 'id' order by attnum`);
    const names = columns.map(({ attname }) => attname);
    const { rows: [row] } = await client.query(`select ${names.map((name) => `${name}::text`).join(', ')}, pg_column_size(s.*) as bytes from seizures s where operation_id = $1 and id = $2`, [operationId(watched), id]);
    return { bytes: row.bytes, text: `insert into bench_bare (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, values: names.map((name) => row[name]) };
  });

/** How many new numbers an agency may have compared within a day: a measurement stays below, and what it had compared is then moved to another day. */
const comparedADay = 900;

const anotherDay = (url) =>
  onConnection(url, (client) => client.query(`set session_replication_role = replica; update events set at = at - interval '2 days' where kind = 'ConsignmentCompared' and at > now() - interval '1 day'`));

const reporters = (agencies) => {
  let turn = 0;
  return Array.from({ length: connections }, () => () => {
    turn += 1;
    return reportRequest(turn % agencies, watched);
  });
};

const accepted = ({ errors, data }) => {
  if (errors || !data?.reportSeizure?.id) throw new Error(`A report was not taken: ${JSON.stringify({ errors, data }).slice(0, 400)}`);
};

/** Reports accepted by the API beside bare insertions on the same database, and what audit has of the database's time. */
export const measureWrites = async ({ cluster, options, log }) => {
  const database = await cluster.copyOf(await cluster.database(options.seizures));
  const server = await startMuster(database, options.dataDirectory, { nodeArgs: options.profile ? recording('writes') : [] });
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: database.superuserUrl }));
  try {
    const bare = await prepareBare(database.superuserUrl, server);
    await Promise.all(clients.map((client) => client.connect()));
    const reported = (agencies) => ({ name: `Muster, reporters of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`, run: (seconds) => load({ port: server.port, next: reporters(agencies), seconds, most: comparedADay * agencies, check: accepted }) });
    const limit = { name: `limit: one row of ${bare.bytes} bytes inserted and committed, nothing else`, run: (seconds) => insertFor(clients, seconds, bare) };
    const rows = [limit, ...[1, 10, world.agencies].map(reported)];
    for (const row of rows) await row.run(options.quick ? 1 : 3);
    await anotherDay(database.superuserUrl);
    await resetStatements(database.superuserUrl);
    const seen = await inTurns(options.rounds, rows, async (row) => {
      const result = await row.run(options.seconds);
      await anotherDay(database.superuserUrl);
      log(`  ${row.name}: ${result.perSecond.toFixed(0)}/s`);
      return result.perSecond;
    });
    const statements = (await readStatements(database.superuserUrl, 40)).filter(({ query }) => !query.includes('bench_bare') && !query.includes('pg_stat_statements'));
    const whole = statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const audit = statements.filter(({ query }) => query.includes('audit_records')).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const { rows: astray } = await onConnection(database.superuserUrl, (client) => client.query('select * from muster.totals_astray($1) limit 3', [operationId(watched)]));
    if (astray.length > 0) throw new Error(`The totals are astray after the writes: ${JSON.stringify(astray)}`);
    const ratios = ratiosTo(limit, seen, (perSecond) => perSecond);
    const one = seen.get(rows[1]);
    return [
      {
        title: `Writing: reports accepted (validated, stored, audited, event, totals; fsync on), ${connections} reporters at once`,
        unit: 'a second',
        bar: 'Muster at least 0.5',
        rows: rows.map((row) => ({ name: row.name, ...ratios.get(row) })),
      },
      {
        title: 'Writing: how it scales with agencies that report at once',
        unit: 'a second',
        rows: rows.slice(1).map((row) => ({ name: row.name, ratio: spread(seen.get(row).map((perSecond, round) => perSecond / one[round])), figure: spread(seen.get(row)) })),
      },
      {
        title: "Writing: where the database's time goes, by statement (share of execution, commits and their fsync apart)",
        unit: 'ms each',
        rows: [
          { name: 'the audit trail', ratio: spread([audit / whole]), note: 'insert into audit_records' },
          ...statements.slice(0, 8).map(({ query, milliseconds, calls }) => ({ name: query.slice(0, 70), ratio: spread([milliseconds / whole]), figure: spread([milliseconds / calls]), note: `${calls} calls` })),
        ],
      },
    ];
  } finally {
    await Promise.all(clients.map((client) => client.end()));
    await server.stop();
    await database.drop();
  }
};
