import pg from 'pg';
import { agencyId, memberOf, operationId, personId } from '../database/world.mjs';
import { limitStatement } from '../servers/limit-statement.mjs';
import { inTurns, ratiosTo } from '../statistics.mjs';

const connections = 16;
const agency = 1;

/** What an officer of agency 1 holds in an operation, as the product's tokens are written. */
const classOf = (operation) => {
  const where = `o.${operationId(operation)}`;
  const own = agencyId(agency);
  return `{any,a.${own},u.${personId(agency, memberOf(operation))},${where},${where}.a.${own},${where}.r.OFFICER,${where}.n,${where}.n.a.${own}}`;
};

const asViewer = `select set_config('role', $1, true), set_config('muster.account', $2, true), set_config('muster.class', $3, true)`;

const ask = (client, operation) => client.query({ name: 'read', text: limitStatement, values: [operationId(operation)] });

const inTransaction = async (client, operation, settings) => {
  await client.query('begin');
  if (settings) await client.query({ name: 'viewer', text: asViewer, values: settings });
  await ask(client, operation);
  await client.query('commit');
};

/** The limit's statement alone, without HTTP: plain, in a transaction, and in one that row-level security watches. */
export const measureRowLevelSecurity = async ({ database, options, log }) => {
  const rows = [
    { name: 'the statement by itself, one round trip', url: database.superuserUrl, run: ask },
    { name: 'in a transaction with settings, four round trips', url: database.superuserUrl, run: (client, operation) => inTransaction(client, operation, ['none', '', '{}']) },
    {
      name: 'the same as the narrow role, row-level security on', url: database.databaseUrl,
      run: (client, operation) => inTransaction(client, operation, ['muster_app', personId(agency, memberOf(operation)), classOf(operation)]),
    },
  ];
  const open = [];
  try {
    for (const row of rows) {
      row.clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: row.url }));
      open.push(...row.clients);
      await Promise.all(row.clients.map((client) => client.connect()));
    }
    const seen = await inTurns(options.rounds, rows, async (row) => {
      const began = performance.now();
      let count = 0;
      await Promise.all(row.clients.map(async (client) => {
        while (performance.now() - began < options.seconds * 1000) {
          await row.run(client, count % 20);
          count += 1;
        }
      }));
      log(`  ${row.name}: ${((1000 * count) / (performance.now() - began)).toFixed(0)}/s`);
      return (1000 * count) / (performance.now() - began);
    });
    const ratios = ratiosTo(rows[0], seen, (perSecond) => perSecond);
    return { title: "Reading: what row-level security costs the limit's own statement, without HTTP", unit: 'a second', rows: rows.map((row) => ({ name: row.name, ...ratios.get(row) })) };
  } finally {
    await Promise.all(open.map((client) => client.end()));
  }
};
