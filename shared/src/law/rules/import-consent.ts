import { answerOf, hasTacitConsent, needsConsent } from '../consent';
import type { Finding, Rule } from '../rule';

const illegal = (destination: string, answer: string): Finding => ({
  verdict: 'ILLEGAL_TRAFFIC', about: { destination, answer }, missing: ['IMPORT_CONSENT'], changes: ['CONSENT', 'DATE'], clocks: ['TAKE_BACK_BY_EXPORTER'],
});

/** The State of import has to have consented in writing, for that day. */
export const importConsent: Rule = {
  id: 'CONSENT-IMPORT', citation: 'Basel Convention Art. 6(2), 6(3), 9(1)(b)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ destination, answer }) => englishOf[answer ?? '']?.(destination ?? '') ?? '',
    fr: ({ destination, answer }) => frenchOf[answer ?? '']?.(destination ?? '') ?? '',
  },
  find: (question, subject) => {
    if (!needsConsent(question, subject)) return null;
    const { destination, documents } = question.movement;
    if (!documents.held.includes('NOTIFICATION')) return null; // what comes first is said first
    const answer = answerOf(question, destination);
    const met: Finding = { verdict: 'ALLOWED_WITH_CONDITIONS', about: { destination, answer: 'CONSENTED' }, changes: ['CONSENT'], missing: [], clocks: ['RE_IMPORT'] };
    if (answer === 'CONSENTED' || (answer === 'UNKNOWN' && documents.held.includes('IMPORT_CONSENT'))) return met;
    if (answer === 'REFUSED' || answer === 'EXPIRED') return illegal(destination, answer);
    if (hasTacitConsent(question, subject, destination)) return { ...met, about: { destination, answer: 'TACIT' }, clocks: ['TACIT_CONSENT', 'RE_IMPORT'] };
    if (answer === 'NONE' || documents.absent.includes('IMPORT_CONSENT')) return illegal(destination, 'NONE');
    return { verdict: 'PRIOR_CONSENT_REQUIRED', about: { destination, answer: 'UNKNOWN' }, missing: ['IMPORT_CONSENT'], changes: ['CONSENT'] };
  },
};

const englishOf: Record<string, (destination: string) => string> = {
  CONSENTED: (destination) => `${destination} has consented: what it consented to, and on which conditions, has to be kept.`,
  TACIT: (destination) => `${destination} is taken to have consented if it did not object within 30 days.`,
  REFUSED: (destination) => `${destination} has refused.`,
  EXPIRED: (destination) => `The consent of ${destination} does not hold on that day.`,
  NONE: (destination) => `${destination} has not consented.`,
  UNKNOWN: (destination) => `Whether ${destination} has consented is not known.`,
};
const frenchOf: Record<string, (destination: string) => string> = {
  CONSENTED: (destination) => `${destination} a consenti : respecter ce à quoi il a consenti, et ses conditions.`,
  TACIT: (destination) => `${destination} est réputé avoir consenti s’il n’a pas fait d’objection dans les 30 jours.`,
  REFUSED: (destination) => `${destination} a refusé.`,
  EXPIRED: (destination) => `Le consentement de ${destination} ne vaut pas ce jour-là.`,
  NONE: (destination) => `${destination} n’a pas consenti.`,
  UNKNOWN: (destination) => `On ne sait si ${destination} a consenti.`,
};
