import { barOf, monthsIn, movedBy, placeOf, spanOf } from './plan-days';

const span = { first: '2026-06-01', last: '2026-06-10' };

describe('days on a line', () => {
  it.each<[string, number]>([['2026-06-01', 0], ['2026-06-06', 50], ['2026-06-11', 100], ['2026-05-01', 0], ['2026-07-01', 100]])('%s stands at %d', (day, place) => {
    expect(placeOf(span, day)).toBe(place);
  });

  it.each<[string | null, string | null, { from: number; width: number } | null]>([
    ['2026-06-01', '2026-06-10', { from: 0, width: 100 }],
    ['2026-06-03', '2026-06-03', { from: 20, width: 10 }],
    [null, '2026-06-10', { from: 90, width: 10 }],
    ['2026-06-02', null, { from: 10, width: 10 }],
    [null, null, null],
  ])('from %s to %s', (startsOn, dueOn, bar) => expect(barOf(span, { startsOn, dueOn })).toEqual(bar));

  it('reach from the earliest to the latest', () => {
    expect(spanOf([{ startsOn: null, dueOn: '2026-06-10' }, { startsOn: '2026-06-01', dueOn: null }, { startsOn: null, dueOn: null }])).toEqual(span);
    expect(spanOf([{ startsOn: null, dueOn: null }])).toBeNull();
  });

  it('have months', () => {
    expect(monthsIn({ first: '2026-12-15', last: '2027-03-01' })).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
    expect(monthsIn({ first: '2026-01-01', last: '2026-01-31' })).toEqual(['2026-01-01']);
  });

  it('move over the end of a month', () => {
    expect(movedBy({ startsOn: '2026-02-27', dueOn: null }, 3)).toEqual({ startsOn: '2026-03-02', dueOn: null });
  });
});
