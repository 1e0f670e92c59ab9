import { needsConsent } from '../consent';
import type { Rule } from '../rule';

/** Controlled waste needs a notification to every State concerned. */
export const notification: Rule = {
  id: 'CONSENT-NOTIFICATION', citation: 'Basel Convention Art. 6(1), 9(1)(a)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ state }) => (state === 'absent' ? 'There is no notification: the movement is illegal traffic.' : 'Every State concerned has to be notified, and those that must consent have to have done so, before it begins.'),
    fr: ({ state }) => (state === 'absent' ? 'Il n’y a pas de notification : le mouvement est un trafic illicite.' : 'Chaque État concerné doit être notifié, et ceux qui doivent consentir l’avoir fait, avant le départ.'),
  },
  find: (question, subject) => {
    if (!needsConsent(question, subject)) return null;
    const { held, absent } = question.movement.documents;
    if (held.includes('NOTIFICATION')) return null;
    return absent.includes('NOTIFICATION')
      ? { verdict: 'ILLEGAL_TRAFFIC', about: { state: 'absent' }, missing: ['NOTIFICATION'], changes: ['CONSENT', 'TESTS'], clocks: ['TAKE_BACK_BY_EXPORTER'] }
      : { verdict: 'PRIOR_CONSENT_REQUIRED', about: { state: 'unknown' }, missing: ['NOTIFICATION'], changes: ['CONSENT', 'TESTS'] };
  },
};
