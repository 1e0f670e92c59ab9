import { directoryPage } from '../agencies/agencies.room';
import type { Expression, PageDeclaration } from '../platform/reader/define-reads';
import { seizurePage } from '../seizures/seizures.room';
import { targetPage } from '../targets/targets.room';
import type { ExportColumn, ExportList } from './export-list';

const text = (from: string | Expression, en: string, fr: string): ExportColumn => ({ from, en, fr });
const number = (from: string | Expression, en: string, fr: string): ExportColumn => ({ from, en, fr, isNumber: true });
const joined = (column: string): Expression => (alias) => `array_to_string(${alias}.${column}, '; ')`;
const agency = (column: string, of: string): Expression => (alias, _bind, visible) => `(select a.${column} from agencies a where a.id = ${alias}.${of} and ${visible('a')})`;
const agencyName = (of: string): Expression => agency('short_name', of);
const person = (column: string, of: string): Expression => (alias, _bind, visible) => `(select p.${column} from people p where p.id = ${alias}.${of} and ${visible('p')})`;
const countriesOf = (part: string): Expression => (alias) =>
  `(select string_agg(point->>'country', '; ' order by n) from jsonb_array_elements(${alias}.route) with ordinality r(point, n) where point->>'part' = '${part}')`;
const ofItems = (name: string): Expression => (alias) => `(select string_agg(distinct i->>'${name}', '; ') from jsonb_array_elements(${alias}.items) i)`;
const quantities: Expression = (alias) =>
  `(select string_agg(concat_ws(' ', q->>'amount', q->>'unit', q->>'basis'), '; ') from jsonb_array_elements(${alias}.items) i, jsonb_array_elements(i->'quantities') q)`;
const inOperation: ExportList['where'] = (alias, operationId, bind) => `${alias}.operation_id = ${bind(operationId)}`;

const participationPage: PageDeclaration = {
  sorts: { INVITED: { direction: 'asc', keys: [{ sql: (row) => `${row}.invited_at`, type: 'timestamptz' }, { sql: (row) => `${row}.id`, type: 'uuid' }] } },
  defaultSort: 'INVITED',
};

const consignment: readonly ExportColumn[] = [
  text('vesselName', 'Vessel', 'Navire'),
  text('imoNumber', 'IMO number', 'Numéro OMI'),
  text('voyage', 'Voyage', 'Voyage'),
  text('billOfLading', 'Bill of lading', 'Connaissement'),
  text(joined('container_numbers'), 'Container numbers', 'Numéros de conteneur'),
  text(countriesOf('DEPARTURE'), 'Country of departure', 'Pays de départ'),
  text(countriesOf('TRANSIT'), 'Countries of transit', 'Pays de transit'),
  text(countriesOf('DESTINATION'), 'Country of destination', 'Pays de destination'),
  text('declaredDescription', 'Declared as', 'Déclaré comme'),
  text('declaredHs', 'Declared HS code', 'Code SH déclaré'),
];

/** Every list that can be exported, by its name in the address. */
export const exportLists: readonly ExportList[] = [
  {
    name: 'seizures', type: 'Seizure', page: seizurePage, where: inOperation,
    columns: [
      text('reference', 'Reference', 'Référence'),
      text(agencyName('reporting_agency_id'), 'Reporting agency', 'Service déclarant'),
      text('state', 'State', 'État'),
      text('detectedAt', 'Detected at', 'Constaté le'),
      text('detectedPrecision', 'Precision', 'Précision'),
      text('zone', 'Time zone', 'Fuseau horaire'),
      text('country', 'Country', 'Pays'),
      text('place', 'Place', 'Lieu'),
      text('locode', 'UN/LOCODE', 'LOCODE/ONU'),
      number('latitude', 'Latitude', 'Latitude'),
      number('longitude', 'Longitude', 'Longitude'),
      text('customsOffice', 'Customs office', 'Bureau de douane'),
      text('direction', 'Direction', 'Sens du mouvement'),
      text('transportMode', 'Mode of transport', 'Mode de transport'),
      ...consignment,
      number('declaredValue', 'Declared value', 'Valeur déclarée'),
      text('declaredCurrency', 'Currency', 'Monnaie'),
      number('declaredWeightKg', 'Declared weight (kg)', 'Poids déclaré (kg)'),
      text('foundDescription', 'What was found', 'Ce qui a été trouvé'),
      text(ofItems('wasteStream'), 'Waste streams', 'Flux de déchets'),
      text(ofItems('hs'), 'HS code', 'Code SH'),
      text(ofItems('baselCode'), 'Basel code', 'Code de Bâle'),
      number('totalKg', 'Kilograms', 'Kilogrammes'),
      text(quantities, 'Quantities', 'Quantités'),
      text('detectionMethod', 'Detection method', 'Méthode de détection'),
      text(joined('risk_indicators'), 'Risk indicators', 'Indicateurs de risque'),
      text('notificationNumber', 'Notification number', 'Numéro de notification'),
      text('ground', 'Ground of illegal traffic', 'Motif du trafic illicite'),
      text('outcome', 'Outcome', 'Suite donnée'),
      text('sourceUrl', 'Source', 'Source'),
      number('version', 'Version', 'Version'),
    ],
  },
  {
    name: 'targets', type: 'Target', page: targetPage, where: inOperation,
    columns: [
      text('reference', 'Reference', 'Référence'),
      text(agencyName('nominating_agency_id'), 'Nominating agency', 'Service proposant'),
      text('state', 'State', 'État'),
      text('kind', 'Kind', 'Nature'),
      text('title', 'Title', 'Intitulé'),
      ...consignment,
      text('wasteStream', 'Waste stream', 'Flux de déchets'),
      text('reasons', 'Reasons', 'Motifs'),
      text('expectedAt', 'Expected at', 'Attendu le'),
      text('outcome', 'Outcome', 'Résultat'),
    ],
  },
  {
    name: 'participants', type: 'Participation', page: participationPage, where: inOperation,
    columns: [
      text(agencyName('agency_id'), 'Agency', 'Service'),
      text(agency('country', 'agency_id'), 'Country', 'Pays'),
      text('state', 'State', 'État'),
      text(person('name', 'contact_id'), 'National contact point', 'Point de contact national'),
      text(person('contact_email', 'contact_id'), 'E-mail', 'Courriel'),
      text(person('contact_phone', 'contact_id'), 'Telephone', 'Téléphone'),
      text('invitedAt', 'Invited at', 'Invité le'),
      text('answeredAt', 'Answered at', 'Réponse le'),
    ],
  },
  {
    name: 'directory', type: 'DirectoryEntry', page: directoryPage, where: () => 'true',
    columns: [
      text(agencyName('agency_id'), 'Agency', 'Service'),
      text((row) => `${row}.country`, 'Country', 'Pays'),
      text(person('name', 'person_id'), 'Name', 'Nom'),
      text(person('title', 'person_id'), 'Function', 'Fonction'),
      text(person('contact_email', 'person_id'), 'E-mail', 'Courriel'),
      text(person('contact_phone', 'person_id'), 'Telephone', 'Téléphone'),
      text((row) => `array_to_string(${row}.topics, '; ')`, 'Topics', 'Sujets'),
      text((row) => `array_to_string(${row}.languages, '; ')`, 'Languages', 'Langues'),
    ],
  },
];
