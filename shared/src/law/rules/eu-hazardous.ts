import { isControlled } from '../question';
import type { Rule } from '../rule';

/** Export from the Union, and from the United Kingdom that kept its rule, of hazardous, other and amber waste to where the OECD Decision does not apply. */
export const euHazardous: Rule = {
  id: 'PROHIBITED-EU-HAZARDOUS', citation: 'Regulation (EC) 1013/2006 Art. 36; from 2026-05-21 Regulation (EU) 2024/1157 Art. 39; in the United Kingdom the former as kept since 2021', validFrom: '2007-07-12', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ origin, destination }) => `${origin} lets hazardous waste and waste of the Regulation’s Annex V out to the OECD alone; ${destination} is outside it.`,
    fr: ({ origin, destination }) => `${origin} ne laisse sortir les déchets dangereux et ceux de l’annexe V du règlement que vers l’OCDE ; ${destination} n’en est pas.`,
  },
  find: (question, subject) => {
    const { origin, destination } = question.movement;
    if (!(isControlled(subject) || subject.control === 'AMBER') || !(question.binds('EU', origin) || origin === 'GB') || question.isOpenToTheUnion(destination)) return null;
    return { verdict: 'PROHIBITED', about: { origin, destination }, changes: ['TESTS', 'DESTINATION'] };
  },
};
