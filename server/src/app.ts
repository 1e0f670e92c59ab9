import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { parse as parseCookies } from 'node:querystring';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { openAudit } from './platform/audit/open-audit';
import { accountsWithApiAccess, deviceCookieName, sessionCookieName, sessionsAlive } from './platform/authentication';
import type { Clock } from './platform/clock';
import type { Asker } from './platform/compiled-door';
import { CompiledDoor } from './platform/compiled-door';
import type { SessionCookie } from './platform/context';
import { Context } from './platform/context';
import type { Services } from './platform/context';
import { serveGraphql } from './platform/graphql-door';
import { serveHealth } from './platform/health';
import type { Job } from './platform/jobs/job-queue';
import { JobQueue } from './platform/jobs/job-queue';
import { MailSender } from './platform/mail/mail-sender';
import type { MailTransport } from './platform/mail/mail-transport';
import type { IdentityProvider } from './platform/identity-providers';
import type { LogCarrier } from './platform/live/carrier';
import { KnownSessions } from './platform/known-sessions';
import { LiveHub } from './platform/live/hub';
import { EventLog } from './platform/live/log';
import { frameMaker } from './platform/live/make-frames';
import { NotifyCarrier } from './platform/live/notify-carrier';
import { Positions } from './platform/live/position';
import { RightsRegister } from './platform/live/rights';
import { usualPushHosts } from './platform/push-hosts';
import { createMetrics } from './platform/metrics';
import type { Rates } from './platform/rate-limits';
import { RateLimiter } from './platform/rate-limits';
import { readColumnTypes } from './platform/reader/column-types';
import { requestIds } from './platform/request-ids';
import { askWith, buildRooms } from './platform/schema';
import type { Secrets } from './platform/secrets';
import { securityHeaders } from './platform/security-headers';
import { SharedRates } from './platform/shared-rates';
import { serveSockets } from './platform/sockets';
import { serveClient } from './platform/static-client';
import type { Translator } from './platform/translator';
import type { TrustedDocuments } from './platform/trusted-documents';
import type { Viewer } from './platform/viewer';
import { inView } from './platform/viewer';
import { rooms } from './rooms';

/** What an app is made with. */
export interface AppParts {
  dataSource: DataSource;
  databaseUrl: string;
  secrets: Secrets;
  clock: Clock;
  logger: Logger;
  dataDirectory: string;
  isDemonstration: boolean;
  publicUrl: string;
  trustProxy: boolean;
  clientDirectory: string | undefined;
  /** What accounts without API access may ask with. */
  documents: TrustedDocuments;
  /** How often an account or an address may ask; null for as often as it likes. */
  rates: Rates | null;
  /** Where the trail's checkpoints are kept, outside the database. */
  checkpointFile: string;
  /** How mails leave; without it they are kept for administrators to hand on. */
  mailTransport?: MailTransport | undefined;
  /** The services that pushes may go to; those of the browsers' makers unless named. */
  pushHosts?: readonly string[] | undefined;
  /** What suggests translations; nothing unless named. */
  translator?: Translator | undefined;
  identityProviders?: readonly IdentityProvider[];
  /** What tells servers on the same database that the log has grown; without one PostgreSQL does. */
  carrier?: LogCarrier | undefined;
}

/** The running server's parts that its starter and its tests need. */
export interface App {
  http: FastifyInstance;
  schema: GraphQLSchema;
  services: Services;
  /** Tells the checkpoint file from now on where the trail stands: once the demonstration is loaded. */
  startCheckpoints(): Promise<void>;
  /** Settles the allowances with other servers now, not only within the second. */
  settleRates(): Promise<void>;
  stop(): Promise<void>;
}

