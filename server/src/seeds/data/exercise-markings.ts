import type { Caveat, QuantityUnit, TlpLevel, WasteStream } from '@muster/shared/vocabularies';

/** How something of the exercise is marked: agencies and persons by the keys of the demonstration's agencies. */
export interface ExerciseMarking {
  tlp: TlpLevel;
  to?: readonly string[];
  /** The agencies whose contact points RED is addressed to. */
  people?: readonly string[];
  toCoordinators?: boolean;
  caveats?: readonly Caveat[];
  note?: string;
  tellsWithheld?: boolean;
}

/** A marked report of the exercise, made up. */
export interface MarkedReport {
  by: string;
  days: number;
  place: string;
  from: string;
  to: string;
  declared: string;
  found: string;
  stream: WasteStream;
  amount: string;
  unit: QuantityUnit;
  /** A company that it names, under seal. */
  broker?: string;
  marking: ExerciseMarking;
}

/** A marked target of the exercise, made up. */
export interface MarkedTarget {
  by: string;
  title: string;
  declared: string;
  reasons: string;
  stream: WasteStream;
  from: string;
  destination: string;
  expectedDays: number;
  marking: ExerciseMarking;
}

export const markedReports: readonly MarkedReport[] = [
  {
    by: 'MY', days: -6, place: 'MYPKG', from: 'FRLEH', to: 'MYPKG', declared: 'Used office equipment', found: 'Shredded cables with their sheaths', stream: 'E_WASTE', amount: '18400', unit: 'KILOGRAM',
    marking: { tlp: 'AMBER_STRICT', to: ['FR'], toCoordinators: true, caveats: ['H2'], note: 'The yard is still under watch.' },
  },
  {
    by: 'MY', days: -4, place: 'MYPKG', from: 'THLCH', to: 'MYPKG', declared: 'Plastic regrind', found: 'Household plastic with medical waste in it', stream: 'PLASTIC', amount: '22750', unit: 'KILOGRAM',
    marking: { tlp: 'RED', people: ['FR'], caveats: ['H1', 'H2'] },
  },
  {
    by: 'FR', days: -3, place: 'FRLEH', from: 'FRLEH', to: 'SNDKR', declared: 'Household goods', found: 'Refrigerators with their coolant', stream: 'ODS_F_GASES', amount: '212', unit: 'PIECE',
    marking: { tlp: 'AMBER' },
  },
  {
    by: 'MY', days: -2, place: 'MYPKG', from: 'NLRTM', to: 'MYPKG', declared: 'Aluminium scrap', found: 'Aluminium dross under clean scrap', stream: 'METAL', amount: '24100', unit: 'KILOGRAM', broker: 'Exercise Metal Brokers',
    marking: { tlp: 'GREEN', tellsWithheld: true },
  },
];

export const markedTargets: readonly MarkedTarget[] = [
  {
    by: 'FR', title: 'Two boxes of “spare parts” from the same yard', declared: 'Spare parts', reasons: 'The same yard loaded shredded cables before.', stream: 'E_WASTE', from: 'FRLEH', destination: 'MYPKG', expectedDays: 6,
    marking: { tlp: 'AMBER_STRICT', to: ['MY'] },
  },
  {
    by: 'MY', title: 'Regrind of an unknown granulator', declared: 'Plastic regrind', reasons: 'The granulator named in the papers burnt down in spring.', stream: 'PLASTIC', from: 'NLRTM', destination: 'MYPKG', expectedDays: 8,
    marking: { tlp: 'AMBER', caveats: ['H3'], note: 'Do not call the receiver.' },
  },
];
