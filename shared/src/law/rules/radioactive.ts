import type { Rule } from '../rule';

/** Radioactive waste that another instrument covers. */
export const radioactive: Rule = {
  id: 'SCOPE-RADIOACTIVE', citation: 'Basel Convention Art. 1(3)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: () => 'Radioactive waste is under another regime: ask the nuclear regulator.',
    fr: () => 'Les déchets radioactifs relèvent d’un autre régime : consulter l’autorité nucléaire.',
  },
  find: (_question, { line }) => (line.material.isRadioactive === true ? { verdict: 'OUTSIDE_SCOPE' } : null),
};
