import { messageRules } from '@muster/shared/messages/message-rules';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { SeizureEntity } from '../seizures/seizures.room';
import type { AddresseeEntity } from './addressee.entity';
import type { AnswerMessageInput } from './message.input';
import { messagePolicy } from './message.policy';
import { changeAddressee, getMessage, getMessageForStep, keepRead } from './message.store';

/** Says what became of a message, for the viewer's agency; nothing found is an answer and counts. Said anew, the later answer stands. */
export const answerMessage = (context: Context, input: AnswerMessageInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, messageId, answer } = input;
    await assertCan(context, messagePolicy, 'answer', (await getMessage(tx, operationId, messageId)).facts, 'Message');
    const { message, own } = await getMessageForStep(tx, operationId, messageId);
    if (!own) throw notFound();
    const { kind, id } = message;
    if (!messageRules[kind].answers.includes(answer)) refuse('message.no-such-answer', 'answer', 'answer: this kind of message is not answered so.', { kind, answer });
    const check = new Mistakes();
    const note = check.text('note', input.note, { max: 4000, multiline: true });
    const language = checkLanguage(check, 'language', input.language);
    check.throwIfAny();
    const seizureId = (await checkReport(tx, operationId, input.seizureId)) ?? own.seizureId;
    const isSaidAgain = own.answer === answer && own.seizureId === seizureId && note === null;
    if (isSaidAgain) return id;
    const now = tx.clock.now();
    const { accountId } = tx.viewer;
    await changeAddressee(tx, kind, own, {
      state: 'ANSWERED', answer, seizureId, answeredAt: own.answeredAt ?? now, answeredBy: accountId, acknowledgedAt: own.acknowledgedAt ?? now, acknowledgedBy: own.acknowledgedBy ?? accountId,
    });
    if (note !== null) await keepNote(tx, own, note, language);
    await keepRead(tx, message);
    await tx.record({ operationId, kind: 'MessageAnswered', subjectType: 'Message', subjectId: id, audience: own.audience, arguments: { agencyId: own.agencyId, answer } });
    return id;
  });

/** The report that a message led to: one of the viewer's agency, which was submitted. */
const checkReport = async (tx: Transaction, operationId: string, id: string | null | undefined): Promise<string | null> => {
  if (!id) return null;
  const report = await findRow(tx, SeizureEntity, { operationId, id: id.toLowerCase(), reportingAgencyId: tx.viewer.agencyId });
  return report && report.state !== 'DRAFT' ? report.id : refuse('report.unknown', 'seizureId', 'seizureId: there is no such report of your agency.');
};

const keepNote = (tx: Transaction, { operationId, id, messageId, agencyId }: AddresseeEntity, text: string, language: string): Promise<unknown> =>
  tx.query(
    `/* keepMessageNote */ insert into message_notes (operation_id, id, message_id, agency_id, text, language, written_by, written_at, audience) values ($1, $2, $3, $4, $5, $6, $7, $8, '{}')
     on conflict (operation_id, id) do update set text = excluded.text, language = excluded.language, written_by = excluded.written_by, written_at = excluded.written_at`,
    [operationId, id, messageId, agencyId, text, language, tx.viewer.accountId, tx.clock.now()],
  );
