import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(__dirname, '../..');

/** Builds what is stale of server and client, as `pnpm start` does; where each then lies. */
export const buildBothSides = (): { repository: string; serverFile: string; clientDirectory: string } => {
  const serverFile = join(repository, 'server/dist/main.cjs');
  const built = spawnSync(process.execPath, [join(repository, 'scripts/build.mjs')], { encoding: 'utf8', cwd: repository });
  if (built.status !== 0 || !existsSync(serverFile)) throw new Error(`The build failed: ${built.stderr}${built.stdout}`);
  return { repository, serverFile, clientDirectory: join(repository, 'client/dist') };
};
