import type { QuantityBasis } from '../vocabularies';
import type { StateConsent } from './consent';
import type { WasteDocumentKind, WasteDocumentState } from './document-kinds';

export interface FieldValue {
  readonly field: string;
  readonly value: string;
}

/** A document that was shown. */
export interface HeldDocument {
  readonly id: string;
  readonly kind: WasteDocumentKind;
  /** Of a notification its own; of a movement document that of its notification. */
  readonly number: string | null;
  readonly state: WasteDocumentState | null;
  readonly values: readonly FieldValue[];
  readonly consents: readonly StateConsent[];
}

/** What was declared of a consignment. Null is not known. */
export interface Declaration {
  readonly hs: string | null;
  readonly weightKg: string | null;
  readonly notificationNumber: string | null;
  readonly departure: string | null;
  readonly transits: readonly string[];
  readonly destination: string | null;
  /** The day on which it is expected where it is bound for. */
  readonly expectedOn: string | null;
}

/** What somebody found who looked. */
export interface Found {
  readonly on: string | null;
  readonly country: string | null;
  readonly locode: string | null;
  /** Codes of waste lists. */
  readonly codes: readonly string[];
  readonly weights: readonly { readonly kilograms: string; readonly basis: QuantityBasis }[];
}

/** All that is compared: the documents of one consignment, what was declared of it and what was found. */
export interface Dossier {
  readonly documents: readonly HeldDocument[];
  readonly declarations: readonly Declaration[];
  readonly found: readonly Found[];
}

/** What a document says in a field; null when it does not. */
export const said = ({ values }: Pick<HeldDocument, 'values'>, field: string): string | null => values.find((one) => one.field === field)?.value ?? null;
/** The parts of a list. */
export const saidList = (document: Pick<HeldDocument, 'values'>, field: string): string[] => said(document, field)?.split(' ') ?? [];

/** A number as it is compared: signs and case aside. */
export const numberKey = (text: string): string => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

export const notificationsOf = ({ documents }: Dossier): HeldDocument[] => documents.filter(({ kind }) => kind === 'NOTIFICATION');
/** Documents that go with one shipment. */
export const shipmentsOf = ({ documents }: Dossier): HeldDocument[] => documents.filter(({ kind }) => kind !== 'NOTIFICATION');

/** The notification that a movement document belongs to: that of its number, or the only one. */
export const notificationFor = (dossier: Dossier, movement: HeldDocument): HeldDocument | null => {
  const all = notificationsOf(dossier);
  if (movement.kind !== 'MOVEMENT') return null;
  if (movement.number === null) return all.length === 1 ? (all[0] as HeldDocument) : null;
  return all.find(({ number }) => number !== null && numberKey(number) === numberKey(movement.number ?? '')) ?? null;
};
