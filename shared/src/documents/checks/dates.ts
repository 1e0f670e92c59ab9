import { addMonthsToDay } from '../../days';
import { isGiven, holdsOn } from '../consent';
import type { Dossier, HeldDocument } from '../dossier';
import { notificationFor, notificationsOf, said, shipmentsOf } from '../dossier';
import type { Check, Inconsistency } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** Longest period of a general notification (Article 6(8)). */
const mostMonths = 12;

/** A shipment lies within the notified period and within the days of each consent, and nothing was found before it had begun. */
export const dates: Check = (dossier) => [
  ...notificationsOf(dossier).flatMap((notification) => [...tooLong(notification), ...movingDays(dossier, notification).flatMap((day) => [...outsidePeriod(notification, day), ...outsideConsents(notification, day)])]),
  ...shipmentsOf(dossier).flatMap((document) => before(dossier, document)),
];

/** The days on which it moves: as its documents say, else as it is expected or was found. */
const movingDays = (dossier: Dossier, notification: HeldDocument): string[] => {
  const shipped = shipmentsOf(dossier).filter((one) => notificationFor(dossier, one) === notification).flatMap((one) => said(one, 'shippedOn') ?? []);
  const otherwise = [...dossier.found.flatMap(({ on }) => on ?? []), ...dossier.declarations.flatMap(({ expectedOn }) => expectedOn ?? [])];
  return [...new Set(shipped.length > 0 ? shipped : otherwise.slice(0, 1))];
};

const tooLong = (notification: HeldDocument): Inconsistency[] => {
  const [first, last] = [said(notification, 'firstDay'), said(notification, 'lastDay')];
  if (first === null || last === null || last < addMonthsToDay(first, mostMonths)) return [];
  return [inconsistency('DATE', 'NO_CONSENT', notification, 'lastDay', last, first, `The notification runs from ${first} to ${last}: it holds for ${mostMonths} months at most.`, `La notification court du ${first} au ${last} : elle vaut ${mostMonths} mois au plus.`)];
};

const outsidePeriod = (notification: HeldDocument, day: string): Inconsistency[] => {
  const [first, last] = [said(notification, 'firstDay'), said(notification, 'lastDay')];
  if ((first === null || first <= day) && (last === null || day <= last)) return [];
  const [field, bound] = first !== null && day < first ? (['firstDay', first] as const) : (['lastDay', last ?? ''] as const);
  return [inconsistency('DATE', 'NO_CONSENT', notification, field, bound, day,
    field === 'firstDay' ? `It moves on ${day}; shipments were notified from ${bound} on.` : `It moves on ${day}; shipments were notified until ${bound}.`,
    field === 'firstDay' ? `Il circule le ${day} ; les transferts sont notifiés à partir du ${bound}.` : `Il circule le ${day} ; les transferts sont notifiés jusqu’au ${bound}.`)];
};

const outsideConsents = (notification: HeldDocument, day: string): Inconsistency[] =>
  notification.consents.filter((consent) => isGiven(consent) && !holdsOn(consent, day)).map(({ state, validFrom, validTo }) => {
    const days = `${validFrom ?? '…'} – ${validTo ?? '…'}`;
    return inconsistency('DATE', 'NO_CONSENT', notification, null, days, day, `It moves on ${day}; the consent of ${state} holds ${days}.`, `Il circule le ${day} ; le consentement de ${state} vaut ${days}.`);
  });

const before = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const shipped = said(document, 'shippedOn');
  return shipped === null
    ? []
    : dossier.found.flatMap(({ on }) =>
        on !== null && on < shipped
          ? [inconsistency('DATE', 'MATERIAL_MISMATCH', document, 'shippedOn', shipped, on, `The document says that it began on ${shipped}; it was found on ${on}.`, `Le document en fixe le début au ${shipped} ; il a été trouvé le ${on}.`)]
          : []);
};
