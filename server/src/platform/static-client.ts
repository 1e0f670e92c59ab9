import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built client; every address that is not a file opens its one page. */
export const serveClient = async (http: FastifyInstance, directory: string): Promise<void> => {
  await http.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built files carry their hash in their names.
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return wantsPage ? reply.header('cache-control', 'no-cache').sendFile('index.html') : reply.code(404).send({ error: 'Not found.' });
  });
};
