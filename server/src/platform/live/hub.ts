import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { token } from '../tokens';
import type { Viewer } from '../viewer';
import { visibilityRule } from '../visibility';
import { FrameQueue } from './frame-queue';
import type { LiveFrameKind } from './frame-kind';
import type { EventLog, LoggedEvent } from './log';
import type { Positions } from './position';

/** What a frame is before it is executed for a class of readers. */
export interface FrameSource {
  kind: LiveFrameKind;
  position: string;
  eventId?: string;
  operationId: string;
  retractedId?: string;
}

/** One request for an operation's live stream. */
export interface LiveRequest {
  operationId: string;
  after: string | null;
  document: DocumentNode;
  documentText: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
}

export type Execute = (request: LiveRequest, reader: Viewer, frame: FrameSource) => Promise<ExecutionResult>;

interface Subscriber {
  request: LiveRequest;
  viewer: Viewer;
  queue: FrameQueue<ExecutionResult>;
  seq: bigint;
  isLive: boolean;
}

/** The tokens of one operation that a viewer holds: viewers of one class get the same frames. */
const classOf = (viewer: Viewer, operationId: string): string[] =>
  [...viewer.tokens].filter((held) => held.startsWith(token.participants(operationId))).sort();

const classViewer = (tokens: readonly string[]): Viewer => ({ accountId: '', agencyId: '', sessionId: null, tokens: new Set([token.anyone, ...tokens]) });

