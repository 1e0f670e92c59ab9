import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { agencyKinds } from '@muster/shared/vocabularies';
import { reachDatabase } from '../embedded/reach-database';
import { openAudit } from '../platform/audit/open-audit';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database';
import { publicUrlOf, readEnv } from '../platform/env';
import { loadSecrets } from '../platform/key-ring';
import { createLogger } from '../platform/logger';
import { mailSettings } from '../platform/mail/mail-settings';
import { migrate } from '../platform/migrate';
import type { AdministratorBody } from './invite-administrator';
import { inviteAdministrator } from './invite-administrator';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const usage = `Say administrator invite --email … --name … --agency "Name of the agency"; where there is no such agency yet, with --short "In a list"
  --kind ${agencyKinds.join(' | ')} --country XX (or --region "…"). --language fr for the mail and the screens.`;

/** Invites an administrator of the platform to the database that the settings name, whether its server runs or not. */
export const run = async (words: readonly string[]): Promise<void> => {
  const input = readWords(words);
  const env = readEnv();
  const { databaseUrl, migrationUrl, release } = await reachDatabase(env, say);
  try {
    await migrate(migrationUrl, decodeURIComponent(new URL(databaseUrl).username));
    const dataSource = await openDatabase(databaseUrl, [], 2);
    try {
      const secrets = loadSecrets(env.dataDirectory, env.secretFile);
      const { audit, checkpointer } = openAudit({ dataSource, secrets, clock: systemClock, logger: createLogger('error'), checkpointFile: env.checkpointFile });
      const isSending = mailSettings(env) !== null;
      const { agency, link, expiresAt } = await inviteAdministrator({ dataSource, audit, clock: systemClock, secrets, publicUrl: publicUrlOf(env), isSending }, input);
      await checkpointer.write();
      say(`${input.name} is invited to administer the platform and to answer for ${agency}. The link works once, until ${expiresAt.toISOString()}:`);
      say(link);
      if (isSending) say(`It is mailed to ${input.email} too, by the server that runs on this database.`);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await release();
  }
};

const text = { type: 'string' } as const;
const options = { email: text, name: text, language: text, agency: text, short: text, kind: text, country: text, region: text };

const readWords = ([verb, ...args]: readonly string[]): AdministratorBody => {
  const { email, name, language = 'en', agency, short, kind = 'OTHER', country, region } = verb === 'invite' ? parsed(args) : {};
  const known = agencyKinds.find((each) => each === kind);
  if (!email || !name || !agency || !known) throw new Error(usage);
  return { email, name, language, agency: { name: agency, shortName: short ?? '', nameLanguage: language, kind: known, country: country ?? null, region: region ?? null, languages: [language] } };
};

const parsed = (args: readonly string[]): Partial<Record<keyof typeof options, string>> => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Error(usage);
  }
};
