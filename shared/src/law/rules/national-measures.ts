import type { Measure } from '../measures';
import type { Finding, Rule } from '../rule';

const ofMeasure = ({ key, jurisdiction, title, effect, needs, citation, validFrom, validTo, confidence }: Measure): Finding => ({
  verdict: effect, about: { jurisdiction, en: title.en, fr: title.fr, measure: key ?? undefined }, missing: needs, changes: ['NATIONAL_CONTROL', 'DATE'], cited: { citation, validFrom, validTo, confidence },
});

/** What the States concerned have laid down by themselves. */
export const nationalMeasures: Rule = {
  id: 'NATIONAL-MEASURE', citation: 'Basel Convention Art. 4(1)(a), 4(1)(b), 4(2)(e)', validFrom: null, validTo: null, confidence: 'HIGH',
  says: { en: ({ jurisdiction, en }) => `${jurisdiction}: ${en}`, fr: ({ jurisdiction, fr }) => `${jurisdiction} : ${fr}` },
  find: (question, subject) => {
    if (subject.line.status === 'NOT_WASTE') return null;
    const { origin, destination, transits } = question.movement;
    const { measures } = question.law;
    return [
      ...measures.that(question.concerned('IMPORT', destination, subject)),
      ...measures.that(question.concerned('EXPORT', origin, subject)),
      ...transits.flatMap((country) => measures.that(question.concerned('TRANSIT', country, subject))),
    ].map(ofMeasure);
  },
};
