import { controlOf } from '../classify';
import type { Rule } from '../rule';

const words: Record<string, readonly [string, string]> = {
  HAZARDOUS: ['hazardous', 'dangereux'],
  OTHER: ['other waste that needs consent', 'autre déchet soumis à consentement'],
  AMBER: ['amber', 'orange'],
  UNLISTED: ['on no list, not hazardous', 'non listé, non dangereux'],
  GREEN: ['not hazardous', 'non dangereux'],
};
const englishOf = (control = ''): string => words[control]?.[0] ?? control;
const frenchOf = (control = ''): string => words[control]?.[1] ?? control;

/** What the lists presume of each code. */
export const classListed: Rule = {
  id: 'CLASS-LISTED', citation: 'Basel Convention Annexes I, II, VIII, IX', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ code, control }) => `${code} is presumed ${englishOf(control)}; a test result can overturn it.`,
    fr: ({ code, control }) => `${code} est présumé ${frenchOf(control)} ; une analyse peut renverser la présomption.`,
  },
  find: ({ day }, { naming }) =>
    naming.codes.flatMap((code) => {
      const control = controlOf(code, day);
      return control === null ? [] : [{ verdict: null, about: { code, control }, changes: ['TESTS'] as const }];
    }),
};
