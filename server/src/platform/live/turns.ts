/**
 * How many errands are run at the same time, the rest of the pool being for requests; milliseconds after which the others go on: who is not
 * through by then is served apart, until they have caught up; milliseconds for which those who share an errand wait for one another.
 */
export const fairness = { atOnce: 4, patience: 2000, grace: 50 };

/** Who goes on one errand together at most. */
const together = 50;

/** What is done for one group, in order; groups with the same errand have it done together. */
export interface Way<Group, Errand> {
  group: Group;
  /** Whose turn it is to be compared with. */
  of: string;
  errands: readonly Errand[];
}

/** Whose errands were not begun in time, and whose are still being run. */
export interface Overtime<Group, Errand> {
  left: Group[];
  late: { groups: readonly Group[]; errand: Errand; done: Promise<void> }[];
}

/** Runs an errand for those who have come to it. */
export type Run<Group, Errand> = (errand: Errand, groups: readonly Group[]) => Promise<void>;

interface Meeting<Walker> {
  here: Walker[];
  /** Those who are on their way to it, and are waited for. */
  coming: Set<Walker>;
  since: number;
}

interface Walker<Group, Errand> extends Way<Group, Errand> {
  next: number;
}

/**
 * Does each group's errands in order, several groups' at the same time, until all are through or patience is over: each goes at its own pace,
 * and whoever is slower than those it shares an errand with is left behind by them. Who asks for much waits for themselves.
 * Throws what one of those in time threw, once the rest is through.
 */
export const atOwnPace = <Group, Errand>(ways: readonly Way<Group, Errand>[], run: Run<Group, Errand>, limits = fairness): Promise<Overtime<Group, Errand>> => new Walk(ways, run, limits).go();

class Walk<Group, Errand> {
  private readonly walkers: Walker<Group, Errand>[];
  private readonly meetings = new Map<Errand, Meeting<Walker<Group, Errand>>>();
  /** Errands at which somebody waits. */
  private readonly waiting = new Set<Errand>();
  private readonly running = new Map<Promise<void>, { errand: Errand; walkers: readonly Walker<Group, Errand>[] }>();
  /** How often each had its turn. */
  private readonly served = new Map<string, number>();
  private readonly failures: unknown[] = [];
  private ring = (): void => undefined;
  private isOver = false;

  constructor(ways: readonly Way<Group, Errand>[], private readonly run: Run<Group, Errand>, private readonly limits: typeof fairness) {
    this.walkers = ways.map((way) => ({ ...way, next: 0 }));
    for (const walker of this.walkers) for (const errand of walker.errands) this.meetingAt(errand).coming.add(walker);
  }

  async go(): Promise<Overtime<Group, Errand>> {
    const patience = setTimeout(() => {
      this.isOver = true;
      this.ring();
    }, this.limits.patience);
    for (const walker of this.walkers) this.arrive(walker);
    for (;;) {
      while (!this.isOver && this.running.size < this.limits.atOnce && this.depart());
      if (this.isOver || (this.running.size === 0 && this.waiting.size === 0)) break;
      await this.untilSomethingChanges();
    }
    clearTimeout(patience);
    if (this.failures.length > 0 && this.running.size === 0) throw this.failures[0];
    const left = [...this.waiting].flatMap((errand) => this.meetingAt(errand).here.map(({ group }) => group));
    return { left, late: [...this.running].map(([done, { errand, walkers }]) => ({ errand, done, groups: walkers.map(({ group }) => group) })) };
  }

  private async untilSomethingChanges(): Promise<void> {
    // A place that is free is taken when the first of those who wait for others has waited long enough.
    const oldest = this.running.size < this.limits.atOnce ? Math.min(...[...this.waiting].map((errand) => this.meetingAt(errand).since)) : Infinity;
    const timer = Number.isFinite(oldest) ? setTimeout(() => this.ring(), Math.max(1, oldest + this.limits.grace - performance.now())) : undefined;
    await new Promise<void>((ring) => (this.ring = ring));
    clearTimeout(timer);
  }

  private meetingAt(errand: Errand): Meeting<Walker<Group, Errand>> {
    const known = this.meetings.get(errand) ?? { here: [], coming: new Set(), since: 0 };
    this.meetings.set(errand, known);
    return known;
  }

  private arrive(walker: Walker<Group, Errand>): void {
    const errand = walker.errands[walker.next];
    if (errand === undefined) return;
    const meeting = this.meetingAt(errand);
    meeting.coming.delete(walker);
    if (meeting.here.length === 0) meeting.since = performance.now();
    meeting.here.push(walker);
    this.waiting.add(errand);
  }

  /** Begins the errand whose turn it is; false when there is none that may begin. */
  private depart(): boolean {
    const errand = this.nextErrand();
    if (errand === undefined) return false;
    const { here, coming } = this.meetingAt(errand);
    for (const slow of coming) this.leaveBehind(slow);
    const walkers = here.splice(0, together);
    if (here.length === 0) this.waiting.delete(errand);
    const done = this.run(errand, walkers.map(({ group }) => group));
    this.running.set(done, { errand, walkers });
    void done.then(
      () => this.goOn(walkers),
      (error: unknown) => {
        this.failures.push(error);
        for (const walker of walkers) this.leaveBehind(walker);
      },
    ).then(() => {
      if (!this.isOver) this.running.delete(done);
      this.ring();
    });
    return true;
  }

  private goOn(walkers: readonly Walker<Group, Errand>[]): void {
    if (this.isOver) return;
    for (const walker of walkers) {
      walker.next += 1;
      this.arrive(walker);
    }
  }

  /** One of each before the second of any. */
  private nextErrand(): Errand | undefined {
    let best: { errand: Errand; of: string; times: number } | undefined;
    for (const errand of this.waiting) {
      const { here, coming, since } = this.meetingAt(errand);
      if (coming.size > 0 && performance.now() - since < this.limits.grace) continue;
      const of = here.length > 1 ? '' : (here[0]?.of ?? '');
      const times = this.served.get(of) ?? 0;
      if (!best || times < best.times) best = { errand, of, times };
    }
    if (best) this.served.set(best.of, best.times + 1);
    return best?.errand;
  }

  /** Nobody waits for it any more. */
  private leaveBehind(walker: Walker<Group, Errand>): void {
    for (const errand of walker.errands.slice(walker.next)) this.meetingAt(errand).coming.delete(walker);
  }
}
