/** How many classes' frames are made at the same time, the rest of the pool being for requests; milliseconds after which the others go on: whose frame is not made by then is served apart, until they have caught up. */
export const fairness = { atOnce: 4, patience: 2000 };

/** Who is served in one go: the key tells whose turn it is to be compared with. */
export interface Turn<Group> {
  group: Group;
  of: string;
}

/** Whose frames were not begun in time, and whose are still being made. */
export interface Overtime<Group> {
  left: Group[];
  late: { group: Group; done: Promise<void> }[];
}

/** One of each before the second of any: who asks for much waits for themselves. */
export const inTurn = <Group>(turns: readonly Turn<Group>[]): Group[] => {
  const queues = new Map<string, Group[]>();
  for (const { group, of } of turns) queues.set(of, [...(queues.get(of) ?? []), group]);
  const ordered: Group[] = [];
  for (let n = 0; ordered.length < turns.length; n += 1) for (const queue of queues.values()) ordered.push(...queue.slice(n, n + 1));
  return ordered;
};

/**
 * Works on groups in order, some at once, until all are through or patience is over: nobody waits longer for others.
 * Throws what one of those in time threw, once the rest is through.
 */
export const workInTime = async <Group>(groups: readonly Group[], work: (group: Group) => Promise<void>, { atOnce, patience } = fairness): Promise<Overtime<Group>> => {
  const waiting = [...groups];
  const running = new Map<Group, Promise<void>>();
  const failures: unknown[] = [];
  let isOver = false;
  const go = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined && !isOver; group = isOver ? undefined : waiting.shift()) {
      const done = work(group);
      running.set(group, done);
      await done.catch((error: unknown) => failures.push(error));
      running.delete(group);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((over) => (timer = setTimeout(over, patience)));
  await Promise.race([Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, go)), time]);
  clearTimeout(timer);
  isOver = true;
  if (failures.length > 0 && running.size === 0) throw failures[0];
  return { left: waiting, late: [...running].map(([group, done]) => ({ group, done })) };
};

/** All of them are through before a pass may end and another begin: what is under way would come twice. */
export const allOf = async (work: readonly Promise<void>[]): Promise<void> => {
  for (const one of await Promise.allSettled(work)) if (one.status === 'rejected') throw one.reason;
};
