import { messageRules } from '@muster/shared/messages/message-rules';
import type { TargetEntity } from '../targets/targets.room';
import { checkCountry, checkIndicators, checkLanguage } from '../platform/checks/check-codes';
import type { Mistakes } from '../platform/mistakes';
import type { MessageBodyInput } from './message.input';
import type { MessageEntity } from './message.entity';

/** The columns that a message's body fills by itself. */
export type MessageContent = Pick<
  MessageEntity,
  | 'kind' | 'subject' | 'body' | 'language' | 'targetId' | 'pattern' | 'reasons' | 'riskIndicators' | 'departureCountry' | 'destinationCountry' | 'expectedAt' | 'sourceEvaluation'
  | 'informationEvaluation' | 'acknowledgeBy' | 'answerBy'
>;

/** Checks what a message says, and takes from its target what it does not say itself; mistakes are added, each by its field. */
export const checkMessage = (check: Mistakes, input: MessageBodyInput, target: TargetEntity | null, setting: { now: Date; isReply: boolean }): MessageContent => {
  const { kind } = input;
  const content: MessageContent = {
    kind,
    subject: check.requiredText('subject', input.subject, { max: 200 }),
    body: check.requiredText('body', input.body, { max: 10_000, multiline: true }),
    language: checkLanguage(check, 'language', input.language),
    targetId: target?.id ?? null,
    pattern: check.text('pattern', input.pattern, { max: 4000, multiline: true }),
    reasons: check.text('reasons', input.reasons, { max: 4000, multiline: true }),
    riskIndicators: checkIndicators(check, input.riskIndicators),
    departureCountry: checkCountry(check, 'departureCountry', input.departureCountry),
    destinationCountry: checkCountry(check, 'destinationCountry', input.destinationCountry),
    expectedAt: input.expectedAt ? new Date(input.expectedAt) : null,
    sourceEvaluation: input.sourceEvaluation ?? null,
    informationEvaluation: input.informationEvaluation ?? null,
    acknowledgeBy: checkDue(check, 'acknowledgeBy', input.acknowledgeBy, setting.now),
    answerBy: checkDue(check, 'answerBy', input.answerBy, setting.now),
  };
  if (messageRules[kind].isReply && !setting.isReply) check.add('message.answers-nothing', 'kind', 'kind: feedback answers a message: which?');
  if (kind !== 'WARNING') return content;
  if (!target && content.pattern === null && !check.has('pattern')) check.add('message.warns-of-nothing', 'targetId', 'targetId: a warning names a target, or says what to watch for.');
  if (!target && content.reasons === null && !check.has('reasons')) check.add('field.required', 'reasons', 'reasons: why?');
  return target ? { ...content, ...fromTarget(content, target) } : content;
};

const fromTarget = (content: MessageContent, target: TargetEntity): Partial<MessageContent> => ({
  reasons: content.reasons ?? target.reasons,
  riskIndicators: content.riskIndicators.length > 0 ? content.riskIndicators : target.riskIndicators,
  departureCountry: content.departureCountry ?? target.departureCountry,
  destinationCountry: content.destinationCountry ?? target.destinationCountry,
  expectedAt: content.expectedAt ?? target.expectedAt,
});

const checkDue = (check: Mistakes, field: string, given: string | null | undefined, now: Date): Date | null => {
  if (!given) return null;
  const at = new Date(given);
  if (at <= now) check.add('date.past', field, `${field}: this has passed already.`);
  return at;
};
