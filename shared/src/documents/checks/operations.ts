import { notificationFor, said } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** It goes to the operation that was notified; green waste goes to recovery. */
export const operations: Check = (dossier) =>
  dossier.documents.flatMap((document) => {
    const operation = said(document, 'operation');
    if (operation === null) return [];
    if (document.kind === 'ANNEX_VII') {
      return operation.startsWith('D')
        ? [inconsistency('OPERATION', 'NO_NOTIFICATION', document, 'operation', operation, '', `The form for green waste is for recovery; it names disposal by ${operation}, which has to be notified.`, `Le formulaire des déchets verts vaut pour la valorisation ; il indique une élimination par ${operation}, qui doit être notifiée.`)]
        : [];
    }
    const notification = notificationFor(dossier, document);
    const notified = notification && said(notification, 'operation');
    return notified === null || notified === operation
      ? []
      : [inconsistency('OPERATION', 'NO_CONSENT', document, 'operation', operation, notified, `The movement document names ${operation}, the notification ${notified}.`, `Le document de mouvement indique ${operation}, la notification ${notified}.`)];
  });
