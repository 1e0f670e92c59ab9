import type { Services } from '../platform/context';
import { inTransaction } from '../platform/transaction';
import type { FileVault } from './file-vault';

const grace = 60 * 60_000;
const batch = 500;

/** Removes stored bytes that belong to no file: what a crash left between the store and the commit. */
export const sweepOrphans = async ({ dataSource, clock }: Services, vault: FileVault): Promise<number> => {
  let swept = 0;
  let keys = new Set<string>();
  const sweep = async (): Promise<void> => {
    const orphans = await inTransaction(dataSource, 'muster_app', null, (manager) =>
      manager.query('/* sweepOrphans */ select k from muster.orphans_among($1) k', [[...keys]]) as Promise<{ k: string }[]>,
    );
    for (const { k } of orphans) await vault.discard(k);
    swept += orphans.length;
    keys = new Set();
  };
  for await (const name of vault.store.olderThan(new Date(clock.now().getTime() - grace))) {
    keys.add(name.slice(0, 36));
    if (keys.size >= batch) await sweep();
  }
  if (keys.size > 0) await sweep();
  return swept;
};
