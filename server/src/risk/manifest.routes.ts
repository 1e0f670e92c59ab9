import { contentDisposition, limitedBody, rawBodies, refuseLargeUpload } from '../files/files.room';
import { quotedCell } from '../imports/imports.room';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient, HttpRefusedError, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { manifestColumns } from './manifest-columns';
import { manifestLimits } from './read-manifest';
import { receiveManifest } from './receive-manifest';

/** Manifests come in beside GraphQL, and a template of their columns goes out. */
export const manifestRoutes: NonNullable<Room['routes']> = (http, _services, contextOf) => {
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put(
      '/manifests/:operationId/:manifestId',
      answering(contextOf, async (context, request, reply) => {
        demandOwnClient(request);
        const params = request.params as { operationId: string; manifestId: string };
        const query = request.query as { profile?: string; coordinators?: string };
        const [operationId, id, profileId] = [uuidOf(params.operationId), uuidOf(params.manifestId), uuidOf(query.profile)];
        if (!operationId || !id || !profileId) throw notFound();
        refuseLargeUpload(request, manifestLimits.bytes, 'import.too-large');
        const { isNew } = await receiveManifest(context, {
          operationId, id, profileId,
          isForCoordinators: query.coordinators !== 'no',
          fileName: decodedName(request.headers['x-file-name']),
          content: limitedBody(request, manifestLimits.bytes, 'import.too-large'),
        });
        return reply.code(isNew ? 202 : 200).send({ id, operationId });
      }),
    );
  });
  http.get(
    '/manifests/template.csv',
    answering(contextOf, (_context, request, reply) => {
      const language = (request.query as { lang?: string }).lang === 'fr' ? 'fr' : 'en';
      const separator = language === 'fr' ? ';' : ',';
      const rows = [manifestColumns.map((column) => column[language]), manifestColumns.map(({ example }) => example)];
      void reply.header('content-disposition', contentDisposition('attachment', `muster-manifest-${language}.csv`));
      return reply.type('text/csv; charset=utf-8').send(`\ufeff${rows.map((cells) => cells.map(quotedCell).join(separator)).join('\r\n')}\r\n`) as never;
    }),
  );
};

const decodedName = (header: string | string[] | undefined): string => {
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '');
  } catch {
    throw new HttpRefusedError(422, 'file.name-malformed', 'name', 'name: the header x-file-name is not percent-encoded.');
  }
};
