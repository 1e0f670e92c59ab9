import { codeValidOn } from './dated-code';
import { findWasteCode } from './waste-codes';

/** How far the texts agree: one entry says the same, several share the subheading, or it is our reading alone. */
export const correlationBases = ['EXACT', 'PARTIAL', 'ANALYST'] as const;
export type CorrelationBasis = (typeof correlationBases)[number];

/** Whether the subheading speaks of waste, of goods that waste travels as, or of either. */
export type SubheadingNature = 'WASTE' | 'GOODS' | 'EITHER';

export interface HsCorrelation {
  readonly hs6: string;
  readonly nature: SubheadingNature;
  readonly basis: CorrelationBasis;
  /** Entries that come into question, the likeliest first; those that went out of force stand behind their successors. */
  readonly candidates: readonly string[];
  /** What decides between them, where that can be said in a line. */
  readonly decides: { readonly en: string; readonly fr: string } | null;
}

const row = (hs6: string, nature: SubheadingNature, basis: CorrelationBasis, candidates: string, decides: HsCorrelation['decides'] = null): HsCorrelation => ({
  hs6, nature, basis, decides, candidates: candidates.split(' ').filter(Boolean),
});

/**
 * From a subheading to the waste entries that come into question. Source: comparison of the Harmonized System's texts (edition 2022, and 2017 where it
 * is named) with those of the Convention's annexes and the OECD's lists; ours, not official, and no classification. Edition: 2026-11-01.
 */
