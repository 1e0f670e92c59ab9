import type { ColumnType } from './column-types';

/** What a text is put together from: as it stands, or by SQL, whose value is text and never null. */
export type Piece = { text: string } | { sql: string };

export const literal = (plain: string): string => `'${plain.replaceAll("'", "''")}'`;

/** The pieces as one SQL expression; those that stand side by side as text are one. */
export const joined = (pieces: readonly Piece[]): string => {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && 'text' in last && 'text' in piece) merged[merged.length - 1] = { text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged.map((piece) => ('text' in piece ? literal(piece.text) : piece.sql)).join(' || ');
};

/** A field of an object's text. */
export interface Written {
  key: string;
  value: readonly Piece[];
}

/** PostgreSQL's types whose text is JSON as it stands, and those whose text needs but quotes. */
const bareTypes: ReadonlySet<string> = new Set(['smallint', 'integer', 'bigint', 'boolean']);
const quotedTypes: ReadonlySet<string> = new Set(['uuid']);

/**
 * A leaf as JSON text, from a value in SQL. What is known to need no escapes is spared `to_json`, which looks its argument's
 * type up each time. `empty` stands for null.
 */
export const leafOf = (sql: string, column: ColumnType | null, { isPlain, isEnum, empty }: { isPlain: boolean; isEnum: boolean; empty: string }): Piece[] => {
  const isBare = column !== null && bareTypes.has(column.type);
  // The names of an enum stand in a CHECK of its column (enum-columns.api.test.ts).
  const isQuoted = isPlain || (column !== null && (quotedTypes.has(column.type) || (column.type === 'text' && isEnum)));
  const quotes: Piece[] = isQuoted ? [{ text: '"' }] : [];
  const pieces: Piece[] = isBare || isQuoted ? [...quotes, { sql: `${sql}::text` }, ...quotes] : [{ sql: `to_json(${sql})::text` }];
  return column?.isNeverNull ? pieces : [{ sql: `coalesce(${joined(pieces)}, ${literal(empty)})` }];
};
