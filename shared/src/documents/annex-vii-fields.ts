import type { Block, DocumentField } from './document-field';
import { block, field, modes } from './document-field';

export const annexViiBlocks: readonly Block[] = [
  block(1, 'Who arranges the shipment', 'Qui organise le transfert'), block(2, 'Consignee', 'Destinataire'), block(3, 'Quantity', 'Quantité'), block(4, 'Departure', 'Départ'), block(5, 'Carriers', 'Transporteurs'), block(6, 'Generator', 'Producteur'),
  block(7, 'Facility', 'Installation'), block(8, 'Operation', 'Opération'), block(9, 'The waste', 'Les déchets'), block(10, 'Codes of the waste', 'Codes des déchets'), block(11, 'States concerned', 'États concernés'), block(12, 'Declaration', 'Déclaration'),
  block(14, 'Receipt at the facility', 'Réception à l’installation'), block(0, 'Not on the form', 'Hors formulaire'),
];

/** What the form for green waste says, in its blocks. Source: Regulation (EC) 1013/2006, Annex VII; words are ours. */
export const annexViiFields: readonly DocumentField[] = [
  field(1, 'exporterCountry', 'COUNTRY', 'Country of whoever arranges it', 'Pays de qui l’organise'),
  field(1, 'exporterIsConsignor', 'YES_NO', 'Is that the consignor that was declared?', 'Est-ce l’expéditeur déclaré ?'),
  field(2, 'importerCountry', 'COUNTRY', 'Country of the consignee', 'Pays du destinataire'),
  field(2, 'importerIsConsignee', 'YES_NO', 'Is that the consignee that was declared?', 'Est-ce le destinataire déclaré ?'),
  field(3, 'quantityKg', 'KILOGRAMS', 'Quantity in kilograms', 'Quantité en kilogrammes'),
  field(3, 'volume', 'CUBIC_METRES', 'Volume in cubic metres', 'Volume en mètres cubes'),
  field(4, 'shippedOn', 'DAY', 'Day of shipment', 'Jour du transfert'),
  field(5, 'transport', 'CHOICES', 'Means of transport', 'Moyens de transport', { choices: modes }),
  field(5, 'carrierIsDeclared', 'YES_NO', 'Is the carrier the one that was declared?', 'Le transporteur est-il celui qui a été déclaré ?'),
  field(6, 'generatorCountry', 'COUNTRY', 'Country of the generator', 'Pays du producteur'),
  field(7, 'facilityCountry', 'COUNTRY', 'Country of the facility', 'Pays de l’installation'),
  field(8, 'operation', 'OPERATION', 'Operation of recovery', 'Opération de valorisation'),
  field(9, 'designation', 'TEXT', 'Usual description', 'Dénomination usuelle'),
  field(10, 'codes', 'CODES', 'Codes of waste lists', 'Codes des listes de déchets'),
  field(10, 'hs', 'HS', 'Customs code (HS)', 'Code douanier (SH)'),
  field(11, 'exportState', 'COUNTRY', 'State of export', 'État d’exportation', { isRequired: true }),
  field(11, 'transitStates', 'COUNTRIES', 'States of transit', 'États de transit'),
  field(11, 'importState', 'COUNTRY', 'State of import', 'État d’importation', { isRequired: true }),
  field(12, 'declaredOn', 'DAY', 'Day of the declaration', 'Jour de la déclaration'),
  field(12, 'hasContract', 'YES_NO', 'Is there a contract with the consignee?', 'Existe-t-il un contrat avec le destinataire ?'),
  field(14, 'receivedOn', 'DAY', 'Received on', 'Reçu le'),
  field(14, 'receivedKg', 'KILOGRAMS', 'Received quantity in kilograms', 'Quantité reçue en kilogrammes'),
  field(0, 'isFraudulent', 'YES_NO', 'Has an authority found it to be false?', 'Une autorité l’a-t-elle jugé faux ?'),
];
