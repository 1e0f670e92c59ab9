import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, inRepository } from './repository.mjs';

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/\.(test|proof|e2e)\.tsx?$/.test(name))
    .flatMap(({ name }) => filesUnder(join(path, name)));
};

const fingerprint = (sources) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(inRepository(source))).sort()) {
    hash.update(file.slice(inRepository().length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

/** Builds an output folder anew unless it stands for exactly these sources. */
export const buildIfStale = async (name, sources, output, build) => {
  const stamp = inRepository(output, '.built-from');
  const now = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  try {
    mkdirSync(inRepository(output), { recursive: true });
    rmSync(stamp, { force: true });
    writeFileSync(`${stamp}.new`, now);
  } catch {
    throw new Stop(`The ${name} has to be built, but ${inRepository(output)} cannot be written: make the folder writable, or start where it was built before.`);
  }
  await build();
  writeFileSync(stamp, now);
  rmSync(`${stamp}.new`, { force: true });
};
