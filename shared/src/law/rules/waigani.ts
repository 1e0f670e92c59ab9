import type { Rule } from '../rule';

const developed = ['AU', 'NZ'];
const islands = ['CK', 'FJ', 'FM', 'KI', 'MH', 'NR', 'NU', 'PW', 'PG', 'SB', 'TO', 'TV', 'VU', 'WS'];

/** Hazardous or radioactive waste into the island countries of the Waigani Convention: from outside its area, or from Australia and New Zealand. */
export const waigani: Rule = {
  id: 'PROHIBITED-WAIGANI', citation: 'Waigani Convention Art. 4(1)(a), 4(1)(b)', validFrom: '2001-10-21', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ origin, destination }) => `Under the Waigani Convention hazardous waste may not go from ${origin} to ${destination}; to do so is a crime.`,
    fr: ({ origin, destination }) => `La Convention de Waigani interdit, sous peine de crime, les déchets dangereux de ${origin} vers ${destination}.`,
  },
  find: (question, { control, line }) => {
    const { origin, destination } = question.movement;
    if ((control !== 'HAZARDOUS' && line.material.isRadioactive !== true) || !islands.includes(destination)) return null;
    const isImportBan = question.binds('WAIGANI', destination) && !question.binds('WAIGANI', origin) && !islands.includes(origin);
    const isExportBan = developed.includes(origin) && question.binds('WAIGANI', origin);
    return isImportBan || isExportBan ? { verdict: 'PROHIBITED', about: { origin, destination }, changes: ['TESTS', 'DESTINATION'] } : null;
  },
};
