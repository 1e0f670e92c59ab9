import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Context } from './context';
import { notFound, notSignedIn } from './errors';
import { documentLimits, limitDocuments } from './limits';
import type { FrameSource, LiveHub, LiveRequest } from './live/hub';
import type { Viewer } from './viewer';
import { isParticipant } from './viewer';

/** The one subscription: every screen of an operation lives on it. */
export const liveField = 'operationLive';

export interface SocketParts {
  schema: GraphQLSchema;
  hub: () => LiveHub;
  viewerOf: (request: IncomingMessage, authorization: string | null) => Promise<Viewer | null>;
  isTrustedOrigin: (request: IncomingMessage) => boolean;
  alive: (sessionIds: readonly string[]) => Promise<Set<string>>;
  subscriptionContext: (viewer: Viewer) => Context;
}

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  viewer?: Viewer;
}

const retryable = 4499; // graphql-ws clients come back after it; 4403 as well, with fresh credentials

/** Executes a frame for a class of readers, with a context of its own. */
export const executeFrame = (schema: GraphQLSchema, contextFor: (viewer: Viewer) => Context) =>
  async (request: LiveRequest, reader: Viewer, frame: FrameSource): Promise<ExecutionResult> =>
    execute({
      schema,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables,
      rootValue: frame,
      contextValue: contextFor(reader),
    });

/** Serves graphql-transport-ws on /graphql: subscriptions only, under the same limits as HTTP. */
export const serveSockets = (server: Server, parts: SocketParts): { stop(): Promise<void>; count(): number } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, perMessageDeflate: false });
  const open = new Map<WebSocket, Viewer>();
  server.on('upgrade', (request, socket, head) => {
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/graphql' || !parts.isTrustedOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const disposable = useServer<Record<string, unknown>, Extra>(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 3000,
      onConnect: async (context) => {
        const authorization = context.connectionParams?.authorization;
        const viewer = await parts.viewerOf(context.extra.request, typeof authorization === 'string' ? authorization : null);
        if (!viewer) return false; // closed with 4403, which clients retry with fresh credentials
        context.extra.viewer = viewer;
        open.set(context.extra.socket, viewer);
        return true;
      },
      onDisconnect: (context) => {
        open.delete(context.extra.socket);
      },
      onSubscribe: (context, _id, payload) => prepare(parts, context.extra.viewer, payload),
      subscribe: ((args: ExecutionArgs) => subscribe(parts, args)) as never,
    },
    sockets,
    12_000,
  );
  const timer = setInterval(() => void closeRevoked(parts, open), 1000);
  return {
    count: () => open.size,
    stop: async () => {
      clearInterval(timer);
      for (const client of sockets.clients) client.close(retryable, 'The server restarts');
      await disposable.dispose();
    },
  };
};

const prepare = (
  parts: SocketParts,
  viewer: Viewer | undefined,
  payload: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
): ExecutionArgs | readonly GraphQLError[] => {
  if (!viewer) return [notSignedIn()];
  try {
    const document = parse(payload.query, { maxTokens: documentLimits.tokens });
    const errors = validate(parts.schema, document, [...specifiedRules, limitDocuments]);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, payload.operationName ?? null);
    if (operation?.operation !== 'subscription') {
      return [new GraphQLError('Only subscriptions are served on the socket.', { extensions: { code: 'BAD_USER_INPUT' } })];
    }
    return {
      schema: parts.schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? {},
      contextValue: { viewer, documentText: payload.query },
    };
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The document could not be read.')];
  }
};

const subscribe = async (parts: SocketParts, args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
  const { viewer, documentText } = args.contextValue as { viewer: Viewer; documentText: string };
  const operation = getOperationAST(args.document, args.operationName);
  const node = operation?.selectionSet.selections.find((selection) => selection.kind === 'Field');
  const definition = parts.schema.getSubscriptionType()?.getFields()[liveField];
  if (!node || node.kind !== 'Field' || !definition || node.name.value !== liveField) return { errors: [notFound()] };
  const variables = args.variableValues ?? {};
  const given = getArgumentValues(definition, node, variables);
  const operationId = String(given.operationId);
  if (!isParticipant(viewer, operationId)) return { errors: [notFound()] };
  return parts.hub().subscribe(viewer, {
    operationId,
    after: typeof given.after === 'string' ? given.after : null,
    document: args.document,
    documentText,
    variables,
    operationName: args.operationName ?? null,
  });
};

const closeRevoked = async (parts: SocketParts, open: ReadonlyMap<WebSocket, Viewer>): Promise<void> => {
  if (open.size === 0) return;
  try {
    const ids = [...new Set([...open.values()].flatMap(({ sessionId }) => (sessionId ? [sessionId] : [])))];
    const alive = await parts.alive(ids);
    for (const [socket, { sessionId }] of open) {
      if (sessionId && !alive.has(sessionId)) socket.close(CloseCode.Forbidden, 'Signed out');
    }
  } catch {
    // the database is away: the hub delivers nothing either; the next second asks again
  }
};
