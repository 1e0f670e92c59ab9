import Fastify from 'fastify';
import { limitStatement } from './limit-statement.mjs';
import { openPool } from './pool.mjs';

const pool = openPool();
const http = Fastify();
http.post('/graphql', async (request, reply) => {
  const { rows } = await pool.query({ name: 'read', text: limitStatement, values: [request.body.variables.id] });
  return reply.type('application/json').send(rows[0].answer);
});
await http.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening ${http.server.address().port}`);
