import type { CodeSet } from '@muster/shared/imports/code-words';
import { findIndicator, indicatorCode } from '@muster/shared/risk/indicators';
import {
  datePrecisions, detectionMethods, directions, illegalTrafficGrounds, quantityBases, seizureOutcomes, transportModes, wasteStreams,
} from '@muster/shared/vocabularies';
import type { QuantityUnit } from '@muster/shared/vocabularies';
import type { ReportBody, ReportItem } from '../seizures/seizures.room';
import { headingWords } from './heading-words';
import type { RowDraft } from './row-draft';

/** A column of the template: its words, what one writes into it, and where that goes. */
export interface ImportColumn {
  key: string;
  en: string;
  fr: string;
  example: string;
  /** The only values that it takes, and by which other words each is known. */
  codes?: readonly string[];
  codeSet?: CodeSet;
  /** The field of the report that a refusal about this column names. */
  field: string;
  fill(draft: RowDraft, text: string): void;
}

type BodyText = { [K in keyof ReportBody]: ReportBody[K] extends string | null | undefined ? K : never }[keyof ReportBody] & string;
type ItemText = 'hs' | 'baselCode' | 'annexI' | 'unNumber';

const listOf = (text: string): string[] => text.split(/[;,|\n]+/).map((part) => part.trim()).filter((part) => part !== '');

const text = (key: BodyText, en: string, fr: string, example = '', codes?: readonly string[], codeSet?: CodeSet): ImportColumn => ({
  key, en, fr, example, field: key, ...(codes && codeSet ? { codes, codeSet } : {}),
  fill: (draft, value) => void Object.assign(draft.body, { [key]: value }),
});
const list = (key: 'containerNumbers' | 'seals', en: string, fr: string, example = ''): ImportColumn => ({
  key, en, fr, example, field: key, fill: (draft, value) => void (draft.body[key] = listOf(value)),
});
/** Titles of indicators hold commas, as a list that was exported shows them. */
const indicatorsOf = (text: string): string[] => text.split(/[;|\n]+/).flatMap((part) => (findIndicator(indicatorCode(part)) ? [part] : listOf(part)));
const ofItem = (key: ItemText, en: string, fr: string, example = ''): ImportColumn => ({
  key, en, fr, example, field: `items.0.${key}`, fill: (draft, value) => void (draft.item[key] = value),
});
const amount = (unit: QuantityUnit, key: string, en: string, fr: string, example = ''): ImportColumn => ({
  key, en, fr, example, field: 'items.0.quantities', fill: (draft, value) => void draft.amounts.set(unit, { amount: value, column: key }),
});
const basis = (unit: QuantityUnit, key: string, en: string, fr: string, example = ''): ImportColumn => ({
  key, en, fr, example, codes: quantityBases, codeSet: 'quantityBasis', field: 'items.0.quantities', fill: (draft, value) => void draft.bases.set(unit, value as (typeof quantityBases)[number]),
});
const route = (part: RowDraft['route'][number]['part'], key: string, en: string, fr: string, example = ''): ImportColumn => ({
  key, en, fr, example, field: 'route', fill: (draft, value) => void draft.route.push(...listOf(value).map((country) => ({ part, country: country.toUpperCase(), column: key }))),
});