/** Composes rooms, doors, log and live hub into one server; it listens when its caller says so. */
export const createApp = async (parts: AppParts): Promise<App> => {
  const { dataSource, clock, logger, secrets } = parts;
  const { schema, catalogue } = buildRooms(rooms);
  catalogue.learn(await readColumnTypes(dataSource));
  const isSecure = parts.publicUrl.startsWith('https:');
  // The log is started once the hub is there.
  const log = new EventLog(dataSource, parts.carrier ?? new NotifyCarrier(parts.databaseUrl), logger, (grown) => live.wake(grown));
  const { audit, checkpointer } = openAudit(parts);
  const mail = new MailSender(parts, parts.mailTransport ?? null);
  const handlers = new Map(rooms.flatMap((room) => Object.entries(room.jobs ?? {}).map(([name, work]) => [name, (data: Job['data']) => work(services, data)] as const)));
  const jobs = new JobQueue({ databaseUrl: parts.databaseUrl, logger, handlers, steady: rooms.flatMap((room) => (room.steady ? [() => room.steady?.(services) ?? Promise.resolve()] : [])) });
  const rates = new RateLimiter(parts.rates, clock);
  const sharedRates = new SharedRates(rates, parts);
  const services: Services = {
    dataSource, catalogue, clock, secrets, logger,
    dataDirectory: parts.dataDirectory,
    rates,
    isDemonstration: parts.isDemonstration,
    demonstrationLogins: [],
    publicUrl: parts.publicUrl,
    audit,
    mail,
    jobs,
    pushHosts: parts.pushHosts ?? usualPushHosts,
    translator: parts.translator ?? null,
    identityProviders: parts.identityProviders ?? [],
    follow: async (tx, events) => {
      for (const room of rooms) await room.follow?.(services, tx, events);
    },
    committed: () => log.wake(),
  };
  const metrics = createMetrics({ sockets: () => sockets.count(), subscribers: () => live.subscribers });
  const failed = (): void => metrics.failures.inc();
  const live = new LiveHub({
    log,
    positions: new Positions(secrets, await log.epoch()),
    makeFrames: frameMaker({ schema, services, failed, executed: () => metrics.executions.inc() }),
    rights: new RightsRegister(dataSource, clock),
    logger,
  });

  // Wide enough that a text of a megabyte is refused by its field, not as a request.
  const http: FastifyInstance = Fastify({ loggerInstance: logger as FastifyBaseLogger, trustProxy: parts.trustProxy, bodyLimit: 2 * 1024 * 1024, genReqId: () => clock.uuid(), logController: new LogController({ disableRequestLogging: true }), forceCloseConnections: 'idle' });
  const headers = securityHeaders(isSecure);
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    metrics.requests.observe({ route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    request.log.info({ method: request.method, route: request.routeOptions.url, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
    // What fails inside GraphQL is counted where it is hidden, and not being ready is no failure.
    if (reply.statusCode >= 500 && !['/graphql', '/readyz'].includes(request.routeOptions.url ?? '')) failed();
    done();
  });
  http.addHook('preHandler', (request, _reply, done) => requestIds.run(request.id, done));
  await http.register(cookie);
  await http.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });

  const sessions = new KnownSessions(dataSource, clock);
  const contextFor = (request: FastifyRequest, reply: FastifyReply, viewer: Viewer | null): Context =>
    new Context(services, viewer, request.id, { address: request.ip, userAgent: request.headers['user-agent'] ?? null }, cookieOf(request, reply, isSecure));
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const secret = secretOf(request.headers.authorization, request.cookies[sessionCookieName]);
    return contextFor(request, reply, inView(secret ? await sessions.authenticate(secret) : null, request.headers[viewHeader]));
  };
  const knownOf = (request: FastifyRequest, reply: FastifyReply): Asker | null => {
    const secret = secretOf(request.headers.authorization, request.cookies[sessionCookieName]);
    const known = secret ? sessions.find(secret) : null;
    const viewer = inView(known?.viewer ?? null, request.headers[viewHeader]);
    return known && viewer && { known, viewer, context: contextFor(request, reply, viewer) };
  };
  const apollo = await serveGraphql(http, { schema, logger, failed, contextOf, knownOf, compiled: new CompiledDoor(services, sessions, schema), documents: parts.documents });
  serveHealth(http, dataSource);
  http.get('/metrics', { logLevel: 'warn' }, async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
  for (const room of rooms) room.routes?.(http, services, contextOf, askWith(schema));
  if (parts.clientDirectory) await serveClient(http, parts.clientDirectory);

  const sockets = serveSockets(http.server, {
    schema,
    logger,
    hub: () => live,
    viewerOf: async (request, authorization) => {
      const secret = secretOf(authorization ?? undefined, cookieFrom(request));
      return secret ? sessions.authenticate(secret) : null;
    },
    isTrustedOrigin: ({ headers }) => isTrustedOrigin(headers.origin, headers.host, parts.publicUrl),
    alive: (ids) => sessionsAlive(dataSource, ids, clock.now()),
    documents: parts.documents,
    rates,
    withApiAccess: (ids) => accountsWithApiAccess(dataSource, ids),
  });
  await log.start();
  live.start();
  mail.start();
  jobs.start();
  sharedRates.start();
  const stop = async (): Promise<void> => {
    await Promise.all([live.stop(), sockets.stop()]);
    await apollo.stop();
    await http.close();
    await log.stop();
    await checkpointer.stop();
    await jobs.stop();
    await Promise.all([mail.stop(), sharedRates.stop()]);
  };
  let stopping: Promise<void> | undefined;
  return { http, schema, services, startCheckpoints: () => checkpointer.start(), settleRates: () => sharedRates.settle(), stop: () => (stopping ??= stop()) };
};

/** By which a page asks for no more than what every participant of an operation may see. */
const viewHeader = 'x-muster-view';

/** A bearer token names a program; without one the browser's cookie counts. */
const secretOf = (authorization: string | undefined, fromCookie: string | undefined): string | undefined =>
  authorization === undefined ? fromCookie : /^Bearer (\S{20,200})$/.exec(authorization)?.[1];

/** A browser names the page that opens a socket; programs name none. What is no address, such as `null`, is no page of ours. */
const isTrustedOrigin = (origin: string | undefined, host: string | undefined, publicUrl: string): boolean =>
  origin === undefined || origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);

const cookieFrom = (request: IncomingMessage): string | undefined => {
  const value = parseCookies((request.headers.cookie ?? '').replaceAll('; ', '&'))[sessionCookieName];
  return typeof value === 'string' ? value : undefined;
};

const cookieOf = (request: FastifyRequest, reply: FastifyReply, secure: boolean): SessionCookie => ({
  device: /^[\w-]{43}$/.exec(request.cookies[deviceCookieName] ?? '')?.[0] ?? null,
  setDevice: (token, expires) => void reply.setCookie(deviceCookieName, token, { httpOnly: true, sameSite: 'strict', secure, path: '/', expires }),
  set: (token, expires) => void reply.setCookie(sessionCookieName, token, { httpOnly: true, sameSite: 'strict', secure, path: '/', expires }),
  clear: () => void reply.clearCookie(sessionCookieName, { httpOnly: true, sameSite: 'strict', secure, path: '/' }),
});
