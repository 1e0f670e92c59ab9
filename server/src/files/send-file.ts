import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { isPersonal } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import { contentDisposition } from '../platform/content-disposition';
import { FileEntity } from './file.entity';
import type { FileVault, Variant } from './file-vault';
import { maySeeOriginal } from './file.policy';

/** The file when the viewer may see it in this variant; what is removed, unseen or never was is the same: not found. */
const findFile = async (context: Context, operationId: string, id: string, variant: Variant): Promise<FileEntity & { wrappedKey: Buffer }> => {
  const viewer = context.signedIn;
  const file = await inTransaction(context.services.dataSource, 'muster_app', viewer, (manager) =>
    manager.createQueryBuilder(FileEntity, 'f')
      .where('f.operation_id = :operationId and f.id = :id and f.removed_at is null', { operationId, id })
      .andWhere(visibilityRule.predicate('f', ':held'), { held: [...viewer.tokens] })
      .getOne(),
  );
  // What is RED is addressed to persons alone: that it was sent to one of them goes on record first.
  if (file?.audience.some(isPersonal)) await context.sawRed([{ operationId, subjectType: 'File', subjectId: id, audience: file.audience }]);
  const { wrappedKey } = file ?? {};
  if (!file || !wrappedKey || (variant === 'original' ? !maySeeOriginal(viewer, file) : !file.hasPreview)) throw notFound();
  return { ...file, wrappedKey };
};

/** A file's bytes for whoever may see them, for the rooms that pack files together. */
export const openFile = async (context: Context, vault: FileVault, asked: { operationId: string; id: string; variant: Variant }): Promise<{ file: FileEntity; content: AsyncGenerator<Buffer> }> => {
  const file = await findFile(context, asked.operationId, asked.id, asked.variant);
  return { file, content: vault.open({ ...file, key: vault.unwrapKey(file.operationId, file.id, file.wrappedKey) }, asked.variant) };
};

/** Sends a file, or, to a HEAD request, what it would send. Nothing that is sent can act as a page of ours. */
export const sendFile = async (
  context: Context,
  vault: FileVault,
  reply: FastifyReply,
  asked: { operationId: string; id: string; variant: Variant; isHead: boolean },
): Promise<FastifyReply> => {
  const file = await findFile(context, asked.operationId, asked.id, asked.variant);
  const isOriginal = asked.variant === 'original';
  void reply.headers({
    'content-type': isOriginal ? file.mediaType : 'image/webp',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': contentDisposition(isOriginal ? 'attachment' : 'inline', isOriginal ? file.name : `${file.name}.webp`),
    ...(isOriginal ? { 'content-length': file.size, 'x-content-sha256': file.sha256 } : {}),
  });
  if (asked.isHead) return reply.send();
  const key = vault.unwrapKey(file.operationId, file.id, file.wrappedKey);
  return reply.send(Readable.from(vault.open({ ...file, key }, asked.variant), { objectMode: false }));
};
