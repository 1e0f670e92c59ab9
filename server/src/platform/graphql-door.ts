import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { accountsWithApiAccess } from './authentication';
import type { Asker, CompiledDoor, Question } from './compiled-door';
import type { Context } from './context';
import { formatErrors } from './error-format';
import { introspectionForAdministrators } from './introspection';
import { documentLimits, limitDocuments, requestLimits } from './limits';
import { affordableOperations, demandShallow, Slots } from './request-limits';
import type { ContextOf } from './room';
import { squeezeAnswers } from './squeezed-answers';
import type { AskedDocument, TrustedDocuments } from './trusted-documents';
import { documentNotTrusted, findDocument } from './trusted-documents';

interface DoorParts {
  schema: GraphQLSchema;
  logger: Logger;
  /** Called for each failure that is ours. */
  failed: () => void;
  contextOf: ContextOf;
  /** Who asks, where their session was looked up a moment ago; null for everybody else. */
  knownOf: (request: FastifyRequest, reply: FastifyReply) => Asker | null;
  compiled: CompiledDoor;
  documents: TrustedDocuments;
}

/** Serves GraphQL over HTTP: JSON by POST alone, within the limits, documents that are trusted. */
export const serveGraphql = async (http: FastifyInstance, { schema, logger, failed, contextOf, knownOf, compiled, documents }: DoorParts): Promise<ApolloServer<Context>> => {
  const atOnce = new Slots(requestLimits.operationsAtOnce, requestLimits.operationsWaiting);
  const leaving = new WeakMap<FastifyRequest, () => void>();
  /** Counts a request against its sender's allowance and lets it wait for its turn, once. */
  const admit = async (request: FastifyRequest, { viewer, origin, services }: Context): Promise<void> => {
    if (leaving.has(request)) return;
    services.rates.take(viewer ? 'operations' : 'anonymous', viewer?.accountId ?? origin.address);
    leaving.set(request, await atOnce.take(viewer?.accountId ?? origin.address));
  };
  /** Whether nothing speaks against a question; what does is said on the long way. */
  const mayEnter = async (request: FastifyRequest, context: Context, { variables }: Question): Promise<boolean> => {
    try {
      await admit(request, context);
      demandShallow(variables);
      return true;
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  };
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true, // refused to all but administrators by the plugin below
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Texts that a client registers for later would be a second list of documents, which anybody writes.
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitDocuments],
    formatError: formatErrors(logger, failed),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // the starter stops everything, in order
    plugins: [fastifyApolloDrainPlugin(http), ApolloServerPluginCacheControlDisabled(), affordableOperations((query) => !findDocument(documents, { query }).isTrusted), introspectionForAdministrators],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => logger.warn(message as string), error: (message) => logger.error(message as string) },
  });
  await apollo.start();
  await http.register(async (scope) => {
    squeezeAnswers(scope);
    scope.addHook('onRoute', (route) => {
      route.handlerTimeout = requestLimits.requestMilliseconds;
    });
    scope.addHook('preHandler', (request, _reply, done) => {
      request.body = withText(documents, request.body);
      done();
    });
    scope.addHook('onResponse', (request, _reply, done) => {
      leaving.get(request)?.();
      done();
    });
    scope.addHook('preHandler', async (request, reply) => {
      const question = questionOf(documents, request);
      const asker = question && knownOf(request, reply);
      if (!asker || !(await mayEnter(request, asker.context, question))) return;
      const answer = await compiled.answer(question, asker, request);
      if (answer !== null) await reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(answer);
    });
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['POST'],
      context: async (request, reply) => {
        const context = await contextOf(request, reply);
        void reply.header('cache-control', 'no-store');
        await admit(request, context);
        const asked = request.body as (AskedDocument & { variables?: unknown }) | undefined;
        demandShallow(asked?.variables);
        if (findDocument(documents, asked).isTrusted) return context;
        await demandApiAccess(context);
        demandShort(request);
        return context;
      },
    });
  });
  return apollo;
};

/** A hash that is known stands for its text from here on. */
const withText = (documents: TrustedDocuments, body: unknown): unknown => {
  const asked = body as AskedDocument | undefined;
  const { text, isTrusted } = findDocument(documents, asked);
  if (!isTrusted || text === asked?.query) return body;
  const { extensions: _hash, ...rest } = asked ?? {};
  return text ? { ...rest, query: text } : body;
};

/** What a request asks with a trusted document, in the form that every screen of ours sends; null for any other. */
const questionOf = (documents: TrustedDocuments, { body, headers }: FastifyRequest): Question | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !/application\/json|\*\/\*/.test(headers.accept ?? '*/*')) return null;
  const { text, isTrusted } = findDocument(documents, body);
  const { operationName = null, variables = {} } = body as { operationName?: unknown; variables?: unknown };
  const isUsual = (operationName === null || typeof operationName === 'string') && typeof variables === 'object' && !Array.isArray(variables);
  return isTrusted && text && isUsual ? { text, operationName, variables: (variables ?? {}) as Record<string, unknown> } : null;
};

const demandShort = ({ headers }: FastifyRequest): void => {
  if (Number(headers['content-length'] ?? Infinity) > requestLimits.ownBytes) {
    throw new GraphQLError(`A request with a document of one's own has ${requestLimits.ownBytes} bytes at most.`, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 413 } } });
  }
};

const demandApiAccess = async ({ viewer, services }: Context): Promise<void> => {
  if (!viewer || !(await accountsWithApiAccess(services.dataSource, [viewer.accountId])).has(viewer.accountId)) throw documentNotTrusted();
};
