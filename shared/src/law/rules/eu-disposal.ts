import type { Rule } from '../rule';

const efta = ['CH', 'IS', 'LI', 'NO'];

/** Export from the Union for disposal, save to the States of EFTA; mixed municipal waste is taken as for disposal whatever is done with it. */
export const euDisposal: Rule = {
  id: 'PROHIBITED-EU-DISPOSAL', citation: 'Regulation (EC) 1013/2006 Art. 3(5), 34; from 2026-05-21 Regulation (EU) 2024/1157 Art. 37', validFrom: '2007-07-12', validTo: null, confidence: 'MEDIUM',
  says: {
    en: ({ destination }) => `The Union lets no waste out for disposal, save to EFTA; ${destination} is outside it.`,
    fr: ({ destination }) => `L’Union ne laisse sortir aucun déchet pour élimination, sauf vers l’AELE ; ${destination} n’en est pas.`,
  },
  find: (question, { line, isMixedMunicipal }) => {
    const { origin, destination } = question.movement;
    if (line.status !== 'WASTE' || !question.binds('EU', origin) || (!question.isDisposal && !isMixedMunicipal)) return null;
    return question.isEuropean(destination) || efta.includes(destination) ? null : { verdict: 'PROHIBITED', about: { destination }, changes: ['OPERATION', 'DESTINATION'] };
  },
};
