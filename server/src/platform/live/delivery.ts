import type { Logger } from 'pino';
import type { Errand } from './errands';
import { isNamedIn, waysHome, waysThrough } from './errands';
import type { LoggedEvent } from './log';
import type { MakeFrames } from './make-frames';
import { makeSteadily } from './make-steadily';
import type { Positions } from './position';
import type { SharedFrame } from './shared-frame';
import type { Group, Subscriber } from './subscriber';
import { some } from './subscriber';
import type { Overtime, Way } from './turns';
import { atOwnPace } from './turns';
import type { Watch } from './watch';

export interface DeliveryParts {
  positions: Positions;
  makeFrames: MakeFrames;
  logger: Logger;
  /** Throws while the database cannot be reached. */
  reach(operationId: string): Promise<unknown>;
  checkRights(): Promise<unknown>;
  tellToResync(subscribers: readonly Subscriber[]): Promise<void>;
  /** Frames for which no pass waits, and what is to be done once they are there. */
  onOvertime(done: Promise<void>): void;
  /** Those who have fallen behind are to be served. */
  catchUp(): void;
}

/** What one operation's watchers are given in one pass: those who are live, or those who are not yet. */
export class Delivery {
  /** How far each group has been told; whoever of it has been given less catches up in a later pass, so that nobody misses an event. */
  private readonly told = new Map<Group, bigint>();
  /** The number up to which all has been dealt with once a group is through. */
  private head = 0n;
  private arrived: ReadonlySet<Subscriber> | null = null;
  /** Rights that were read for what is told at a number. */
  private readonly checked = new Map<bigint, Promise<unknown>>();
  private readonly begun = new Set<Errand>();
  /** Those for whom no pass waits any more; this delivery still owes them their frame. */
  private readonly late = new Set<Subscriber>();

  constructor(private readonly parts: DeliveryParts, private readonly watch: Watch, private readonly isLive: boolean) {}

  /** Tells a batch of events, which all follow `from`; rights have been read since. Throws when the database went away meanwhile. */
  async tell(from: bigint, events: readonly LoggedEvent[]): Promise<void> {
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) return;
    this.head = last.seq;
    this.checked.set(first.seq, Promise.resolve());
    const groups = [...this.watch.groups.values()].filter((group) => {
      this.told.set(group, from);
      return some(group.members, (one) => this.isDue(one, last.seq));
    });
    const ways = waysThrough(events, groups, this.watch.named, this.parts.positions);
    for (const { group, errands } of ways) if (errands.length === 0) this.moveOn(group, this.head);
    await this.walk(ways);
  }

  /** Tells those who have been given all there is that they have; they are live from then on. */
  async sayCaughtUp(arrived: readonly Subscriber[]): Promise<void> {
    this.arrived = new Set(arrived);
    for (const { seq } of arrived) this.checked.set(seq, Promise.resolve());
    await this.walk(waysHome(arrived, this.parts.positions));
  }

  /** Whether a subscriber takes part, and is told next what stands at this number. */
  private isDue(subscriber: Subscriber, seq: bigint): boolean {
    if (subscriber.lateFor !== null) return this.late.has(subscriber) && subscriber.lateFor === seq;
    if (subscriber.isLive !== this.isLive) return false;
    return this.arrived ? this.arrived.has(subscriber) && subscriber.seq === seq : subscriber.seq >= (this.told.get(subscriber.group) ?? seq) && subscriber.seq < seq;
  }

  private async walk(ways: readonly Way<Group, Errand>[]): Promise<void> {
    const lasts = new Map(ways.map(({ group, errands }) => [group, errands.at(-1)]));
    this.goOnWithout(await atOwnPace(ways, (errand, groups) => this.run(errand, groups, (group) => !this.arrived && lasts.get(group) === errand)));
  }

  private async run(errand: Errand, groups: readonly Group[], isLast: (group: Group) => boolean): Promise<void> {
    const { parts } = this;
    await this.readRights(errand);
    const due = groups.filter(({ members }) => some(members, (one) => this.isDue(one, errand.seq)));
    const handOver = (group: Group, frame: SharedFrame | 'failed' | null): Promise<void> => this.handOver(errand, group, frame, isLast(group) ? this.head : errand.seq);
    if (errand.source) await makeSteadily({ makeFrames: parts.makeFrames, reach: () => parts.reach(this.watch.operationId) }, errand.source, due, handOver);
    else for (const group of due) await handOver(group, null);
    for (const group of groups) if (!due.includes(group)) this.moveOn(group, isLast(group) ? this.head : errand.seq);
  }

  /** Rights are read again before each event that is told, and for those who are told it later than others. */
  private async readRights(errand: Errand): Promise<void> {
    if (this.begun.has(errand)) return void (await this.parts.checkRights());
    this.begun.add(errand);
    const reading = this.checked.get(errand.seq) ?? this.parts.checkRights();
    this.checked.set(errand.seq, reading);
    await reading;
  }

  private async handOver(errand: Errand, group: Group, frame: SharedFrame | 'failed' | null, upTo: bigint): Promise<void> {
    // Whose rights changed while it took long must not get it.
    if (some(group.members, (one) => this.late.has(one))) await this.parts.checkRights();
    const lacking: Subscriber[] = [];
    for (const subscriber of group.members) {
      if (!this.isDue(subscriber, errand.seq)) continue;
      subscriber.seq = upTo;
      if (errand.source?.kind === 'CAUGHT_UP') this.watch.caughtUp(subscriber);
      if (frame && frame !== 'failed') subscriber.outbox.push(frame);
      // Content that is RED stands in no frame: whoever is named is told to read, and that reading goes on record.
      if (frame === 'failed' || (errand.event && isNamedIn(errand.event, subscriber))) lacking.push(subscriber);
    }
    this.told.set(group, upTo);
    await this.parts.tellToResync(lacking);
  }

  /** Those of a group who are due are told nothing up to this number. */
  private moveOn(group: Group, seq: bigint): void {
    for (const subscriber of group.members) if (subscriber.lateFor === null && this.isDue(subscriber, seq)) subscriber.seq = seq;
    this.told.set(group, seq);
  }

  /** Serves apart those whose frame takes long, and those whose turn did not come: no pass waits for them. */
  private goOnWithout({ left, late }: Overtime<Group, Errand>): void {
    const { watch, parts } = this;
    for (const group of left) for (const subscriber of group.members) if (this.isDue(subscriber, this.head)) watch.fallBehind(subscriber);
    for (const { groups, errand, done } of late) {
      const waiting = groups.flatMap(({ members }) => [...members].filter((one) => this.isDue(one, errand.seq)));
      for (const subscriber of waiting) {
        watch.fallBehind(subscriber);
        subscriber.lateFor = errand.seq;
        this.late.add(subscriber);
      }
      parts.onOvertime(
        done.catch((error: unknown) => parts.logger.warn({ err: error }, 'a late frame could not be made; its readers are owed it')).then(() => {
          for (const subscriber of waiting) subscriber.lateFor = null;
          parts.catchUp();
        }),
      );
    }
    if (left.length > 0) parts.catchUp();
  }
}
