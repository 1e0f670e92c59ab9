import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { TranslateMessageInput } from './message.input';
import { messagePolicy } from './message.policy';
import { getMessageHeld } from './message.store';

/** Adds a message in another language, as somebody who sees it puts it. Sent twice, it makes one. */
export const translateMessage = (context: Context, input: TranslateMessageInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, messageId } = input;
    const id = checkId('id', input.id);
    const { message, facts } = await getMessageHeld(tx, operationId, messageId);
    await assertCan(context, messagePolicy, 'translate', facts, 'Message');
    const check = new Mistakes();
    if (!input.language) check.add('field.required', 'language', 'language: into which language?');
    const said = {
      language: checkLanguage(check, 'language', input.language), subject: check.requiredText('subject', input.subject, { max: 200 }), body: check.requiredText('body', input.body, { max: 10_000, multiline: true }),
    };
    check.throwIfAny();
    const { accountId, agencyId } = tx.viewer;
    const inserted = await tx.query(
      `/* translateMessage */ insert into message_translations (operation_id, id, message_id, agency_id, language, subject, body, translated_by, translated_at, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{}') on conflict do nothing returning id`,
      [operationId, id, message.id, agencyId, said.language, said.subject, said.body, accountId, tx.clock.now()],
    );
    if (inserted.length === 0) return (await isSame(tx, operationId, id, message.id, said)) ? message.id : refuse('id.taken', 'id', 'id: this identifier cannot be used: make a new one.');
    await tx.record({ operationId, kind: 'MessageTranslated', subjectType: 'Message', subjectId: message.id, audience: message.audience, arguments: { agencyId, language: said.language } });
    return message.id;
  });

const isSame = async (tx: Transaction, operationId: string, id: string, messageId: string, said: { language: string; subject: string; body: string }): Promise<boolean> => {
  const rows = await tx.query(
    '/* sameTranslation */ select id from message_translations where operation_id = $1 and id = $2 and message_id = $3 and language = $4 and subject = $5 and body = $6 and translated_by = $7',
    [operationId, id, messageId, said.language, said.subject, said.body, tx.viewer.accountId],
  );
  return rows.length > 0;
};
