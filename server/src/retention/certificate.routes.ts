import { contentDisposition } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { answering, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { fingerprintOfKey } from '../platform/signing';
import { inTransaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import { PurgeEntity } from './purge.entity';

/** Certificates leave as files: the text that was signed, its signature and the key to check it with. */
export const certificateRoutes: NonNullable<Room['routes']> = (http, _services, contextOf) => {
  http.get('/purges/:operationId/:id/certificate', { exposeHeadRoute: false }, answering(contextOf, async (context, request, reply) => {
    const params = request.params as { operationId: string; id: string };
    const purge = await findPurge(context, uuidOf(params.operationId), uuidOf(params.id));
    const { certificate, signature, publicKey } = purge ?? {};
    if (!purge || !certificate || !signature || !publicKey) throw notFound();
    void reply.type('application/json; charset=utf-8').headers({
      'content-disposition': contentDisposition('attachment', `${purge.operationCode}-purge-certificate.json`),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return reply.send(JSON.stringify({ certificate, algorithm: 'Ed25519', signature, publicKey, keyFingerprint: fingerprintOfKey(publicKey) }, null, 1));
  }));
};

const findPurge = async (context: Context, operationId: string | null, id: string | null): Promise<PurgeEntity | null> => {
  if (!operationId || !id) return null;
  const viewer = context.signedIn;
  return inTransaction(context.services.dataSource, 'muster_app', viewer, (manager) =>
    manager.createQueryBuilder(PurgeEntity, 'p')
      .where('p.operation_id = :operationId and p.id = :id', { operationId, id })
      .andWhere(visibilityRule.predicate('p', ':held'), { held: [...viewer.tokens] })
      .getOne(),
  );
};
