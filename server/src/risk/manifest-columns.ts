import { parseHsCode } from '@muster/shared/identifiers/hs-code';
import { parseUnLocode } from '@muster/shared/identifiers/un-locode';
import type { LineFacts } from '@muster/shared/risk/line-facts';
import { findCountry } from '@muster/shared/reference/countries';
import { cleanCell } from '../imports/imports.room';

/** What a line says of its transport beside what is scored, so that a target can be told when it comes. */
export interface TransportFacts {
  readonly vesselName?: string;
  readonly voyage?: string;
  readonly billOfLading?: string;
}

export type RowFacts = { -readonly [Name in keyof (LineFacts & TransportFacts)]: (LineFacts & TransportFacts)[Name] };

/** A column of a manifest: its key is that of the fact which it gives. */
export interface ManifestColumn {
  readonly key: keyof RowFacts;
  readonly en: string;
  readonly fr: string;
  readonly others: readonly string[];
  readonly example: string;
  /** The fact, or undefined where the cell cannot be read: it is then missing, and told to be. */
  readonly read: (cell: string) => RowFacts[keyof RowFacts] | undefined;
}

const mostText = 2000;
const text = (cell: string) => cell.slice(0, mostText);
const some = (cell: string) => (cell === '' ? undefined : text(cell));
/** The point is the only separator; spaces between thousands are left out. */
const amount = (cell: string) => {
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? plain : undefined;
};
const whole = (cell: string) => (/^\d{1,6}$/.test(cell) ? Number(cell) : undefined);
const country = (cell: string) => {
  const code = cell.toUpperCase();
  return findCountry(code) ? code : undefined;
};
const locode = (cell: string) => {
  const parsed = parseUnLocode(cell);
  return parsed.ok ? parsed.value : undefined;
};
const listOf = (cell: string): string[] => cell.split(/[,;|/\n]+/).map((one) => one.trim()).filter((one) => one !== '').slice(0, 50);
const list = (cell: string) => listOf(cell).map((one) => one.replace(/[\s-]/g, '').toUpperCase().slice(0, 30));
const day = (cell: string) => {
  const found = /^\d{4}-\d\d-\d\d/.exec(cell)?.[0];
  return found !== undefined && !Number.isNaN(Date.parse(`${found}T00:00:00Z`)) ? found : undefined;
};
const answer = (cell: string) => (/^(?:yes|y|true|1|oui|o|vrai)$/i.test(cell) ? true : /^(?:no|n|false|0|non|faux)$/i.test(cell) ? false : undefined);
const heading = (cell: string) => {
  const parsed = parseHsCode(cell);
  return parsed.ok ? parsed.value : undefined;
};

const column = (key: keyof RowFacts, en: string, fr: string, example: string, read: ManifestColumn['read'], ...others: string[]): ManifestColumn => ({ key, en, fr, example, read, others });

