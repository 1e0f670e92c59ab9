import type { Block, DocumentField } from './document-field';
import { block, field, hazards, modes, packagings, physicalStates } from './document-field';

export const movementBlocks: readonly Block[] = [
  block(2, 'Shipment', 'Transfert'), block(3, 'Exporter', 'Exportateur'), block(4, 'Importer', 'Importateur'), block(5, 'Quantity', 'Quantité'), block(6, 'Departure', 'Départ'), block(7, 'Packaging', 'Conditionnement'),
  block(8, 'Carriers', 'Transporteurs'), block(9, 'Generator', 'Producteur'), block(10, 'Facility', 'Installation'), block(11, 'Operation', 'Opération'), block(12, 'The waste', 'Les déchets'), block(13, 'Physical state', 'État physique'),
  block(14, 'Codes of the waste', 'Codes des déchets'), block(15, 'Declaration', 'Déclaration'), block(16, 'Further information', 'Autres informations'), block(18, 'Receipt at the facility', 'Réception à l’installation'),
  block(19, 'Disposal or recovery', 'Élimination ou valorisation'), block(20, 'Export and exit', 'Exportation et sortie'), block(21, 'Import and entry', 'Importation et entrée'), block(22, 'Transit', 'Transit'), block(0, 'Not on the form', 'Hors formulaire'),
];

/** What a movement document says. Source: Basel Convention, Annex V B, and the blocks of the form for movements that the Conference of the Parties adopted; words are ours. Its block 1 is the document's number. */
export const movementFields: readonly DocumentField[] = [
  field(2, 'serial', 'COUNT', 'Serial number of the shipment', 'Numéro d’ordre du transfert', { annex: 'B 5' }),
  field(2, 'shipments', 'COUNT', 'Of how many shipments', 'Sur combien de transferts', { annex: 'B 5' }),
  field(3, 'exporterCountry', 'COUNTRY', 'Country of the exporter', 'Pays de l’exportateur', { annex: 'B 1' }),
  field(3, 'exporterIsConsignor', 'YES_NO', 'Is the exporter the consignor that was declared?', 'L’exportateur est-il l’expéditeur déclaré ?', { annex: 'B 1' }),
  field(4, 'importerCountry', 'COUNTRY', 'Country of the importer', 'Pays de l’importateur'),
  field(4, 'importerIsConsignee', 'YES_NO', 'Is the importer the consignee that was declared?', 'L’importateur est-il le destinataire déclaré ?'),
  field(5, 'quantityKg', 'KILOGRAMS', 'Quantity in kilograms', 'Quantité en kilogrammes', { annex: 'B 11' }),
  field(5, 'volume', 'CUBIC_METRES', 'Volume in cubic metres', 'Volume en mètres cubes', { annex: 'B 11' }),
  field(6, 'shippedOn', 'DAY', 'Day on which the movement began', 'Jour du début du mouvement', { annex: 'B 6' }),
  field(7, 'packaging', 'CHOICES', 'Kinds of packaging', 'Types de conditionnement', { annex: 'B 10', choices: packagings }),
  field(7, 'packages', 'COUNT', 'Number of packages', 'Nombre de colis', { annex: 'B 10' }),
  field(8, 'transport', 'CHOICES', 'Means of transport', 'Moyens de transport', { annex: 'B 7', choices: modes }),
  field(8, 'carrierIsDeclared', 'YES_NO', 'Is the carrier the one that was declared?', 'Le transporteur est-il celui qui a été déclaré ?', { annex: 'B 4' }),
  field(9, 'generatorCountry', 'COUNTRY', 'Country of the generator', 'Pays du producteur', { annex: 'B 2' }),
  field(10, 'facilityCountry', 'COUNTRY', 'Country of the facility', 'Pays de l’installation', { annex: 'B 3' }),
  field(11, 'operation', 'OPERATION', 'Operation of Annex IV', 'Opération de l’annexe IV', { annex: 'B 14' }),
  field(12, 'designation', 'TEXT', 'Designation of the waste', 'Désignation des déchets', { annex: 'B 8' }),
  field(13, 'physicalStates', 'CHOICES', 'Physical state', 'État physique', { annex: 'B 8', choices: physicalStates }),
  field(14, 'codes', 'CODES', 'Codes of waste lists', 'Codes des listes de déchets', { annex: 'B 8' }),
  field(14, 'hazards', 'CHOICES', 'Characteristics of Annex III', 'Caractéristiques de l’annexe III', { annex: 'B 8', choices: hazards }),
  field(14, 'hs', 'HS', 'Customs code (HS)', 'Code douanier (SH)'),
  field(15, 'declaredOn', 'DAY', 'Day of the declaration', 'Jour de la déclaration', { annex: 'B 12' }),
  field(15, 'noObjection', 'YES_NO', 'Does it declare that no State objects?', 'Déclare-t-il qu’aucun État n’objecte ?', { annex: 'B 13' }),
  field(16, 'specialHandling', 'TEXT', 'Special handling', 'Manutention particulière', { annex: 'B 9' }),
  field(18, 'receivedOn', 'DAY', 'Received on', 'Reçu le', { annex: 'B 14' }),
  field(18, 'receivedKg', 'KILOGRAMS', 'Received quantity in kilograms', 'Quantité reçue en kilogrammes', { annex: 'B 14' }),
  field(19, 'completedOn', 'DAY', 'Completed on', 'Achevé le', { annex: 'B 14' }),
  field(19, 'isDoneAtFacility', 'YES_NO', 'Was it done at that facility, by that operation?', 'Fait dans cette installation, par cette opération ?', { annex: 'B 14' }),
  field(20, 'exportState', 'COUNTRY', 'State of export', 'État d’exportation', { annex: 'B 7', isRequired: true }),
  field(20, 'exitPoint', 'LOCODE', 'Point of exit (UN/LOCODE)', 'Point de sortie (UN/LOCODE)', { annex: 'B 7' }),
  field(21, 'importState', 'COUNTRY', 'State of import', 'État d’importation', { annex: 'B 7', isRequired: true }),
  field(21, 'entryPoint', 'LOCODE', 'Point of entry (UN/LOCODE)', 'Point d’entrée (UN/LOCODE)', { annex: 'B 7' }),
  field(22, 'transitStates', 'COUNTRIES', 'States of transit', 'États de transit', { annex: 'B 7' }),
  field(0, 'isFraudulent', 'YES_NO', 'Has an authority found it to be false?', 'Une autorité l’a-t-elle jugé faux ?'),
];
