import { controlOf } from '../../law/classify';
import { baselEntries } from '../../reference/basel-entries';
import type { Dossier, HeldDocument } from '../dossier';
import { notificationFor, said, saidList, shipmentsOf } from '../dossier';
import type { Check, Inconsistency } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** What is named in the documents, what was declared to customs and what was found is one waste. */
export const codes: Check = (dossier) => [...dossier.documents.flatMap((document) => [...headings(dossier, document), ...foundOtherwise(dossier, document)]), ...shipmentsOf(dossier).flatMap((document) => beyondNotification(dossier, document))];

const headings = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const hs = said(document, 'hs');
  if (hs === null) return [];
  const declared = new Set(dossier.declarations.flatMap((one) => one.hs ?? []));
  return [...declared].filter((other) => !isWithin(hs, other)).map((other) =>
    inconsistency('CODE', 'MATERIAL_MISMATCH', document, 'hs', hs, other, `The document names HS ${hs}; HS ${other} was declared.`, `Le document indique SH ${hs} ; SH ${other} a été déclaré.`));
};

/** A heading is no other than the subheadings that begin with it. */
const isWithin = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length, 6);
  return one.slice(0, length) === other.slice(0, length);
};

const foundOtherwise = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const named = saidList(document, 'codes');
  const found = [...new Set(dossier.found.flatMap(({ codes: all }) => all))];
  const strange = found.filter((code) => !named.includes(code));
  const day = dossier.found.find(({ on }) => on !== null)?.on ?? said(document, 'shippedOn');
  const isNotified = dossier.documents.some(({ kind }) => kind === 'NOTIFICATION');
  return strange.flatMap((code) => {
    const control = day ? controlOf(code, day) : null;
    // A category of Annex I is no other than an entry of Annex VIII: codes of one list alone are compared.
    const others = named.filter((one) => listOf(one) === listOf(code)).join(', ');
    if (document.kind === 'ANNEX_VII' && !isNotified && (control === 'HAZARDOUS' || control === 'OTHER' || control === 'AMBER')) {
      return [inconsistency('CODE', 'NO_NOTIFICATION', document, 'codes', others, code,
        `It travels with the form for green waste; ${code} was found, which has to be notified.`, `Il circule avec le formulaire des déchets verts ; ${code} a été trouvé, qui doit être notifié.`)];
    }
    if (others === '') return [];
    return [inconsistency('CODE', 'MATERIAL_MISMATCH', document, 'codes', others, code, `The document names ${others}; ${code} was found.`, `Le document indique ${others} ; ${code} a été trouvé.`)];
  });
};

const annexOf = new Map(baselEntries.map(({ code, annex }) => [code, annex]));
const oecd = /^[A-Z]{2}\d{3}$/;
const listOf = (code: string): string => {
  const annex = annexOf.get(code);
  return annex === 'I' ? 'CATEGORIES' : annex ? 'ENTRIES' : oecd.test(code) ? 'OECD' : 'NATIONAL';
};

const beyondNotification = (dossier: Dossier, movement: HeldDocument): Inconsistency[] => {
  const notification = notificationFor(dossier, movement);
  const notified = notification ? saidList(notification, 'codes') : [];
  return saidList(movement, 'codes').flatMap((code) => {
    const others = notified.filter((one) => listOf(one) === listOf(code)).join(', ');
    if (others === '' || notified.includes(code)) return [];
    return [inconsistency('CODE', 'NO_CONSENT', movement, 'codes', code, others, `The movement document names ${code}; ${others} was notified.`, `Le document de mouvement indique ${code} ; ${others} a été notifié.`)];
  });
};
