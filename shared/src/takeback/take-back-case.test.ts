import { takeBackResponsibilities } from '../vocabularies';
import type { TakeBackState } from '../vocabularies';
import { disposalOperationCodes, isFinalOperation } from '../reference/disposal-operations';
import type { TakeBackAction } from './take-back-lifecycle';
import { needsReason, takeBackLifecycle } from './take-back-lifecycle';
import type { Money, Stored } from './take-back-costs';
import { storageCost, totalsByCurrency } from './take-back-costs';
import { takeBackTasks } from './take-back-tasks';

describe('a take-back case', () => {
  it.each<[TakeBackState, TakeBackAction[]]>([
    ['OPENED', ['notify', 'close', 'reassign']],
    ['NOTIFIED', ['accept', 'dispute', 'close', 'reassign']],
    ['ACCEPTED', ['begin', 'dispute', 'close', 'reassign']],
    ['DISPUTED', ['accept', 'close', 'reassign']],
    ['UNDER_WAY', ['finish', 'dispute', 'close', 'reassign']],
    ['DONE', ['close', 'reopen']],
    ['CLOSED', ['reopen']],
  ])('that is %s can go on by %j', (state, actions) => {
    expect(takeBackLifecycle.actionsFrom(state)).toEqual(actions);
  });

  it('begins anew once another is responsible', () => {
    for (const state of takeBackLifecycle.states.filter((each) => each !== 'DONE' && each !== 'CLOSED')) expect(takeBackLifecycle.step(state, 'reassign')).toEqual({ ok: true, state: 'OPENED' });
    expect(takeBackLifecycle.step('CLOSED', 'reassign')).toMatchObject({ ok: false });
  });

  it('ends without being done, is contradicted or taken up again with a reason only', () => {
    expect([needsReason('DONE', 'close'), needsReason('NOTIFIED', 'close'), needsReason('NOTIFIED', 'dispute'), needsReason('CLOSED', 'reopen'), needsReason('NOTIFIED', 'accept')]).toEqual([false, true, true, true, false]);
  });

  it('begins with tasks whose keys are its own, in both languages', () => {
    for (const responsibility of takeBackResponsibilities) {
      const tasks = takeBackTasks[responsibility];
      expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
      expect(tasks.map(({ dueAfterDays }) => dueAfterDays)).toEqual(tasks.map(({ dueAfterDays }) => dueAfterDays).sort((a, b) => a - b));
      for (const { title } of tasks) expect(title.en && title.fr && title.en !== title.fr).toBe(true);
    }
  });

  it.each<[string, Money[], Money[]]>([
    ['nothing', [], []],
    ['exactly', [{ amount: '0.1', currency: 'EUR' }, { amount: '0.2', currency: 'EUR' }], [{ amount: '0.3', currency: 'EUR' }]],
    ['each currency by itself', [{ amount: '5', currency: 'USD' }, { amount: '7.50', currency: 'EUR' }, { amount: '1', currency: 'USD' }], [{ amount: '7.5', currency: 'EUR' }, { amount: '6', currency: 'USD' }]],
    ['large ones', [{ amount: '999999999999.999', currency: 'IDR' }, { amount: '0.001', currency: 'IDR' }], [{ amount: '1000000000000', currency: 'IDR' }]],
  ])('adds up its costs: %s', (_case, costs, totals) => {
    expect(totalsByCurrency(costs)).toEqual(totals);
  });

  const stored: Stored = { since: '2028-02-28', until: null, costPerDay: '12.35', currency: 'EUR' };
  it.each<[string, Stored, string, string | undefined]>([
    ['the first day', stored, '2028-02-28', '12.35'],
    ['over a leap day', stored, '2028-03-01', '37.05'],
    ['once it has ended', { ...stored, until: '2028-02-29' }, '2028-12-31', '24.7'],
    ['before its last day', { ...stored, until: '2028-12-31' }, '2028-02-29', '24.7'],
    ['before it began', stored, '2028-02-01', '0'],
    ['without a price', { ...stored, costPerDay: null }, '2028-03-01', undefined],
  ])('knows what storage has cost: %s', (_case, storage, today, amount) => {
    expect(storageCost(storage, today)?.amount).toBe(amount);
  });

  it('knows the operations of Annex IV, and after which of them the waste is gone', () => {
    expect(disposalOperationCodes).toHaveLength(28);
    expect(disposalOperationCodes.filter((code) => !isFinalOperation(code)).sort()).toEqual(['D13', 'D14', 'D15', 'R12', 'R13']);
  });
});
