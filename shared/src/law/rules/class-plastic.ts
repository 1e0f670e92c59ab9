import type { Rule } from '../rule';

/** Plastic under B3011 that cannot be it. */
export const classPlastic: Rule = {
  id: 'CLASS-PLASTIC', citation: 'Basel Convention B3011, Y48 (BC-14/12); Correspondents’ Guidelines 12', validFrom: '2021-01-01', validTo: null, confidence: 'MEDIUM',
  says: {
    en: () => 'Plastic that is mixed, has more than 2 % of other matter or is not for recycling is Y48, not B3011.',
    fr: () => 'Un plastique mélangé, contenant plus de 2 % de matières étrangères ou non destiné au recyclage relève de Y48, non de B3011.',
  },
  find: (_question, { control, listed, isPlastic, naming }) => {
    if (!isPlastic || !naming.codes.includes('B3011')) return null;
    return control === 'OTHER' && listed === 'GREEN' ? { verdict: null, changes: ['CONTAMINATION', 'OPERATION'] } : null;
  },
};
