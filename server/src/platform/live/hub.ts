import type { Logger } from 'pino';
import { notFound } from '../errors';
import { token } from '../tokens';
import type { Viewer } from '../viewer';
import { visibilityRule } from '../visibility';
import type { Grown } from './carrier';
import type { EventLog, LoggedEvent } from './log';
import { isCutShort, newsAfter, readNews } from './log';
import type { FrameSource, MakeFrames } from './make-frames';
import { Outbox } from './outbox';
import type { Positions } from './position';
import { Pump } from './pump';
import type { RightsRegister, Watchers } from './rights';
import { SharedFrame } from './shared-frame';
import type { Batch } from './share';
import { share, some } from './share';
import type { LiveRequest, Subscriber } from './subscriber';
import { namesOf } from './subscriber';
import type { Overtime } from './turns';
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
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: { log: EventLog; positions: Positions; makeFrames: MakeFrames; rights: RightsRegister; logger: Logger }) {}

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
        await this.deliver(watch, isLive, from, events);
        await this.sayCaughtUp(watch, upToDate);
        const isBehind = (watch.dueAfter(isLive) ?? head) < head;
        if (!isWhole || isBehind || upToDate.length < arrived.length) (isLive ? this.live : this.arrival).wake();
      };
      // No operation waits for another, and all are through before another pass begins: what is under way would come twice.
      for (const one of await Promise.allSettled(present.map(deliver))) if (one.status === 'rejected') throw one.reason;
    } catch (error) {
      this.parts.logger.warn({ err: error }, 'live events could not be delivered; the next pass tries again');
    }
  }

  private async deliver(watch: Watch, isLive: boolean, from: bigint, events: readonly LoggedEvent[]): Promise<void> {
    let before = from;
    for (const event of events) {
      const isDue = dueBetween(isLive, before, event.seq);
      if (isForNobody(event)) watch.passOver(event.seq, isDue);
      else {
        if (before !== from) await this.checkRights();
        await this.deliverEvent(watch, event, isDue);
      }
      before = event.seq;
    }
  }

  private async deliverEvent(watch: Watch, event: LoggedEvent, isDue: (subscriber: Subscriber) => boolean): Promise<void> {
    const { operationId } = watch;
    const position = this.parts.positions.seal(operationId, event.seq);
    const shown: FrameSource = { kind: 'EVENT', position, operationId, eventId: event.id };
    const retracted: FrameSource = { kind: 'RETRACTION', position, operationId, eventId: event.id, retractedId: event.subjectId };
    const sourceFor = ({ tokens }: Viewer): FrameSource | null =>
      visibilityRule.sees(tokens, event.audience) ? shown : visibilityRule.sees(tokens, event.audienceBefore) ? retracted : null;
    const named = [...watch.named].filter(isDue);
    await this.share(watch, event.seq, isDue, sourceFor);
    await this.tellNamed(event, named);
  }

  /** Content that is RED stands in no frame: whoever is named is told to read, and that reading goes on record. */
  private async tellNamed(event: LoggedEvent, due: readonly Subscriber[]): Promise<void> {
    for (const subscriber of due) {
      const { names } = subscriber;
      if (names && (visibilityRule.sees(names, event.audience) || visibilityRule.sees(names, event.audienceBefore))) await this.tellToResync([subscriber]);
    }
  }

  private async sayCaughtUp(watch: Watch, arrived: readonly Subscriber[]): Promise<void> {
    const { operationId } = watch;
    for (const [seq, together] of bySeq(arrived)) {
      const source: FrameSource = { kind: 'CAUGHT_UP', operationId, position: this.parts.positions.seal(operationId, seq) };
      await this.share(watch, seq, (subscriber) => together.has(subscriber), () => source, (subscriber) => watch.caughtUp(subscriber));
    }
    if (arrived.length > 0) this.live.wake();
  }

  private async share(watch: Watch, seq: bigint, isDue: (subscriber: Subscriber) => boolean, sourceFor: (reader: Viewer) => FrameSource | null, given: (subscriber: Subscriber) => void = () => undefined): Promise<void> {
    const { makeFrames, log } = this.parts;
    const isDueStill = (subscriber: Subscriber): boolean => subscriber.lateFor === seq || (subscriber.lateFor === null && isDue(subscriber));
    const overtime = await share({ makeFrames, isDue: isDueStill, sourceFor, reach: () => log.head(watch.operationId) }, [...watch.groups.values()], async (group, frame) => {
      // Whose rights changed while it took long must not get it.
      if (some(group.members, ({ lateFor }) => lateFor === seq)) await this.checkRights();
      const lacking: Subscriber[] = [];
      for (const subscriber of group.members) {
        if (!isDueStill(subscriber)) continue;
        subscriber.seq = seq;
        given(subscriber);
        if (frame === 'failed') lacking.push(subscriber);
        else if (frame) subscriber.outbox.push(frame);
      }
      await this.tellToResync(lacking);
    });
    this.goOnWithout(watch, seq, isDueStill, overtime);
  }

  /** Serves apart those whose frame takes long, and those whose turn did not come: no pass waits for them. */
  private goOnWithout(watch: Watch, seq: bigint, isDue: (subscriber: Subscriber) => boolean, { left, late }: Overtime<Batch>): void {
    const waitingFor = ({ groups }: Batch): Subscriber[] => groups.flatMap(({ members }) => [...members].filter((one) => one.seq < seq && isDue(one)));
    for (const batch of left) for (const subscriber of waitingFor(batch)) watch.fallBehind(subscriber);
    for (const { group: batch, done } of late) {
      const waiting = waitingFor(batch);
      for (const subscriber of waiting) {
        watch.fallBehind(subscriber);
        subscriber.lateFor = seq;
      }
      const over = done.catch((error: unknown) => this.parts.logger.warn({ err: error }, 'a late frame could not be made; its readers are owed it')).then(() => {
        this.overtime.delete(over);
        for (const subscriber of waiting) subscriber.lateFor = null;
        this.arrival.wake();
      });
      this.overtime.add(over);
    }
    if (left.length > 0) this.arrival.wake();
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

const isForNobody = ({ audience, audienceBefore }: LoggedEvent): boolean => audience.length + audienceBefore.length === 0;

/**
 * Whose turn an event is that follows another in the batch: who has been given less catches up in a later pass, so that
 * nobody misses one. Who joined during the pass is among them.
 */
const dueBetween = (isLive: boolean, before: bigint, seq: bigint) => (subscriber: Subscriber): boolean =>
  subscriber.isLive === isLive && subscriber.lateFor === null && subscriber.seq >= before && subscriber.seq < seq;

const bySeq = (subscribers: readonly Subscriber[]): Map<bigint, Set<Subscriber>> => {
  const together = new Map<bigint, Set<Subscriber>>();
  for (const subscriber of subscribers) together.set(subscriber.seq, (together.get(subscriber.seq) ?? new Set()).add(subscriber));
  return together;
};
