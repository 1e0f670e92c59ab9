import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { isMigrated } from './migrate';
import { inTransaction } from './transaction';

/** Whether the process lives, and whether it can serve: for those who run it. */
export const serveHealth = (http: FastifyInstance, dataSource: DataSource): void => {
  const quiet = { logLevel: 'warn' as const };
  http.get('/healthz', quiet, () => ({ status: 'ok' }));
  http.get('/readyz', quiet, async (_request, reply) => {
    try {
      const applied = await inTransaction(dataSource, 'muster_door', null, (manager) => manager.query('/* readyz */ select name from migrations') as Promise<{ name: string }[]>);
      if (isMigrated(applied.map(({ name }) => name))) return { status: 'ready' };
      return await reply.code(503).send({ status: 'the database belongs to another version' });
    } catch {
      return reply.code(503).send({ status: 'the database cannot be reached' });
    }
  });
};
