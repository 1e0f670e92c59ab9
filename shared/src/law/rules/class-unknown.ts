import type { Rule } from '../rule';

/** Waste of which no list says what it is. */
export const classUnknown: Rule = {
  id: 'CLASS-UNKNOWN', citation: 'Basel Convention Art. 1(1), 1(2)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ code }) => (code ? `${code} stands on no list that was in force that day.` : 'No waste code is given: what it is cannot be judged.'),
    fr: ({ code }) => (code ? `${code} ne figure sur aucune liste en vigueur ce jour-là.` : 'Sans code de déchet, on ne peut juger de quoi il s’agit.'),
  },
  find: (_question, { line, control, naming }) =>
    line.status !== 'NOT_WASTE' && control === 'UNKNOWN'
      ? { verdict: 'INSUFFICIENT_INFORMATION', about: naming.codes[0] === undefined ? {} : { code: naming.codes.join(', ') }, changes: ['CODE', 'TESTS'], missing: ['LABORATORY_REPORT'] }
      : null,
};
