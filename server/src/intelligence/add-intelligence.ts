import type { Context } from '../platform/context';
import { checkId } from '../platform/checks/check-id';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { IntelligenceEntity } from './intelligence.entity';
import type { AddIntelligenceInput } from './intelligence.input';
import { subjectPolicy } from './intelligence.policy';
import { getSubject } from './intelligence.store';
import type { NoteHandling } from './note-handling';
import { noteHandling } from './note-handling';
import { sealContent, unsealContent } from './seal-intelligence';

/** Adds what an agency knows to a record that it sees, its own or another's; text and origin are sealed before they reach the database. */
export const addIntelligence = (context: Context, input: AddIntelligenceInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, subjectType, sourceEvaluation, informationEvaluation } = input;
    const subject = await getSubject(tx, operationId, subjectType, input.subjectId);
    await assertCan(context, subjectPolicy, 'addIntelligence', subject.facts, subjectType);
    const id = checkId('id', input.id);
    const subjectId = input.subjectId.toLowerCase();
    const { agencyId, accountId } = context.signedIn;
    const check = new Mistakes();
    const text = check.requiredText('text', input.text, { max: 4000, multiline: true });
    const origin = check.requiredText('origin', input.origin, { max: 1000, multiline: true });
    const handling = await noteHandling(tx, check, subject, agencyId, input.handling);
    const note = {
      ...handling, operationId, id, subjectType, subjectId, agencyId, addedBy: accountId, sourceEvaluation, informationEvaluation,
      ciphertext: sealContent(context.secrets, { operationId, id }, { text, origin }), audience: handling.wantedAudience, addedAt: tx.clock.now(),
    };
    if (await isRepeated(context, tx, note, { text, origin })) return id;
    const inserted = await tx.manager.createQueryBuilder().insert().into(IntelligenceEntity).values(note).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'id', 'id: this identifier cannot be used: make a new one.');
    const { audience } = await tx.manager.findOneByOrFail(IntelligenceEntity, { operationId, id });
    await tx.record({ operationId, kind: 'IntelligenceAdded', subjectType, subjectId, subjectVersion: subject.version, audience, arguments: { noteId: id, agencyId } });
    return id;
  });

type Sent = NoteHandling & Pick<IntelligenceEntity, 'operationId' | 'id' | 'subjectType' | 'subjectId' | 'addedBy' | 'sourceEvaluation' | 'informationEvaluation'>;

const saidOpenly = ({ subjectType, subjectId, addedBy, sourceEvaluation, informationEvaluation, tlp, wantedAudience, caveats, handlingNote }: Sent): string =>
  JSON.stringify([subjectType, subjectId, addedBy, sourceEvaluation, informationEvaluation, tlp, wantedAudience, caveats, handlingNote]);

/** Whether the same person sent the very same before: then the answer was lost on the way, and nothing is written twice. */
const isRepeated = async (context: Context, tx: Transaction, sent: Sent, content: { text: string; origin: string }): Promise<boolean> => {
  const known = await tx.manager.findOne(IntelligenceEntity, { where: { operationId: sent.operationId, id: sent.id } });
  if (!known?.ciphertext || saidOpenly(known) !== saidOpenly(sent)) return false;
  const { text, origin } = unsealContent(context.secrets, known, known.ciphertext);
  return text === content.text && origin === content.origin;
};
