import type { Rule } from '../rule';

/** Waste that is not hazardous and on no list: within the OECD and the Union it is notified; elsewhere nobody can say without the destination's own law. */
export const unlisted: Rule = {
  id: 'UNLISTED', citation: 'Regulation (EC) 1013/2006 Art. 3(1)(b)(iii); OECD C(2001)107 Ch. II.B(7)', validFrom: '2001-06-14', validTo: null, confidence: 'MEDIUM',
  says: {
    en: ({ destination }) => `Waste that stands on no list is notified; what ${destination} demands has to be asked.`,
    fr: ({ destination }) => `Un déchet qui ne figure sur aucune liste est notifié ; demander ce qu’exige ${destination}.`,
  },
  find: (question, subject) => {
    if (subject.control !== 'UNLISTED' || subject.line.status === 'NOT_WASTE') return null;
    const { destination } = question.movement;
    if (question.law.measures.that(question.concerned('IMPORT', destination, subject)).length > 0) return null;
    return question.isWithinTheRegulation ? null : { verdict: 'INSUFFICIENT_INFORMATION', about: { destination }, changes: ['CODE', 'NATIONAL_CONTROL'] };
  },
};
