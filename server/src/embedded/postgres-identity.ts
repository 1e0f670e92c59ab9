import { execFileSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Whom PostgreSQL runs as; empty for "whoever started us". */
export type Identity = { uid?: number; gid?: number };

const systemUser = 'postgres';

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, systemUser], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

const lookUp = (): Identity | undefined => {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root: root lends it the system user `postgres`, made here when missing. */
export const postgresIdentity = (): Identity => {
  if (process.getuid?.() !== 0) return {};
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('groupadd', ['--system', systemUser], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', systemUser, '--shell', '/bin/false', systemUser], { stdio: 'ignore' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    throw new EmbeddedPostgresError(
      `PostgreSQL may not run as root and the system user "${systemUser}" could not be created: create it, or start as an ordinary user.`,
    );
  }
};
