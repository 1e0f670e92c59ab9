import type { Rule } from '../rule';

/** Export from the Union of plastic waste that is not hazardous to where the OECD Decision does not apply. */
export const euPlastic: Rule = {
  id: 'PROHIBITED-EU-PLASTIC', citation: 'Regulation (EU) 2024/1157 Art. 39(1)(d)', validFrom: '2026-11-21', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ destination }) => `From 21 November 2026 no plastic waste leaves the Union for a country outside the OECD; ${destination} is outside it.`,
    fr: ({ destination }) => `Depuis le 21 novembre 2026, aucun déchet plastique ne quitte l’Union vers un pays hors OCDE ; ${destination} n’en est pas.`,
  },
  find: (question, { isPlastic, line }) => {
    const { origin, destination } = question.movement;
    if (!isPlastic || line.status === 'NOT_WASTE' || !question.binds('EU', origin) || question.isOpenToTheUnion(destination)) return null;
    return { verdict: 'PROHIBITED', about: { destination }, changes: ['DESTINATION', 'DATE'] };
  },
};
