import { rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { tradeFlowReads, tradeSourcePage, tradeSourceReads } from './trade.reads';
import { TradeResolver } from './trade.resolver';
import { tradeRoutes } from './trade.routes';

export { flowsOf } from './flows-of';
export { importStatistics } from './import-statistics';

/** Published trade statistics: public figures of every reporter, read by everybody signed in. */
export const tradeRoom: Room = {
  name: 'trade',
  roots: [rootPage('tradeSources', 'TradeSource', tradeSourcePage)],
  reads: [tradeFlowReads, tradeSourceReads],
  resolvers: [TradeResolver],
  entities: [],
  routes: tradeRoutes,
};
