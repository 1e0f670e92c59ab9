import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import { withoutStatus } from './error-format';
import { notSignedIn, tooMany } from './errors';
import { requestLimits } from './limits';
import type { Line, LiveHub } from './live/hub';
import type { Outbox } from './live/outbox';
import type { Subscription } from './live/read-request';
import { readRequest } from './live/read-request';
import type { Guest } from './open-sockets';
import { OpenSockets } from './open-sockets';
import { Wire } from './live/wire';
import type { RateLimiter } from './rate-limits';
import type { TrustedDocuments } from './trusted-documents';
import { documentNotTrusted, findDocument } from './trusted-documents';
import type { Viewer } from './viewer';
import { inView } from './viewer';

export interface SocketParts {
  schema: GraphQLSchema;
  logger: Logger;
  hub: () => LiveHub;
  viewerOf: (request: IncomingMessage, authorization: string | null) => Promise<Viewer | null>;
  isTrustedOrigin: (request: IncomingMessage) => boolean;
  alive: (sessionIds: readonly string[]) => Promise<Set<string>>;
  documents: TrustedDocuments;
  rates: RateLimiter;
  withApiAccess: (accountIds: readonly string[]) => Promise<Set<string>>;
}

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  viewer?: Viewer;
  wire?: Wire;
}

/** What `subscribe` is handed: the socket it answers on and what was asked. */
interface Asked {
  socket: WebSocket;
  viewer: Viewer;
  line: Line;
  subscription: Subscription;
}

const retryable = 4499; // graphql-ws clients come back after it; 4403 as well, with fresh credentials
const farewellMilliseconds = 1000;

/** Serves graphql-transport-ws on /graphql: subscriptions only, under the same limits as HTTP. */
export const serveSockets = (server: Server, parts: SocketParts): { stop(): Promise<void>; count(): number } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: requestLimits.frameBytes, perMessageDeflate: false });
  const open = new OpenSockets();
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined); // whoever hangs up during the handshake hurts nobody else
    if ((request.url ?? '').split('?')[0] !== '/graphql' || !parts.isTrustedOrigin(request)) return refuseUpgrade(socket);
    return sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
      // A broken frame is the client's mistake, which ws answers: no stack trace on the console.
      client.removeAllListeners('error').on('error', (error) => parts.logger.debug({ err: error }, 'a socket broke the protocol'));
    });
  });
  const disposable = useServer<Record<string, unknown>, Extra>(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 3000,
      onConnect: async ({ connectionParams, extra }) => {
        const authorization = connectionParams?.authorization;
        const viewer = inView(await orRetry(parts, extra.socket, () => parts.viewerOf(extra.request, typeof authorization === 'string' ? authorization : null)), connectionParams?.view);
        if (!viewer) return false; // closed with 4403, which clients retry with fresh credentials
        if (extra.socket.readyState !== WebSocket.OPEN) return false; // it hung up meanwhile, and nobody would tell that it left
        if (open.isFull(viewer)) {
          extra.socket.close(retryable, 'Too many sockets'); // once another closes, this one may come back
          return false;
        }
        extra.viewer = viewer;
        extra.wire = new Wire(extra.socket, extra.request.socket);
        open.enter(extra.socket, viewer);
        return true;
      },
      onClose: ({ extra }) => open.leave(extra.socket),
      onSubscribe: async ({ extra, subscriptions }, id, payload) => {
        const guest = open.of(extra.socket);
        if (!extra.viewer || !extra.wire || !guest) return [notSignedIn()];
        if (Object.keys(subscriptions).length > requestLimits.subscriptionsPerSocket) return [tooMany(`A socket carries ${requestLimits.subscriptionsPerSocket} subscriptions at most.`)].map(withoutStatus);
        const limited = isLimited(() => parts.rates.take('operations', guest.viewer.accountId));
        if (limited) return [withoutStatus(limited)];
        const { text, isTrusted } = findDocument(parts.documents, payload);
        if (!isTrusted && !(await orRetry(parts, extra.socket, () => mayWrite(parts, guest)))) return [withoutStatus(documentNotTrusted())];
        const subscription = readRequest(parts.schema, { ...payload, query: text }, !isTrusted);
        if (!('request' in subscription)) return subscription.map(withoutStatus);
        const asked: Asked = { socket: extra.socket, viewer: extra.viewer, line: { wire: extra.wire, id }, subscription };
        return { schema: parts.schema, document: subscription.request.document, contextValue: asked };
      },
      subscribe: (({ contextValue }: { contextValue: Asked }) => subscribe(parts, contextValue)) as never,
    },
    sockets,
    12_000,
  );
  const timer = setInterval(() => void closeRevoked(parts, open), 1000);
  return {
    count: () => open.count,
    stop: async () => {
      clearInterval(timer);
      const present = [...sockets.clients];
      for (const client of present) client.close(retryable, 'The server restarts');
      // Who does not answer the farewell must not hold up the stop.
      const late = setTimeout(() => present.forEach((client) => client.terminate()), farewellMilliseconds);
      await disposable.dispose();
      clearTimeout(late);
    },
  };
};

const refuseUpgrade = (socket: Duplex): void => {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};

/** When the work fails for a reason of ours the client is sent away to come back, not for good. */
const orRetry = async <T>(parts: SocketParts, socket: WebSocket, work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    parts.logger.error({ err: error }, 'a socket could not be served');
    socket.close(retryable, 'Try again');
    return null;
  }
};

/** The protocol waits for the end of what this returns; frames go past it, to the wire. */
const subscribe = async (parts: SocketParts, { socket, viewer, line, subscription: { request, after } }: Asked): Promise<Outbox | ExecutionResult> => {
  const served = await orRetry(parts, socket, async () => {
    try {
      return await parts.hub().subscribe(viewer, request, after, line);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  });
  return served ?? { errors: [] };
};

const isLimited = (take: () => void): GraphQLError | null => {
  try {
    take();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

const mayWrite = async (parts: SocketParts, guest: Guest): Promise<boolean> => {
  const isAllowed = (await parts.withApiAccess([guest.viewer.accountId])).has(guest.viewer.accountId);
  guest.hasOwnDocuments ||= isAllowed; // whoever was refused carries none
  return isAllowed;
};

const closeRevoked = async (parts: SocketParts, open: OpenSockets): Promise<void> => {
  const present = open.all; // whoever comes while the question is asked is asked for next time
  if (present.length === 0) return;
  try {
    const alive = await parts.alive([...new Set(present.flatMap(([, { viewer }]) => viewer.sessionId ?? []))]);
    const writing = present.flatMap(([, { viewer, hasOwnDocuments }]) => (hasOwnDocuments ? [viewer.accountId] : []));
    const allowed = writing.length > 0 ? await parts.withApiAccess(writing) : new Set<string>();
    for (const [socket, { viewer, hasOwnDocuments }] of present) {
      if (!viewer.sessionId || !alive.has(viewer.sessionId)) socket.close(CloseCode.Forbidden, 'Signed out');
      else if (hasOwnDocuments && !allowed.has(viewer.accountId)) socket.close(retryable, 'No API access');
    }
  } catch {
    // the database is away: the hub delivers nothing either; the next second asks again
  }
};
