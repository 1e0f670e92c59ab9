import { limitedBody, rawBodies, refuseLargeUpload } from '../files/files.room';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient, fileNameOf, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { checkSaid, registerFileLimits } from './import-file';
import { keptText, registerNumber } from './read-law';
import { stageImport } from './stage-import';

/** The register leaves as a whole, for devices that judge without a line; files come in beside GraphQL. */
export const registerRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  http.get('/register/law.json', { exposeHeadRoute: false }, answering(contextOf, async (context, request, reply) => {
    const viewer = context.signedIn;
    const tag = `"${await registerNumber(services, viewer)}"`;
    // What a device has already is not sent again; whoever asks is asked again who they are.
    void reply.headers({ 'cache-control': 'private, no-cache', etag: tag });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const text = await keptText(services, viewer);
    void reply.header('etag', `"${(JSON.parse(text) as { number: number }).number}"`);
    return reply.type('application/json; charset=utf-8').send(text);
  }));
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put('/register/imports/:importId', answering(contextOf, async (context, request, reply) => {
      demandOwnClient(request);
      const id = uuidOf((request.params as { importId: string }).importId);
      if (!id) throw notFound();
      const said = checkSaid(textsOf(request.query), fileNameOf(request));
      refuseLargeUpload(request, registerFileLimits.bytes, 'import.too-large');
      const pieces: Buffer[] = [];
      for await (const piece of limitedBody(request, registerFileLimits.bytes, 'import.too-large')) pieces.push(piece);
      await stageImport(context, id, said, Buffer.concat(pieces));
      return reply.code(201).send({ id });
    }));
  });
};

const textsOf = (query: unknown): Record<string, string | undefined> => Object.fromEntries(Object.entries((query ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
