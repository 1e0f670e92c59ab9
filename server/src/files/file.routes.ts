import type { FastifyRequest } from 'fastify';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient, HttpRefusedError, fileNameOf, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import type { FileSubject } from './file.entity';
import { fileSubjects } from './file.entity';
import type { Variant } from './file-vault';
import { FileVault, variants } from './file-vault';
import { readHandlingHeader } from './handling-header';
import { limitedBody, refuseLargeUpload } from './limit-stream';
import { rawBodies } from './raw-bodies';
import { receiveFile } from './receive-file';
import { sendFile } from './send-file';
import { sweepOrphans } from './sweep-orphans';
import { Turn } from './turn';

const mostBytes = 25 * 1024 * 1024;
const sweepMilliseconds = 6 * 60 * 60_000;

/** Files come in and go out beside GraphQL, as streams. */
export const fileRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  const vault = FileVault.of(services);
  const turn = new Turn(2);
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put(
      '/files/:operationId/:fileId',
      answering(contextOf, async (context, request, reply) => {
        demandOwnClient(request);
        const { operationId, id } = addressOf(request);
        const { subjectType, subjectId } = subjectOf(request);
        refuseLargeUpload(request, mostBytes, 'file.too-large');
        const { file, isNew } = await receiveFile(context, vault, turn, {
          operationId, id, subjectType, subjectId,
          name: fileNameOf(request),
          handling: readHandlingHeader(request.headers['x-file-handling']),
          declaredType: request.headers['content-type'],
          content: limitedBody(request, mostBytes, 'file.too-large'),
        });
        const { name, mediaType, size, sha256, hasPreview } = file;
        return reply.code(isNew ? 201 : 200).send({ id, operationId, name, mediaType, size, sha256, hasPreview });
      }),
    );
  });
  http.route({
    method: ['GET', 'HEAD'],
    url: '/files/:operationId/:fileId',
    compress: false,
    handler: answering(contextOf, (context, request, reply) => {
      const { variant = 'preview' } = request.query as { variant?: string };
      if (!variants.includes(variant as Variant)) throw notFound();
      return sendFile(context, vault, reply, { ...addressOf(request), variant: variant as Variant, isHead: request.method === 'HEAD' });
    }),
  });
  const sweep = (): void => void sweepOrphans(services, vault).catch((error: unknown) => services.logger.warn({ err: error }, 'orphaned files could not be swept; the next pass tries again'));
  let timer: NodeJS.Timeout | undefined;
  http.addHook('onReady', (done) => {
    sweep();
    timer = setInterval(sweep, sweepMilliseconds).unref();
    done();
  });
  http.addHook('onClose', (_http, done) => {
    clearInterval(timer);
    done();
  });
};

const addressOf = (request: FastifyRequest): { operationId: string; id: string } => {
  const { operationId, fileId } = request.params as { operationId: string; fileId: string };
  const operation = uuidOf(operationId);
  const id = uuidOf(fileId);
  if (!operation || !id) throw notFound();
  return { operationId: operation, id };
};

const subjectOf = (request: FastifyRequest): { subjectType: FileSubject; subjectId: string } => {
  const query = request.query as { subjectType?: string; subjectId?: string };
  const subjectType = fileSubjects.find((subject) => subject === query.subjectType);
  if (!subjectType) throw new HttpRefusedError(422, 'file.subject-unknown', 'subjectType', `subjectType: one of ${fileSubjects.join(', ')}.`);
  const subjectId = uuidOf(query.subjectId);
  if (!subjectId) throw notFound();
  return { subjectType, subjectId };
};
