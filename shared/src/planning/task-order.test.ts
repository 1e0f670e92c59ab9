import fc from 'fast-check';
import { findCircle, inOrder, moved } from './task-order';

const task = (id: string, after: string[] = [], startsOn: string | null = null, dueOn: string | null = null) => ({ id, after, startsOn, dueOn });

describe('tasks that wait for one another', () => {
  it.each<[string, ReturnType<typeof task>[], string[]]>([
    ['none', [task('a'), task('b', ['a']), task('c', ['a', 'b'])], []],
    ['one that waits for itself', [task('a', ['a'])], ['a']],
    ['two', [task('a', ['b']), task('b', ['a'])], ['a', 'b']],
    ['three behind another', [task('x', ['a']), task('a', ['b']), task('b', ['c']), task('c', ['a'])], ['a', 'b', 'c']],
    ['one that is not there', [task('a', ['gone'])], []],
  ])('are found: %s', (_what, tasks, circle) => {
    expect(findCircle(tasks)).toEqual(circle);
  });

  it('stand behind what they wait for, whatever their days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 4 }), fc.integer({ min: 10, max: 28 })), { maxLength: 30 }), (drawn) => {
        // Each waits for earlier ones only: there is no circle.
        const tasks = drawn.map(([after, day], at) => task(String(at), [...new Set(after.filter((one) => one < at).map(String))], null, `2026-06-${day}`));
        const ordered = inOrder([...tasks].reverse()).map(({ id }) => id);
        expect([...ordered].sort()).toEqual(tasks.map(({ id }) => id).sort());
        for (const { id, after } of tasks) for (const before of after) expect(ordered.indexOf(before)).toBeLessThan(ordered.indexOf(id));
      }),
    );
  });

  it('move together', () => {
    expect(moved([task('a', [], '2026-02-27', '2026-03-01'), task('b')], 2)).toEqual([task('a', [], '2026-03-01', '2026-03-03'), task('b')]);
  });
});