/** Every column that a manifest may have. One that is there and empty says that the papers have none; one that is not there says nothing. */
export const manifestColumns: readonly ManifestColumn[] = [
  column('containers', 'Container numbers', 'Numéros de conteneur', 'CSQU3054383', list, 'Container', 'Container number', 'Containers', 'Conteneur', 'Conteneurs'),
  column('billOfLading', 'Bill of lading', 'Connaissement', 'BL-0001', some, 'B/L', 'BL'),
  column('vesselName', 'Vessel', 'Navire', 'MV Example', some, 'Vessel name', 'Ship'),
  column('voyage', 'Voyage', 'Voyage', '26W', some),
  column('on', 'Date', 'Date', '2026-06-09', day, 'Declaration date', 'Date de déclaration'),
  column('description', 'Description of goods', 'Désignation des marchandises', 'Used television sets', some, 'Description', 'Goods', 'Marchandises', 'Goods description'),
  column('hs', 'HS code', 'Code SH', '852872', heading, 'HS', 'SH', 'Tariff code'),
  column('grossKg', 'Gross weight (kg)', 'Poids brut (kg)', '21400', amount, 'Gross weight', 'Gross kg', 'Poids brut', 'Weight'),
  column('weighedKg', 'Verified gross mass (kg)', 'Masse brute vérifiée (kg)', '', amount, 'VGM'),
  column('packages', 'Packages', 'Colis', '310', amount, 'Number of packages', 'Nombre de colis'),
  column('cubicMetres', 'Volume (m³)', 'Volume (m³)', '', amount, 'Volume', 'CBM'),
  column('value', 'Value', 'Valeur', '9000', amount, 'Declared value'),
  column('currency', 'Currency', 'Monnaie', 'EUR', (cell) => (/^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : undefined), 'Devise'),
  column('freight', 'Freight', 'Fret', '', amount),
  column('origin', 'Country of origin', 'Pays d’origine', 'NL', country, 'Origin', 'Origine'),
  column('loadingCountry', 'Country of loading', 'Pays de chargement', 'NL', country),
  column('declarationCountry', 'Country of declaration', 'Pays de déclaration', 'NL', country),
  column('destination', 'Country of destination', 'Pays de destination', 'GH', country, 'Destination'),
  column('loadingPlace', 'Port of loading', 'Port de chargement', 'NLRTM', locode, 'POL'),
  column('dischargePlace', 'Port of discharge', 'Port de déchargement', 'GHTEM', locode, 'POD'),
  column('transits', 'Ports of transit', 'Ports de transit', '', list, 'Transhipment ports', 'Transits'),
  column('dischargedOn', 'Discharged on', 'Déchargé le', '', day),
  column('consignorName', 'Consignor', 'Expéditeur', 'Example Export BV', some, 'Shipper', 'Exporter'),
  column('consigneeName', 'Consignee', 'Destinataire', 'Example Trading Ltd', some, 'Importer', 'Receiver'),
  column('consigneeAddress', 'Address of the consignee', 'Adresse du destinataire', '12 Harbour Road, Tema', some, 'Consignee address'),
  column('isRegistered', 'Importer is registered', 'Importateur immatriculé', '', answer),
  column('facilityPermit', 'Permit of the facility', 'Permis de l’installation', '', text),
  column('ownerChanges', 'Changes of owner', 'Changements de propriétaire', '', whole),
  column('notificationNumber', 'Notification number', 'Numéro de notification', '', text),
  column('consents', 'Consents', 'Consentements', '', text),
  column('documents', 'Documents', 'Documents', 'Invoice', text, 'Papers', 'Pièces jointes'),
  column('declarationNumber', 'Customs declaration', 'Déclaration en douane', '26NL0001', text, 'MRN'),
  column('seals', 'Seals', 'Scellés', '', list),
  column('sealsFound', 'Seals found', 'Scellés constatés', '', list),
];

const byKey = new Map(manifestColumns.map((one) => [one.key as string, one]));
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/³/g, '3').replace(/[^a-z0-9]/g, '');
const byWords = new Map(manifestColumns.flatMap((one) => [one.key, one.en, one.fr, ...one.others].map((words) => [plain(words), one.key as string] as const)));

/** Which fact each header means; '' where it is none, or one already taken. */
export const mapManifest = (headers: readonly string[]): string[] => {
  const mapping: string[] = [];
  for (const header of headers) {
    const key = byWords.get(plain(header)) ?? '';
    mapping.push(mapping.includes(key) ? '' : key);
  }
  return mapping;
};

/** Reads rows whose columns mean this. */
export const rowReader = (mapping: readonly string[]): ((cells: readonly string[]) => RowFacts) => {
  const known = mapping.flatMap((key, index) => {
    const found = byKey.get(key);
    return found ? [{ index, key: found.key, read: found.read }] : [];
  });
  return (cells) => {
    const facts: Record<string, unknown> = {};
    for (const { index, key, read } of known) {
      const fact = read(cleanCell(cells[index] ?? ''));
      if (fact !== undefined) facts[key] = fact;
    }
    return facts as RowFacts;
  };
};
