import { tradeSourceKeys } from '@muster/shared/trade/read-statistics';
import { limitedBody, rawBodies, refuseLargeUpload } from '../files/files.room';
import { notFound } from '../platform/errors';
import { answering, demandOwnClient } from '../platform/http-answer';
import type { Room } from '../platform/room';
import { demandImporter, importStatistics } from './import-statistics';

/** Ten times the largest file that is published. */
const mostBytes = 10 * 1024 * 1024;

/** A file of statistics comes in beside GraphQL, with its edition and the version that it replaces. */
export const tradeRoutes: NonNullable<Room['routes']> = (http, _services, contextOf) => {
  void http.register(async (scope) => {
    rawBodies(scope);
    scope.put(
      '/trade-statistics/:key',
      answering(contextOf, async (context, request, reply) => {
        demandOwnClient(request);
        const { key: asked } = request.params as { key: string };
        const key = tradeSourceKeys.find((one) => one === asked);
        if (!key) throw notFound();
        await demandImporter(context);
        refuseLargeUpload(request, mostBytes, 'trade.too-large');
        const { edition = '', version = '0' } = request.query as { edition?: string; version?: string };
        return reply.send(await importStatistics(context, { key, edition, version: Number(version) || 0, content: limitedBody(request, mostBytes, 'trade.too-large') }));
      }),
    );
  });
};
