import type { Context } from '../platform/context';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { IntelligenceEntity } from './intelligence.entity';
import { intelligencePolicy } from './intelligence.policy';
import { getNote, getNoteForUpdate, getSubject } from './intelligence.store';

/** Takes intelligence back: its text and origin are destroyed, its line and who opened it remain. */
export const withdrawIntelligence = (context: Context, operationId: string, id: string): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, intelligencePolicy, 'withdraw', await getNote(tx, operationId, id), 'IntelligenceNote');
    const { withdrawnAt, subjectType, subjectId, agencyId, audience } = await getNoteForUpdate(tx, operationId, id);
    if (withdrawnAt !== null) refuse('intelligence.withdrawn', 'id', 'id: this was withdrawn.');
    await tx.manager.update(IntelligenceEntity, { operationId, id }, { ciphertext: null, withdrawnAt: tx.clock.now(), withdrawnBy: context.signedIn.accountId });
    const { version } = await getSubject(tx, operationId, subjectType, subjectId);
    await tx.record({ operationId, kind: 'IntelligenceWithdrawn', subjectType, subjectId, subjectVersion: version, audience, arguments: { noteId: id, agencyId } });
    return id;
  });
