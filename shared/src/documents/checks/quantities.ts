import { areEqual, differBy, isMoreBy } from '../../seizures/compare-amounts';
import { sumAmounts } from '../../seizures/quantity';
import type { Dossier, HeldDocument } from '../dossier';
import { notificationFor, notificationsOf, said, shipmentsOf } from '../dossier';
import type { Check, Inconsistency } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** By how many per cent a scale may differ from a document, and an estimate: where moisture and packaging end and another load begins. Ours; no text says it. */
const tolerance = { WEIGHED: 5, ESTIMATED: 20, DECLARED: 0 } as const;

const sum = (amounts: readonly string[]): string => sumAmounts('KILOGRAM', amounts.map((amount) => ({ amount, unit: 'KILOGRAM' as const })));

/** Shipments together are no more than was notified; each is what its document says. */
export const quantities: Check = (dossier) => [...notificationsOf(dossier).flatMap((notification) => beyond(dossier, notification)), ...shipmentsOf(dossier).flatMap((document) => unlike(dossier, document))];

const beyond = (dossier: Dossier, notification: HeldDocument): Inconsistency[] => {
  const notified = said(notification, 'quantityKg');
  const shipped = sum(shipmentsOf(dossier).filter((one) => notificationFor(dossier, one) === notification).flatMap((one) => said(one, 'quantityKg') ?? []));
  if (notified === null || !isMoreBy(0, shipped, notified)) return [];
  return [inconsistency('QUANTITY', 'NO_CONSENT', notification, 'quantityKg', notified, shipped,
    `${notified} kg were notified; the movement documents that are held add up to ${shipped} kg.`, `${notified} kg ont été notifiés ; les documents de mouvement présentés totalisent ${shipped} kg.`)];
};

const unlike = (dossier: Dossier, document: HeldDocument): Inconsistency[] => {
  const quantity = said(document, 'quantityKg');
  if (quantity === null) return [];
  const received = said(document, 'receivedKg');
  const tell = (other: string, en: string, fr: string) => inconsistency('QUANTITY', 'MATERIAL_MISMATCH', document, 'quantityKg', quantity, other, en, fr);
  return [
    ...dossier.declarations.flatMap(({ weightKg }) =>
      weightKg === null || areEqual(quantity, weightKg) || isOneOfMany(dossier) ? [] : [tell(weightKg, `The document says ${quantity} kg; ${weightKg} kg were declared.`, `Le document dit ${quantity} kg ; ${weightKg} kg ont été déclarés.`)]),
    ...dossier.found.flatMap(({ weights }) => {
      const [basis] = (['WEIGHED', 'ESTIMATED'] as const).filter((one) => weights.some((weight) => weight.basis === one));
      if (!basis || isOneOfMany(dossier)) return [];
      // Estimates stand in for what was not weighed.
      const found = sum(weights.filter((weight) => weight.basis !== 'DECLARED').map(({ kilograms }) => kilograms));
      const isEstimated = weights.some((weight) => weight.basis === 'ESTIMATED');
      if (!differBy(tolerance[isEstimated ? 'ESTIMATED' : 'WEIGHED'], quantity, found)) return [];
      return [tell(found, `The document says ${quantity} kg; ${found} kg were found${isEstimated ? ', by estimate' : ''}.`, `Le document dit ${quantity} kg ; ${found} kg ont été trouvés${isEstimated ? ', par estimation' : ''}.`)];
    }),
    ...(received !== null && differBy(tolerance.WEIGHED, quantity, received)
      ? [tell(received, `The document says ${quantity} kg; ${received} kg arrived at the facility.`, `Le document dit ${quantity} kg ; ${received} kg sont arrivés à l’installation.`)]
      : []),
  ];
};

/** Which of several shipments was declared or weighed is not known: then nothing is said. */
const isOneOfMany = (dossier: Dossier): boolean => shipmentsOf(dossier).length > 1;
