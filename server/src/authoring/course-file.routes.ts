import type { FastifyRequest } from 'fastify';
import { FileVault, limitedBody, rawBodies, refuseLargeUpload, Turn } from '../files/files.room';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient, HttpRefusedError, fileNameOf, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import type { CourseUpload } from './receive-course-file';
import { demandDraft, demandSpaceAhead, mostBytes, receiveCourseFile } from './receive-course-file';
import { sendCourseFile } from './send-course-file';

const kinds: readonly CourseUpload['kind'][] = ['FILM', 'CAPTIONS', 'PICTURE'];

/** What is too large, in words that fit its kind. */
const tooLarge = (kind: CourseUpload['kind']): string => (kind === 'PICTURE' ? 'file.too-large' : 'film.too-large');

/** Films, captions and pictures come in to a draft, and go out by themselves: the address of a film is that of any version that shows it. */
export const courseFileRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  const vault = FileVault.of(services);
  const turn = new Turn(1);
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put(
      '/course-files/:draftId/:fileId',
      answering(contextOf, async (context, request, reply) => {
        demandOwnClient(request);
        const { draftId, id, kind } = addressOf(request);
        const { ownerAgencyId } = await demandDraft(context, draftId);
        const most = mostBytes[kind];
        refuseLargeUpload(request, most, tooLarge(kind));
        // What is sent without its length is one byte at least.
        await demandSpaceAhead(context, ownerAgencyId, id, Number(request.headers['content-length'] ?? 1));
        const { file, isNew } = await receiveCourseFile(context, vault, turn, { draftId, id, kind, name: fileNameOf(request), content: limitedBody(request, most, tooLarge(kind)) });
        return reply.code(isNew ? 201 : 200).send(file);
      }),
    );
  });
  http.route({
    method: ['GET', 'HEAD'],
    url: '/course-files/:fileId',
    compress: false,
    handler: answering(contextOf, (context, request, reply) => {
      const id = uuidOf((request.params as { fileId: string }).fileId);
      if (!id) throw notFound();
      const ifRange = request.headers['if-range'];
      return sendCourseFile(context, vault, reply, { id, range: request.headers.range, ifRange: typeof ifRange === 'string' ? ifRange : undefined, isHead: request.method === 'HEAD' });
    }),
  });
};

const addressOf = (request: FastifyRequest): { draftId: string; id: string; kind: CourseUpload['kind'] } => {
  const params = request.params as { draftId: string; fileId: string };
  const [draftId, id] = [uuidOf(params.draftId), uuidOf(params.fileId)];
  if (!draftId || !id) throw notFound();
  const { kind: asked } = request.query as { kind?: string };
  const kind = kinds.find((one) => one === asked);
  if (!kind) throw new HttpRefusedError(422, 'file.kind-unknown', 'kind', `kind: one of ${kinds.join(', ')}.`);
  return { draftId, id, kind };
};
