import { tlpLevels } from '@muster/shared/vocabularies';
import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { TranslatableLevel, Translator } from '../platform/translator';
import { boundOf } from './bound-of';
import { MessageEntity } from './message.entity';
import { messagePolicy } from './message.policy';
import { getMessageHeld } from './message.store';

/** What a service says of a message in another language. Nobody keeps it until somebody has read it and adds it as their translation. */
export interface Suggested {
  id: string;
  language: string;
  subject: string;
  body: string;
}

interface Asked {
  id: string;
  translator: Translator;
  message: MessageEntity;
  language: string;
}

/**
 * Asks the service that whoever runs the server has named how a message reads in another language. That its text leaves is
 * on record, for its sender too, before it does; the transaction is over by then, so that no slow service holds one.
 */
export const suggestTranslation = async (context: Context, operationId: string, messageId: string, language: string): Promise<Suggested> => {
  const asked = await context.change((tx) => ask(context, tx, operationId, messageId, language));
  const { translator, message } = asked;
  const [subject, body] = (await translator.translate([message.subject, message.body], message.language, asked.language)) ?? [];
  if (subject === undefined || body === undefined) return refuse('translation.no-answer', null, 'The translation service gave no answer.');
  return { id: asked.id, language: asked.language, subject, body };
};

const ask = async (context: Context, tx: Transaction, operationId: string, messageId: string, given: string): Promise<Asked> => {
  const { message, facts } = await getMessageHeld(tx, operationId, messageId);
  await assertCan(context, messagePolicy, 'translate', facts, 'Message');
  const { translator } = context.services;
  if (!translator) return refuse('translation.no-service', null, 'This server has no translation service.');
  const check = new Mistakes();
  if (!given) check.add('field.required', 'language', 'language: into which language?');
  const language = checkLanguage(check, 'language', given);
  check.throwIfAny();
  if (language.split('-')[0] === message.language.split('-')[0]) return refuse('translation.same-language', 'language', 'language: the message is in this language.');
  if (!(await mayLeave(tx, message, translator.upTo))) return refuse('translation.too-strict', null, 'The message is handled too strictly to be given to a translation service.', { tlp: translator.upTo });
  const id = tx.clock.uuid();
  const { agencyId } = tx.viewer;
  const audience = meet(message.audience, [token.participant(operationId, message.senderAgencyId), token.participant(operationId, agencyId), token.role(operationId, 'COORDINATOR')]);
  await tx.record({ id, operationId, kind: 'MessageTranslationAsked', subjectType: 'Message', subjectId: message.id, audience, arguments: { agencyId, language } });
  return { id, translator, message, language };
};

/** Whether neither a message nor anything that it answers or names is handled more strictly than what may leave; what has a caveat stays. */
const mayLeave = async (tx: Transaction, message: MessageEntity, upTo: TranslatableLevel): Promise<boolean> => {
  const isOpen = ({ tlp, caveats }: Pick<MessageEntity, 'tlp' | 'caveats'>): boolean => caveats.length === 0 && tlpLevels.indexOf(tlp) <= tlpLevels.indexOf(upTo);
  if (!isOpen(message)) return false;
  const bound = await boundOf(tx, message);
  return bound instanceof MessageEntity ? mayLeave(tx, bound, upTo) : bound === null || isOpen(bound);
};
