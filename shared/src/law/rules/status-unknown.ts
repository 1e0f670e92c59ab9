import { coverHeadings } from '../tables/cover-headings';
import type { Rule } from '../rule';

/** Nothing is allowed as long as nobody knows whether it is waste. */
export const statusUnknown: Rule = {
  id: 'STATUS-UNKNOWN', citation: 'Basel Convention Art. 2(1)', validFrom: null, validTo: null, confidence: 'HIGH',
  says: {
    en: ({ hs6 }) => `It is not known whether this is waste${hs6 ? ` (${hs6} serves goods and waste alike)` : ''}: look, and test whether it works.`,
    fr: ({ hs6 }) => `On ne sait si ce sont des déchets${hs6 ? ` (${hs6} sert aux produits comme aux déchets)` : ''} : examiner, et vérifier le fonctionnement.`,
  },
  find: (_question, { line, naming }) =>
    line.status === 'UNKNOWN'
      ? { verdict: 'INSUFFICIENT_INFORMATION', about: naming.hs6 !== null && coverHeadings.has(naming.hs6) ? { hs6: naming.hs6 } : {}, changes: ['WASTE_STATUS'], missing: ['FUNCTIONALITY_TEST'] }
      : null,
};
