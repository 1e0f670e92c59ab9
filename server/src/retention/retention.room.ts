import { rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { certificateRoutes } from './certificate.routes';
import { PurgeEntity } from './purge.entity';
import { RetentionEntity } from './retention.entity';
import { operationRetentionReads, purgePage, purgeReads, retentionReads } from './retention.reads';
import { RetentionResolver } from './retention.resolver';

/** Retention: how long an operation's data is kept, and its purge by four eyes. */
export const retentionRoom: Room = {
  name: 'retention',
  roots: [rootPage('purges', 'Purge', purgePage)],
  reads: [retentionReads, operationRetentionReads, purgeReads],
  resolvers: [RetentionResolver],
  entities: [RetentionEntity, PurgeEntity],
  routes: certificateRoutes,
};
