import type { Rule } from '../rule';

/** Import of hazardous waste into Central America from States outside the regional agreement. */
export const centralAmerica: Rule = {
  id: 'PROHIBITED-CENTRAL-AMERICA', citation: 'Central American Agreement on hazardous waste (Panama, 1992) Art. 3', validFrom: null, validTo: null, confidence: 'MEDIUM',
  says: {
    en: ({ destination }) => `${destination} is bound by the Central American agreement: hazardous waste from outside it may not be imported.`,
    fr: ({ destination }) => `${destination} est lié par l’accord centraméricain : l’importation de déchets dangereux de l’extérieur est interdite.`,
  },
  find: (question, { control }) => {
    const { origin, destination } = question.movement;
    const isFromOutside = question.binds('CENTRAL_AMERICA', destination) && !question.binds('CENTRAL_AMERICA', origin);
    return control === 'HAZARDOUS' && isFromOutside ? { verdict: 'PROHIBITED', about: { destination }, changes: ['TESTS', 'DESTINATION'] } : null;
  },
};
