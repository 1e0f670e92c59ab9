import { createClient, type Client } from 'graphql-ws';
import { endSession } from './session-end';

/** As whom a page looks: its reader, or no more than what every participant of an operation may see. */
export type View = 'own' | 'shared';

/** What the tab knows about its line to the server. */
export type SocketState = 'idle' | 'connecting' | 'open' | 'lost';

/** The live socket, the state of its line and a way to be told when that state changes. */
export interface LiveSocket {
  readonly client: Client;
  readonly state: () => SocketState;
  readonly onChange: (listener: () => void) => () => void;
}

const pingEvery = 12_000;
const pongWithin = 5_000;
const signedOut = 4403;

/** Milliseconds before the next try: doubling to 20 s, and spread so that a thousand tabs do not return at once. */
export const retryDelay = (retries: number, random: number): number =>
  Math.min(20_000, 500 * 2 ** Math.min(retries, 6)) * (0.5 + random);

/** Names subscriptions by a count: the server writes one and the same message to all who have the same name. */
export const countedIds = (): (() => string) => {
  let count = 0;
  return () => String((count += 1));
};

const address = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

/** Opens one socket for all subscriptions, keeps trying for ever and notices a line that died silently. */
export const createLiveSocket = (view: View = 'own'): LiveSocket => {
  const listeners = new Set<() => void>();
  let state: SocketState = 'idle';
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  let open: WebSocket | undefined;
  const become = (next: SocketState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const client = createClient({
    url: address,
    generateID: countedIds(),
    lazyCloseTimeout: 3_000,
    keepAlive: pingEvery,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((done) => setTimeout(done, retryDelay(retries, Math.random()))),
    connectionParams: () => ({ client: 'web', ...(view === 'shared' && { view }) }),
    on: {
      connecting: () => become('connecting'),
      connected: (socket) => {
        open = socket as WebSocket;
        become('open');
      },
      closed: (event) => {
        clearTimeout(pongTimer);
        const { code } = event as CloseEvent;
        if (code === signedOut) endSession('ended');
        become(code === 1000 ? 'idle' : 'lost');
      },
      ping: (received) => {
        if (received) return;
        // A half-open line never reports its end: no answer in time counts as one.
        pongTimer = setTimeout(() => open?.close(4408, 'no pong'), pongWithin);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
    },
  });
  return {
    client,
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
