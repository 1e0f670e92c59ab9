import type { TradeFlow } from '../trade/flow';
import { Exact } from '../trade/flow';
import { mirrorGap } from '../trade/mirror-gap';
import { routeShift } from '../trade/route-shift';
import type { TradeFacts } from './line-facts';

/** Whose trade a line is part of: the beginning of a code, and the day from which one looks back. */
export interface Corridor {
  readonly origin: string;
  readonly destination: string;
  readonly code: string;
  readonly on: string;
}

const years = 2;
/** Kilograms: what was less is taken for this much, so that a flow out of nothing is no infinite one. */
const leastBefore = 1000;

/** What statistics say of a corridor: how its share of the trade grew over the last years that were reported, and what the other side does not tell. Undefined where they say nothing. */
export const tradeFactsOf = (flows: readonly TradeFlow[], { origin, destination, code, on }: Corridor): TradeFacts | undefined => {
  const reported = flows.filter((flow) => flow.reporter === origin && flow.direction === 'EXPORT' && flow.code.startsWith(code) && flow.year < Number(on.slice(0, 4))).map(({ year }) => year);
  if (reported.length === 0) return undefined;
  const last = Math.max(...reported);
  const shift = routeShift(flows, { reporter: origin, direction: 'EXPORT', code, day: `${last - years + 1}-01-01`, years });
  const partner = shift.partners.find((one) => one.partner === destination);
  const times = partner && !shift.isSmall ? new Exact(partner.after).dividedBy(Exact.max(partner.before, leastBefore)).toFixed(1) : undefined;
  const { percent, gap } = mirrorGap(flows, { exporter: origin, importer: destination, code, year: last });
  const facts = { ...(times !== undefined && { routeShift: times }), ...(percent !== null && gap !== null && { mirrorGapPercent: percent }) };
  return Object.keys(facts).length > 0 ? facts : undefined;
};
