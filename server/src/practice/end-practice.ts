import { FileVault } from '../files/files.room';
import type { Context } from '../platform/context';
import { IsNull } from 'typeorm';
import { PracticeEntity } from './practice.entity';

/** Purges what somebody practised in, if they did; it is theirs alone, so that nobody else is asked. Tells whether there was something. */
export const endPractice = async (context: Context): Promise<boolean> => {
  const keys = await context.change(async (tx) => {
    const practice = await tx.manager.findOne(PracticeEntity, { where: { accountId: tx.viewer.accountId, endedAt: IsNull() } });
    if (!practice) return null;
    const { operationId, audience } = practice;
    await tx.record({ operationId, kind: 'PracticeEnded', subjectType: 'Operation', subjectId: operationId, audience });
    const [row] = await tx.query<{ keys: string[] }>('/* endPractice */ select muster.end_practice($1, $2) as keys', [operationId, tx.clock.now()]);
    return row?.keys ?? [];
  });
  const vault = FileVault.of(context.services);
  for (const key of keys ?? []) await vault.discard(key);
  return keys !== null;
};
