import type { Group, LiveRequest, Subscriber } from './subscriber';
import { classOf, classViewer, namesOf } from './subscriber';

/** Those who watch one operation, kept in their groups: a subscriber moves only when its rights change. */
export class Watch {
  readonly groups = new Map<string, Group>();
  /** Those who have not caught up yet. */
  readonly arriving = new Set<Subscriber>();
  /** Those whom something may be addressed to by name. */
  readonly named = new Set<Subscriber>();

  constructor(readonly operationId: string) {}

  /** The group of those who ask this and hold these tokens; kept once somebody is in it. */
  groupFor(request: LiveRequest, tokens: ReadonlySet<string>): Group {
    const viewerClass = classOf(this.operationId, tokens);
    const key = `${request.shape} ${viewerClass.join()}`;
    return this.groups.get(key) ?? { key, reader: classViewer(viewerClass), request, members: new Set() };
  }

  add(subscriber: Subscriber): void {
    const { key } = subscriber.group;
    subscriber.group = this.groups.get(key) ?? subscriber.group;
    this.groups.set(key, subscriber.group);
    subscriber.group.members.add(subscriber);
    if (!subscriber.isLive) this.arriving.add(subscriber);
    if (subscriber.names) this.named.add(subscriber);
  }

  remove(subscriber: Subscriber): void {
    const { group } = subscriber;
    group.members.delete(subscriber);
    if (group.members.size === 0) this.groups.delete(group.key);
    this.arriving.delete(subscriber);
    this.named.delete(subscriber);
  }

  /** Takes note of the tokens that a subscriber holds now; true when it belongs to another class than before. */
  move(subscriber: Subscriber, tokens: ReadonlySet<string>): boolean {
    const { group, group: { key, request } } = subscriber;
    this.remove(subscriber);
    subscriber.group = this.groupFor(request, tokens);
    // Whoever was its last keeps its group.
    if (subscriber.group.key === key) subscriber.group = group;
    subscriber.names = namesOf(this.operationId, tokens);
    this.add(subscriber);
    return subscriber.group.key !== key;
  }

  caughtUp(subscriber: Subscriber): void {
    subscriber.isLive = this.arriving.delete(subscriber);
  }

  /** Leaves the live pass; it catches up apart. */
  fallBehind(subscriber: Subscriber): void {
    subscriber.isLive = false;
    this.arriving.add(subscriber);
  }

  /** Moves those on to whom a number is due that nobody is told of. */
  passOver(seq: bigint, isDue: (subscriber: Subscriber) => boolean): void {
    for (const subscriber of this.subscribers()) if (isDue(subscriber)) subscriber.seq = seq;
  }

  get size(): number {
    let sum = 0;
    for (const { members } of this.groups.values()) sum += members.size;
    return sum;
  }

  /** Every subscriber, live or arriving. */
  *subscribers(): Generator<Subscriber> {
    for (const { members } of this.groups.values()) yield* members;
  }

  /** The number from which on events are due to those who are live, or to those who are not; null when there is nobody. */
  dueAfter(isLive: boolean): bigint | null {
    let least: bigint | null = null;
    for (const one of isLive ? this.subscribers() : this.arriving) if (one.isLive === isLive && one.lateFor === null && (least === null || one.seq < least)) least = one.seq;
    return least;
  }
}
