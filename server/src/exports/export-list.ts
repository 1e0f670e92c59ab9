import type { Arguments, Bind, Expression, PageDeclaration } from '../platform/reader/define-reads';

/** A column of an export: its words, and the field of the list's type, or the SQL, that it shows. */
export interface ExportColumn {
  en: string;
  fr: string;
  /** A declared field of the type, or an expression over its table. */
  from: string | Expression;
  /** Whether it holds numbers: those stay numbers. */
  isNumber?: boolean;
  /** Puts what was read into words of a language. */
  say?: (cell: string, language: 'en' | 'fr') => string;
}

/** A list that can be exported: the same rows, by the same filters, as on the screen. */
export interface ExportList {
  name: string;
  /** Whether it belongs to no operation: it is then exported from beside them. */
  isOfPlatform?: boolean;
  type: string;
  page: PageDeclaration;
  where(alias: string, operationId: string | null, bind: Bind): string;
  columns: readonly ExportColumn[];
}

const listArguments = ['states', 'wasteStreams', 'countries', 'agencyIds', 'kinds'];
const otherArguments = ['kind', 'subjectId', 'from', 'until', 'agencyId', 'words', 'country', 'topic', 'language', 'sort'];

/** The list's arguments from a query string, where a list is written with commas. */
export const argumentsOf = (query: Readonly<Record<string, unknown>>): Arguments => {
  const textOf = (name: string): string => [query[name]].flat().map(String).join(',').slice(0, 4000);
  return Object.fromEntries([
    ...listArguments.filter((name) => query[name] !== undefined).map((name) => [name, textOf(name).split(',').filter((value) => value !== '')] as const),
    ...otherArguments.filter((name) => typeof query[name] === 'string').map((name) => [name, textOf(name)] as const),
  ]);
};
