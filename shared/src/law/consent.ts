import { daysBetween } from '../days';
import { isPartyTo } from './agreements';
import type { Subject } from './classify';
import type { Consent } from './movement';
import { isControlled } from './question';
import type { Question } from './question';

/** Days that a State of transit has to answer (Article 6(4)), and after which silence is consent under the OECD Decision and the agreement of Canada and the United States. */
export const transitAnswerDays = 60;
const tacitDays = 30;

/** Whether a movement of the line needs prior informed consent, if nothing prohibits it. */
export const needsConsent = (question: Question, subject: Subject): boolean => {
  if (subject.line.status === 'NOT_WASTE' && subject.control === 'UNKNOWN') return false;
  if (isControlled(subject)) return true;
  return (question.isWithinOecd || question.isWithinTheRegulation) && (subject.control === 'AMBER' || subject.control === 'UNLISTED');
};

/** What is known of a State's answer. */
export const consentFrom = ({ movement: { documents } }: Question, state: string): Consent | undefined => documents.consents.find((one) => one.state === state);

/** What a State has answered, as far as it holds on the day. */
export const answerOf = (question: Question, state: string): 'CONSENTED' | 'REFUSED' | 'EXPIRED' | 'NONE' | 'UNKNOWN' => {
  const consent = consentFrom(question, state);
  const { day } = question;
  if (!consent) return 'UNKNOWN';
  if (consent.answer !== 'CONSENTED') return consent.answer;
  const holds = (consent.validFrom === null || consent.validFrom <= day) && (consent.validTo === null || day <= consent.validTo);
  return holds ? 'CONSENTED' : 'EXPIRED';
};

/** Days since a State was asked; 0 when that is not known. */
export const daysOfSilence = (question: Question, state: string): number => {
  const askedOn = consentFrom(question, state)?.askedOn;
  return askedOn ? daysBetween(askedOn, question.day) : 0;
};

/** Whether an agreement that holds takes the silence of a State for consent: of its own parties alone. */
const hasAgreedToSilence = (question: Question, subject: Subject, state: string): boolean => {
  const cover = question.agreementFor(subject);
  return cover?.doubt === null && cover.agreement.isTacit && isPartyTo(cover.agreement, state, question);
};

/** Whether silence is consent for a State of this movement: the OECD's procedure for recovery, or a bilateral agreement. When it was asked may not be known: then it is a condition. */
export const hasTacitConsent = (question: Question, subject: Subject, state: string): boolean => {
  const isOfOecd = question.isWithinOecd && question.isRecovery && question.binds('OECD', state);
  if (!isOfOecd && !hasAgreedToSilence(question, subject, state)) return false;
  const consent = consentFrom(question, state);
  if (consent?.answer === 'REFUSED') return false;
  return !consent?.askedOn || daysOfSilence(question, state) >= tacitDays;
};
