import { documents } from '../documents.mjs';
import { memberOf, operationId, tokenOf, world } from '../database/world.mjs';
import { load, post } from '../load/http-load.mjs';
import { recording } from '../profile.mjs';
import { measureRowLevelSecurity } from './row-level-security.mjs';
import { startMuster } from '../servers/muster.mjs';
import { startServer } from '../servers/start-server.mjs';
import { inTurns, median, ratiosTo, spread } from '../statistics.mjs';

const connections = 16;

const seizureOfPostgraphile = `rowId reference state detectedAt country place wasteStream totalKg targetByOperationIdAndTargetId { rowId }
  agencyByReportingAgencyId { shortName country } personByReporterId { name agencyByAgencyId { shortName country } }`;

const postgraphileDocument = `query Bench($id: UUID!) { operationByRowId(rowId: $id) { rowId code name state seizuresByOperationId(first: 50, orderBy: [DETECTED_AT_DESC, ROW_ID_DESC]) { nodes { ${seizureOfPostgraphile} } } } }`;

/** An answer in one form, so that rows can be held against each other. */
const sameForm = ({ data }) => {
  const operation = data.operation ?? data.operationByRowId;
  return (operation.seizures?.items ?? operation.seizuresByOperationId.nodes).map((one) => {
    const reporter = one.reporter ?? one.personByReporterId;
    return [one.id ?? one.rowId, one.targetId ?? one.targetByOperationIdAndTargetId?.rowId, (one.reportingAgency ?? one.agencyByReportingAgencyId).shortName, reporter.name, (reporter.agency ?? reporter.agencyByAgencyId).shortName, Number(one.totalKg), new Date(one.detectedAt).toISOString()].join();
  });
};

/** Each connection asks for the two operations in which its account has a place, in turn. */
const requests = (row) =>
  Array.from({ length: connections }, (_, connection) => {
    const member = connection % world.peoplePerAgency;
    const bodies = [member, member + world.peoplePerAgency].map((operation) =>
      post('/graphql', { query: row.query, variables: { id: operationId(operation) } }, row.hasSessions ? { authorization: `Bearer ${tokenOf(connection + 1, memberOf(operation))}` } : {}),
    );
    let turn = 0;
    return () => bodies[(turn += 1) % bodies.length];
  });

export const measureReads = async ({ cluster, options, log }) => {
  const database = await cluster.database(options.seizures);
  const peer = (script) => startServer(script, { env: { BENCH_DATABASE_URL: database.superuserUrl } });
  const rows = [
    { name: 'limit: Fastify, one hand-written statement whose text is the answer', query: documents.read, start: () => peer('bench/servers/limit.mjs') },
    { name: 'PostGraphile 5.1.5', query: postgraphileDocument, start: () => peer('bench/servers/postgraphile.mjs') },
    { name: 'Mercurius 16, compiled execution and loaders', query: documents.read, start: () => peer('bench/servers/mercurius.mjs') },
    { name: 'Apollo Server 5 + TypeGraphQL + TypeORM + DataLoader, the ordinary way', query: documents.read, start: () => peer('bench/built/ordinary.mjs') },
    { name: 'Muster: session, access control, row-level security, trusted documents', isMuster: true, hasSessions: true, query: documents.read, start: () => startMuster(database, options.dataDirectory, { nodeArgs: options.profile ? recording('reads') : [] }) },
  ];
  try {
    for (const row of rows) row.server = await row.start();
    const answers = [];
    for (const row of rows) {
      // A warm-up first; its answers are compared.
      await load({ port: row.server.port, next: requests(row).slice(0, 1), seconds: 30, most: 1, check: (answer) => (row.answer = answer) });
      if (row.answer.errors) throw new Error(`${row.name}: ${JSON.stringify(row.answer.errors)}`);
      answers.push(sameForm(row.answer));
      await load({ port: row.server.port, next: requests(row), seconds: options.quick ? 2 : 6 });
    }
    answers.forEach((answer, index) => {
      if (answer.length !== 50 || answer.join() !== answers[0].join()) throw new Error(`${rows[index].name} gives another answer than the limit.`);
    });
    const check = (answer) => {
      if (answer.errors || !(answer.data?.operation ?? answer.data?.operationByRowId)) throw new Error(JSON.stringify(answer).slice(0, 500));
    };
    const seen = await inTurns(options.rounds, rows, async (row) => {
      const spent = () => ({ server: row.server.cpuMicroseconds(), database: cluster.cpuMicroseconds() });
      const before = spent();
      const result = await load({ port: row.server.port, next: requests(row), seconds: options.seconds, check });
      const after = spent();
      const [server, inDatabase] = ['server', 'database'].map((name) => (after[name] - before[name]) / result.took.length / 1000);
      log(`  ${row.name}: ${result.perSecond.toFixed(0)}/s`);
      return { perSecond: result.perSecond, bytes: result.bytes, server, inDatabase };
    });
    const ratios = ratiosTo(rows[0], seen, ({ perSecond }) => perSecond);
    const ofAll = {
      title: `Reading: an operation with its 50 newest seizures (${options.seizures.toLocaleString('en')} seizures, 20 operations, ${connections} connections)`,
      unit: 'requests/s',
      bar: 'Muster at least 0.85, and ahead of PostGraphile',
      rows: rows.map((row) => ({
        name: row.name,
        ...ratios.get(row),
        note: `${(median(seen.get(row).map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB`,
      })),
    };
    // What else the machine does takes from throughput, and next to nothing from this.
    const cpu = ratiosTo(rows[0], seen, ({ server, inDatabase }) => 1 / (server + inDatabase));
    const ofCpu = {
      title: 'Reading: CPU of server and database for each request',
      unit: 'ms of CPU',
      rows: rows.map((row) => ({
        name: row.name,
        ratio: cpu.get(row).ratio,
        figure: spread(seen.get(row).map(({ server, inDatabase }) => server + inDatabase)),
        note: `server ${median(seen.get(row).map(({ server }) => server)).toFixed(2)}, database ${median(seen.get(row).map(({ inDatabase }) => inDatabase)).toFixed(2)}`,
      })),
    };
    return [ofAll, ofCpu, await measureRowLevelSecurity({ database, options, log })];
  } finally {
    for (const { server } of rows) await server?.stop();
  }
};
