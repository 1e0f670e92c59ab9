import { containerCheckDigit } from '@muster/shared/identifiers/container-number';
import type { ControlFinding, ControlMethod, InformationEvaluation, SourceEvaluation, TargetKind, WasteStream } from '@muster/shared/vocabularies';

/** A target of the exercise: made up, on a route that the published cases show. Days count from now. */
export interface ExerciseTarget {
  kind: TargetKind;
  title: string;
  by: string;
  to: readonly string[];
  from: string;
  through: readonly string[];
  destination: string;
  declared: string;
  stream: WasteStream;
  reasons: string;
  vessel?: string;
  imo?: string;
  registration?: string;
  containers: number;
  /** The company that it is; made up like everything here. */
  company?: string;
  nominatedDays: number;
  expectedDays: number;
  control?: { by: string; method: ControlMethod; finding: ControlFinding; note: string; days: number };
  closed?: boolean;
  /** What another agency knows about it. */
  known?: ExerciseKnowledge;
}

/** A note of intelligence of the exercise: made up like everything here. */
export interface ExerciseKnowledge {
  by: string;
  text: string;
  origin: string;
  source: SourceEvaluation;
  information: InformationEvaluation;
  days: number;
}

export const exerciseTargets: readonly ExerciseTarget[] = [
  {
    kind: 'CONTAINER', title: 'Three boxes of “copper concentrate” from a scrap yard', by: 'MY', to: ['MY', 'MY-DOE'], from: 'USLAX', through: ['SGSIN'], destination: 'MYPKG',
    declared: 'Copper concentrate', stream: 'E_WASTE', reasons: 'The shipper trades in scrap and never shipped concentrate before; the freight paid exceeds the declared value.', containers: 3,
    nominatedDays: -16, expectedDays: -9, closed: true,
    control: { by: 'MY', method: 'SCANNER', finding: 'ILLEGAL_WASTE', note: 'Circuit boards and cables under a thin layer of granulate.', days: -8 },
  },
  {
    kind: 'CONTAINER', title: 'Mixed plastic bales relabelled in transit', by: 'NL-ILT', to: ['ID', 'VN'], from: 'NLRTM', through: ['MYPKG'], destination: 'IDTPP',
    declared: 'Plastic regrind, sorted', stream: 'PLASTIC', reasons: 'The receiver’s licence ended in spring; photographs from loading show household packaging.', containers: 5,
    nominatedDays: -12, expectedDays: -4,
    known: {
      by: 'MY', source: 'B', information: 'I2', days: -10,
      text: 'The bales are opened in a rented hall behind the free zone, relabelled overnight and loaded again before the gate clerk comes on duty.',
      origin: 'A driver who has told the truth twice before. Exercise: made up.',
    },
    control: { by: 'ID', method: 'PHYSICAL', finding: 'NOTHING_FOUND', note: 'Five boxes opened, contents as declared.', days: -3 },
  },
  {
    kind: 'VEHICLE', title: 'Lorry with used tyres and household goods', by: 'RO', to: ['RO', 'BG'], from: 'DEHAM', through: [], destination: 'ROCND',
    declared: 'Household goods', stream: 'TYRES', registration: 'EX-07-TRA', reasons: 'Same trailer stopped twice this year with undeclared waste.', containers: 0,
    nominatedDays: -9, expectedDays: -2, control: { by: 'RO', method: 'RISK_PROFILE', finding: 'INCONCLUSIVE', note: 'Samples were sent to the laboratory.', days: -2 },
  },
  {
    kind: 'VESSEL', title: 'Break-bulk ship with end-of-life vehicles', by: 'BE', to: ['NG', 'GH'], from: 'BEANR', through: ['SNDKR'], destination: 'NGAPP',
    declared: 'Used vehicles', stream: 'VEHICLE_PARTS', reasons: 'Vehicles without engines on the loading list; fridges seen inside them.', vessel: 'MV Exercise Swift', imo: '9074729', containers: 0,
    nominatedDays: -6, expectedDays: 3,
  },
  {
    kind: 'CONSIGNMENT', title: 'Compressors declared as spare parts', by: 'AE', to: ['PL'], from: 'AEJEA', through: ['GRPIR'], destination: 'PLGDN',
    declared: 'Spare parts for cooling equipment', stream: 'ODS_F_GASES', reasons: 'Weight per piece fits filled cylinders, not compressors.', containers: 1,
    nominatedDays: -5, expectedDays: 5,
  },
  {
    kind: 'CONTAINER', title: 'Lead batteries under another heading', by: 'KR', to: ['PH'], from: 'KRPUS', through: ['HKHKG'], destination: 'PHMNL',
    declared: 'Machine parts', stream: 'BATTERIES', reasons: 'Acid-proof lining was ordered for these boxes.', containers: 2,
    nominatedDays: -3, expectedDays: 2,
  },
  {
    kind: 'COMPANY', title: 'A broker with forty addresses', by: 'GB', to: [], from: 'GBFXT', through: [], destination: 'THLCH',
    declared: 'Various', stream: 'MIXED', reasons: 'Appears as notify party in seven refused shipments under changing names.', containers: 0, company: 'Exercise Forwarding Ltd',
    nominatedDays: -2, expectedDays: 9,
  },
  {
    kind: 'CONTAINER', title: 'Clinical waste suspected among textiles', by: 'IT', to: ['SN'], from: 'ITGOA', through: ['ESALG'], destination: 'SNDKR',
    declared: 'Worn clothing', stream: 'CLINICAL', reasons: 'A dog reacted at loading; the exporter could not name the origin of the bales.', containers: 1,
    nominatedDays: -1, expectedDays: 6,
  },
  {
    kind: 'CONTAINER', title: 'Flat screens declared as second-hand goods', by: 'NL-ILT', to: ['MY'], from: 'NLRTM', through: ['SGSIN'], destination: 'MYPKG',
    declared: 'Second-hand televisions', stream: 'E_WASTE', reasons: 'No test reports; the same boxes were refused once under another consignee.', vessel: 'MV Exercise Tern', imo: '9074721', containers: 2,
    nominatedDays: -4, expectedDays: -1.4,
  },
  {
    kind: 'CONTAINER', title: 'Cable granulate with a plastic sheen', by: 'GB', to: ['TH', 'MY'], from: 'GBFXT', through: ['MYPKG'], destination: 'THLCH',
    declared: 'Copper granules, 99 %', stream: 'METAL', reasons: 'The price is that of insulated cable; the yard of loading burns its waste.', containers: 1,
    nominatedDays: -2, expectedDays: -0.2,
  },
];

/** Container numbers that are marked as made up and have right check digits. */
export const exerciseContainers = (index: number, count: number): string[] =>
  Array.from({ length: count }, (_, serial) => {
    const start = `EXTU${String(500_000 + index * 10 + serial)}`;
    return start + containerCheckDigit(start);
  });
