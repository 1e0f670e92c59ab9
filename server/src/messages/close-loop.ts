import { answerOfFinding, outweighs } from '@muster/shared/messages/message-rules';
import type { ControlFinding, MessageAnswer } from '@muster/shared/vocabularies';
import { In } from 'typeorm';
import type { Services } from '../platform/context';
import type { EventDraft } from '../platform/events';
import { isWithin } from '../platform/meet';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { SeizureEntity } from '../seizures/seizures.room';
import { AddresseeEntity } from './addressee.entity';
import { changeAddressee } from './message.store';

/** What became of a target, as a control or a report of the viewer's agency says. */
interface Outcome {
  operationId: string;
  targetId: string;
  answer: MessageAnswer | null;
  record: { controlId: string } | { seizureId: string };
  /** Who sees the record; nobody else learns of it by the answer. */
  audience: readonly string[];
}

/** In the transaction of every change: a control, and a report that names its target, answer the warnings that the agency was sent about it. */
export const closeLoop = async (_services: Pick<Services, never>, tx: Transaction, events: readonly EventDraft[]): Promise<void> => {
  for (const event of events) {
    const outcome = event.kind === 'TargetControlled' ? outcomeOfControl(event) : await outcomeOfReport(tx, event);
    if (outcome) await answerWarnings(tx, outcome);
  }
};

const outcomeOfControl = ({ operationId, subjectId, audience, arguments: said }: EventDraft): Outcome => ({
  operationId, targetId: said?.targetId as string, answer: answerOfFinding(said?.finding as ControlFinding), record: { controlId: subjectId }, audience,
});

const outcomeOfReport = async (tx: Transaction, { kind, operationId, subjectId, subject }: EventDraft): Promise<Outcome | null> => {
  if (kind !== 'SeizureReported' && kind !== 'SeizureCorrected') return null;
  const report = (subject as SeizureEntity | undefined) ?? (await findRow(tx, SeizureEntity, { operationId, id: subjectId }));
  if (!report?.targetId || report.state === 'DRAFT' || report.reportingAgencyId !== tx.viewer.agencyId) return null;
  return { operationId, targetId: report.targetId, answer: 'FOUND', record: { seizureId: report.id }, audience: report.audience };
};

interface Warned {
  id: string;
  message_id: string;
  audience: string[];
}

const answerWarnings = async (tx: Transaction, { operationId, targetId, answer, record, audience }: Outcome): Promise<void> => {
  const warned = await tx.query<Warned>(
    `/* warnedOf */ select a.id, a.message_id, m.audience from message_addressees a join messages m on m.operation_id = a.operation_id and m.id = a.message_id
     where a.operation_id = $1 and a.agency_id = $2 and m.target_id = $3 and m.kind = 'WARNING' and m.state = 'SENT' order by a.id for update of a`,
    [operationId, tx.viewer.agencyId, targetId],
  );
  // What not everybody sees who sees the warning is answered by its agency itself, in as many words as it likes.
  const told = warned.filter((row) => isWithin(row.audience, audience));
  if (told.length === 0) return;
  for (const row of await tx.manager.find(AddresseeEntity, { where: { operationId, id: In(told.map(({ id }) => id)) } })) await close(tx, row, answer, record);
};

const close = async (tx: Transaction, row: AddresseeEntity, answer: MessageAnswer | null, record: Outcome['record']): Promise<void> => {
  const now = tx.clock.now();
  const { accountId } = tx.viewer;
  const acknowledged = { acknowledgedAt: row.acknowledgedAt ?? now, acknowledgedBy: row.acknowledgedBy ?? accountId };
  const controlledAt = row.controlledAt ?? ('controlId' in record ? now : null);
  const isNews = outweighs(row.answer, answer);
  if (row.answer !== null && !isNews) return;
  const state = isNews ? 'ANSWERED' : 'CONTROLLED';
  await changeAddressee(tx, 'WARNING', row, { state, ...record, ...acknowledged, controlledAt, ...(isNews ? { answer, answeredAt: row.answeredAt ?? now, answeredBy: accountId } : {}) });
  await tx.record({
    operationId: row.operationId, kind: isNews ? 'MessageAnswered' : 'MessageControlled', subjectType: 'Message', subjectId: row.messageId, audience: row.audience,
    arguments: { agencyId: row.agencyId, ...(isNews ? { answer } : {}) },
  });
};
