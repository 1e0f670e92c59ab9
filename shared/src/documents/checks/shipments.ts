import { isMoreBy } from '../../seizures/compare-amounts';
import { notificationFor, notificationsOf, said, shipmentsOf } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** No more shipments than were notified: by their number, and by the serial number of each. */
export const shipments: Check = (dossier) =>
  notificationsOf(dossier).flatMap((notification) => {
    const notified = said(notification, 'shipments') ?? (said(notification, 'subject') === 'SINGLE' ? '1' : null);
    const own = shipmentsOf(dossier).filter((one) => notificationFor(dossier, one) === notification);
    if (notified === null) return [];
    const counted = own.flatMap((one) => said(one, 'serial') ?? []).filter((serial) => isMoreBy(0, serial, notified));
    const most = counted[0] ?? (isMoreBy(0, String(own.length), notified) ? String(own.length) : null);
    if (most === null) return [];
    return [inconsistency('SHIPMENTS', 'NO_CONSENT', notification, 'shipments', notified, most, `Shipments notified: ${notified}; this is number ${most}.`, `Transferts notifiés : ${notified} ; celui-ci est le numéro ${most}.`)];
  });
