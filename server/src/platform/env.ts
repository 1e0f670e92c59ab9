import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkpointFileIn } from './audit/checkpoint-file';
import type { TranslateSettings } from './libre-translate';
import { translatableLevels } from './translator';

const flag = (fallback: boolean) =>
  z.enum(['true', 'false', '1', '0', 'on', 'off', '']).default('').transform((text) => (text === '' ? fallback : ['true', '1', 'on'].includes(text)));

const url = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');

const smtpUrl = z.string().regex(/^smtps?:\/\/./, 'must be an smtp:// or smtps:// address');

const natsUrl = z.string().regex(/^(nats|tls):\/\/[^,\s]+(,(nats|tls):\/\/[^,\s]+)*$/, 'must be a nats:// or tls:// address, or several by commas');

/** Text leaves by TLS, or does not leave this machine. */
const translateUrl = z.string().regex(/^(https:\/\/[^/?#@\s]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^?#\s]*)?$/, 'must be an https:// address without a password, or an http:// one of this machine');

const schema = z.object({
  PORT: z.coerce.number({ error: 'must be a whole number' }).int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: url.optional(),
  DATABASE_MIGRATION_URL: url.optional(),
  MUSTER_DATA_DIR: z.string().min(1).default('.muster'),
  MUSTER_DEMO: z.enum(['auto', 'on', 'off']).default('auto'),
  MUSTER_PUBLIC_URL: z.string().regex(/^https?:\/\/[^/]+$/, 'must be an origin such as https://muster.example.org').optional(),
  MUSTER_SECRET_FILE: z.string().min(1).optional(),
  MUSTER_AUDIT_CHECKPOINTS: z.string().min(1).optional(),
  MUSTER_TRUST_PROXY: flag(false),
  MUSTER_SMTP_URL: smtpUrl.optional(),
  MUSTER_SMTP_URL_FILE: z.string().min(1).optional(),
  MUSTER_MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\s@]+$/, 'must be an address such as muster@example.org, or Muster <muster@example.org>').optional(),
  MUSTER_OIDC_FILE: z.string().min(1).optional(),
  MUSTER_NATS_URL: natsUrl.optional(),
  MUSTER_PUSH_HOSTS: z.string().regex(/^[a-z0-9.*:-]+(,[a-z0-9.*:-]+)*$/, 'must be hosts such as push.example.org, several by commas').optional(),
  MUSTER_TRANSLATE_URL: translateUrl.optional(),
  MUSTER_TRANSLATE_KEY: z.string().min(1).optional(),
  MUSTER_TRANSLATE_UP_TO: z.enum(translatableLevels).optional(),
  MUSTER_CLIENT_DIR: z.string().min(1).optional(),
  MUSTER_DOCUMENTS: z.enum(['auto', 'trusted', 'any']).default('auto'),
  MUSTER_RATES: z.enum(['auto', 'usual', 'off']).default('auto'),
  MUSTER_SECOND_FACTOR: z.enum(['auto', 'demanded', 'left']).default('auto'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The settings a server runs with; see the table in docs/configuration.md. */
export interface Env {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  migrationUrl: string | undefined;
  dataDirectory: string;
  demo: 'auto' | 'on' | 'off';
  publicUrl: string | undefined;
  secretFile: string | undefined;
  checkpointFile: string;
  trustProxy: boolean;
  /** The relay that mails leave by, or the file that names it. */
  smtp: { url: string } | { file: string } | undefined;
  mailFrom: string | undefined;
  identityProvidersFile: string | undefined;
  /** The NATS that carries between servers that the log has grown; without one PostgreSQL does. */
  natsUrl: string | undefined;
  /** Push services beside those of the browsers' makers. */
  pushHosts: readonly string[];
  /** The service that suggests translations, and what it may be given. */
  translate: TranslateSettings | undefined;
  clientDirectory: string | undefined;
  documents: 'auto' | 'trusted' | 'any';
  rates: 'auto' | 'usual' | 'off';
  /** What holds for administrators, leads and coordinators while no administrator has decided. */
  secondFactor: 'auto' | 'demanded' | 'left';
  logLevel: string;
}

/** What holds a password may stand in a file, which no list of processes and no dump of an environment shows. */
const secrets = ['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'MUSTER_NATS_URL', 'MUSTER_TRANSLATE_KEY'] as const;

const withFiles = (source: NodeJS.ProcessEnv): { given: NodeJS.ProcessEnv; unread: string[] } => {
  const given = { ...source };
  const unread: string[] = [];
  for (const name of secrets) {
    const file = source[`${name}_FILE`];
    if (file === undefined) continue;
    if (source[name] !== undefined) unread.push(`${name}_FILE: give either this or ${name}`);
    else {
      try {
        given[name] = readFileSync(file, 'utf8').trim();
      } catch {
        unread.push(`${name}_FILE: the file ${file} cannot be read`);
      }
    }
  }
  return { given, unread };
};

/** Reads the environment; throws one error that lists every mistake by the variable's name. */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const { given, unread } = withFiles(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  const parsed = schema.safeParse(given);
  const mistakes = parsed.success ? unread : [...unread, ...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)];
  if (Boolean(given.DATABASE_URL) !== Boolean(given.DATABASE_MIGRATION_URL)) {
    mistakes.push('DATABASE_URL and DATABASE_MIGRATION_URL: give both (the application and the owner), or neither for the embedded PostgreSQL');
  }
  const namesSmtp = Boolean(given.MUSTER_SMTP_URL) || Boolean(given.MUSTER_SMTP_URL_FILE);
  if (given.MUSTER_SMTP_URL && given.MUSTER_SMTP_URL_FILE) mistakes.push('MUSTER_SMTP_URL and MUSTER_SMTP_URL_FILE: give one of the two');
  if (namesSmtp !== Boolean(given.MUSTER_MAIL_FROM)) mistakes.push('MUSTER_MAIL_FROM: give it together with the SMTP relay, or neither');
  if (!given.MUSTER_TRANSLATE_URL && (given.MUSTER_TRANSLATE_KEY || given.MUSTER_TRANSLATE_UP_TO)) mistakes.push('MUSTER_TRANSLATE_URL: name the service that MUSTER_TRANSLATE_KEY and MUSTER_TRANSLATE_UP_TO are about');
  if (mistakes.length > 0 || !parsed.success) {
    throw new Error(`The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n  ${mistakes.join('\n  ')}`);
  }
  const values = parsed.data;
  const dataDirectory = resolve(values.MUSTER_DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    migrationUrl: values.DATABASE_MIGRATION_URL,
    dataDirectory,
    demo: values.MUSTER_DEMO,
    publicUrl: values.MUSTER_PUBLIC_URL,
    secretFile: values.MUSTER_SECRET_FILE,
    checkpointFile: values.MUSTER_AUDIT_CHECKPOINTS === undefined ? checkpointFileIn(dataDirectory) : resolve(values.MUSTER_AUDIT_CHECKPOINTS),
    trustProxy: values.MUSTER_TRUST_PROXY,
    smtp: values.MUSTER_SMTP_URL ? { url: values.MUSTER_SMTP_URL } : values.MUSTER_SMTP_URL_FILE ? { file: values.MUSTER_SMTP_URL_FILE } : undefined,
    mailFrom: values.MUSTER_MAIL_FROM,
    identityProvidersFile: values.MUSTER_OIDC_FILE,
    natsUrl: values.MUSTER_NATS_URL,
    pushHosts: values.MUSTER_PUSH_HOSTS?.split(',') ?? [],
    translate: values.MUSTER_TRANSLATE_URL ? { url: values.MUSTER_TRANSLATE_URL, key: values.MUSTER_TRANSLATE_KEY, upTo: values.MUSTER_TRANSLATE_UP_TO ?? 'CLEAR' } : undefined,
    clientDirectory: values.MUSTER_CLIENT_DIR,
    documents: values.MUSTER_DOCUMENTS,
    rates: values.MUSTER_RATES,
    secondFactor: values.MUSTER_SECOND_FACTOR,
    logLevel: values.LOG_LEVEL,
  };
};

/** The origin under which browsers reach the server. */
export const publicUrlOf = ({ publicUrl, host, port }: Pick<Env, 'publicUrl' | 'host' | 'port'>): string => publicUrl ?? `http://${host}:${port}`;

/** Every variable that is read, by its name. */
export const variables: readonly string[] = [...Object.keys(schema.shape), ...secrets.map((name) => `${name}_FILE`)];
