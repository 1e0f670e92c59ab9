import type { WasteStream } from '../vocabularies';

export interface WasteStreamEntry {
  readonly code: WasteStream;
  readonly title: { readonly en: string; readonly fr: string };
  /** HS 2022 codes under which the stream travels when it is declared honestly, by beginning. */
  readonly hsPrefixes: readonly string[];
  /** Entries of Annexes I, II, VIII and IX of the Basel Convention that come into question. */
  readonly baselCodes: readonly string[];
}

const entry = (
  code: WasteStream, en: string, fr: string, hsPrefixes: readonly string[], baselCodes: readonly string[],
): WasteStreamEntry => ({ code, title: { en, fr }, hsPrefixes, baselCodes });

/**
 * The streams by which an operation counts. Source: our grouping of HS 2022 and of the annexes of the Basel Convention
 * as in force on 2025-01-01; it is a help for the choice, never a classification. Edition: 2026-11-01.
 */
export const wasteStreamEntries: readonly WasteStreamEntry[] = [
  entry('E_WASTE', 'Electrical and electronic waste', 'Déchets électriques et électroniques', ['85492', '85493', '85499'], ['A1180', 'A1181', 'A2010', 'B1110', 'Y49']),
  entry('PLASTIC', 'Plastic waste', 'Déchets plastiques', ['3915'], ['A3210', 'B3010', 'B3011', 'Y48']),
  entry('METAL', 'Metal scrap and cable', 'Ferraille, métaux et câbles', ['7112', '7204', '7404', '7503', '7602', '7802', '7902', '8002', '810', '811'], ['A1010', 'A1020', 'A1190', 'B1010', 'B1020', 'B1050', 'B1115']),
  entry('VEHICLE_PARTS', 'End-of-life vehicles and parts', 'Véhicules hors d’usage et pièces', ['8703', '8708', '840991'], ['B1250']),
  entry('TYRES', 'Tyres and rubber', 'Pneus et caoutchouc', ['4004', '4012', '4017'], ['B3040', 'B3080', 'B3140']),
  entry('BATTERIES', 'Batteries and accumulators', 'Piles et accumulateurs', ['85491', '8507'], ['A1160', 'A1170', 'B1090']),
  entry('PAPER', 'Paper and cardboard', 'Papier et carton', ['4707'], ['B3020', 'B3025', 'B3026', 'B3027']),
  entry('TEXTILE', 'Textiles and clothing', 'Textiles et vêtements', ['5003', '5103', '5202', '5301', '5302', '5303', '5305', '5505', '6309', '6310'], ['B3030', 'B3035']),
  entry('MUNICIPAL', 'Household and municipal waste', 'Déchets ménagers et municipaux', ['382510', '382520', '262110'], ['Y46', 'Y47']),
  entry('HAZARDOUS_CHEMICAL', 'Chemical and other hazardous waste', 'Déchets chimiques et autres déchets dangereux', ['38254', '38255', '38256', '382590'], ['A1060', 'A3070', 'A3140', 'A3150', 'A4030', 'A4070', 'A4090', 'A4140']),
  entry('CLINICAL', 'Clinical and pharmaceutical waste', 'Déchets médicaux et pharmaceutiques', ['300692', '382530'], ['A4010', 'A4020', 'Y1', 'Y3']),
  entry('MINERAL_SLAG', 'Slag, ash, dross and residues', 'Scories, cendres, crasses et résidus', ['2618', '2619', '2620', '262190'], ['A1080', 'A1100', 'A2060', 'B1080', 'B1100', 'B1200', 'B1210', 'B2050']),
  entry('CONSTRUCTION', 'Construction and demolition waste', 'Déchets de construction et de démolition', ['2524', '6812'], ['A2050', 'A3200', 'B2040', 'B2130', 'B3050']),
  entry('OIL', 'Waste oil', 'Huiles usagées', ['27109', '271390'], ['A3020', 'A3180', 'A4060', 'Y8', 'Y9']),
  entry('ODS_F_GASES', 'Ozone-depleting substances and fluorinated gases', 'Substances appauvrissant l’ozone et gaz fluorés', ['2903', '3827', '8415', '8418'], ['Y45']),
  entry('MIXED', 'Mixed waste', 'Déchets mélangés', [], ['A3120', 'Y46', 'Y48']),
  entry('OTHER', 'Other waste', 'Autres déchets', [], []),
];
