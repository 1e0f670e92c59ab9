import type { InformationEvaluation, MessageAnswer, MessageKind, SourceEvaluation } from '@muster/shared/vocabularies';

/** What an agency did with a message that it was sent; days count from when it was sent. */
export interface ExerciseStep {
  by: string;
  acknowledged?: number;
  answered?: { days: number; answer: MessageAnswer; note?: string };
}

/** A warning about a target of the exercise, found by its title; its controls answer it by themselves. */
export interface ExerciseWarning {
  target: string;
  /** Beside those who are to act on it. */
  also: readonly string[];
  indicators: readonly string[];
  source: SourceEvaluation;
  information: InformationEvaluation;
  steps: readonly ExerciseStep[];
}

export const exerciseWarnings: readonly ExerciseWarning[] = [
  { target: 'Three boxes of “copper concentrate” from a scrap yard', also: ['TH', 'SN'], indicators: ['First cargo of its kind', 'M11'], source: 'B', information: 'I2', steps: [{ by: 'MY-DOE', acknowledged: 0.1, answered: { days: 8, answer: 'FOUND', note: 'Sampled with customs: circuit boards, a hazardous waste here.' } }, { by: 'TH', acknowledged: 0.3, answered: { days: 6, answer: 'NOT_OURS', note: 'It never called here.' } }, { by: 'SN', acknowledged: 1.2, answered: { days: 4, answer: 'NOT_OURS' } }] },
  { target: 'Mixed plastic bales relabelled in transit', also: ['MY'], indicators: ['Relabelled on the way', 'P04'], source: 'B', information: 'I2', steps: [{ by: 'ID', acknowledged: 0.1 }, { by: 'VN', acknowledged: 0.4, answered: { days: 9, answer: 'NOT_OURS' } }, { by: 'MY', acknowledged: 0.2, answered: { days: 7, answer: 'MISSED', note: 'Transhipped within four hours; it had left before anybody was free.' } }] },
  { target: 'Lorry with used tyres and household goods', also: ['GR'], indicators: ['P01'], source: 'A', information: 'I1', steps: [{ by: 'BG', acknowledged: 0.2, answered: { days: 7, answer: 'NOT_OURS', note: 'It left through another crossing.' } }, { by: 'GR', acknowledged: 0.5, answered: { days: 6, answer: 'NOT_OURS' } }] },
  { target: 'Break-bulk ship with end-of-life vehicles', also: ['SN', 'CI', 'FR'], indicators: ['S01', 'D10'], source: 'B', information: 'I2', steps: [{ by: 'NG', acknowledged: 0.1 }, { by: 'SN', acknowledged: 0.3, answered: { days: 4, answer: 'NOTHING_FOUND', note: 'Boarded while she bunkered; the deck cargo is closed.' } }, { by: 'FR', acknowledged: 0.2 }] },
  { target: 'Compressors declared as spare parts', also: ['GR', 'FR'], indicators: ['M03'], source: 'C', information: 'I3', steps: [{ by: 'PL', acknowledged: 0.1 }, { by: 'FR', acknowledged: 0.6 }] },
  { target: 'Lead batteries under another heading', also: ['HK'], indicators: ['First cargo of its kind'], source: 'B', information: 'I3', steps: [{ by: 'HK', acknowledged: 0.3 }] },
  { target: 'A broker with forty addresses', also: ['TH', 'MY', 'FR', 'NL'], indicators: ['P05'], source: 'A', information: 'I1', steps: [{ by: 'TH', acknowledged: 0.1 }, { by: 'NL', acknowledged: 0.4 }] },
  { target: 'Clinical waste suspected among textiles', also: ['ES', 'FR'], indicators: ['S01'], source: 'A', information: 'I2', steps: [{ by: 'ES', acknowledged: 0.1 }] },
  { target: 'Flat screens declared as second-hand goods', also: ['TH'], indicators: ['D10', 'P01'], source: 'B', information: 'I1', steps: [{ by: 'MY', acknowledged: 0.2 }, { by: 'TH', acknowledged: 0.3, answered: { days: 2.4, answer: 'NOT_OURS' } }] },
  { target: 'Cable granulate with a plastic sheen', also: ['FR'], indicators: ['M11'], source: 'C', information: 'I2', steps: [{ by: 'TH', acknowledged: 0.2 }] },
];

/** A message of the exercise that is about no target of its board; made up like everything here. */
export interface ExerciseMessage {
  kind: Exclude<MessageKind, 'FEEDBACK'>;
  by: string;
  to: readonly string[];
  language?: string;
  subject: string;
  body: string;
  pattern?: string;
  reasons?: string;
  indicators?: readonly string[];
  route?: readonly [from: string, to: string];
  /** Days from now. */
  days: number;
  steps: readonly ExerciseStep[];
  /** What was said to it, by whom; days count from when it was sent. */
  replies?: readonly { by: string; days: number; body: string; language?: string; isToAll?: boolean }[];
  translated?: { by: string; language: string; subject: string; body: string };
  /** Not sent yet. */
  isDraft?: true;
  /** Whose contact point is called upon by name. */
  mentions?: readonly string[];
  /** The name of the picture that was sent along. */
  picture?: string;
  /** Another handling, some days after it was sent. */
  marked?: { days: number; tlp: 'AMBER'; reason: string };
}

