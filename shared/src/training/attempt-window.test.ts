import { attemptsLeft } from './attempt-window';

const now = new Date('2026-06-30T12:00:00Z');

describe('attempts', () => {
  it.each<[string, string[], number, string | null]>([
    ['none yet', [], 2, null],
    ['one', ['2026-06-29T12:00:00.000Z'], 1, null],
    ['all of them', ['2026-06-10T12:00:00.000Z', '2026-06-20T12:00:00.000Z'], 0, '2026-07-10T12:00:00.000Z'],
    ['one that is thirty days old', ['2026-05-31T12:00:00.000Z', '2026-06-20T12:00:00.000Z'], 1, null],
    ['one that is nearly so old', ['2026-05-31T12:00:00.001Z', '2026-06-20T12:00:00.000Z'], 0, '2026-06-30T12:00:00.001Z'],
    ['more than the course allows now', ['2026-06-10T12:00:00.000Z', '2026-06-20T12:00:00.000Z', '2026-06-25T12:00:00.000Z'], 0, '2026-07-20T12:00:00.000Z'],
  ])('with %s', (_what, handedIn, left, nextAt) => {
    expect(attemptsLeft(2, handedIn, now)).toEqual({ left, nextAt });
  });
});
