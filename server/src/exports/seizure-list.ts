import type { Expression } from '../platform/reader/define-reads';
import { seizurePage } from '../seizures/seizures.room';
import { agencyName, consignment, handling, inOperation, joined, number, riskIndicators, targetReference, text } from './export-columns';
import type { ExportList } from './export-list';

const ofItems = (name: string): Expression => (alias) => `(select string_agg(distinct i->>'${name}', '; ') from jsonb_array_elements(${alias}.items) i)`;
const hazards: Expression = (alias) => `(select string_agg(distinct h, '; ') from jsonb_array_elements(${alias}.items) i, jsonb_array_elements_text(i->'hazards') h)`;
const quantities: Expression = (alias) =>
  `(select string_agg(concat_ws(' ', q->>'amount', q->>'unit', q->>'basis'), '; ') from jsonb_array_elements(${alias}.items) i, jsonb_array_elements(i->'quantities') q)`;

/** Every field of the long form, in its order; names of persons and companies never leave in a list. */
export const seizureList: ExportList = {
  name: 'seizures', type: 'Seizure', page: seizurePage, where: inOperation,
  columns: [
    text('reference', 'Reference', 'Référence'),
    text(agencyName('reporting_agency_id'), 'Reporting agency', 'Service déclarant'),
    ...handling,
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
    text('customsProcedure', 'Customs procedure', 'Régime douanier'),
    text('direction', 'Direction', 'Sens du mouvement'),
    text('transportMode', 'Mode of transport', 'Mode de transport'),
    ...consignment,
    text(joined('seals'), 'Seals', 'Scellés'),
    number('declaredValue', 'Declared value', 'Valeur déclarée'),
    text('declaredCurrency', 'Currency', 'Monnaie'),
    number('declaredWeightKg', 'Declared weight (kg)', 'Poids déclaré (kg)'),
    text('foundDescription', 'What was found', 'Ce qui a été trouvé'),
    text('language', 'Language of the texts', 'Langue des textes'),
    text(ofItems('wasteStream'), 'Waste streams', 'Flux de déchets'),
    text(ofItems('hs'), 'HS code', 'Code SH'),
    text(ofItems('baselCode'), 'Basel code', 'Code de Bâle'),
    text(ofItems('annexI'), 'Annex I category', 'Catégorie annexe I'),
    text(hazards, 'Hazard characteristics', 'Caractéristiques de danger'),
    text(ofItems('unNumber'), 'UN number', 'Numéro ONU'),
    number('totalKg', 'Kilograms', 'Kilogrammes'),
    text(quantities, 'Quantities', 'Quantités'),
    text('packaging', 'Packaging', 'Emballage'),
    text('concealment', 'Concealment', 'Dissimulation'),
    text('detectionMethod', 'Detection method', 'Méthode de détection'),
    riskIndicators,
    text('notificationNumber', 'Notification number', 'Numéro de notification'),
    text('consents', 'Consents', 'Consentements'),
    text('ground', 'Ground of illegal traffic', 'Motif du trafic illicite'),
    text('offence', 'Offence', 'Infraction'),
    text('laboratory', 'Laboratory', 'Laboratoire'),
    text('remarks', 'Remarks', 'Remarques'),
    text('outcome', 'Outcome', 'Suite donnée'),
    text(targetReference('target_id'), 'Target', 'Cible'),
    text('submittedAt', 'Submitted at', 'Transmis le'),
    text('validatedAt', 'Validated at', 'Validé le'),
    text('sourceUrl', 'Source', 'Source'),
    number('version', 'Version', 'Version'),
  ],
};
