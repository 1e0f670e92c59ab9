import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The passwords of the embedded database's three logins. */
export type Secrets = { superuser: string; owner: string; app: string };

const isSecrets = (value: unknown): value is Secrets =>
  typeof value === 'object' && value !== null &&
  ['superuser', 'owner', 'app'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

const secretsFileIn = (dataDirectory: string): string => join(dataDirectory, 'postgres-secrets.json');

/** The kept passwords; none where the file is missing or torn. */
export const readSecrets = (dataDirectory: string): Secrets | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(secretsFileIn(dataDirectory), 'utf8'));
    return isSecrets(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The kept passwords, or fresh ones, which the caller must then teach to an existing cluster. */
export const keepSecrets = (dataDirectory: string): { secrets: Secrets; areFresh: boolean } => {
  const file = secretsFileIn(dataDirectory);
  const kept = readSecrets(dataDirectory);
  if (kept) return { secrets: kept, areFresh: false };
  const word = () => randomBytes(24).toString('hex');
  const secrets = { superuser: word(), owner: word(), app: word() };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return { secrets, areFresh: true };
};
