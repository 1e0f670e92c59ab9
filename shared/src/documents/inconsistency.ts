import type { IllegalTrafficGround } from '../vocabularies';
import type { Words } from './document-field';
import type { Dossier, HeldDocument } from './dossier';

/** What is compared. */
export const inconsistencyKinds = ['NUMBER', 'STATE', 'FRAUD', 'QUANTITY', 'SHIPMENTS', 'CODE', 'ROUTE', 'CONSENT', 'DATE', 'OFFICE', 'PARTY', 'OPERATION'] as const;
export type InconsistencyKind = (typeof inconsistencyKinds)[number];

/** Something that does not agree: what a document says, what is otherwise, and which ground of illegal traffic that speaks for. */
export interface Inconsistency {
  readonly kind: InconsistencyKind;
  readonly ground: IllegalTrafficGround;
  /** The document that it is about. */
  readonly documentId: string;
  /** Its field; null where it is the number, the state or a consent. */
  readonly field: string | null;
  /** What stands there. */
  readonly said: string;
  /** What stands against it. */
  readonly found: string;
  readonly words: Words;
}

/** One comparison: everything in a dossier that does not agree in its respect. */
export type Check = (dossier: Dossier) => Inconsistency[];

/** Article 9(1) of the Basel Convention, by its letters. */
export const groundLetters: Readonly<Record<IllegalTrafficGround, string>> = { NO_NOTIFICATION: 'a', NO_CONSENT: 'b', CONSENT_BY_FRAUD: 'c', MATERIAL_MISMATCH: 'd', DELIBERATE_DISPOSAL: 'e' };
export const citationOf = (ground: IllegalTrafficGround): string => `Basel Convention, Art. 9(1)(${groundLetters[ground]})`;

export const inconsistency = (
  kind: InconsistencyKind, ground: IllegalTrafficGround, document: Pick<HeldDocument, 'id'>, field: string | null, said: string, found: string, en: string, fr: string,
): Inconsistency => ({ kind, ground, documentId: document.id, field, said, found, words: { en, fr } });
