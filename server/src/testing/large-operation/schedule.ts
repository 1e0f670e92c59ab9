import type { World } from '../world';

/** One thing that is done at a moment of the operation, in minutes from its launch. */
export interface Deed {
  at: number;
  run(): Promise<unknown>;
}

/** Two minutes. What falls within them is done side by side, sixteen at once, while the clock stands; things that follow one another are further apart. */
export const tick = 2;
const passEvery = 30;
const atOnce = 16;
const minute = 60_000;

const sideBySide = async (deeds: readonly Deed[]): Promise<void> => {
  const left = deeds.values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const { run } of left) await run();
  }));
};

/** Does everything in its time: the clock is moved by hand, and every half hour comes the steady pass that would have come by itself. */
export const play = async ({ clock, app }: World, launch: Date, deeds: readonly Deed[]): Promise<void> => {
  const { jobs } = app.services;
  const byTick = new Map<number, Deed[]>();
  for (const deed of deeds) {
    const slot = Math.ceil(deed.at / tick);
    byTick.set(slot, [...(byTick.get(slot) ?? []), deed]);
  }
  let passed = -Infinity;
  for (const slot of [...byTick.keys()].sort((a, b) => a - b)) {
    const at = slot * tick;
    clock.set(new Date(launch.getTime() + at * minute));
    await sideBySide(byTick.get(slot) ?? []);
    if (at - passed < passEvery) continue;
    passed = at;
    await jobs.idle();
    await jobs.pass();
    await jobs.idle();
  }
};
