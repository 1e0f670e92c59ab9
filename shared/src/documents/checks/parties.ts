import type { HeldDocument } from '../dossier';
import { notificationFor, said } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

const declared = [
  { field: 'exporterIsConsignor', en: 'The exporter is not the consignor that was declared.', fr: 'L’exportateur n’est pas l’expéditeur déclaré.' },
  { field: 'importerIsConsignee', en: 'The importer is not the consignee that was declared.', fr: 'L’importateur n’est pas le destinataire déclaré.' },
  { field: 'carrierIsDeclared', en: 'The carrier is not the one that was declared.', fr: 'Le transporteur n’est pas celui qui a été déclaré.' },
] as const;

const countries = [
  { field: 'exporterCountry', state: 'exportState', en: 'the exporter', fr: 'l’exportateur' },
  { field: 'facilityCountry', state: 'importState', en: 'the facility', fr: 'l’installation' },
] as const;

/** Whoever is named is who was declared, and stands where the waste comes from or goes to. Names are not compared here: whoever held the paper said whether they are the same. */
export const parties: Check = (dossier) => dossier.documents.flatMap((document) => [...others(document), ...abroad(document), ...unlikeNotified(document, notificationFor(dossier, document))]);

const others = (document: HeldDocument) =>
  declared.filter(({ field }) => said(document, field) === 'NO').map(({ field, en, fr }) => inconsistency('PARTY', 'MATERIAL_MISMATCH', document, field, 'NO', '', en, fr));

const abroad = (document: HeldDocument) =>
  countries.flatMap(({ field, state, en, fr }) => {
    const [country, expected] = [said(document, field), said(document, state)];
    return country === null || expected === null || country === expected
      ? []
      : [inconsistency('PARTY', 'MATERIAL_MISMATCH', document, field, country, expected, `The document places ${en} in ${country}; it names ${expected} as the State concerned.`, `Le document situe ${fr} en ${country} ; il désigne ${expected} comme État concerné.`)];
  });

const unlikeNotified = (movement: HeldDocument, notification: HeldDocument | null) =>
  notification === null
    ? []
    : countries.flatMap(({ field, en, fr }) => {
        const [own, notified] = [said(movement, field), said(notification, field)];
        return own === null || notified === null || own === notified
          ? []
          : [inconsistency('PARTY', 'MATERIAL_MISMATCH', movement, field, own, notified, `The movement document places ${en} in ${own}, the notification in ${notified}.`, `Le document de mouvement situe ${fr} en ${own}, la notification en ${notified}.`)];
      });
