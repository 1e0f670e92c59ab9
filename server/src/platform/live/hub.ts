import type { Logger } from 'pino';
import { notFound } from '../errors';
import { token } from '../tokens';
import type { Viewer } from '../viewer';
import type { Grown } from './carrier';
import type { DeliveryParts } from './delivery';
import { Delivery } from './delivery';
import type { EventLog } from './log';
import { isCutShort, newsAfter, readNews } from './log';
import type { MakeFrames } from './make-frames';
import { Outbox } from './outbox';
import type { Positions } from './position';
import { Pump } from './pump';
import type { RightsRegister, Watchers } from './rights';
import { SharedFrame } from './shared-frame';
import type { LiveRequest, Subscriber } from './subscriber';
import { namesOf } from './subscriber';
import { Watch } from './watch';
import type { Wire } from './wire';

/** Where a subscription's frames go: its socket, and the name that the client gave it. */
export interface Line {
  wire: Wire;
  id: string;
}

/** A reader who comes back from further away than this reads the page anew: a replay that long helps nobody. */
const replayLimit = 500n;

/** Delivers committed events to subscribers: content is read once per class of readers, with that class's rights. */
export class LiveHub {
  private readonly watches = new Map<string, Watch>();
  private readonly watchers: Watchers = { newcomers: new Set(), everyone: () => [...this.watches.values()].flatMap((watch) => [...watch.subscribers()]) };
  /** Newcomers catch up in passes of their own, so that a long replay delays nobody who is live. */
  private readonly live = new Pump(() => this.pass(true));
  private readonly arrival = new Pump(() => this.pass(false));
  /** Frames for which nobody waits but their readers. */
  private readonly overtime = new Set<Promise<void>>();
  private readonly deliveryParts: DeliveryParts;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: { log: EventLog; positions: Positions; makeFrames: MakeFrames; rights: RightsRegister; logger: Logger }) {
    this.deliveryParts = {
      ...parts,
      reach: (operationId) => parts.log.head(operationId),
      checkRights: () => this.checkRights(),
      tellToResync: (subscribers) => this.tellToResync(subscribers),
      onOvertime: (done) => this.workOvertime(done),
      catchUp: () => this.wake(),
    };
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), 500);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.live.stop(), this.arrival.stop()]);
    await Promise.all(this.overtime);
  }

  get subscribers(): number {
    return [...this.watches.values()].reduce((sum, watch) => sum + watch.size, 0);
  }

  /** Begins a subscription after the position that is named, or now. What it returns ends with it; its frames go to the wire. */
  async subscribe(viewer: Viewer, request: LiveRequest, after: string | null, { wire, id }: Line): Promise<Outbox> {
    const { log, positions, rights } = this.parts;
    const { operationId } = request;
    const tokens = await rights.tokensOf(viewer);
    if (!tokens?.has(token.participants(operationId))) throw notFound();
    const head = await log.head(operationId);
    const asked = after === null ? head : positions.open(operationId, after);
    const isLost = asked === null || asked > head || head - asked > replayLimit;
    const seq = isLost ? head : asked;
    const group = (this.watches.get(operationId) ?? new Watch(operationId)).groupFor(request, tokens);
    const resync = isLost ? await this.notice({ group, seq }, 'RESYNC') : null;
    const subscriber: Subscriber = {
      viewer: { sessionId: viewer.sessionId, ...(viewer.isShared ? { isShared: true } : {}) },
      group, seq,
      names: namesOf(operationId, tokens),
      isLive: false,
      lateFor: null,
      outbox: new Outbox(wire, id, () => this.notice(subscriber, 'RESYNC'), () => this.forget(subscriber)),
    };
    if (resync) subscriber.outbox.push(resync);
    const watch = this.watches.get(operationId) ?? new Watch(operationId);
    this.watches.set(operationId, watch);
    watch.add(subscriber);
    this.watchers.newcomers.add(subscriber);
    this.arrival.wake();
    return subscriber.outbox;
  }

  /** Called when logs have grown, or rights may have changed; what grew elsewhere wakes nobody who does not watch it. */
  wake(grown: Grown | null = null): void {
    const isWatched = grown ? [...grown.keys()].some((id) => this.watches.has(id)) : this.watches.size > 0;
    if (!isWatched) return;
    this.live.wake();
    this.arrival.wake();
  }

  private forget(subscriber: Subscriber): void {
    const { operationId } = subscriber.group.request;
    const watch = this.watches.get(operationId);
    watch?.remove(subscriber);
    this.watchers.newcomers.delete(subscriber);
    if (watch?.groups.size === 0) this.watches.delete(operationId);
  }

  /** Delivers one batch of every operation; whoever comes during the pass waits for the next. */
  private async pass(isLive: boolean): Promise<void> {
    const present = [...this.watches.values()].flatMap((watch) => {
      const from = watch.dueAfter(isLive);
      return from === null ? [] : [{ watch, from, arrived: isLive ? [] : [...watch.arriving].filter(({ lateFor }) => lateFor === null) }];
    });
    if (present.length === 0) return;
    try {
      // Rights are read after the news: nobody gets an event that came after the loss of the right to it.
      const news = readNews(await this.checkRights(new Map(present.map(({ watch, from }) => [watch.operationId, from]))));
      const deliver = async ({ watch, from, arrived }: (typeof present)[number]): Promise<void> => {
        const events = news.get(watch.operationId) ?? [];
        const head = events.at(-1)?.seq ?? from;
        const isWhole = !isCutShort(events);
        const upToDate = isWhole ? arrived.filter(({ seq }) => seq >= head) : [];
        await new Delivery(this.deliveryParts, watch, isLive).tell(from, events);
        await new Delivery(this.deliveryParts, watch, isLive).sayCaughtUp(upToDate);
        if (upToDate.length > 0) this.live.wake();
        const isBehind = (watch.dueAfter(isLive) ?? head) < head;
        if (!isWhole || isBehind || upToDate.length < arrived.length) (isLive ? this.live : this.arrival).wake();
      };
      // No operation waits for another, and all are through before another pass begins: what is under way would come twice.
      for (const one of await Promise.allSettled(present.map(deliver))) if (one.status === 'rejected') throw one.reason;
    } catch (error) {
      this.parts.logger.warn({ err: error }, 'live events could not be delivered; the next pass tries again');
    }
  }

  private workOvertime(done: Promise<void>): void {
    this.overtime.add(done);
    void done.finally(() => this.overtime.delete(done));
  }

  private async tellToResync(due: readonly Subscriber[]): Promise<void> {
    for (const subscriber of due) subscriber.outbox.push(await this.notice(subscriber, 'RESYNC'));
  }

  /** Who lost a right hears of it before anything else is delivered. What is asked of the log is asked before. */
  private checkRights(numbers: ReadonlyMap<string, bigint> | null = null): ReturnType<RightsRegister['refresh']> {
    return this.parts.rights.refresh(this.watchers, (subscriber, tokens) => this.adopt(subscriber, tokens), numbers ? newsAfter(numbers) : undefined);
  }

  private async adopt(subscriber: Subscriber, tokens: ReadonlySet<string> | null): Promise<void> {
    if (!tokens) return subscriber.outbox.silence(); // the session has ended, and its socket with it
    const watch = this.watches.get(subscriber.group.request.operationId);
    if (!watch?.move(subscriber, tokens)) return;
    const isOut = !tokens.has(token.participants(watch.operationId));
    subscriber.outbox.replace(await this.notice(subscriber, isOut ? 'ENDED' : 'RESYNC'));
    if (isOut) subscriber.outbox.close();
  }

  /** A frame without content, for one subscriber. */
  private async notice({ group: { request, reader }, seq }: Pick<Subscriber, 'group' | 'seq'>, kind: 'RESYNC' | 'ENDED'): Promise<SharedFrame> {
    const { operationId } = request;
    const [frame] = await this.parts.makeFrames(request, [reader], { kind, operationId, position: this.parts.positions.seal(operationId, seq) });
    return frame ?? new SharedFrame({ data: null });
  }
}
