import type { TradeDirection } from '@muster/shared/trade/flow';
import type { TradeSourceKey } from '@muster/shared/trade/read-statistics';
import { graphqlEnum } from '../platform/enums';

export const TradeDirectionEnum = graphqlEnum<TradeDirection>('TradeDirection', 'Which way goods went, as the reporter told it.', {
  EXPORT: 'Out of the reporter.', IMPORT: 'Into the reporter.', RE_EXPORT: 'Sent on after it had come in.', RE_IMPORT: 'Come back after it had gone out.',
});
export const TradeSourceKeyEnum = graphqlEnum<TradeSourceKey>('TradeSourceKey', 'Which published statistics.', {
  HMRC_CN8: 'The trade of the United Kingdom by code and partner.', OWID_COMTRADE: 'Plastic waste of every country, all partners together.',
});
