import type { TradeFlow } from '@muster/shared/trade/flow';
import type { Transaction } from '../platform/transaction';

/** Which figures are looked up: those of these reporters in these headings, of years from the first to the last. */
export interface FlowsAsked {
  readonly reporters: readonly string[];
  readonly headings: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** What the statistics on record tell of countries and headings (four digits), for whoever works with them in a change. */
export const flowsOf = (tx: Transaction, { reporters, headings, from, to }: FlowsAsked): Promise<TradeFlow[]> =>
  reporters.length === 0 || headings.length === 0
    ? Promise.resolve([])
    : tx.query<TradeFlow>(
        `/* flowsOf */ select reporter, partner, code, year, direction, kilograms::text as kilograms from trade_flows
         where reporter = any($1::text[]) and left(code, 4) = any($2::text[]) and year between $3 and $4`,
        [reporters, headings, from, to],
      );