/** Delivers committed events to subscribers: content is read once per class of readers, with that class's rights. */
export class LiveHub {
  private readonly byOperation = new Map<string, Set<Subscriber>>();
  private pump: Promise<void> | null = null;
  private pumpAgain = false;
  private rightsTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly parts: {
      log: EventLog;
      positions: Positions;
      execute: Execute;
      /** The tokens that these accounts hold now; an account that may not sign in any more is missing. */
      currentTokens: (accountIds: readonly string[]) => Promise<Map<string, ReadonlySet<string>>>;
      logger: Logger;
    },
  ) {}

  start(): void {
    this.rightsTimer = setInterval(() => this.wake(), 500);
  }

  stop(): void {
    clearInterval(this.rightsTimer);
    for (const subscribers of this.byOperation.values()) for (const subscriber of [...subscribers]) subscriber.queue.close();
  }

  get subscribers(): number {
    return [...this.byOperation.values()].reduce((sum, set) => sum + set.size, 0);
  }

  async subscribe(viewer: Viewer, request: LiveRequest): Promise<AsyncIterableIterator<ExecutionResult>> {
    const { log, positions } = this.parts;
    const head = await log.head(request.operationId);
    const asked = request.after === null ? head : positions.open(request.operationId, request.after);
    const lost = asked === null || asked > head;
    const start = lost ? head : asked;
    const subscribers = this.byOperation.get(request.operationId) ?? new Set();
    this.byOperation.set(request.operationId, subscribers);
    const subscriber: Subscriber = {
      request,
      viewer,
      seq: start,
      isLive: false,
      queue: new FrameQueue(
        () => this.run(subscriber.request, subscriber.viewer, { kind: 'RESYNC', operationId: request.operationId, position: positions.seal(request.operationId, subscriber.seq) }),
        () => subscribers.delete(subscriber),
      ),
    };
    if (lost) subscriber.queue.push(await this.run(request, viewer, { kind: 'RESYNC', operationId: request.operationId, position: positions.seal(request.operationId, start) }));
    subscribers.add(subscriber);
    this.wake();
    return subscriber.queue;
  }

  /** Called when the log has grown or rights may have changed. */
  wake(): void {
    if (this.byOperation.size === 0) return;
    this.pumpAgain = true;
    this.pump ??= this.deliverAll().finally(() => {
      this.pump = null;
      if (this.pumpAgain) this.wake();
    });
  }

  private async deliverAll(): Promise<void> {
    this.pumpAgain = false;
    try {
      await this.refreshRights();
      for (const [operationId, subscribers] of this.byOperation) {
        if (subscribers.size === 0) this.byOperation.delete(operationId);
        else await this.deliver(operationId, subscribers);
      }
    } catch (error) {
      this.parts.logger.warn({ err: error }, 'live events could not be delivered; the next pass tries again');
    }
  }

  /** Who lost a right hears of it before anything else is delivered. */
  private async refreshRights(): Promise<void> {
    const all = [...this.byOperation.values()].flatMap((set) => [...set]);
    if (all.length === 0) return;
    const current = await this.parts.currentTokens([...new Set(all.map((subscriber) => subscriber.viewer.accountId))]);
    for (const subscriber of all) {
      const { operationId } = subscriber.request;
      const tokens = current.get(subscriber.viewer.accountId) ?? new Set<string>();
      const before = classOf(subscriber.viewer, operationId).join();
      subscriber.viewer = { ...subscriber.viewer, tokens };
      if (classOf(subscriber.viewer, operationId).join() === before) continue;
      const isOut = !tokens.has(token.participants(operationId));
      const position = this.parts.positions.seal(operationId, subscriber.seq);
      const kind: LiveFrameKind = isOut ? 'ENDED' : 'RESYNC';
      subscriber.queue.push(await this.run(subscriber.request, subscriber.viewer, { kind, operationId, position }));
      if (isOut) subscriber.queue.close();
    }
  }

  private async deliver(operationId: string, subscribers: ReadonlySet<Subscriber>): Promise<void> {
    for (;;) {
      const from = [...subscribers].reduce<bigint | null>((least, { seq }) => (least === null || seq < least ? seq : least), null);
      if (from === null) return;
      const events = await this.parts.log.after(operationId, from);
      for (const event of events) await this.deliverEvent(event, [...subscribers].filter(({ seq }) => seq < event.seq));
      if (events.length === 0) {
        await this.sayCaughtUp(operationId, [...subscribers].filter(({ isLive }) => !isLive));
        return;
      }
    }
  }

  private async deliverEvent(event: LoggedEvent, due: readonly Subscriber[]): Promise<void> {
    const position = this.parts.positions.seal(event.operationId, event.seq);
    await this.shareAmong(due, async (viewer, request) => {
      if (visibilityRule.sees(viewer.tokens, event.audience)) {
        return this.run(request, viewer, { kind: 'EVENT', position, eventId: event.id, operationId: event.operationId });
      }
      if (!visibilityRule.sees(viewer.tokens, event.audienceBefore)) return null;
      return this.run(request, viewer, { kind: 'RETRACTION', position, eventId: event.id, operationId: event.operationId, retractedId: event.subjectId });
    });
    for (const subscriber of due) subscriber.seq = event.seq;
  }

  private async sayCaughtUp(operationId: string, newcomers: readonly Subscriber[]): Promise<void> {
    for (const subscriber of newcomers) {
      subscriber.isLive = true;
      const position = this.parts.positions.seal(operationId, subscriber.seq);
      subscriber.queue.push(await this.run(subscriber.request, subscriber.viewer, { kind: 'CAUGHT_UP', operationId, position }));
    }
  }

  /** Runs `frameFor` once for each class and document among the subscribers, and hands all of them its result. */
  private async shareAmong(
    due: readonly Subscriber[],
    frameFor: (viewer: Viewer, request: LiveRequest) => Promise<ExecutionResult | null>,
  ): Promise<void> {
    const groups = new Map<string, Subscriber[]>();
    for (const subscriber of due) {
      const { request, viewer } = subscriber;
      const { after: _after, ...variables } = request.variables;
      const key = JSON.stringify([request.documentText, request.operationName, variables, classOf(viewer, request.operationId)]);
      groups.set(key, [...(groups.get(key) ?? []), subscriber]);
    }
    for (const group of groups.values()) {
      const [first] = group;
      if (!first) continue;
      const frame = await frameFor(classViewer(classOf(first.viewer, first.request.operationId)), first.request);
      if (frame) for (const subscriber of group) subscriber.queue.push(frame);
    }
  }

  private run(request: LiveRequest, viewer: Viewer, frame: FrameSource): Promise<ExecutionResult> {
    return this.parts.execute(request, classViewer(classOf(viewer, request.operationId)), frame);
  }
}