export const exerciseMessages: readonly ExerciseMessage[] = [
  {
    kind: 'BROADCAST', by: 'UNIT', to: [], subject: 'Second phase: who is reached when', body: 'The unit answers around the clock until the end of the phase. Acknowledge every warning, also where nothing can be done: silence costs the sender a day.', days: -20,
    steps: [{ by: 'MY', acknowledged: 0.1 }, { by: 'FR', acknowledged: 0.3 }, { by: 'TH', acknowledged: 0.5 }, { by: 'NL', acknowledged: 0.2 }, { by: 'GH', acknowledged: 1.1 }, { by: 'PL', acknowledged: 0.6 }],
  },
  {
    kind: 'WARNING', by: 'BE', to: ['GH', 'NG', 'CI', 'SN'], subject: 'Refrigerators behind rows of bicycles', body: 'Three loads of the same exporter this month. Open behind the second row.', pattern: 'Forty-foot boxes declared as bicycles or household goods, refrigerators behind the second row.',
    reasons: 'Found twice at loading; the exporter rents a new yard every month.', indicators: ['X02', 'S01'], route: ['BE', 'GH'], days: -18,
    steps: [{ by: 'GH', acknowledged: 0.1, answered: { days: 5, answer: 'FOUND', note: 'Two boxes, 160 refrigerators.' } }, { by: 'NG', acknowledged: 0.4, answered: { days: 6, answer: 'NOTHING_FOUND', note: 'Four boxes opened, all as declared.' } }, { by: 'CI', acknowledged: 0.9, answered: { days: 3, answer: 'NOT_OURS' } }],
    replies: [{ by: 'GH', days: 5.1, body: 'The second box had a false wall of mattresses. Photographs are in our report.', isToAll: true }],
  },
  {
    kind: 'WARNING', by: 'FR', to: ['MA', 'SN', 'CI'], language: 'fr', subject: 'Pneus usagés déclarés comme caoutchouc granulé', body: 'Contrôlez la densité : le granulé pèse le double.', pattern: 'Conteneurs déclarés « granulé de caoutchouc », poids trop faible pour le volume.', reasons: 'Trois refus depuis le printemps, sous des expéditeurs différents.',
    indicators: ['M03', 'P05'], route: ['FR', 'MA'], days: -15, steps: [{ by: 'MA', acknowledged: 0.2, answered: { days: 2, answer: 'FOUND', note: 'Un conteneur, retourné.' } }, { by: 'SN', acknowledged: 0.1, answered: { days: 4, answer: 'NOTHING_FOUND' } }],
    translated: { by: 'MA', language: 'en', subject: 'Used tyres declared as rubber granulate', body: 'Check the density: granulate weighs twice as much.' },
  },
  {
    kind: 'WARNING', by: 'UNIT', to: ['ID', 'MY', 'TH', 'PH', 'VN'], subject: 'Paper bales with household plastics', body: 'Loads move to smaller ports since last week.', pattern: 'Bales of mixed paper whose moisture is above fifteen per cent.', reasons: 'Refused loads are offered again under new numbers.', indicators: ['Relabelled on the way', 'R02'], route: ['GB', 'ID'], days: -13,
    steps: [{ by: 'ID', acknowledged: 0.1, answered: { days: 3, answer: 'FOUND', note: 'Eleven boxes.' } }, { by: 'MY', acknowledged: 0.2, answered: { days: 2, answer: 'NOTHING_FOUND' } }, { by: 'TH', acknowledged: 0.2, answered: { days: 4, answer: 'NOTHING_FOUND' } }, { by: 'VN', acknowledged: 1.4, answered: { days: 5, answer: 'MISSED' } }],
  },
  { kind: 'SITUATION_REPORT', by: 'UNIT', to: [], subject: 'Situation, day 30', body: 'Reports come from twenty agencies. Warnings are answered within three days in the median; two agencies have not acknowledged one.', days: -12, steps: [] },
  {
    kind: 'CONSENT_CHECK', by: 'PL', to: ['NL-ILT'], subject: 'Consent for shredded cable', body: 'Papers name a consent for forty loads from the Netherlands. Is it in force, and how many are left on it?', days: -11, steps: [{ by: 'NL-ILT', acknowledged: 0.3, answered: { days: 1.6, answer: 'NOTHING_FOUND', note: 'No such consent was given.' } }],
    replies: [{ by: 'NL-ILT', days: 1.7, body: 'The number on the papers belongs to a notification for glass. Please keep the originals.' }],
  },
  { kind: 'REQUEST_INFORMATION', by: 'TH', to: ['MY', 'HK', 'GB'], subject: 'Who weighed these boxes?', body: 'Two verified gross masses for one box, 9 tonnes apart. Which terminal issued the first?', days: -9, steps: [{ by: 'MY', acknowledged: 0.2, answered: { days: 2, answer: 'FOUND', note: 'Port Klang, on the third; a copy is on its way.' } }, { by: 'HK', acknowledged: 0.5, answered: { days: 3, answer: 'NOTHING_FOUND' } }] },
  {
    kind: 'WARNING', by: 'DE', to: ['PL', 'RO', 'BG'], subject: 'Light packaging in lorries for “fuel”', body: 'Drivers carry two sets of papers.', pattern: 'Walking-floor trailers with bales, declared as refuse-derived fuel, without an Annex VII form.', reasons: 'Two fires in unlicensed halls this month.', indicators: ['S02'], route: ['DE', 'PL'], days: -8,
    steps: [{ by: 'PL', acknowledged: 0.1, answered: { days: 2, answer: 'FOUND', note: 'Three lorries turned back.' } }, { by: 'RO', acknowledged: 0.3, answered: { days: 3, answer: 'NOTHING_FOUND' } }, { by: 'BG', acknowledged: 0.2 }],
  },
  { kind: 'REQUEST_MUTUAL_ASSISTANCE', by: 'GH', to: ['BE', 'NL'], subject: 'Statements of two forwarders', body: 'We ask for the statements of the forwarders named in our report, under the agreement in force between us.', days: -7, steps: [{ by: 'BE', acknowledged: 0.4 }, { by: 'NL', acknowledged: 0.6 }] },
  {
    kind: 'WARNING', by: 'ES', to: ['MA', 'SN', 'FR'], subject: 'Engines dripping oil in dry boxes', body: 'Have absorbents at hand before opening.', pattern: 'Dry boxes that weigh above 26 tonnes, stains under the doors.', reasons: 'Four boxes leaked at Algeciras.', indicators: ['Stains under the doors'], route: ['ES', 'MA'], days: -5,
    marked: { days: 1.5, tlp: 'AMBER', reason: 'The yard is being watched since this morning: please keep it among those who act.' }, steps: [{ by: 'MA', acknowledged: 0.2, answered: { days: 2, answer: 'FOUND' } }, { by: 'FR', acknowledged: 0.1, answered: { days: 1, answer: 'NOT_OURS' } }],
  },
  { kind: 'SITUATION_REPORT', by: 'UNIT', to: [], subject: 'Situation, day 37', body: 'Plastics have moved from sea to lorries. Warnings about the pattern of the week are open with three agencies.', days: -5, steps: [] },
  { kind: 'CONSENT_CHECK', by: 'MY', to: ['MY-DOE', 'NL-ILT'], subject: 'Used panels for a solar park', body: 'Are used panels with broken glass a waste that needs consent here and there?', days: -4, steps: [{ by: 'MY-DOE', acknowledged: 0.1, answered: { days: 1, answer: 'FOUND', note: 'Broken ones do; we have given none.' } }] },
  { kind: 'WARNING', by: 'JP', to: ['PH', 'TH', 'MY', 'HK'], subject: 'Circuit boards in rice cookers', body: 'X-ray shows boards inside the pots.', pattern: 'Pallets of used rice cookers, each above six kilograms.', reasons: 'Seen on the scanner at Yokohama; two pallets had left already.', indicators: ['M03', 'S01'], route: ['JP', 'PH'], days: -3, picture: 'rice-cookers.png', steps: [{ by: 'TH', acknowledged: 0.1, answered: { days: 1.5, answer: 'NOTHING_FOUND' } }, { by: 'HK', acknowledged: 0.2 }] },
  { kind: 'REQUEST_INFORMATION', by: 'NL', to: ['FR', 'BE', 'DE'], subject: 'A trailer without a plate', body: 'Who has met a white walking-floor trailer with a blue stripe and no rear plate?', days: -1.5, mentions: ['FR', 'UNIT'], steps: [{ by: 'DE', acknowledged: 0.2 }] },
  { kind: 'WARNING', by: 'GR', to: ['FR', 'IT', 'BG'], subject: 'Cylinders under fire extinguishers', body: 'The upper layer is genuine.', pattern: 'Crates of fire extinguishers in transit from the Gulf, the lower layer refrigerant cylinders.', reasons: 'One crate found at Piraeus yesterday.', indicators: ['X02'], route: ['AE', 'FR'], days: -0.3, steps: [{ by: 'IT', acknowledged: 0.1 }] },
  { kind: 'WARNING', by: 'SE', to: ['FR', 'PL', 'MY'], subject: 'Car batteries among aluminium scrap', body: 'Loads are mixed at a yard near the port.', pattern: 'Bulk boxes of aluminium profiles, acid smell at the doors.', reasons: 'A worker was burnt while loading.', indicators: ['S01'], route: ['SE', 'MY'], days: -0.14, steps: [] },
  { kind: 'REQUEST_INFORMATION', by: 'MY', to: ['TH', 'HK'], isDraft: true, subject: 'Who runs the yard behind the sugar terminal?', body: 'Three loads of this week name it as their last stop. Ask after', days: -0.1, steps: [] },
  { kind: 'BROADCAST', by: 'UNIT', to: [], isDraft: true, subject: 'Last ten days: what still counts', body: 'Controls that found nothing; answers to old warnings; weights that were estimated and have been weighed since.', days: -0.05, steps: [] },
];
