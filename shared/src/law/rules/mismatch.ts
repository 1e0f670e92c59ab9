import { listedControl } from '../classify';
import type { Rule } from '../rule';

/** What was found is not what the papers say. It judges what has been done, whatever would have been allowed. */
export const mismatch: Rule = {
  id: 'ILLEGAL-MISMATCH', citation: 'Basel Convention Art. 9(1)(d), 9(2)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ declared, observed }) => `Declared as ${declared}, found to be ${observed}: the movement does not conform with its documents.`,
    fr: ({ declared, observed }) => `Déclaré ${declared}, constaté ${observed} : le mouvement n’est pas conforme à ses documents.`,
  },
  find: ({ day }, { line: { declared, observed } }) => {
    if (!observed) return null;
    const [said, found] = [listedControl(declared.codes, day), listedControl(observed.codes, day)];
    const isOtherHeading = declared.hs6 !== null && observed.hs6 !== null && declared.hs6.slice(0, 4) !== observed.hs6.slice(0, 4);
    const isOtherControl = declared.codes.length > 0 && observed.codes.length > 0 && said !== found;
    if (!isOtherControl && !isOtherHeading) return null;
    const name = ({ hs6, codes }: typeof declared): string => [hs6, ...codes].filter(Boolean).join(' ') || '?';
    return { verdict: 'ILLEGAL_TRAFFIC', isOfWhatWasDone: true, about: { declared: name(declared), observed: name(observed) }, clocks: ['TAKE_BACK_BY_EXPORTER', 'DISPOSAL_BY_IMPORTER'] };
  },
};
