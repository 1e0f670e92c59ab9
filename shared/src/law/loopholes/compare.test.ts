import { compareDays } from './compare';
import { judgeWorld } from './matrix';
import { rules } from '../rules';
import { shippedLaw } from '../law';

const [before, after] = [{ code: 'A1160', operation: 'R4', date: '2019-12-04' }, { code: 'A1160', operation: 'R4', date: '2019-12-05' }];
const among = ['NO', 'DE', 'JP', 'IN', 'GH', 'US'];

describe('two days compared', () => {
  it('come to what they come to at once, in steps of one State', () => {
    const work = compareDays(before, after, among);
    const shares: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) shares.push(step.value);
    expect(step.value.before).toEqual(judgeWorld(before, shippedLaw, rules, among));
    expect(step.value.after).toEqual(judgeWorld(after, shippedLaw, rules, among));
    expect(step.value.changed.map(({ origin, destination }) => `${origin}>${destination}`)).toEqual(['NO>IN', 'NO>GH']);
    expect(step.value.movers).toEqual([{ rule: 'PROHIBITED-BAN-AMENDMENT', way: 'APPEARED', citation: 'Basel Convention Art. 4A(1), 4A(2), Annex VII', corridors: 2 }]);
    expect(shares).toHaveLength(among.length * 2 + 2);
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('can be stopped', () => {
    const work = compareDays(before, after, among);
    work.next();
    work.return(undefined as never);
    expect(work.next().done).toBe(true);
  });
});
