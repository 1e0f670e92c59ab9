import type { Dossier, HeldDocument } from '../dossier';
import { notificationFor, said, saidList } from '../dossier';
import type { Check, Inconsistency } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** A consignment goes from and to where the documents say, through no State that was not asked. */
export const route: Check = (dossier) => dossier.documents.flatMap((document) => [...ends(dossier, document), ...through(dossier, document), ...unlikeNotified(dossier, document)]);

const statesOf = (document: HeldDocument): string[] => [said(document, 'exportState') ?? [], said(document, 'importState') ?? [], saidList(document, 'transitStates')].flat();

const ends = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const [from, to] = [said(document, 'exportState'), said(document, 'importState')];
  return dossier.declarations.flatMap(({ departure, destination }) => [
    ...(from !== null && departure !== null && from !== departure
      ? [inconsistency('ROUTE', 'MATERIAL_MISMATCH', document, 'exportState', from, departure, `The document says that it leaves from ${from}; it was declared from ${departure}.`, `Le document le dit parti de ${from} ; il a été déclaré au départ de ${departure}.`)]
      : []),
    ...(to !== null && destination !== null && to !== destination
      ? [inconsistency('ROUTE', 'MATERIAL_MISMATCH', document, 'importState', to, destination, `The document says that it goes to ${to}; it was declared for ${destination}.`, `Le document le dit destiné à ${to} ; il a été déclaré pour ${destination}.`)]
      : []),
  ]);
};

/** A State of transit is asked by a notification. Waste that needs none passes without. */
const through = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const concerned = statesOf(document);
  if (document.kind !== 'NOTIFICATION' || said(document, 'exportState') === null || said(document, 'importState') === null) return [];
  const named = concerned.join(', ');
  const declared = dossier.declarations.flatMap(({ transits }) => transits);
  const seen = dossier.found.flatMap(({ country }) => country ?? []);
  return [...new Set([...declared, ...seen])].filter((state) => !concerned.includes(state)).map((state) =>
    inconsistency('ROUTE', 'NO_NOTIFICATION', document, 'transitStates', named, state,
      seen.includes(state) ? `It was found in ${state}, which the notification does not name.` : `Its way leads through ${state}, which the notification does not name.`,
      seen.includes(state) ? `Il a été trouvé en ${state}, que la notification ne nomme pas.` : `Son trajet passe par ${state}, que la notification ne nomme pas.`));
};

const unlikeNotified = (dossier: Dossier, movement: HeldDocument): Inconsistency[] => {
  const notification = notificationFor(dossier, movement);
  if (!notification) return [];
  return (['exportState', 'importState'] as const).flatMap((field) => {
    const [own, notified] = [said(movement, field), said(notification, field)];
    return own === null || notified === null || own === notified
      ? []
      : [inconsistency('ROUTE', 'NO_CONSENT', movement, field, own, notified, `The movement document names ${own}, the notification ${notified}.`, `Le document de mouvement indique ${own}, la notification ${notified}.`)];
  });
};
