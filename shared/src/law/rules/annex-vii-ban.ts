import type { Rule } from '../rule';

/** The Ban Amendment: from Annex VII States that are bound by it to any other State. It reaches neither Annex II nor what is hazardous by national law alone. */
export const annexVIIBan: Rule = {
  id: 'PROHIBITED-BAN-AMENDMENT', citation: 'Basel Convention Art. 4A(1), 4A(2), Annex VII', validFrom: '2019-12-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ origin, destination }) => `${origin} is bound by the Ban Amendment and ${destination} is not in Annex VII: hazardous waste may not go there.`,
    fr: ({ origin, destination }) => `${origin} est lié par l’amendement d’interdiction et ${destination} n’est pas à l’annexe VII : les déchets dangereux ne peuvent y aller.`,
  },
  find: (question, { control }) => {
    const { origin, destination } = question.movement;
    if (control !== 'HAZARDOUS' || !question.binds('ANNEX_VII', origin) || !question.binds('BAN_AMENDMENT', origin)) return null;
    return question.isInAnnexVII(destination) ? null : { verdict: 'PROHIBITED', about: { origin, destination }, changes: ['TESTS', 'DESTINATION'] };
  },
};
