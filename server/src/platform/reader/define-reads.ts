import type { Viewer } from '../viewer';
import type { ColumnType, ColumnTypes } from './column-types';

/** Adds a value to the statement's parameters and returns its placeholder. */
export type Bind = (value: unknown) => string;

/** The visibility rule over another table's alias, for expressions that look into one. */
export type Visible = (alias: string) => string;

/** An SQL expression over a table's alias. */
export type Expression = (alias: string, bind: Bind, visible: Visible) => string;

/** A condition that ties a child's row to its parent's. */
export type Join = (parent: string, child: string, bind: Bind, visible: Visible) => string;

export type Arguments = Readonly<Record<string, unknown>>;

/** What a derived field may ask when it is answered. */
export interface DerivingContext {
  viewer: Viewer | null;
  now(): Date;
}

export interface SortKey {
  sql: Expression;
  /** The PostgreSQL type a cursor's value is read back as. */
  type: 'text' | 'timestamptz' | 'uuid' | 'numeric' | 'bigint' | 'date';
}

/** A list that is read page by page, by keyset: never by offset. */
export interface PageDeclaration {
  /** Sort orders by name. All keys of one order run the same way; the last is unique. */
  sorts: Readonly<Record<string, { direction: 'asc' | 'desc'; keys: readonly SortKey[] }>>;
  defaultSort: string;
  /** Conditions from the field's arguments. */
  filter?: (argumentsOf: Arguments, alias: string, bind: Bind) => readonly string[];
}

export type FieldRead =
  /** `name` where it is a column as it stands; `isPlain` where its text holds nothing that JSON writes as an escape. */
  | { kind: 'column'; sql: Expression; name?: string; isPlain?: true }
  | { kind: 'one'; type: string; on: Join }
  | { kind: 'many'; type: string; on: Join; orderBy: (child: string, row: string) => string; limit: number; filter?: PageDeclaration['filter'] }
  | { kind: 'page'; type: string; on: Join; page: PageDeclaration }
  | { kind: 'either'; tag: Expression; cases: Readonly<Record<string, { type: string; on: Join }>> }
  | { kind: 'derived'; needs: Readonly<Record<string, Expression>>; value: (row: Record<string, unknown>, context: DerivingContext, args: Arguments) => unknown };

/** How a root field of the schema is read; `applies` tells for which arguments, where its resolver answers the others. */
export type RootRead = { field: string; type: string; applies?: (args: Arguments) => boolean } & (
  | { kind: 'one'; where: (args: Arguments, alias: string, bind: Bind) => string }
  | { kind: 'page'; page: PageDeclaration }
);

/** How the objects of one GraphQL type are read: the table behind it and each field as data. */
export interface TypeReads {
  type: string;
  table: string;
  /** What a row is called on record when it is addressed to persons by name, which is RED: each sight of one is recorded before it is told. */
  sightedAs?: string | ((alias: string) => string) | undefined;
  fields: Record<string, FieldRead>;
}

const at = (column: string): Expression => (alias) => `${alias}.${column}`;

/** A column as it stands. */
export const column = (name: string): FieldRead => ({ kind: 'column', sql: at(name), name });
/** Any expression over the row. */
export const expression = (sql: Expression): FieldRead => ({ kind: 'column', sql });
/** An instant as ISO 8601 text in UTC with milliseconds. */
export const instant = (name: string): FieldRead => ({ kind: 'column', sql: (alias) => `muster.utc(${alias}.${name})`, isPlain: true });
/** An exact decimal as text: JSON's numbers are floats. */
export const decimal = (name: string): FieldRead => ({ kind: 'column', sql: (alias) => `trim_scale(${alias}.${name})::text`, isPlain: true });
export const one = (type: string, on: Join): FieldRead => ({ kind: 'one', type, on });
export const many = (
  type: string,
  on: Join,
  /** The order of what is joined; the row that it is joined to may have a say. */
  orderBy: (child: string, row: string) => string,
  options: { limit?: number; filter?: PageDeclaration['filter'] } = {},
): FieldRead => ({ kind: 'many', type, on, orderBy, limit: options.limit ?? 1000, ...(options.filter ? { filter: options.filter } : {}) });
export const page = (type: string, on: Join, declaration: PageDeclaration): FieldRead => ({ kind: 'page', type, on, page: declaration });
export const either = (tag: Expression, cases: Readonly<Record<string, { type: string; on: Join }>>): FieldRead => ({ kind: 'either', tag, cases });
/** A value worked out in TypeScript from a few columns, such as what the viewer may do. */
export const derived = (
  needs: Readonly<Record<string, Expression>>,
  value: (row: Record<string, unknown>, context: DerivingContext, args: Arguments) => unknown,
): FieldRead => ({ kind: 'derived', needs, value });
export const needs = (...columns: string[]): Record<string, Expression> => Object.fromEntries(columns.map((name) => [name, at(name)]));

