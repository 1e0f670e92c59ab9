import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { reachDatabase } from '../embedded/reach-database';
import { readEnv } from '../platform/env';
import { KeyRing } from '../platform/key-ring';
import { reach } from '../platform/migrate';
import { rooms } from '../rooms';
import type { KeyWork } from './rotate-keys';
import { keyStatus, retireKeys, rotateKeys } from './rotate-keys';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const verbs: Readonly<Record<string, (work: KeyWork) => Promise<void>>> = {
  status: async (work) => {
    say(`${work.ring.roots().length} root${work.ring.roots().length === 1 ? '' : 's'} in ${work.ring.file}.`);
    for (const { table, former } of await keyStatus(work)) say(`${table}: ${former} under a former root.`);
  },
  rotate: async (work) => {
    const outcomes = await rotateKeys(work);
    for (const { table, renewed, unopened } of outcomes) say(`${table}: ${renewed} sealed anew${unopened > 0 ? `, ${unopened} that no root opens` : ''}.`);
    say(`The new root is the first line of ${work.ring.file}: back the file up. "keys retire" forgets the former one.`);
  },
  retire: async (work) => {
    const needed = await retireKeys(work);
    if (needed.length > 0) throw new Error(`A former root is still needed: ${needed.map(({ table, former }) => `${table} ${former}`).join(', ')}. Run "keys rotate" to its end.`);
    say('The former roots are forgotten; what backups hold under them opens no more once their copies of the file are gone.');
  },
};

/** Rotates the keys of the database that the settings name, whether its server runs or not. */
export const run = async ([name = '']: readonly string[]): Promise<void> => {
  const verb = verbs[name];
  if (!verb) throw new Error(`keys ${Object.keys(verbs).join(' | ')}`);
  const env = readEnv();
  const ring = KeyRing.at(env.dataDirectory, env.secretFile);
  const { migrationUrl, release } = await reachDatabase(env, say);
  const owner = new DataSource({ type: 'postgres', url: migrationUrl, poolSize: 2 });
  try {
    await reach(owner, migrationUrl);
    await verb({ ring, owner, sealed: rooms.flatMap(({ sealed }) => sealed ?? []) });
  } finally {
    if (owner.isInitialized) await owner.destroy();
    await release();
  }
};
