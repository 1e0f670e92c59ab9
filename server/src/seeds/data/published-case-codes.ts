import type { Reading } from '@muster/shared/law/cases/judge-case';
import type { Naming } from '@muster/shared/law/movement';

/** What the words of a case say in codes: our reading of them, none of it the source's. Null where the words fit no code. */
export interface CaseCodes {
  readonly declared: Reading | null;
  readonly found: Reading | null;
}

const naming = (text: string): Naming => {
  const words = text.split(' ').filter(Boolean);
  return { hs6: words.find((word) => /^\d{6}$/.test(word)) ?? null, codes: words.filter((word) => !/^\d{6}$/.test(word)).map((word) => word.replace(/^(\d\d)(\d\d)(\d\d)/, '$1 $2 $3')) };
};
/** Waste, with its subheading and codes; of several readings any may be meant. */
const waste = (...readings: readonly string[]): Reading => ({ namings: readings.map(naming), status: 'WASTE' });
/** What was called goods: the subheading if the words name one. */
const goods = (subheading = ''): Reading => ({ namings: [naming(subheading)], status: 'NOT_WASTE' });
const disputed = (...readings: readonly string[]): Reading => ({ namings: readings.map(naming), status: 'UNKNOWN' });

// Before 2025 electronic waste was A1180 or, with nothing hazardous in it, B1110; since then A1181 or Y49.
const formerElectronics = waste('A1180', 'B1110');
const electronics = waste('A1181', 'Y49');
// Plastic with other waste in it was household waste, or what the former entry for plastic still took in.
const dirtyPlastic = waste('Y46', 'B3010');
const household = waste('Y46');
const hospital = waste('Y46 A4020');
const metal = waste('B1010');
const plastic = waste('B3010');
const paper = waste('B3020');
const dross = waste('262040 B1100');

/** Readings of the published cases, by their keys; a case of which neither side has words for a code is not named. The newest entries in force that day, or those that were then. */
export const publishedCaseCodes: Readonly<Record<string, CaseCodes>> = {
  'CASE-006': { declared: metal, found: electronics },
  'CASE-007': { declared: metal, found: electronics },
  'CASE-008': { declared: goods('260300'), found: electronics },
  'CASE-009': { declared: goods('260300'), found: waste('760200 B1010') },
  'CASE-010': { declared: null, found: electronics },
  'CASE-011': { declared: null, found: electronics },
  'CASE-012': { declared: goods(), found: formerElectronics },
  'CASE-013': { declared: goods(), found: metal },
  'CASE-015': { declared: plastic, found: dirtyPlastic },
  'CASE-016': { declared: null, found: dirtyPlastic },
  'CASE-017': { declared: null, found: dirtyPlastic },
  'CASE-020': { declared: paper, found: household },
  'CASE-021': { declared: paper, found: household },
  'CASE-022': { declared: plastic, found: household },
  'CASE-023': { declared: plastic, found: household },
  'CASE-024': { declared: null, found: electronics },
  'CASE-026': { declared: plastic, found: household },
  'CASE-027': { declared: plastic, found: household },
  'CASE-031': { declared: goods('940429'), found: waste('382530 A4020') },
  'CASE-033': { declared: goods(), found: null },
  'CASE-034': { declared: goods(), found: null },
  'CASE-035': { declared: goods(), found: waste('191212 A1160') },
  'CASE-037': { declared: null, found: waste('A2050') },
  'CASE-039': { declared: null, found: waste('B3080', 'B3140') },
  'CASE-042': { declared: waste('B3010 B3080'), found: waste('Y46', '191212') },
  'CASE-044': { declared: plastic, found: household },
  'CASE-046': { declared: plastic, found: hospital },
  'CASE-047': { declared: paper, found: household },
  'CASE-048': { declared: null, found: household },
  'CASE-049': { declared: null, found: waste('A1180') },
  'CASE-050': { declared: null, found: formerElectronics },
  'CASE-051': { declared: goods(), found: formerElectronics },
  'CASE-053': { declared: goods(), found: formerElectronics },
  'CASE-054': { declared: goods(), found: formerElectronics },
  'CASE-055': { declared: goods(), found: formerElectronics },
  'CASE-056': { declared: goods(), found: waste('A1160 A1180') },
  'CASE-057': { declared: null, found: waste('A1160 A1180 B3140') },
  'CASE-058': { declared: metal, found: formerElectronics },
  'CASE-060': { declared: goods(), found: waste('B3140 A1180', 'B3140 B1110') },
  'CASE-062': { declared: goods(), found: formerElectronics },
  'CASE-063': { declared: null, found: waste('160121*') },
  'CASE-064': { declared: null, found: waste('160121*') },
  'CASE-065': { declared: null, found: waste('160104*') },
  'CASE-066': { declared: metal, found: formerElectronics },
  'CASE-068': { declared: null, found: waste('A1180') },
  'CASE-070': { declared: null, found: waste('A4130') },
  'CASE-071': { declared: null, found: formerElectronics },
  'CASE-072': { declared: goods(), found: formerElectronics },
  'CASE-074': { declared: goods(), found: disputed('A1160 A1180') },
  'CASE-075': { declared: paper, found: waste('B3140') },
  'CASE-076': { declared: paper, found: hospital },
  'CASE-078': { declared: goods('281820'), found: dross },
  'CASE-079': { declared: goods('281820'), found: dross },
  'CASE-081': { declared: null, found: waste('B3030') },
  'CASE-084': { declared: null, found: metal },
  'CASE-086': { declared: goods('281700'), found: waste('261900 B1210') },
};
