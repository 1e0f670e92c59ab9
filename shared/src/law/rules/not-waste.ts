import type { Rule } from '../rule';

/** Goods that are shown to be no waste. */
export const notWaste: Rule = {
  id: 'STATUS-NOT-WASTE', citation: 'Basel Convention Art. 2(1)', validFrom: null, validTo: null, confidence: 'HIGH',
  says: {
    en: () => 'Goods that are no waste are outside the law of waste; whoever ships them has to be able to show it.',
    fr: () => 'Ce qui n’est pas un déchet échappe au droit des déchets ; l’expéditeur doit pouvoir le prouver.',
  },
  find: (_question, { line, control }) => (line.status === 'NOT_WASTE' && control === 'UNKNOWN' ? { verdict: 'OUTSIDE_SCOPE', changes: ['WASTE_STATUS'] } : null),
};
