import { daysIn } from './span';

it.each([['2019', ['2019-01-01', '2019-12-31']], ['2020-02', ['2020-02-01', '2020-02-29']], ['2019-04-29', ['2019-04-29']]])('%s lasts from %s', (date, days) => {
  expect(daysIn(date)).toEqual(days);
});
