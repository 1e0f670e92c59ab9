import { auditPurposes } from '../platform/audit/audit-keys';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { KeyRing } from '../platform/key-ring';
import { ringPatienceMilliseconds } from '../platform/key-ring';
import type { Resealed, SealedColumn } from '../platform/reseal';
import { countFormer, resealColumn } from '../platform/reseal';

/** What the keys' commands work on: the ring outside the database, the owner's login, and every column that is sealed. */
export interface KeyWork {
  ring: KeyRing;
  owner: DataSource;
  sealed: readonly SealedColumn[];
}

/** How many values each column still has under a former root. */
export const keyStatus = async ({ ring, owner, sealed }: KeyWork): Promise<{ table: string; former: number }[]> => {
  const counts: { table: string; former: number }[] = [];
  for (const column of sealed) counts.push({ table: column.table, former: await countFormer(owner, ring.secrets, column) });
  return counts;
};

/** Adds a root and seals everything with it. A rotation that was broken off is finished first, with the root it had added. */
export const rotateKeys = async (work: KeyWork): Promise<Resealed[]> => {
  const isUnfinished = work.ring.roots().length > 1 && (await keyStatus(work)).some(({ former }) => former > 0);
  if (!isUnfinished) work.ring.add();
  // Every server that shares the file has looked at it by then: nothing is sealed with the former root any more.
  await wait(2 * ringPatienceMilliseconds);
  const outcomes: Resealed[] = [];
  for (const column of work.sealed) outcomes.push(await resealColumn(work.owner, work.ring.secrets, column));
  return outcomes;
};

/** Forgets the former roots, unless something still needs one. Writers are held off while it is counted. */
export const retireKeys = async ({ ring, owner, sealed }: KeyWork): Promise<{ table: string; former: number }[]> =>
  owner.transaction(async (manager) => {
    for (const { table } of sealed) await manager.query(`/* holdWriters */ lock table ${table} in share mode`);
    const needed = (await keyStatus({ ring, owner, sealed })).filter(({ former }) => former > 0);
    if (needed.length === 0) ring.dropFormer(auditPurposes);
    return needed;
  });
