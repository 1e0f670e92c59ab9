import type { Rule } from '../rule';

/** Tests that overturn what an entry presumes. */
export const classTested: Rule = {
  id: 'CLASS-TESTED', citation: 'Basel Convention Art. 1(1)(a), Annex III', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ control }) => (control === 'HAZARDOUS' ? 'A test has shown a hazardous characteristic: hazardous, whatever its entry presumes.' : 'Tests have shown no hazardous characteristic: the presumption of list A is overturned.'),
    fr: ({ control }) => (control === 'HAZARDOUS' ? 'Une analyse a montré une caractéristique de danger : dangereux, quelle que soit la rubrique.' : 'Les analyses n’ont montré aucune caractéristique de danger : la présomption de la liste A est renversée.'),
  },
  find: (_question, { isOverturned, control }) => (isOverturned ? { verdict: null, about: { control }, changes: ['TESTS'] } : null),
};
