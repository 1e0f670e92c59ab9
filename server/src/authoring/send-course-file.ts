import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { byteRangeOf, contentDisposition, type FileVault } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { inTransaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import { coursePolicy, keepsCourses } from '../training/training.room';
import { CourseFileEntity } from './course-file.entity';
import { filmPlace } from './film-place';

/** A file that a published version shows, or that the viewer writes with; what is unseen or never was is the same: not found. */
const findFile = async (context: Context, id: string): Promise<CourseFileEntity> => {
  const viewer = context.signedIn;
  const seen = await inTransaction(context.services.dataSource, 'muster_app', viewer, (manager) =>
    manager.createQueryBuilder(CourseFileEntity, 'f').where('f.id = :id', { id }).andWhere(visibilityRule.predicate('f', ':held'), { held: [...viewer.tokens] }).getOne(),
  );
  if (seen) return seen;
  const written = keepsCourses(viewer) ? await context.atTheDoor((manager) => manager.findOneBy(CourseFileEntity, { id })) : null;
  if (!written || !coursePolicy.publish(viewer, written)) throw notFound();
  return written;
};

/** Sends a film, captions or a picture, whole or in part, or, to a HEAD request, what it would send. Nothing that is sent can act as a page of ours. */
export const sendCourseFile = async (
  context: Context, vault: FileVault, reply: FastifyReply, { id, range: asked, ifRange, isHead }: { id: string; range: string | undefined; ifRange: string | undefined; isHead: boolean },
): Promise<FastifyReply> => {
  const file = await findFile(context, id);
  const etag = `"${file.sha256}"`;
  void reply.headers({
    'accept-ranges': 'bytes',
    etag,
    'content-type': file.mediaType === 'text/vtt' ? 'text/vtt; charset=utf-8' : file.mediaType,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': contentDisposition('inline', file.name),
  });
  // Whoever has a part of another file by this address gets all of this one.
  const range = ifRange !== undefined && ifRange !== etag ? 'all' : byteRangeOf(asked, file.size);
  if (range === 'none') return reply.code(416).header('content-range', `bytes */${file.size}`).send();
  const span = range === 'all' ? { start: 0, end: file.size - 1 } : range;
  void reply.header('content-length', span.end - span.start + 1);
  if (range !== 'all') void reply.code(206).header('content-range', `bytes ${span.start}-${span.end}/${file.size}`);
  if (isHead) return reply.send();
  const key = vault.unwrapKey(filmPlace, file.id, file.wrappedKey);
  return reply.send(Readable.from(vault.openRange({ operationId: filmPlace, id: file.id, storageKey: file.storageKey, key, size: file.size }, 'original', span), { objectMode: false }));
};
