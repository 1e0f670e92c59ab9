import type { Rule } from '../rule';

const residues = ['Y46', 'Y47'];

/** Import of hazardous waste into a Party of the Bamako Convention from outside it; household waste and its residues are hazardous there, and a list B entry or a test is no way round. */
export const bamako: Rule = {
  id: 'PROHIBITED-BAMAKO', citation: 'Bamako Convention Art. 2, 4(1), Annex I', validFrom: '1998-04-22', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ destination }) => `${destination} is bound by the Bamako Convention: hazardous waste from outside it may not be imported, and to do so is a crime.`,
    fr: ({ destination }) => `${destination} est lié par la Convention de Bamako : l’importation de déchets dangereux de l’extérieur est interdite et constitue un crime.`,
  },
  find: (question, { control, listed, line, naming, isMixedMunicipal }) => {
    const { origin, destination } = question.movement;
    if (!question.binds('BAMAKO', destination) || question.binds('BAMAKO', origin)) return null;
    const isHazardous = control === 'HAZARDOUS' || listed === 'HAZARDOUS' || line.material.isRadioactive === true || isMixedMunicipal || naming.codes.some((code) => residues.includes(code));
    return isHazardous ? { verdict: 'PROHIBITED', about: { destination }, changes: ['CODE', 'DESTINATION'] } : null;
  },
};
