import { needsConsent } from '../consent';
import type { Rule } from '../rule';

/** A general notification holds for twelve months at most. */
export const generalNotification: Rule = {
  id: 'CONSENT-GENERAL', citation: 'Basel Convention Art. 6(6)-(8)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ until }) => `The general notification ended on ${until}.`,
    fr: ({ until }) => `La notification générale a pris fin le ${until}.`,
  },
  find: (question, subject) => {
    const { notifiedUntil } = question.movement.documents;
    if (notifiedUntil === null || notifiedUntil >= question.day || !needsConsent(question, subject)) return null;
    return { verdict: 'ILLEGAL_TRAFFIC', about: { until: notifiedUntil }, missing: ['NOTIFICATION'], changes: ['DATE', 'CONSENT'], clocks: ['TAKE_BACK_BY_EXPORTER'] };
  },
};
