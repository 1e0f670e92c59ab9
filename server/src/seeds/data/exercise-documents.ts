import type { ConsentAnswer, ConsentPart } from '@muster/shared/documents/consent';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';

/** A document of a target of the exercise: made up like everything here. A number is a day, counted from now. */
export interface ExerciseDocument {
  /** The title of its target. */
  target: string;
  by: string;
  days: number;
  kind: WasteDocumentKind;
  number: string;
  state: WasteDocumentState | null;
  values: Readonly<Record<string, string | number>>;
  consents: readonly { state: string; part: ConsentPart; answer: ConsentAnswer; asked: number; from?: number; to?: number; conditions?: string }[];
}

const batteries = 'Lead batteries under another heading';
const screens = 'Flat screens declared as second-hand goods';

/** Of one target the documents agree with all that is known; of the other they do not. */
export const exerciseDocuments: readonly ExerciseDocument[] = [
  {
    target: batteries, by: 'KR', days: -1.2, kind: 'NOTIFICATION', number: 'KR 0001 004417', state: 'CONSENTED',
    values: {
      exporterCountry: 'KR', importerCountry: 'PH', subject: 'GENERAL', purpose: 'RECOVERY', shipments: '24', quantityKg: '480000', firstDay: -60, lastDay: 200, packaging: 'BOX', transport: 'SEA', facilityCountry: 'PH', operation: 'R4',
      designation: 'Waste lead-acid batteries, drained', physicalStates: 'SOLID', codes: 'A1160 Y31', hazards: 'H8', hs: '854911', exportState: 'KR', transitStates: 'HK', importState: 'PH', exitPoint: 'KRPUS', entryPoint: 'PHMNL', hasContract: 'YES', isInsured: 'YES',
    },
    consents: [
      { state: 'KR', part: 'EXPORT', answer: 'CONSENTED', asked: -120, from: -60, to: 200 },
      { state: 'HK', part: 'TRANSIT', answer: 'CONSENTED', asked: -118, from: -60, to: 200 },
      { state: 'PH', part: 'IMPORT', answer: 'CONSENTED_WITH_CONDITIONS', asked: -118, from: -60, to: 200, conditions: 'Landed at Manila alone; the port authority is told three working days before.' },
    ],
  },
  {
    target: batteries, by: 'KR', days: -1.1, kind: 'MOVEMENT', number: 'KR 0001 004417', state: 'PRENOTIFIED',
    values: { serial: '7', shipments: '24', quantityKg: '19800', packaging: 'BOX', packages: '22', transport: 'SEA', facilityCountry: 'PH', operation: 'R4', codes: 'A1160 Y31', hs: '854911', exportState: 'KR', exitPoint: 'KRPUS', importState: 'PH', entryPoint: 'PHMNL', transitStates: 'HK' },
    consents: [],
  },
  {
    target: screens, by: 'NL-ILT', days: -0.9, kind: 'NOTIFICATION', number: 'NL 0001 221840', state: 'OBJECTED',
    values: {
      exporterCountry: 'NL', exporterIsConsignor: 'NO', subject: 'GENERAL', purpose: 'RECOVERY', shipments: '10', quantityKg: '200000', firstDay: -150, lastDay: -20, packaging: 'BULK', transport: 'SEA', operation: 'R4',
      designation: 'Used flat screens, untested', codes: 'A1181', hs: '854929', exportState: 'NL', importState: 'MY', exitPoint: 'NLRTM', entryPoint: 'MYPKG', hasContract: 'NO',
    },
    consents: [
      { state: 'NL', part: 'EXPORT', answer: 'NONE', asked: -200 },
      { state: 'MY', part: 'IMPORT', answer: 'REFUSED', asked: -190 },
    ],
  },
  {
    target: screens, by: 'NL-ILT', days: -0.8, kind: 'MOVEMENT', number: 'NL 0001 221840', state: null,
    values: { serial: '12', shipments: '10', quantityKg: '21500', transport: 'SEA', operation: 'D10', codes: 'Y49', hs: '852859', exportState: 'NL', importState: 'MY' },
    consents: [],
  },
];
