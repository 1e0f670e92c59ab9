import type { Room } from '../platform/room';
import { operationEventReads, operationFeedReads } from './activity.reads';
import { LiveResolver, OperationFeedResolver } from './activity.resolver';

export { feedPage } from './activity.reads';

/** What happened: feed, audit trail and live stream are the same rows. */
export const activityRoom: Room = {
  name: 'activity',
  reads: [operationEventReads, operationFeedReads],
  resolvers: [LiveResolver, OperationFeedResolver],
  entities: [],
};
