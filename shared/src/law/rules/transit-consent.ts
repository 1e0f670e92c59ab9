import { answerOf, consentFrom, daysOfSilence, hasTacitConsent, needsConsent, transitAnswerDays } from '../consent';
import type { Finding, Rule } from '../rule';

/** Each State of transit that is a Party has to have consented; its silence counts after 60 days, and only where it has waived written consent. */
export const transitConsent: Rule = {
  id: 'CONSENT-TRANSIT', citation: 'Basel Convention Art. 6(4), 7, 9(1)(b)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ country, state }) => (state === 'unknown' ? `Whether ${country}, through which it passes, has consented is not known.` : `${country}, through which it passes, has not consented, and its silence does not count.`),
    fr: ({ country, state }) => (state === 'unknown' ? `On ne sait si ${country}, pays de transit, a consenti.` : `${country}, pays de transit, n’a pas consenti, et son silence ne vaut pas accord.`),
  },
  find: (question, subject): readonly Finding[] => {
    if (!needsConsent(question, subject)) return [];
    const { transits, documents } = question.movement;
    if (!documents.held.includes('NOTIFICATION')) return [];
    return transits.filter((country) => question.binds('BASEL', country)).flatMap((country): Finding[] => {
      const answer = answerOf(question, country);
      const consent = consentFrom(question, country);
      if (answer === 'CONSENTED' || (answer === 'UNKNOWN' && documents.held.includes('TRANSIT_CONSENT')) || hasTacitConsent(question, subject, country)) return [];
      if (answer === 'NONE' && consent?.hasWaived === true && daysOfSilence(question, country) >= transitAnswerDays) return [];
      const isKnown = answer !== 'UNKNOWN' || documents.absent.includes('TRANSIT_CONSENT');
      return [
        isKnown
          ? { verdict: 'ILLEGAL_TRAFFIC', about: { country, state: 'none' }, missing: ['TRANSIT_CONSENT'], changes: ['CONSENT', 'DATE'], clocks: ['TRANSIT_ANSWER', 'TAKE_BACK_BY_EXPORTER'] }
          : { verdict: 'PRIOR_CONSENT_REQUIRED', about: { country, state: 'unknown' }, missing: ['TRANSIT_CONSENT'], changes: ['CONSENT'], clocks: ['TRANSIT_ANSWER'] },
      ];
    });
  },
};
