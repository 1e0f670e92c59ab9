import { dueTimes } from '@muster/shared/messages/due-times';
import type { Transaction } from '../platform/transaction';
import type { MessageEntity } from './message.entity';
import { audienceOf } from './message.store';

/** Where the addressees are: each country has its own days of rest. */
const countriesOf = async (tx: Transaction, agencyIds: readonly string[]): Promise<Map<string, string | null>> => {
  const rows = await tx.query<{ id: string; country: string | null }>('/* countriesOf */ select id, country from agencies where id = any($1::uuid[])', [agencyIds]);
  return new Map(rows.map(({ id, country }) => [id, country]));
};

/** Gives each addressee of a message its own row and clock, and tells of it. */
export const sendMessage = async (tx: Transaction, message: MessageEntity, before: readonly string[] | null): Promise<void> => {
  const { operationId, id, kind, addresseeIds, expectedAt, acknowledgeBy, answerBy } = message;
  const sentAt = tx.clock.now();
  const countries = await countriesOf(tx, addresseeIds);
  const due = addresseeIds.map((agencyId) => dueTimes({ kind, sentAt, expectedAt, acknowledgeBy, answerBy, country: countries.get(agencyId) ?? null }));
  await tx.query(
    `/* addressMessage */ insert into message_addressees (operation_id, id, message_id, agency_id, state, sent_at, acknowledge_due_at, answer_due_at, due_at, audience)
     select $1, addressee.id, $2, addressee.agency_id, 'SENT', $3, addressee.acknowledge, addressee.answer, coalesce(addressee.acknowledge, addressee.answer), '{}'
     from unnest($4::uuid[], $5::uuid[], $6::timestamptz[], $7::timestamptz[]) addressee(id, agency_id, acknowledge, answer)`,
    [operationId, id, sentAt, addresseeIds.map(() => tx.clock.uuid()), addresseeIds, due.map(({ acknowledgeDueAt }) => acknowledgeDueAt), due.map(({ answerDueAt }) => answerDueAt)],
  );
  const audience = await audienceOf(tx, message);
  await tx.record({
    operationId, kind: 'MessageSent', subjectType: 'Message', subjectId: id, subjectVersion: message.version, audience, ...(before ? { audienceBefore: before } : {}),
    arguments: { agencyId: message.senderAgencyId, messageKind: kind, repliesToId: message.repliesToId, addressees: addresseeIds.length },
  });
};

/** Tells the own agency of a draft. */
export const tellOfDraft = async (tx: Transaction, message: MessageEntity, kind: 'MessageDrafted' | 'MessageDraftChanged' | 'MessageDraftDiscarded', before: readonly string[] | null): Promise<void> => {
  await tx.record({
    operationId: message.operationId, kind, subjectType: 'Message', subjectId: message.id, subjectVersion: message.version, audience: await audienceOf(tx, message), ...(before ? { audienceBefore: before } : {}),
    arguments: { agencyId: message.senderAgencyId, messageKind: message.kind },
  });
};
