import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { notFound } from '../errors';
import { token } from '../tokens';
import type { Viewer } from '../viewer';
import { visibilityRule } from '../visibility';
import type { Grown } from './carrier';
import type { LiveFrameKind } from './frame-kind';
import { FrameQueue } from './frame-queue';
import type { EventLog, LoggedEvent } from './log';
import type { Positions } from './position';
import { Pump } from './pump';
import type { RightsRegister } from './rights';
import type { Group, LiveRequest, Subscriber } from './subscriber';
import { bySeq, classOf, classViewer, groupsOf, isStillIn, namesOf } from './subscriber';
import { allOf, inTurn, workInTime } from './turns';

export type { LiveRequest } from './subscriber';

/** What a frame is before it is executed for a class of readers. */
export interface FrameSource {
  kind: LiveFrameKind;
  position: string;
  eventId?: string;
  operationId: string;
  retractedId?: string;
}

/** Executes a frame; null when it failed for a reason of ours. */
export type Execute = (request: LiveRequest, reader: Viewer, frame: FrameSource) => Promise<ExecutionResult | null>;

/** A reader who comes back from further away than this reads the page anew: a replay that long helps nobody. */
const replayLimit = 500n;
/** Everything in a batch was told before rights were read; while it is delivered they are read again after so many milliseconds. */
const rightsMilliseconds = 100;
/** Milliseconds between the tries of a frame that failed. */
const retryPauses = [20, 100, 400];

/** Delivers committed events to subscribers: content is read once per class of readers, with that class's rights. */
export class LiveHub {
  private readonly byOperation = new Map<string, Set<Subscriber>>();
  /** Newcomers catch up in passes of their own, so that a long replay delays nobody who is live. */
  private readonly live = new Pump(() => this.pass(true));
  private readonly arrival = new Pump(() => this.pass(false));
  private timer: NodeJS.Timeout | undefined;
  /** When rights were last read, by the process's own clock. */
  private rightsRead = -Infinity;
  /** Frames for which nobody waits but their readers. */
  private readonly overtime = new Set<Promise<void>>();

