import type { TradeFacts } from '@muster/shared/risk/line-facts';
import type { Profile } from '@muster/shared/risk/profile';
import { tradeFactsOf } from '@muster/shared/risk/trade-facts';
import type { Transaction } from '../platform/transaction';
import { flowsOf } from '../trade/trade.room';
import type { RowFacts } from './manifest-columns';
import type { ReadLine } from './seal-manifest';

const askedBy: ReadonlySet<string> = new Set(['F01', 'F02']);
const yearsBack = 8;

const corridorOf = ({ origin, destination, hs, on }: RowFacts, today: string) => (origin && destination && hs && hs.length >= 4 ? { origin, destination, code: hs.slice(0, 4), on: on ?? today } : null);

/** What trade statistics say of the corridors of these lines; not looked up where the profile does not ask. */
export const corridorTrade = async (tx: Transaction, profile: Profile, lines: readonly ReadLine[]): Promise<(facts: RowFacts) => { trade?: TradeFacts }> => {
  if (!profile.weights.some(({ code }) => askedBy.has(code))) return () => ({});
  const today = tx.clock.now().toISOString().slice(0, 10);
  const corridors = lines.flatMap(({ facts }) => corridorOf(facts, today) ?? []);
  const years = corridors.map(({ on }) => Number(on.slice(0, 4)));
  const flows = await flowsOf(tx, {
    reporters: [...new Set(corridors.flatMap(({ origin, destination }) => [origin, destination]))], headings: [...new Set(corridors.map(({ code }) => code))], from: Math.min(...years) - yearsBack, to: Math.max(...years),
  });
  const known = new Map<string, TradeFacts | undefined>();
  return (facts) => {
    const corridor = corridorOf(facts, today);
    if (!corridor) return {};
    const key = Object.values(corridor).join(' ');
    if (!known.has(key)) known.set(key, tradeFactsOf(flows, corridor));
    const trade = known.get(key);
    return trade ? { trade } : {};
  };
};
