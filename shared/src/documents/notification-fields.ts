import type { Block, DocumentField } from './document-field';
import { block, field, hazards, modes, notificationSubjects, packagings, physicalStates, purposes } from './document-field';

export const notificationBlocks: readonly Block[] = [
  block(1, 'Exporter', 'Exportateur'), block(2, 'Importer', 'Importateur'), block(3, 'What is notified', 'Objet de la notification'), block(4, 'Shipments', 'Transferts'), block(5, 'Quantity', 'Quantité'),
  block(6, 'Period', 'Période'), block(7, 'Packaging', 'Conditionnement'), block(8, 'Carriers', 'Transporteurs'), block(9, 'Generator', 'Producteur'), block(10, 'Facility', 'Installation'),
  block(11, 'Operation', 'Opération'), block(12, 'The waste', 'Les déchets'), block(13, 'Physical state', 'État physique'), block(14, 'Codes of the waste', 'Codes des déchets'), block(15, 'States concerned', 'États concernés'),
  block(16, 'Customs offices', 'Bureaux de douane'), block(17, 'Declaration', 'Déclaration'), block(18, 'Annexes', 'Annexes'), block(19, 'Acknowledgement', 'Accusé de réception'), block(0, 'Not on the form', 'Hors formulaire'),
];

/**
 * What a notification says. Source: Basel Convention, Annex V A, and the blocks of the form for notifications that the Conference of the Parties adopted; words are ours.
 * Names of persons and companies stand among the parties of the record, sealed: of them a document says whether they are those that were declared.
 */
export const notificationFields: readonly DocumentField[] = [
  field(1, 'exporterCountry', 'COUNTRY', 'Country of the exporter', 'Pays de l’exportateur', { annex: 'A 2' }),
  field(1, 'exporterIsConsignor', 'YES_NO', 'Is the exporter the consignor that was declared?', 'L’exportateur est-il l’expéditeur déclaré ?', { annex: 'A 2' }),
  field(2, 'importerCountry', 'COUNTRY', 'Country of the importer', 'Pays de l’importateur'),
  field(2, 'importerIsConsignee', 'YES_NO', 'Is the importer the consignee that was declared?', 'L’importateur est-il le destinataire déclaré ?'),
  field(3, 'subject', 'CHOICE', 'Single or general', 'Unique ou générale', { annex: 'A 9', choices: notificationSubjects }),
  field(3, 'purpose', 'CHOICE', 'Purpose', 'But', { annex: 'A 18', choices: purposes }),
  field(3, 'isPreConsented', 'YES_NO', 'Is the facility pre-consented?', 'L’installation bénéficie-t-elle d’un consentement préalable ?'),
  field(4, 'shipments', 'COUNT', 'Number of shipments', 'Nombre de transferts', { annex: 'A 10' }),
  field(5, 'quantityKg', 'KILOGRAMS', 'Total quantity in kilograms', 'Quantité totale en kilogrammes', { annex: 'A 15' }),
  field(5, 'volume', 'CUBIC_METRES', 'Total volume in cubic metres', 'Volume total en mètres cubes', { annex: 'A 15' }),
  field(6, 'firstDay', 'DAY', 'First departure', 'Premier départ', { annex: 'A 10' }),
  field(6, 'lastDay', 'DAY', 'Last departure', 'Dernier départ', { annex: 'A 10' }),
  field(7, 'packaging', 'CHOICES', 'Kinds of packaging', 'Types de conditionnement', { annex: 'A 14', choices: packagings }),
  field(7, 'specialHandling', 'TEXT', 'Special handling', 'Manutention particulière', { annex: 'A 13' }),
  field(8, 'transport', 'CHOICES', 'Means of transport', 'Moyens de transport', { annex: 'A 11', choices: modes }),
  field(9, 'generatorCountry', 'COUNTRY', 'Country of the generator', 'Pays du producteur', { annex: 'A 3' }),
  field(9, 'process', 'TEXT', 'Process that generates the waste', 'Procédé de production des déchets', { annex: 'A 16' }),
  field(10, 'facilityCountry', 'COUNTRY', 'Country of the facility', 'Pays de l’installation', { annex: 'A 4' }),
  field(11, 'operation', 'OPERATION', 'Operation of Annex IV', 'Opération de l’annexe IV', { annex: 'A 18' }),
  field(11, 'reason', 'TEXT', 'Reason for the export', 'Motif de l’exportation', { annex: 'A 1' }),
  field(12, 'designation', 'TEXT', 'Designation and composition', 'Désignation et composition', { annex: 'A 13', isRequired: true }),
  field(13, 'physicalStates', 'CHOICES', 'Physical state', 'État physique', { annex: 'A 13', choices: physicalStates }),
  field(14, 'codes', 'CODES', 'Codes of waste lists', 'Codes des listes de déchets', { annex: 'A 13' }),
  field(14, 'hazards', 'CHOICES', 'Characteristics of Annex III', 'Caractéristiques de l’annexe III', { annex: 'A 17', choices: hazards }),
  field(14, 'hs', 'HS', 'Customs code (HS)', 'Code douanier (SH)'),
  field(15, 'exportState', 'COUNTRY', 'State of export', 'État d’exportation', { annex: 'A 6', isRequired: true }),
  field(15, 'transitStates', 'COUNTRIES', 'States of transit', 'États de transit', { annex: 'A 7' }),
  field(15, 'importState', 'COUNTRY', 'State of import', 'État d’importation', { annex: 'A 8', isRequired: true }),
  field(15, 'exitPoint', 'LOCODE', 'Point of exit (UN/LOCODE)', 'Point de sortie (UN/LOCODE)', { annex: 'A 10' }),
  field(15, 'entryPoint', 'LOCODE', 'Point of entry (UN/LOCODE)', 'Point d’entrée (UN/LOCODE)', { annex: 'A 10' }),
  field(16, 'exitOffice', 'TEXT', 'Customs office of exit', 'Bureau de douane de sortie'),
  field(16, 'entryOffice', 'TEXT', 'Customs office of entry', 'Bureau de douane d’entrée'),
  field(17, 'declaredOn', 'DAY', 'Day of the declaration', 'Jour de la déclaration', { annex: 'A 19' }),
  field(17, 'hasContract', 'YES_NO', 'Is there a contract with the disposer?', 'Existe-t-il un contrat avec l’éliminateur ?', { annex: 'A 21' }),
  field(17, 'isInsured', 'YES_NO', 'Is there insurance or another guarantee?', 'Existe-t-il une assurance ou une autre garantie ?', { annex: 'A 12' }),
  field(18, 'annexes', 'COUNT', 'Number of annexes', 'Nombre d’annexes'),
  field(19, 'acknowledgedOn', 'DAY', 'Day of the acknowledgement', 'Jour de l’accusé de réception'),
  field(0, 'isFraudulent', 'YES_NO', 'Has an authority found it, or a consent to it, to be false?', 'Une autorité l’a-t-elle jugée fausse, elle ou un consentement ?'),
];
