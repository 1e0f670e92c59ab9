import { fieldsOf } from '@muster/shared/documents/document-fields';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import type { FieldValue } from '@muster/shared/documents/dossier';

/** A document as it is being written: fields by their keys, empty where nothing is said. */
export interface DocumentDraft {
  readonly number: string;
  readonly state: WasteDocumentState | undefined;
  readonly values: Readonly<Record<string, string>>;
}

export const emptyDocument: DocumentDraft = { number: '', state: undefined, values: {} };

export const draftOfDocument = ({ number, state, values }: { readonly number?: string | null; readonly state?: WasteDocumentState | null; readonly values: readonly FieldValue[] }): DocumentDraft => ({
  number: number ?? '', state: state ?? undefined, values: Object.fromEntries(values.map(({ field, value }) => [field, value])),
});

/** What is sent of it: in the order of its form, what is empty left out. */
export const bodyOfDocument = (kind: WasteDocumentKind, { number, state, values }: DocumentDraft) => ({
  number: number.trim() || null,
  state: state ?? null,
  values: fieldsOf[kind].flatMap(({ key }) => {
    const value = values[key]?.trim();
    return value ? [{ field: key, value }] : [];
  }),
});
