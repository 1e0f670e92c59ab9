import type { Finding, Rule } from '../rule';

/** The Izmir Protocol: its Parties send no hazardous waste to developing countries, and those outside the Union take in none and let none through. */
export const izmir: Rule = {
  id: 'PROHIBITED-IZMIR', citation: 'Izmir Protocol Art. 5(4), 6', validFrom: '2008-01-18', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ country, side }) => `${country} is bound by the Izmir Protocol and may not ${side === 'EXPORT' ? 'send hazardous waste to a developing country' : 'let hazardous waste in or through'}, save under Article 6.`,
    fr: ({ country, side }) => `${country} est lié par le Protocole d’Izmir et ne peut ${side === 'EXPORT' ? 'envoyer de déchets dangereux vers un pays en développement' : 'laisser entrer ni passer de déchets dangereux'}, sauf article 6.`,
  },
  find: (question, { control }): readonly Finding[] => {
    if (control !== 'HAZARDOUS') return [];
    const { origin, destination, transits } = question.movement;
    const closed = (country: string): boolean => question.binds('IZMIR', country) && !question.binds('EU', country);
    const because = (country: string, side: string): Finding => ({ verdict: 'PROHIBITED', about: { country, side }, changes: ['TESTS', 'DESTINATION'] });
    return [
      ...(question.binds('IZMIR', origin) && !question.binds('OECD', destination) && !question.binds('EU', destination) ? [because(origin, 'EXPORT')] : []),
      ...[...transits, destination].filter(closed).map((country) => because(country, 'IMPORT')),
    ];
  },
};
