import 'reflect-metadata';
import { AuditKeys } from '../platform/audit/audit-keys';
import { faultText } from '../platform/audit/fault';
import { verifyTrail } from '../platform/audit/verify-trail';
import { readEnv } from '../platform/env';
import { KeyRing } from '../platform/key-ring';
import { withOwner } from './with-owner';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `audit key` prints the public key of the checkpoints; `audit verify [copies]` follows the trail. Gives the exit code. */
export const run = async ([verb, ...copies]: readonly string[]): Promise<number> => {
  const env = readEnv();
  const ring = KeyRing.at(env.dataDirectory, env.secretFile);
  // Lanes that were written before a rotation are followed with the keys of their time.
  const [keys, ...former] = [ring.secrets, ...ring.roots().slice(1), ...ring.retired()].map((root) => new AuditKeys(root)) as [AuditKeys, ...AuditKeys[]];
  if (verb === 'key') {
    say(keys.publicKey.trim());
    return 0;
  }
  if (verb !== 'verify') throw new Error('Say muster audit verify, with copies of the checkpoints where there are some, or muster audit key.');
  return withOwner(env, (databaseUrl) => verify(databaseUrl, [keys, ...former], [env.checkpointFile, ...copies]), say);
};

const verify = async (databaseUrl: string, keys: readonly AuditKeys[], files: readonly string[]): Promise<number> => {
  const since = performance.now();
  const { records, lanes, checkpoints, older, faults } = await verifyTrail({ databaseUrl, keys, files });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  say(`${records} records in ${lanes} lanes, ${checkpoints} checkpoints, ${older} rows older than the trail; ${seconds} s.`);
  const [first, ...others] = faults;
  if (!first) {
    say('The trail is whole.');
    return 0;
  }
  say(`First broken: ${faultText(first)}`);
  for (const fault of others.slice(0, 20)) say(`Then: ${faultText(fault)}`);
  if (others.length > 20) say(`And ${others.length - 20} more.`);
  return 1;
};
