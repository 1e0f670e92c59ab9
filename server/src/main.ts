import 'reflect-metadata';
import { defaultFactorRules } from './agencies/factors/default-factor-rules';
import { createApp } from './app';
import { startEmbeddedPostgres } from './embedded/embedded-postgres';
import { systemClock } from './platform/clock';
import { openDatabase } from './platform/database';
import { publicUrlOf, readEnv } from './platform/env';
import { loadSecrets } from './platform/key-ring';
import { LibreTranslate } from './platform/libre-translate';
import { createLogger } from './platform/logger';
import { loadIdentityProviders } from './platform/identity-providers';
import { mailSettings } from './platform/mail/mail-settings';
import { smtpTransport } from './platform/mail/mail-transport';
import { migrate } from './platform/migrate';
import { usualPushHosts } from './platform/push-hosts';
import { usualRates } from './platform/rate-limits';
import { readTrustedDocuments } from './platform/trusted-documents';
import { demandAgencies } from './oidc/demand-agencies';
import { rooms } from './rooms';
import { clearInterrupted } from './seeds/clear-interrupted';
import { seedDemonstration } from './seeds/seed-demonstration';
import { keepShippedCourses } from './training/training.room';

/** Connections that the kernel keeps until they are taken: one that finds no place waits seconds, so a storm of them must find one. */
const waitingConnections = 4096;

/** Things to undo when the server stops, the last first. */
const closers: (() => Promise<void>)[] = [];
let stopping: Promise<void> | null = null;

const stop = (exitCode: number): void => {
  stopping ??= (async () => {
    for (const close of closers.reverse()) await close().catch((error: unknown) => say(`While stopping: ${messageOf(error)}`));
    process.exit(exitCode);
  })();
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Starts the server as the environment says: its own PostgreSQL or the one that is named. */
const start = async (): Promise<void> => {
  const env = readEnv();
  const logger = createLogger(env.logLevel);
  const mail = mailSettings(env);
  const identityProviders = loadIdentityProviders(env.identityProvidersFile);
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ dataDirectory: env.dataDirectory, log: say });
  if (embedded) closers.push(() => embedded.stop());
  const databaseUrl = embedded?.databaseUrl ?? env.databaseUrl ?? '';
  const migrationUrl = embedded?.migrationUrl ?? env.migrationUrl ?? '';
  await migrate(migrationUrl, decodeURIComponent(new URL(databaseUrl).username));
  const dataSource = await openDatabase(databaseUrl, rooms.flatMap((room) => [...room.entities]));
  closers.push(() => dataSource.destroy());
  await demandAgencies(dataSource, identityProviders);
  const secrets = loadSecrets(env.dataDirectory, env.secretFile);
  const isDemonstration = env.demo === 'on' || (env.demo === 'auto' && embedded !== null);
  // The demonstration is there to be tried: with any document, and as often as one likes.
  const isOpen = (setting: string): boolean => setting === 'any' || setting === 'off' || (setting === 'auto' && isDemonstration);
  // Loaded only where it is wanted.
  const carrier = env.natsUrl ? new (await import('./platform/live/nats-carrier')).NatsCarrier(env.natsUrl, logger) : undefined;
  const app = await createApp({
    dataSource, databaseUrl, secrets, logger, isDemonstration,
    clock: systemClock,
    dataDirectory: env.dataDirectory,
    publicUrl: publicUrlOf(env),
    trustProxy: env.trustProxy,
    clientDirectory: env.clientDirectory,
    documents: isOpen(env.documents) ? null : readTrustedDocuments(env.clientDirectory),
    rates: isOpen(env.rates) ? null : usualRates,
    checkpointFile: env.checkpointFile,
    identityProviders,
    carrier,
    pushHosts: [...usualPushHosts, ...env.pushHosts],
    translator: env.translate && new LibreTranslate(env.translate, logger),
    mailTransport: mail ? smtpTransport(mail) : undefined,
  });
  closers.push(() => app.stop());
  await defaultFactorRules(app.services, env.secondFactor === 'auto' ? !isDemonstration : env.secondFactor === 'demanded');
  const accounts = isDemonstration ? await seedDemonstration(app.services, () => clearInterrupted(migrationUrl)) : [];
  // After the demonstration, which has them published before anybody took them.
  await keepShippedCourses(app.services);
  app.services.demonstrationLogins = accounts;
  void app.startCheckpoints();
  await app.http.listen({ port: env.port, host: env.host, backlog: waitingConnections });
  const address = app.http.addresses()[0];
  process.stdout.write(`Muster is ready at http://${env.host}:${typeof address === 'object' ? address.port : env.port}\n`);
  if (isOpen(env.documents) || isOpen(env.rates)) say('Open for trials: set MUSTER_DOCUMENTS=trusted and MUSTER_RATES=usual to have the documents and rates of a server without demonstration.');
  for (const account of accounts) process.stdout.write(`  ${account.email}  ${account.password}  ${account.name}, ${account.agency}\n`);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
start().catch((error: unknown) => {
  say(messageOf(error));
  stop(1);
});