/** Every column of the template, in the order of the form. */
export const importColumns: readonly ImportColumn[] = [
  { key: 'detectedAt', en: 'Detected at', fr: 'Constaté le', example: '2026-06-09 08:30', field: 'detectedAt', fill: (draft, value) => void (draft.moment = value) },
  text('detectedPrecision', 'Precision', 'Précision', '', datePrecisions, 'datePrecision'),
  text('zone', 'Time zone', 'Fuseau horaire', 'Europe/Amsterdam'),
  text('country', 'Country', 'Pays', 'NL'),
  text('place', 'Place', 'Lieu', 'Rotterdam'),
  text('locode', 'UN/LOCODE', 'LOCODE/ONU', 'NLRTM'),
  text('latitude', 'Latitude', 'Latitude', '51.95'),
  text('longitude', 'Longitude', 'Longitude', '4.14'),
  text('customsOffice', 'Customs office', 'Bureau de douane'),
  text('customsProcedure', 'Customs procedure', 'Régime douanier'),
  text('direction', 'Direction', 'Sens du mouvement', 'EXPORT', directions, 'direction'),
  text('transportMode', 'Mode of transport', 'Mode de transport', 'SEA', transportModes, 'transportMode'),
  text('vesselName', 'Vessel', 'Navire'),
  text('imoNumber', 'IMO number', 'Numéro OMI'),
  text('voyage', 'Voyage', 'Voyage'),
  text('billOfLading', 'Bill of lading', 'Connaissement'),
  list('containerNumbers', 'Container numbers', 'Numéros de conteneur', 'CSQU3054383'),
  list('seals', 'Seals', 'Scellés'),
  route('DEPARTURE', 'departureCountry', 'Country of departure', 'Pays de départ', 'NL'),
  route('TRANSIT', 'transitCountries', 'Countries of transit', 'Pays de transit'),
  route('DESTINATION', 'destinationCountry', 'Country of destination', 'Pays de destination', 'GH'),
  text('declaredDescription', 'Declared as', 'Déclaré comme', 'Used household goods'),
  text('declaredHs', 'Declared HS code', 'Code SH déclaré'),
  text('declaredValue', 'Declared value', 'Valeur déclarée'),
  text('declaredCurrency', 'Currency', 'Monnaie'),
  text('declaredWeightKg', 'Declared weight (kg)', 'Poids déclaré (kg)'),
  text('foundDescription', 'What was found', 'Ce qui a été trouvé', 'Broken television sets'),
  text('language', 'Language of the texts', 'Langue des textes', 'en'),
  {
    key: 'wasteStream', en: 'Waste stream', fr: 'Flux de déchets', example: 'E_WASTE', codes: wasteStreams, codeSet: 'wasteStream', field: 'items.0.wasteStream',
    fill: (draft, value) => void (draft.item.wasteStream = value as ReportItem['wasteStream']),
  },
  ofItem('hs', 'HS code', 'Code SH'),
  ofItem('baselCode', 'Basel code', 'Code de Bâle', 'A1181'),
  ofItem('annexI', 'Annex I category', 'Catégorie annexe I'),
  { key: 'hazards', en: 'Hazard characteristics', fr: 'Caractéristiques de danger', example: '', field: 'items.0.hazards', fill: (draft, value) => void (draft.item.hazards = listOf(value)) },
  ofItem('unNumber', 'UN number', 'Numéro ONU'),
  amount('KILOGRAM', 'kilograms', 'Kilograms', 'Kilogrammes', '12500'),
  basis('KILOGRAM', 'kilogramsBasis', 'Basis of the kilograms', 'Base des kilogrammes', 'WEIGHED'),
  amount('PIECE', 'pieces', 'Pieces', 'Pièces', '310'),
  basis('PIECE', 'piecesBasis', 'Basis of the pieces', 'Base des pièces', 'ESTIMATED'),
  amount('LITRE', 'litres', 'Litres', 'Litres'),
  basis('LITRE', 'litresBasis', 'Basis of the litres', 'Base des litres'),
  amount('CUBIC_METRE', 'cubicMetres', 'Cubic metres', 'Mètres cubes'),
  basis('CUBIC_METRE', 'cubicMetresBasis', 'Basis of the cubic metres', 'Base des mètres cubes'),
  amount('CONTAINER', 'containers', 'Containers', 'Conteneurs'),
  basis('CONTAINER', 'containersBasis', 'Basis of the containers', 'Base des conteneurs'),
  text('packaging', 'Packaging', 'Emballage'),
  text('concealment', 'Concealment', 'Dissimulation'),
  text('detectionMethod', 'Detection method', 'Méthode de détection', 'SCANNER', detectionMethods, 'detectionMethod'),
  { key: 'riskIndicators', en: 'Risk indicators', fr: 'Indicateurs de risque', example: '', field: 'riskIndicators', fill: (draft, value) => void (draft.body.riskIndicators = indicatorsOf(value)) },
  text('notificationNumber', 'Notification number', 'Numéro de notification'),
  text('consents', 'Consents', 'Consentements'),
  text('ground', 'Ground of illegal traffic', 'Motif du trafic illicite', '', illegalTrafficGrounds, 'illegalTrafficGround'),
  text('offence', 'Offence', 'Infraction'),
  text('laboratory', 'Laboratory', 'Laboratoire'),
  text('remarks', 'Remarks', 'Remarques'),
  text('outcome', 'Outcome', 'Suite donnée', 'DETAINED', seizureOutcomes, 'seizureOutcome'),
  { key: 'reference', en: 'Reference', fr: 'Référence', example: '', field: 'reference', fill: (draft, value) => void (draft.reference = value) },
  { key: 'externalReference', en: 'Own reference', fr: 'Référence interne', example: 'NL-2026-0001', field: 'externalReference', fill: (draft, value) => void (draft.externalReference = value) },
];

const byKey = new Map(importColumns.map((column) => [column.key, column]));

export const findImportColumn = (key: string): ImportColumn | undefined => byKey.get(key);

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/³/g, '3').replace(/[^a-z0-9]/g, '');
const byWords = new Map(importColumns.flatMap((column) => [column.key, column.en, column.fr].map((words) => [plain(words), column.key] as const)));
const bySynonym = new Map(Object.entries(headingWords).flatMap(([key, words]) => words.map((word) => [plain(word), key] as const)));

/** Which column each header means: by its key or the template's words in either language, then by what else it is called; '' where it is none, or one already taken. */
export const guessMapping = (headers: readonly string[]): string[] => {
  const words = headers.map(plain);
  const mapping = words.map(() => '');
  for (const known of [byWords, bySynonym]) {
    words.forEach((word, index) => {
      const key = mapping[index] === '' ? (known.get(word) ?? '') : '';
      if (key !== '' && !mapping.includes(key)) mapping[index] = key;
    });
  }
  return mapping;
};
