import type { TradeFlow } from '../trade/flow';
import { startingProfile } from './profile';
import { scorerOf } from './score';
import { reasonInWords } from './score-words';
import { tradeFactsOf } from './trade-facts';

const flow = (year: number, partner: string, kilograms: string, over: Partial<TradeFlow> = {}): TradeFlow => ({ reporter: 'GB', partner, code: '391510', year, direction: 'EXPORT', kilograms, ...over });
const past = [2019, 2020].flatMap((year) => [flow(year, 'MY', '2000000'), flow(year, 'TR', '8000000')]);
const moved = [2021, 2022].flatMap((year) => [flow(year, 'MY', '9000000'), flow(year, 'TR', '8000000')]);
const corridor = { origin: 'GB', destination: 'MY', code: '3915', on: '2023-05-01' };

describe('what trade statistics say of a line', () => {
  it.each<[string, readonly TradeFlow[], Partial<typeof corridor>, object | undefined]>([
    ['how many times as much moves as before', [...past, ...moved], {}, { routeShift: '4.5' }],
    ['a flow that stayed', [...past, ...moved], { destination: 'TR' }, { routeShift: '1.0' }],
    ['a flow out of nothing, as of a tonne before', [...past, flow(2021, 'GH', '3000000'), flow(2022, 'GH', '3000000')], { destination: 'GH' }, { routeShift: '6000.0' }],
    ['nothing of years that had not come yet', [...past, ...moved], { on: '2021-05-01' }, undefined],
    ['nothing of a corridor that nobody reported', [...past, ...moved], { origin: 'FR' }, undefined],
    ['nothing of another heading', [...past, ...moved], { code: '4707' }, undefined],
    ['nothing that stands on little', [flow(2021, 'MY', '10'), flow(2022, 'MY', '90')], {}, undefined],
    ['what one side reports and the other does not', [flow(2022, 'MY', '1000'), flow(2022, 'GB', '400', { reporter: 'MY', direction: 'IMPORT' })], {}, { mirrorGapPercent: '60.0' }],
  ])('%s', (_what, flows, over, expected) => {
    expect(tradeFactsOf(flows, { ...corridor, ...over })).toEqual(expected);
  });

  it('becomes a reason in words', () => {
    const scorer = scorerOf({ ...startingProfile, weights: [{ code: 'F01', points: '4' }, { code: 'F02', points: '3' }] });
    const facts = tradeFactsOf([...past, ...moved, flow(2022, 'GB', '1000', { reporter: 'MY', direction: 'IMPORT' })], corridor);
    const { points, reasons } = scorer.score({ on: corridor.on, ...(facts && { trade: facts }) });
    expect([points, reasons.map((reason) => reasonInWords(reason, 'en'))]).toEqual(['7', [
      'Trade has moved here: 4.5 times as much moves on this corridor as before.', 'The two sides report different trade: 100.0 % of what one side reports, the other does not.',
    ]]);
  });
});
