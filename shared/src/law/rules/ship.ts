import type { Rule } from '../rule';

/** Waste from the normal operation of a ship. */
export const ship: Rule = {
  id: 'SCOPE-SHIP', citation: 'Basel Convention Art. 1(4)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: () => 'Waste of a ship’s normal operation is under another instrument (MARPOL).',
    fr: () => 'Les déchets d’exploitation normale d’un navire relèvent d’un autre instrument (MARPOL).',
  },
  find: (_question, { line }) => (line.material.isFromShip === true ? { verdict: 'OUTSIDE_SCOPE' } : null),
};