  constructor(private readonly parts: { log: EventLog; positions: Positions; execute: Execute; rights: RightsRegister; logger: Logger }) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), 500);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.live.stop(), this.arrival.stop()]);
    await Promise.all(this.overtime);
  }

  get subscribers(): number {
    return [...this.byOperation.values()].reduce((sum, set) => sum + set.size, 0);
  }

  async subscribe(viewer: Viewer, request: LiveRequest): Promise<AsyncIterableIterator<ExecutionResult>> {
    const { log, positions, rights } = this.parts;
    const { operationId } = request;
    const tokens = await rights.tokensOf(viewer);
    if (!tokens?.has(token.participants(operationId))) throw notFound();
    const head = await log.head(operationId);
    const asked = request.after === null ? head : positions.open(operationId, request.after);
    const isLost = asked === null || asked > head || head - asked > replayLimit;
    const subscriber: Subscriber = {
      request,
      viewer: { ...viewer, tokens },
      seq: isLost ? head : asked,
      isLive: false,
      isLate: false,
      isChecked: false,
      queue: new FrameQueue(() => this.notice(subscriber, 'RESYNC'), () => this.forget(subscriber)),
    };
    if (isLost) subscriber.queue.push(await this.notice(subscriber, 'RESYNC'));
    const subscribers = this.byOperation.get(operationId) ?? new Set();
    this.byOperation.set(operationId, subscribers.add(subscriber));
    this.arrival.wake();
    return subscriber.queue;
  }

  /** Called when logs have grown, or rights may have changed; what grew elsewhere wakes nobody who does not watch it. */
  wake(grown: Grown | null = null): void {
    const isWatched = grown ? [...grown.keys()].some((id) => this.byOperation.has(id)) : this.byOperation.size > 0;
    if (!isWatched) return;
    this.live.wake();
    this.arrival.wake();
  }

  private forget(subscriber: Subscriber): void {
    const { operationId } = subscriber.request;
    const subscribers = this.byOperation.get(operationId);
    subscribers?.delete(subscriber);
    if (subscribers?.size === 0) this.byOperation.delete(operationId);
  }

  /** Delivers one batch of every operation; whoever comes during the pass waits for the next. */
  private async pass(isLive: boolean): Promise<void> {
    const { log, logger } = this.parts;
    const present = new Map([...this.byOperation].map(([id, set]) => [id, [...set].filter((one) => one.isLive === isLive && !one.isLate)] as const));
    for (const [id, subscribers] of present) if (subscribers.length === 0) present.delete(id);
    if (present.size === 0) return;
    try {
      const heads = await log.heads([...present.keys()]);
      // Rights are read after the heads: nobody gets an event that came after the loss of the right to it.
      await this.checkRights();
      await allOf(
        [...present].map(async ([operationId, subscribers]) => {
          const behind = subscribers.filter(({ seq }) => seq < (heads.get(operationId) ?? 0n));
          if (behind.length > 0) await this.deliver(operationId, behind, heads.get(operationId) ?? 0n);
          if (!isLive) await this.sayCaughtUp(subscribers.filter((one) => !behind.includes(one)));
          if (behind.length > 0) (isLive ? this.live : this.arrival).wake();
        }),
      );
    } catch (error) {
      logger.warn({ err: error }, 'live events could not be delivered; the next pass tries again');
    }
  }

  /** Each class is told a batch at its own pace, in order. */
  private async deliver(operationId: string, subscribers: readonly Subscriber[], head: bigint): Promise<void> {
    const from = subscribers.reduce((least, { seq }) => (seq < least ? seq : least), head);
    const events = await this.parts.log.after(operationId, from, head);
    await this.takeTurns(subscribers, async (group) => {
      for (const event of events) {
        if (performance.now() - this.rightsRead > rightsMilliseconds) await this.checkRights();
        await this.deliverEvent(event, { ...group, members: group.members.filter(({ seq }) => seq < event.seq) });
      }
    });
  }

  private async deliverEvent(event: LoggedEvent, group: Group): Promise<void> {
    if (group.members.length === 0) return;
    const { operationId } = event;
    const { tokens } = group.reader;
    const named = { position: this.parts.positions.seal(operationId, event.seq), operationId, eventId: event.id };
    if (visibilityRule.sees(tokens, event.audience)) await this.share(group, event.seq, { kind: 'EVENT', ...named });
    else if (visibilityRule.sees(tokens, event.audienceBefore)) await this.share(group, event.seq, { kind: 'RETRACTION', ...named, retractedId: event.subjectId });
    else for (const one of group.members) one.seq = event.seq;
    await this.tellNamed(event, group.members);
  }

  /** Content that is RED stands in no frame: whoever is named is told to read, and that reading goes on record. */
  private async tellNamed(event: LoggedEvent, due: readonly Subscriber[]): Promise<void> {
    for (const subscriber of due) {
      const names = namesOf(subscriber);
      if (visibilityRule.sees(names, event.audience) || visibilityRule.sees(names, event.audienceBefore)) subscriber.queue.push(await this.notice(subscriber, 'RESYNC'));
    }
  }

  private async sayCaughtUp(newcomers: readonly Subscriber[]): Promise<void> {
    for (const [seq, arrived] of bySeq(newcomers)) {
      const operationId = arrived[0]?.request.operationId ?? '';
      const position = this.parts.positions.seal(operationId, seq);
      await this.takeTurns(arrived, async (group) => {
        await this.share(group, seq, { kind: 'CAUGHT_UP', operationId, position });
        for (const one of group.members) one.isLive = !one.isLate;
      });
    }
    if (newcomers.length > 0) this.live.wake();
  }

  /** Works for each class and shape of request, agencies in turn; nobody waits long for another. */
  private async takeTurns(subscribers: readonly Subscriber[], work: (group: Group) => Promise<void>): Promise<void> {
    const turns = groupsOf(subscribers).map((group) => ({ group, of: [...group.reader.tokens].join() }));
    const { left, late } = await workInTime(inTurn(turns), work);
    for (const { members } of left) for (const one of members) one.isLive = false;
    for (const { group, done } of late) this.wait(group, done);
    if (left.length > 0) this.arrival.wake();
  }

  /** Makes a frame once for a class and shape of request, and hands it to all of them. */
  private async share(group: Group, seq: bigint, source: FrameSource): Promise<void> {
    const frame = (await this.executeSteadily(group, source)) ?? 'failed';
    // While the database is away the frame is owed, and this throws: the next pass begins with it.
    if (frame === 'failed') await this.parts.log.head(group.request.operationId);
    // Whoever was out while it took long must not get it.
    if (group.members.some(({ isLate }) => isLate)) await this.checkRights();
    await this.handOver(group, frame, seq);
  }

  /** Serves apart those whose frame takes long: no pass has them until they have it. */
  private wait({ members }: Group, done: Promise<void>): void {
    for (const one of members) Object.assign(one, { isLive: false, isLate: true });
    const over = done.catch((error: unknown) => this.parts.logger.warn({ err: error }, 'a late frame could not be made; its readers are owed it')).then(() => {
      this.overtime.delete(over);
      for (const one of members) one.isLate = false;
      this.arrival.wake();
    });
    this.overtime.add(over);
  }

  /** A frame that failed, as when a connection broke, is tried again before its readers must read anew. */
  private async executeSteadily({ request, reader }: Group, source: FrameSource): Promise<ExecutionResult | null> {
    for (const pause of retryPauses) {
      const frame = await this.parts.execute(request, reader, source);
      if (frame) return frame;
      await new Promise((again) => setTimeout(again, pause));
    }
    return this.parts.execute(request, reader, source);
  }

  /** Whose rights changed while the frame was made has been told to begin anew, and must not get it. */
  private async handOver(group: Group, frame: ExecutionResult | 'failed', seq: bigint): Promise<void> {
    for (const subscriber of group.members) {
      const isDue = isStillIn(group, subscriber);
      subscriber.seq = seq;
      if (isDue) subscriber.queue.push(frame === 'failed' ? await this.notice(subscriber, 'RESYNC') : frame);
    }
  }

  /** Who lost a right hears of it before anything else is delivered. */
  private async checkRights(): Promise<void> {
    this.rightsRead = performance.now();
    await this.parts.rights.refresh(
      () => [...this.byOperation.values()].flatMap((set) => [...set]),
      (subscriber, tokens) => this.adopt(subscriber, tokens),
    );
  }

  private async adopt(subscriber: Subscriber, tokens: ReadonlySet<string> | null): Promise<void> {
    if (!tokens) return subscriber.queue.silence(); // the session has ended, and its socket with it
    const before = classOf(subscriber).join();
    subscriber.viewer = { ...subscriber.viewer, tokens };
    if (classOf(subscriber).join() === before) return;
    const isOut = !tokens.has(token.participants(subscriber.request.operationId));
    subscriber.queue.replace(await this.notice(subscriber, isOut ? 'ENDED' : 'RESYNC'));
    if (isOut) subscriber.queue.close();
  }

  /** A frame without content, for one subscriber. */
  private async notice(subscriber: Subscriber, kind: 'RESYNC' | 'ENDED'): Promise<ExecutionResult> {
    const { request, seq } = subscriber;
    const position = this.parts.positions.seal(request.operationId, seq);
    const frame = await this.parts.execute(request, classViewer(classOf(subscriber)), { kind, operationId: request.operationId, position });
    return frame ?? { data: null };
  }
}
