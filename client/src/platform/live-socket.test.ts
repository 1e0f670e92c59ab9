import { countedIds, retryDelay } from './live-socket';

describe('the wait before the next try', () => {
  it.each([
    [0, 250, 750], [1, 500, 1500], [2, 1000, 3000], [5, 8000, 24_000], [6, 10_000, 30_000], [1000, 10_000, 30_000],
  ])('after %s tries lies between %s and %s ms', (retries, least, most) => {
    expect(retryDelay(retries, 0)).toBe(least);
    expect(retryDelay(retries, 1)).toBe(most);
  });

  it.each([0, 1, 2, 3, 6])('spreads a thousand tabs that lost their line together, after %s tries', (retries) => {
    const delays = Array.from({ length: 1000 }, () => retryDelay(retries, Math.random()));
    const span = retryDelay(retries, 1) - retryDelay(retries, 0);
    // In each tenth of the span about a hundred; a wait without chance would put all into one.
    const tenths = Array.from({ length: 10 }, (_, n) => delays.filter((delay) => Math.min(9, Math.floor(((delay - retryDelay(retries, 0)) / span) * 10)) === n).length);
    expect(Math.max(...tenths)).toBeLessThan(200);
  });
});

it('names the subscriptions of every tab alike, and no two of one tab', () => {
  const tabs = [countedIds(), countedIds()];
  expect(tabs.map((next) => [next(), next(), next()])).toEqual([['1', '2', '3'], ['1', '2', '3']]);
});
