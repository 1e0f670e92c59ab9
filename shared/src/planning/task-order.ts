import { addDays } from '../days';

/** A task as far as order and days are concerned; days are YYYY-MM-DD. */
export interface OrderedTask {
  id: string;
  /** Tasks that have to be finished before this one. */
  after: readonly string[];
  startsOn: string | null;
  dueOn: string | null;
}

/** The tasks that would wait for themselves: one circle, in its order; none where there is none. */
export const findCircle = (tasks: readonly Pick<OrderedTask, 'id' | 'after'>[]): string[] => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] => {
    const at = path.indexOf(id);
    if (at >= 0) return path.slice(at);
    if (done.has(id)) return [];
    for (const before of byId.get(id)?.after ?? []) {
      const circle = walk(before, [...path, id]);
      if (circle.length > 0) return circle;
    }
    done.add(id);
    return [];
  };
  for (const { id } of tasks) {
    const circle = walk(id, []);
    if (circle.length > 0) return circle;
  }
  return [];
};

/** The tasks in an order in which each comes after those that it waits for; among equals, by day, then as given. There must be no circle. */
export const inOrder = <Task extends OrderedTask>(tasks: readonly Task[]): Task[] => {
  const waiting = [...tasks].sort((a, b) => (a.startsOn ?? a.dueOn ?? '9').localeCompare(b.startsOn ?? b.dueOn ?? '9'));
  const ids = new Set(tasks.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: Task[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ after }) => after.every((id) => placed.has(id) || !ids.has(id)));
    const [next] = waiting.splice(Math.max(at, 0), 1);
    if (!next) break;
    placed.add(next.id);
    ordered.push(next);
  }
  return ordered;
};

/** The same tasks, all moved by so many days. */
export const moved = <Task extends OrderedTask>(tasks: readonly Task[], days: number): Task[] =>
  tasks.map((task) => ({ ...task, startsOn: task.startsOn && addDays(task.startsOn, days), dueOn: task.dueOn && addDays(task.dueOn, days) }));
