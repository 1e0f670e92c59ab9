import { notificationFor, notificationsOf, numberKey } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** A movement document names the notification that is held, and so does whoever reported it. */
export const numbers: Check = (dossier) => {
  const held = notificationsOf(dossier).flatMap(({ number }) => number ?? []);
  const others = held.join(', ');
  const strays = dossier.documents.flatMap((document) => {
    if (document.kind !== 'MOVEMENT' || document.number === null || held.length === 0 || notificationFor(dossier, document)) return [];
    return [inconsistency('NUMBER', 'MATERIAL_MISMATCH', document, null, document.number, others,
      `The movement document belongs to notification ${document.number}; the one that is held is ${others}.`,
      `Le document de mouvement relève de la notification ${document.number} ; celle qui est présentée est ${others}.`)];
  });
  const named = new Set(dossier.declarations.flatMap(({ notificationNumber }) => notificationNumber ?? []));
  const misnamed = notificationsOf(dossier).flatMap((document) => {
    const { number } = document;
    if (number === null) return [];
    return [...named].filter((one) => !held.some((other) => numberKey(other) === numberKey(one))).map((one) =>
      inconsistency('NUMBER', 'MATERIAL_MISMATCH', document, null, number, one, `The notification is ${number}; notification ${one} was declared.`, `La notification est ${number} ; la notification ${one} a été déclarée.`));
  });
  return [...strays, ...misnamed];
};
