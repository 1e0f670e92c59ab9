import type { Rule } from '../rule';

/** A code of the OECD's amber list says nothing where the OECD Decision does not apply. */
export const amberOutside: Rule = {
  id: 'AMBER-OUTSIDE', citation: 'OECD C(2001)107 App. 4', validFrom: '2001-06-14', validTo: null, confidence: 'MEDIUM',
  says: {
    en: () => 'The amber list is the OECD’s: outside it the waste has to be classed by the Basel Convention or by national law.',
    fr: () => 'La liste orange est celle de l’OCDE : ailleurs, classer le déchet selon la Convention de Bâle ou le droit national.',
  },
  find: (question, { control, line }) => {
    if (control !== 'AMBER' || line.status === 'NOT_WASTE') return null;
    return question.isWithinOecd || question.isWithinTheRegulation ? null : { verdict: 'INSUFFICIENT_INFORMATION', changes: ['CODE', 'TESTS'] };
  },
};
