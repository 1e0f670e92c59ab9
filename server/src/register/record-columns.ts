import type { RecordBody } from '@muster/shared/law/register';

/** The column of each field that a record says, in one order everywhere. */
export const recordColumns: Readonly<Record<keyof RecordBody, string>> = {
  kind: 'kind', country: 'country', treaty: 'treaty', side: 'side', titleEn: 'title_en', titleFr: 'title_fr', hs: 'hs', codes: 'codes', other: 'other', operation: 'operation', effect: 'effect', needs: 'needs', isTacit: 'is_tacit',
  validFrom: 'valid_from', validTo: 'valid_to', citation: 'citation', confidence: 'confidence', source: 'source', edition: 'edition', note: 'note', replaces: 'replaces', isStruck: 'is_struck',
};

export const recordFields = Object.keys(recordColumns) as (keyof RecordBody)[];

/** A record's body as one JSON value, days as days. */
export const bodySql = (row: string): string => `json_build_object(${recordFields.map((field) => `'${field}', ${row}.${recordColumns[field]}`).join(', ')})`;

/** The same with its identifier, as devices keep it. */
export const keptSql = (row: string): string => `json_build_object('id', ${row}.id, ${recordFields.map((field) => `'${field}', ${row}.${recordColumns[field]}`).join(', ')})`;

/** A body under the names of its columns. */
export const columnsOf = (body: RecordBody): Record<string, unknown> => Object.fromEntries(recordFields.map((field) => [recordColumns[field], body[field]]));

/** A field of a record before and after a change, as text. */
export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : Array.isArray(value) ? value.join(' ') : String(value));

/** What a change of a record changed: of its columns as the history keeps them, those that differ. Of a new record everything that it says. */
export const differencesOf = (before: Readonly<Record<string, unknown>> | null, after: Readonly<Record<string, unknown>>): Difference[] =>
  recordFields.flatMap((field) => {
    const [was, is] = [textOf(before?.[recordColumns[field]]), textOf(after[recordColumns[field]])];
    return was === is || (before === null && (is === null || is === '' || is === 'false')) ? [] : [{ field, before: was, after: is }];
  });

/** The same of two bodies. */
export const bodyDifferences = (before: RecordBody | null, after: RecordBody): Difference[] => differencesOf(before && columnsOf(before), columnsOf(after));
