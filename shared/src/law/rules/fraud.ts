import type { Rule } from '../rule';

/** A consent that was obtained by fraud is none. */
export const fraud: Rule = {
  id: 'ILLEGAL-FRAUD', citation: 'Basel Convention Art. 9(1)(c)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: () => 'A consent was obtained by falsification, misrepresentation or fraud.',
    fr: () => 'Un consentement a été obtenu par falsification, fausse déclaration ou fraude.',
  },
  find: ({ movement }) => (movement.documents.isFraudulent ? { verdict: 'ILLEGAL_TRAFFIC', isOfWhatWasDone: true, clocks: ['TAKE_BACK_BY_EXPORTER', 'DISPOSAL_BY_IMPORTER'] } : null),
};
