import { addMonths, monthsFor } from './retention-rules';

describe('how long data is kept', () => {
  it.each([
    [{ kind: 'IN_TIME', isExercise: false, ownMonths: null }, 60],
    [{ kind: 'STANDING', isExercise: false, ownMonths: null }, 120],
    [{ kind: 'IN_TIME', isExercise: true, ownMonths: null }, 12],
    [{ kind: 'IN_TIME', isExercise: false, ownMonths: 0 }, 0],
    [{ kind: 'STANDING', isExercise: true, ownMonths: 7 }, 7],
  ] as const)('of %j is %i months', (operation, months) => expect(monthsFor(operation)).toBe(months));

  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2027-12-31T10:00:00.000Z', 2, '2028-02-29T10:00:00.000Z'],
    ['2026-06-15T00:00:00.000Z', 60, '2031-06-15T00:00:00.000Z'],
    ['2026-06-15T00:00:00.000Z', 0, '2026-06-15T00:00:00.000Z'],
  ])('from %s, %i months end on %s', (from, months, until) => expect(addMonths(new Date(from), months).toISOString()).toBe(until));
});
