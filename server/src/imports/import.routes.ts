import { contentDisposition, limitedBody, rawBodies, refuseLargeUpload } from '../files/files.room';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient, fileNameOf, uuidOf } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { inTransaction } from '../platform/transaction';
import { importLimits } from './import-limits';
import { ImportQueue } from './import-queue';
import { receiveImport } from './receive-import';
import { csvTemplate, xlsxTemplate } from './template';

const stalledAfter = 5 * 60_000;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The template goes out and files of reports come in beside GraphQL. */
export const importRoutes: NonNullable<Room['routes']> = (http, services, contextOf) => {
  const queue = ImportQueue.of(services);
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put(
      '/imports/:operationId/:importId',
      answering(contextOf, async (context, request, reply) => {
        demandOwnClient(request);
        const params = request.params as { operationId: string; importId: string };
        const operationId = uuidOf(params.operationId);
        const id = uuidOf(params.importId);
        if (!operationId || !id) throw notFound();
        refuseLargeUpload(request, importLimits.bytes, 'import.too-large');
        const { isNew } = await receiveImport(context, queue, {
          operationId, id,
          fileName: fileNameOf(request),
          content: limitedBody(request, importLimits.bytes, 'import.too-large'),
        });
        return reply.code(isNew ? 202 : 200).send({ id, operationId });
      }),
    );
  });
  for (const format of ['csv', 'xlsx'] as const) {
    http.get(
      `/imports/template.${format}`,
      answering(contextOf, async (_context, request, reply) => {
        const language = (request.query as { lang?: string }).lang === 'fr' ? 'fr' : 'en';
        void reply.header('content-disposition', contentDisposition('attachment', `muster-template-${language}.${format}`));
        return format === 'csv'
          ? reply.type('text/csv; charset=utf-8').send(csvTemplate(language))
          : reply.type(xlsxType).send(await xlsxTemplate(language));
      }),
    );
  }
  http.addHook('onReady', () => failStalled(services));
  http.addHook('onClose', () => queue.idle());
};

const failStalled = async ({ dataSource, clock }: Parameters<NonNullable<Room['routes']>>[1]): Promise<void> => {
  await inTransaction(dataSource, 'muster_app', null, (manager) =>
    manager.query('/* failStalledImports */ select muster.fail_stalled_imports($1)', [new Date(clock.now().getTime() - stalledAfter)]),
  );
};
