import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName } from './trusted-documents';

/** Serves the built client; every address that is not a file opens its one page. */
export const serveClient = async (http: FastifyInstance, directory: string): Promise<void> => {
  await http.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    // What was compressed as it was built is sent so to whoever takes it; it has no address of its own.
    preCompressed: true,
    globIgnore: [manifestName, '**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built files carry their hash in their names.
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return reply.code(404).send({ error: 'Not found.' });
    void reply.header('cache-control', 'no-cache');
    if (!isWall(request.url)) return reply.sendFile('index.html');
    // A wall hangs in a dark room: its page is dark before any script has come.
    const page = await readFile(join(directory, 'index.html'), 'utf8');
    return reply.type('text/html; charset=utf-8').send(page.replace('<html ', '<html class="dark" '));
  });
};

const isWall = (url: string): boolean => /^\/operations\/[^/?]+\/wall\/?(\?|$)/.test(url);
