import { findCircle } from './task-order';
import { wasteOperationTasks } from './task-template';

describe('the tasks of an operation against illegal shipments of waste', () => {
  const tasks = wasteOperationTasks.map(({ key, after }) => ({ id: key, after }));

  it('are thirty to fifty, each with a key, words in both languages, and days in order', () => {
    expect(wasteOperationTasks.length).toBeGreaterThanOrEqual(30);
    expect(wasteOperationTasks.length).toBeLessThanOrEqual(50);
    expect(new Set(wasteOperationTasks.map(({ key }) => key)).size).toBe(wasteOperationTasks.length);
    for (const { title, startsAfterDays, dueAfterDays } of wasteOperationTasks) {
      expect(title.en).not.toBe('');
      expect(title.fr).not.toBe(title.en);
      expect(dueAfterDays).toBeGreaterThanOrEqual(startsAfterDays);
    }
  });

  it('wait for known ones, for none in a circle, and are due after those', () => {
    const keys = new Set(wasteOperationTasks.map(({ key }) => key));
    expect(wasteOperationTasks.flatMap(({ after }) => after).filter((key) => !keys.has(key))).toEqual([]);
    expect(findCircle(tasks)).toEqual([]);
    const dueOf = new Map(wasteOperationTasks.map(({ key, dueAfterDays }) => [key, dueAfterDays]));
    expect(wasteOperationTasks.filter(({ after, dueAfterDays }) => after.some((key) => (dueOf.get(key) ?? Infinity) > dueAfterDays))).toEqual([]);
  });
});
