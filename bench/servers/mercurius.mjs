import Fastify from 'fastify';
import mercurius from 'mercurius';
import { openPool } from './pool.mjs';

// Mercurius as its guide has it: compiled execution after the first request, loaders for what is related.
const schema = `
  type Agency { shortName: String! country: String }
  type Person { name: String! agency: Agency! }
  type Seizure { id: ID! reference: String! state: String! detectedAt: String! country: String place: String wasteStream: String totalKg: String targetId: ID
    reportingAgency: Agency! reporter: Person! }
  type SeizurePage { items: [Seizure!]! }
  type Operation { id: ID! code: String! name: String! state: String! seizures(first: Int!): SeizurePage! }
  type Query { operation(id: ID!): Operation }`;

const pool = openPool();
const byId = async (name, text, ids) => {
  const { rows } = await pool.query({ name, text, values: [[...new Set(ids)]] });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
};
const agencies = (ids) => byId('agencies', 'select id, short_name as "shortName", country from agencies where id = any($1)', ids);

const app = Fastify();
await app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    Query: {
      operation: async (_, { id }) => (await pool.query({ name: 'operation', text: 'select id, code, name, state from operations where id = $1', values: [id] })).rows[0] ?? null,
    },
    Operation: {
      seizures: async ({ id }, { first }) => ({
        items: (await pool.query({
          name: 'seizures',
          text: `select operation_id, id, reference, state, detected_at, country, place, waste_stream as "wasteStream", total_kg as "totalKg", target_id, reporting_agency_id, reporter_id
                 from seizures where operation_id = $1 order by detected_at desc, id desc limit $2`,
          values: [id, first],
        })).rows,
      }),
    },
    Seizure: { detectedAt: ({ detected_at: at }) => at.toISOString() },
  },
  loaders: {
    Seizure: {
      reportingAgency: (queries) => agencies(queries.map(({ obj }) => obj.reporting_agency_id)),
      reporter: (queries) => byId('people', 'select id, name, agency_id from people where id = any($1)', queries.map(({ obj }) => obj.reporter_id)),
      targetId: async (queries) => (await byId('targets', 'select id from targets where id = any($1)', queries.map(({ obj }) => obj.target_id))).map((target) => target?.id ?? null),
    },
    Person: { agency: (queries) => agencies(queries.map(({ obj }) => obj.agency_id)) },
  },
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening ${app.server.address().port}`);
