import type { Subject } from './classify';
import { isControlled } from './question';
import type { Question } from './question';
import { agreementFor } from './tables/agreements';

/** Days that a State of transit has to answer (Article 6(4)), and after which silence is consent under the OECD Decision and the agreement of Canada and the United States. */
export const transitAnswerDays = 60;
const tacitDays = 30;

/** Whether a movement of the line needs prior informed consent, if nothing prohibits it. */
export const needsConsent = (question: Question, subject: Subject): boolean => {
  if (subject.line.status === 'NOT_WASTE' && subject.control === 'UNKNOWN') return false;
  if (isControlled(subject)) return true;
  return (question.isWithinOecd || question.isWithinTheRegulation) && (subject.control === 'AMBER' || subject.control === 'UNLISTED');
};

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What a State has answered, as far as it holds on the day. */
export const answerOf = ({ movement: { documents }, day }: Question, state: string): 'CONSENTED' | 'REFUSED' | 'EXPIRED' | 'NONE' | 'UNKNOWN' => {
  const consent = documents.consents.find((one) => one.state === state);
  if (!consent) return 'UNKNOWN';
  if (consent.answer !== 'CONSENTED') return consent.answer;
  const holds = (consent.validFrom === null || consent.validFrom <= day) && (consent.validTo === null || day <= consent.validTo);
  return holds ? 'CONSENTED' : 'EXPIRED';
};

/** Days since a State was asked; 0 when that is not known. */
export const daysOfSilence = ({ movement: { documents }, day }: Question, state: string): number => {
  const askedOn = documents.consents.find((one) => one.state === state)?.askedOn;
  return askedOn ? dayOf(day) - dayOf(askedOn) : 0;
};

/** Whether silence is consent for a State of this movement: the OECD's procedure for recovery, or a bilateral agreement. When it was asked may not be known: then it is a condition. */
export const hasTacitConsent = (question: Question, state: string): boolean => {
  const isTacit = (question.isWithinOecd && question.isRecovery && question.binds('OECD', state)) || agreementFor(question.movement, question.day)?.isTacit === true;
  if (!isTacit) return false;
  const consent = question.movement.documents.consents.find((one) => one.state === state);
  if (consent?.answer === 'REFUSED') return false;
  return !consent?.askedOn || daysOfSilence(question, state) >= tacitDays;
};