/** A root field that answers one object: null when there is none that the reader may see. */
export const rootOne = (field: string, type: string, where: (args: Arguments, alias: string, bind: Bind) => string, applies?: (args: Arguments) => boolean): RootRead => ({
  kind: 'one', field, type, where, ...(applies ? { applies } : {}),
});
/** A root field that answers a list, page by page. */
export const rootPage = (field: string, type: string, declaration: PageDeclaration): RootRead => ({ kind: 'page', field, type, page: declaration });
/** Where a root field's argument names the identifier. */
export const byId = (args: Arguments, alias: string, bind: Bind): string => `${alias}.id = ${bind(args.id)}`;
/** The same within an operation, which is an argument as well. */
export const byIdInOperation = (args: Arguments, alias: string, bind: Bind): string => `${alias}.operation_id = ${bind(args.operationId)} and ${byId(args, alias, bind)}`;

export const defineReads = (type: string, table: string, fields: Record<string, FieldRead>): TypeReads => ({ type, table, fields });

/** The same for records that can be RED; where rows are of several kinds, `sightedAs` is SQL over the alias. */
export const defineSightedReads = (type: string, table: string, fields: Record<string, FieldRead>, sightedAs: TypeReads['sightedAs'] = type): TypeReads => ({ type, table, fields, sightedAs });

/** The reads of every room and of every root field. A later room adds its fields to an earlier room's type. */
export class ReadCatalogue {
  private readonly types = new Map<string, TypeReads>();
  private columnTypes: ColumnTypes = new Map();
  private readonly rootFields = new Map<string, RootRead>();

  addRoots(roots: readonly RootRead[]): this {
    for (const root of roots) this.rootFields.set(root.field, root);
    return this;
  }

  /** How a root field is read with these arguments; null when its resolver answers it. */
  root(field: string, args: Arguments): RootRead | null {
    const root = this.rootFields.get(field);
    return root && (root.applies?.(args) ?? true) ? root : null;
  }

  roots(): IterableIterator<RootRead> {
    return this.rootFields.values();
  }

  add(reads: readonly TypeReads[]): this {
    for (const { type, table, fields, sightedAs } of reads) {
      const known = this.types.get(type);
      if (known && known.table !== table) throw new Error(`${type} is read from ${known.table}, not from ${table}.`);
      for (const name of Object.keys(fields)) {
        if (known?.fields[name]) throw new Error(`${type}.${name} is declared twice.`);
      }
      this.types.set(type, { type, table, fields: { ...known?.fields, ...fields }, sightedAs: sightedAs ?? known?.sightedAs });
    }
    return this;
  }

  /** What the database says of the tables' columns, by which their values are written as JSON. */
  learn(columns: ColumnTypes): this {
    this.columnTypes = columns;
    return this;
  }

  /** What is known of a column of a type's table; null for expressions, and before anything was learnt. */
  columnType(type: TypeReads, name: string | undefined): ColumnType | null {
    return (name && this.columnTypes.get(`${type.table}.${name}`)) || null;
  }

  get(type: string): TypeReads {
    const reads = this.types.get(type);
    if (!reads) throw new Error(`No room declares how ${type} is read.`);
    return reads;
  }

  all(): IterableIterator<TypeReads> {
    return this.types.values();
  }
}
