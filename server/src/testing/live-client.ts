import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { RawData } from 'ws';
import { WebSocket } from 'ws';

/** A live frame as the documents of the tests ask for it. */
export interface Frame {
  kind: 'EVENT' | 'CAUGHT_UP' | 'RESYNC' | 'RETRACTION' | 'ENDED';
  position: string;
  event?: { id: string; kind: string; subjectId: string; subject?: Record<string, unknown> | null } | null;
  operation?: Record<string, unknown> | null;
  retractedId?: string | null;
}

export interface Message {
  id?: string;
  type: string;
  payload?: { data?: { operationLive: Frame | null } | null; errors?: { message: string; extensions?: { code?: string } }[] } | { message: string; extensions?: { code?: string } }[];
}

export interface Closed {
  code: number;
  reason: string;
}

export const liveDocument = `subscription ($operationId: ID!, $after: String) { operationLive(operationId: $operationId, after: $after) {
  kind position retractedId event { id kind subjectId subject { ... on Seizure { id state } ... on Participation { id answer: state } } } } }`;

/** Hands out what arrives in order: nothing is missed between two waits, nothing is waited for by sleeping. */
class Mailbox<T> {
  private readonly items: T[] = [];
  private waiting: { give: (item: T) => void; fail: (error: Error) => void }[] = [];
  private failure: Error | null = null;

  put(item: T): void {
    const first = this.waiting.shift();
    if (first) first.give(item);
    else this.items.push(item);
  }

  fail(error: Error): void {
    this.failure = error;
    for (const { fail } of this.waiting.splice(0)) fail(error);
  }

  get kept(): number {
    return this.items.length;
  }

  take(what: string, milliseconds = 20_000): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return Promise.resolve(item);
    if (this.failure) return Promise.reject(this.failure);
    return new Promise<T>((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiting = this.waiting.filter((one) => one !== waiter);
        reject(new Error(`Waited ${milliseconds} ms for ${what}.`));
      }, milliseconds);
      const waiter = {
        give: (given: T) => (clearTimeout(late), resolve(given)),
        fail: (error: Error) => (clearTimeout(late), reject(error)),
      };
      this.waiting.push(waiter);
    });
  }
}

/** One subscription of a live client. */
export class LiveStream {
  readonly mail = new Mailbox<Message>();
  /** The position of the last frame that was taken. */
  position: string | null = null;

  constructor(readonly id: string) {}

  async message(): Promise<Message> {
    return this.mail.take(`a message of subscription ${this.id}`);
  }

  /** The next frame; an error or the end of the stream fails the test. */
  async next(): Promise<Frame> {
    const message = await this.message();
    const data = message.type === 'next' && !Array.isArray(message.payload) ? message.payload?.data?.operationLive : null;
    if (!data) throw new Error(`No frame came, but ${JSON.stringify(message)}`);
    this.position = data.position;
    return data;
  }

  /** Every frame up to and including the first that `isLast` says is the last. */
  async until(isLast: (frame: Frame) => boolean): Promise<Frame[]> {
    const frames: Frame[] = [];
    for (;;) {
      const frame = await this.next();
      frames.push(frame);
      if (isLast(frame)) return frames;
    }
  }

  untilCaughtUp(): Promise<Frame[]> {
    return this.until(({ kind }) => kind === 'CAUGHT_UP');
  }
}

/** Speaks graphql-transport-ws message by message, so that a test sees each of them. */
export class LiveClient {
  private readonly streams = new Map<string, LiveStream>();
  private readonly greetings = new Mailbox<Message>();
  private count = 0;
  readonly closed: Promise<Closed>;

  private constructor(readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        const end = new Error(`The socket was closed with ${code} ${String(reason)}`);
        this.greetings.fail(end);
        for (const stream of this.streams.values()) stream.mail.fail(end);
        resolve({ code, reason: String(reason) });
      });
    });
    socket.on('error', () => undefined);
    socket.on('message', (data) => this.receive(data));
  }

  private receive(data: RawData): void {
    const message = JSON.parse((data as Buffer).toString()) as Message;
    if (message.type === 'ping') return this.send({ type: 'pong' });
    if (message.id === undefined) return this.greetings.put(message);
    return this.streams.get(message.id)?.mail.put(message);
  }

  /** Opens the socket without greeting. `address` is the HTTP address of the server. */
  static async open(address: string, headers: Record<string, string> = {}): Promise<LiveClient> {
    const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const client = new LiveClient(socket);
    await once(socket, 'open');
    return client;
  }

  /** Opens the socket and greets with a token. */
  static async connect(address: string, token: string, params: Record<string, unknown> = {}): Promise<LiveClient> {
    const client = await LiveClient.open(address);
    await client.greet({ authorization: `Bearer ${token}`, ...params });
    return client;
  }

  async greet(payload: Record<string, unknown> = {}): Promise<Message> {
    this.send({ type: 'connection_init', payload });
    return this.greetings.take('connection_ack');
  }

  send(message: unknown): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(query: string, variables: Record<string, unknown>, extensions?: object): LiveStream {
    this.count += 1;
    const stream = new LiveStream(String(this.count));
    this.streams.set(stream.id, stream);
    this.send({ id: stream.id, type: 'subscribe', payload: { query, variables, ...(extensions ? { extensions } : {}) } });
    return stream;
  }

  live(operationId: string, after: string | null = null): LiveStream {
    return this.subscribe(liveDocument, { operationId, after });
  }

  /** Stops reading from the network, as a stalled browser does. */
  pause(): void {
    this.wire.pause();
  }

  resume(): void {
    this.wire.resume();
  }

  private get wire(): Socket {
    return (this.socket as unknown as { _socket: Socket })._socket;
  }

  /** Cuts the connection without a word. */
  async cut(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }

  async close(): Promise<Closed> {
    if (this.socket.isPaused) this.socket.resume();
    this.socket.close(1000);
    return this.closed;
  }
}