export const hsCorrelations: readonly HsCorrelation[] = [
  row('050100', 'WASTE', 'EXACT', 'B3070'),
  row('050210', 'WASTE', 'EXACT', 'GN010'),
  row('050290', 'WASTE', 'EXACT', 'GN010'),
  row('050590', 'WASTE', 'EXACT', 'GN030'),
  row('050690', 'WASTE', 'EXACT', 'B3060'),
  row('051191', 'WASTE', 'PARTIAL', 'B3060'),
  row('121300', 'WASTE', 'EXACT', 'B3070'),
  row('152200', 'WASTE', 'EXACT', 'B3060'),
  row('180200', 'WASTE', 'EXACT', 'B3060'),
  row('230700', 'WASTE', 'EXACT', 'B3060'),
  row('230800', 'WASTE', 'EXACT', 'B3060'),
  row('250300', 'WASTE', 'PARTIAL', 'B2040'),
  row('252410', 'GOODS', 'ANALYST', ''),
  row('252490', 'GOODS', 'ANALYST', ''),
  row('252530', 'WASTE', 'EXACT', 'B2010'),
  row('261800', 'WASTE', 'EXACT', 'B1200'),
  row('261900', 'WASTE', 'EXACT', 'B1210 B1230 AA010', { en: 'Blast furnace and mill scale have entries of their own', fr: 'Battitures et scories ont chacune leur rubrique' }),
  row('262011', 'WASTE', 'EXACT', 'B1100'),
  row('262019', 'WASTE', 'PARTIAL', 'B1080 A1080 B1100 B1220', { en: 'Lead and cadmium in it decide between the lists', fr: 'Sa teneur en plomb et en cadmium décide entre les listes' }),
  row('262021', 'WASTE', 'EXACT', 'A3030'),
  row('262029', 'WASTE', 'PARTIAL', 'A1010 A1020'),
  row('262030', 'WASTE', 'PARTIAL', 'B1070 B1100 A1100 GB040'),
  row('262040', 'WASTE', 'PARTIAL', 'B1100', { en: 'Salt slag of aluminium is not green', fr: 'Les scories salées d’aluminium ne sont pas vertes' }),
  row('262060', 'WASTE', 'EXACT', 'A1030'),
  row('262091', 'WASTE', 'PARTIAL', 'A1010 A1020 A1040'),
  row('262099', 'WASTE', 'PARTIAL', 'B1100 GB040 AA060'),
  row('262110', 'WASTE', 'EXACT', 'Y47'),
  row('262190', 'WASTE', 'PARTIAL', 'A2060 B2050 GG040 GG030', { en: 'What leaches out of the ash decides', fr: 'Ce que la cendre laisse lixivier décide' }),
  row('271019', 'GOODS', 'ANALYST', ''),
  row('271091', 'WASTE', 'EXACT', 'A3180', { en: '50 mg/kg of PCB is the line', fr: 'La limite est de 50 mg/kg de PCB' }),
  row('271099', 'WASTE', 'EXACT', 'A3020 A4060'),
  row('271390', 'WASTE', 'PARTIAL', 'A3190 A3010'),
  row('284450', 'WASTE', 'ANALYST', '', { en: 'Outside of the Basel Convention; Bamako covers it', fr: 'Hors de la Convention de Bâle ; Bamako s’y applique' }),
  row('300692', 'WASTE', 'EXACT', 'A4010'),
  row('310100', 'GOODS', 'ANALYST', ''),
  row('380210', 'GOODS', 'ANALYST', 'A4160 B2060'),
  row('381512', 'GOODS', 'ANALYST', 'A2030 B1120 B1130'),
  row('382510', 'WASTE', 'EXACT', 'Y46'),
  row('382520', 'WASTE', 'EXACT', 'AC270'),
  row('382530', 'WASTE', 'EXACT', 'A4020'),
  row('382541', 'WASTE', 'EXACT', 'A3150'),
  row('382549', 'WASTE', 'EXACT', 'A3140'),
  row('382550', 'WASTE', 'PARTIAL', 'A1060 A3040 AC080'),
  row('382561', 'WASTE', 'PARTIAL', 'A3070 A3080 A3160 A3170 A3190 A4070 A4140'),
  row('382569', 'WASTE', 'PARTIAL', 'A1050 A1110 A1120 A1130 A2020 A4050 A4090 A4100'),
  row('382590', 'WASTE', 'ANALYST', 'A4140 A4150'),
  row('390110', 'GOODS', 'ANALYST', ''),
  row('390210', 'GOODS', 'ANALYST', ''),
  row('390761', 'GOODS', 'ANALYST', ''),
  row('391510', 'WASTE', 'PARTIAL', 'B3011 Y48 A3210 B3010', { en: 'B3011 only when sorted, almost clean and for recycling', fr: 'B3011 seulement si trié, presque propre et à recycler' }),
  row('391520', 'WASTE', 'PARTIAL', 'B3011 Y48 A3210 B3010', { en: 'B3011 only when sorted, almost clean and for recycling', fr: 'B3011 seulement si trié, presque propre et à recycler' }),
  row('391530', 'WASTE', 'PARTIAL', 'Y48 A3210 GH013', { en: 'PVC contains chlorine: never B3011', fr: 'Le PVC contient du chlore : jamais B3011' }),
  row('391590', 'WASTE', 'PARTIAL', 'B3011 Y48 A3210 B3010', { en: 'B3011 only when sorted, almost clean and for recycling', fr: 'B3011 seulement si trié, presque propre et à recycler' }),
  row('400400', 'WASTE', 'EXACT', 'B3040 B3080'),
  row('401211', 'GOODS', 'ANALYST', ''),
  row('401220', 'WASTE', 'PARTIAL', 'B3140', { en: 'Only for recovery; for disposal no list takes them', fr: 'Pour valorisation seulement ; pour élimination aucune liste ne les prend' }),
  row('401700', 'WASTE', 'PARTIAL', 'B3040'),
  row('411520', 'WASTE', 'PARTIAL', 'B3090 A3100 B3100 A3090'),
  row('440141', 'WASTE', 'PARTIAL', 'B3050', { en: 'Untreated wood only', fr: 'Bois non traité seulement' }),
  row('440149', 'WASTE', 'PARTIAL', 'B3050', { en: 'Untreated wood only', fr: 'Bois non traité seulement' }),
  row('450190', 'WASTE', 'EXACT', 'B3050'),
  row('470710', 'WASTE', 'EXACT', 'B3020'),
  row('470720', 'WASTE', 'EXACT', 'B3020'),
  row('470730', 'WASTE', 'EXACT', 'B3020'),
  row('470790', 'WASTE', 'EXACT', 'B3020', { en: 'Unsorted paper: what is among it can make it Y46 or Y48', fr: 'Papier non trié : ce qui s’y mêle peut en faire Y46 ou Y48' }),
  row('500300', 'WASTE', 'EXACT', 'B3030'),
  row('510310', 'WASTE', 'EXACT', 'B3030'),
  row('510320', 'WASTE', 'EXACT', 'B3030'),
  row('510330', 'WASTE', 'EXACT', 'B3030'),
  row('520210', 'WASTE', 'EXACT', 'B3030'),
  row('520291', 'WASTE', 'EXACT', 'B3030'),
  row('520299', 'WASTE', 'EXACT', 'B3030'),
  row('530130', 'WASTE', 'EXACT', 'B3030'),
  row('530290', 'WASTE', 'EXACT', 'B3030'),
  row('530390', 'WASTE', 'EXACT', 'B3030'),
  row('530500', 'WASTE', 'EXACT', 'B3030'),
  row('550510', 'WASTE', 'EXACT', 'B3030'),
  row('550520', 'WASTE', 'EXACT', 'B3030'),
  row('630900', 'EITHER', 'EXACT', 'B3030', { en: 'Sorted and wearable, or waste: look at the bales', fr: 'Trié et portable, ou déchet : ouvrir les balles' }),
  row('631010', 'WASTE', 'EXACT', 'B3030'),
  row('631090', 'WASTE', 'EXACT', 'B3030'),
  row('681280', 'GOODS', 'ANALYST', 'A2050'),
  row('700100', 'WASTE', 'EXACT', 'B2020'),
  row('711230', 'WASTE', 'PARTIAL', 'A1150 B1150 B1160 B1170'),
  row('711291', 'WASTE', 'PARTIAL', 'B1010 B1150 B1140'),
  row('711292', 'WASTE', 'PARTIAL', 'B1010 B1150 B1140'),
  row('711299', 'WASTE', 'PARTIAL', 'B1010 B1150 B1140'),
  row('720410', 'WASTE', 'EXACT', 'B1010'),
  row('720421', 'WASTE', 'EXACT', 'B1010'),
  row('720429', 'WASTE', 'EXACT', 'B1010'),
  row('720430', 'WASTE', 'EXACT', 'B1010'),
  row('720441', 'WASTE', 'EXACT', 'B1010'),
  row('720449', 'WASTE', 'EXACT', 'B1010'),
  row('720450', 'WASTE', 'EXACT', 'B1010'),
  row('740400', 'WASTE', 'EXACT', 'B1010 B1070'),
  row('750300', 'WASTE', 'EXACT', 'B1010'),
  row('760200', 'WASTE', 'EXACT', 'B1010'),
  row('780200', 'WASTE', 'EXACT', 'B1020 A1010', { en: 'Bulk and clean only; batteries have their own entry', fr: 'En vrac et propre seulement ; les batteries ont leur rubrique' }),
  row('790200', 'WASTE', 'EXACT', 'B1010'),
  row('800200', 'WASTE', 'EXACT', 'B1010'),
  row('810197', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810297', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810330', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810420', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810530', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810610', 'WASTE', 'PARTIAL', 'B1010'),
  row('810690', 'WASTE', 'PARTIAL', 'B1010'),
  row('810730', 'WASTE', 'ANALYST', 'B1020 A1010'),
  row('810830', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810930', 'WASTE', 'ANALYST', 'B1010'),
  row('810931', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('810939', 'WASTE', 'EXACT', 'B1010 B1031'),
  row('811020', 'WASTE', 'EXACT', 'B1020 A1010'),
  row('811100', 'WASTE', 'PARTIAL', 'B1010 B1031'),
  row('811213', 'WASTE', 'EXACT', 'B1020 A1010'),
  row('811222', 'WASTE', 'EXACT', 'B1010'),
  row('811231', 'WASTE', 'PARTIAL', 'B1010'),
  row('811241', 'WASTE', 'PARTIAL', 'B1010'),
  row('811252', 'WASTE', 'EXACT', 'A1010'),
  row('811261', 'WASTE', 'EXACT', 'B1020 A1010'),
  row('811292', 'WASTE', 'PARTIAL', 'B1010'),
  row('811300', 'WASTE', 'PARTIAL', 'B2030'),
  row('840991', 'GOODS', 'ANALYST', ''),
  row('841581', 'GOODS', 'ANALYST', ''),
  row('841810', 'GOODS', 'ANALYST', ''),
  row('841821', 'GOODS', 'ANALYST', ''),
  row('847130', 'GOODS', 'ANALYST', 'A1181 Y49 A1180 B1110', { en: 'Working or waste: a test of each item tells', fr: 'En état ou déchet : un essai de chaque appareil le dit' }),
  row('847150', 'GOODS', 'ANALYST', ''),
  row('847160', 'GOODS', 'ANALYST', ''),
  row('847170', 'GOODS', 'ANALYST', ''),
  row('847330', 'GOODS', 'ANALYST', ''),
  row('850710', 'GOODS', 'ANALYST', 'A1160', { en: 'Working or waste: a test tells', fr: 'En état ou déchet : un essai le dit' }),
  row('850760', 'GOODS', 'ANALYST', ''),
  row('851713', 'GOODS', 'ANALYST', ''),
  row('852842', 'GOODS', 'ANALYST', 'A1181 A2010 A1180', { en: 'Tubes hold leaded glass', fr: 'Les tubes contiennent du verre au plomb' }),
  row('852852', 'GOODS', 'ANALYST', ''),
  row('852871', 'GOODS', 'ANALYST', ''),
  row('852872', 'GOODS', 'ANALYST', ''),
  row('853400', 'GOODS', 'ANALYST', ''),
  row('854143', 'GOODS', 'ANALYST', ''),
  row('854430', 'GOODS', 'ANALYST', ''),
  row('854449', 'GOODS', 'ANALYST', 'B1115 A1190', { en: 'What the insulation is made of decides', fr: 'La matière de la gaine décide' }),
  row('854810', 'WASTE', 'ANALYST', 'A1160 A1170 B1090'),
  row('854911', 'WASTE', 'EXACT', 'A1160'),
  row('854912', 'WASTE', 'EXACT', 'A1170'),
  row('854913', 'WASTE', 'EXACT', 'B1090', { en: 'Lithium: national law may say more', fr: 'Lithium : le droit national peut en dire plus' }),
  row('854914', 'WASTE', 'PARTIAL', 'A1170 B1090', { en: 'Unsorted is A1170, unless only list B is in it', fr: 'Non trié : A1170, sauf s’il n’y a que la liste B' }),
  row('854919', 'WASTE', 'PARTIAL', 'A1170 B1090'),
  row('854921', 'WASTE', 'EXACT', 'A1181 A2010 A1180'),
  row('854929', 'WASTE', 'EXACT', 'Y49 B1110'),
  row('854931', 'WASTE', 'EXACT', 'A1181 A2010 A1180'),
  row('854939', 'WASTE', 'EXACT', 'Y49 B1110'),
  row('854991', 'WASTE', 'EXACT', 'A1181 A2010 A1180'),
  row('854999', 'WASTE', 'EXACT', 'Y49 B1110'),
  row('870321', 'GOODS', 'ANALYST', 'B1250'),
  row('870322', 'GOODS', 'ANALYST', ''),
  row('870323', 'GOODS', 'ANALYST', ''),
  row('870332', 'GOODS', 'ANALYST', ''),
  row('870829', 'GOODS', 'ANALYST', ''),
  row('870899', 'GOODS', 'ANALYST', ''),
  row('890800', 'WASTE', 'EXACT', 'GC030'),
];

const byHs6: ReadonlyMap<string, HsCorrelation> = new Map(hsCorrelations.map((each) => [each.hs6, each]));

/** What is known of a subheading, given with six digits or more. */
export const correlationOf = (hs: string): HsCorrelation | undefined => byHs6.get(hs.slice(0, 6));

/** The entries of a day that a subheading may stand for, the likeliest first. */
export const candidatesOf = (hs: string, day: string): readonly string[] =>
  (correlationOf(hs)?.candidates ?? []).filter((code) => {
    const entry = findWasteCode(code);
    return entry !== undefined && codeValidOn(entry, day);
  });
