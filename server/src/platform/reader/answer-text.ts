import type { GraphQLOutputType } from 'graphql';
import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FieldNode } from 'graphql';
import type { Viewer } from '../viewer';
import type { Request } from './selection';
import { selectedFields } from './selection';
import type { SeenRed } from './sights';

/**
 * An answer leaves PostgreSQL as the JSON text that the client gets. Where a value is worked out here, the text has a
 * hole: a sign, the hole's number, a colon, the JSON that it is worked out from, and a sign. None of the three signs stands in
 * JSON otherwise, which writes control characters as escapes.
 */
export const signs = { begin: '\u0002', end: '\u0003', missing: '\u0001' } as const;

/** What is known when an answer is filled in. */
export interface Filling {
  viewer: Viewer | null;
  now: () => Date;
  /** Makes a list's position into text of use to this viewer alone. */
  seal: (sort: string, keys: readonly string[]) => string;
  /** Takes note of something RED that the answer tells of. */
  saw: (seen: SeenRed) => void;
}

/** Turns the JSON in a hole into the JSON that stands there in the answer. */
export type Hole = (facts: unknown, filling: Filling) => string;

/** The answer's text with its holes filled. */
export const fillAnswer = (text: string, holes: readonly Hole[], filling: Filling): string => {
  let begin = text.indexOf(signs.begin);
  if (begin < 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (; begin >= 0; begin = text.indexOf(signs.begin, done)) {
    const colon = text.indexOf(':', begin);
    const end = text.indexOf(signs.end, colon);
    const hole = holes[Number(text.slice(begin + 1, colon))];
    if (!hole) throw new Error('An answer has a hole that nothing fills.');
    parts.push(text.slice(done, begin), hole(JSON.parse(text.slice(colon + 1, end)), filling));
    done = end + 1;
  }
  parts.push(text.slice(done));
  return parts.join('');
};

/** Whether something is missing that the schema promises, as where a record may be seen and the one it belongs to may not. */
export const lacksPromised = (text: string): boolean => text.includes(signs.missing);

/** The same with nulls in the place of what is missing. */
export const withNulls = (text: string): string => text.replaceAll(signs.missing, 'null');

export const jsonOf = (value: unknown): string => JSON.stringify(value ?? null);

/** Writes a plain value of a GraphQL type as the selection asks for it. */
type Write = (value: unknown) => string;

/**
 * Makes the writer of a type's plain values, such as what a derived field gives: fields by their own names, as graphql-js reads
 * them. Null where the schema answers one of the fields in another way.
 */
export const writerOf = (request: Request, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write | null => {
  const inner = getNullableType(type);
  const write = isListType(inner) ? listWriter(request, inner.ofType, nodes) : isLeafType(inner) ? (value: unknown) => jsonOf(inner.serialize(value)) : isObjectType(inner) ? objectWriter(request, inner.name, nodes) : null;
  const empty = isNonNullType(type) ? signs.missing : 'null';
  return write && ((value) => (value === null || value === undefined ? empty : write(value)));
};

const listWriter = (request: Request, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write | null => {
  const write = writerOf(request, type, nodes);
  return write && ((value) => `[${[...(value as Iterable<unknown>)].map(write).join(',')}]`);
};

const objectWriter = (request: Request, name: string, nodes: readonly FieldNode[]): Write | null => {
  const type = request.schema.getType(name);
  const fields = selectedFields(request, name, nodes).map((field) => {
    const isPlain = isObjectType(type) && type.getFields()[field.name]?.resolve === undefined;
    const write = field.name === '__typename' ? () => jsonOf(name) : isPlain ? writerOf(request, field.type, field.nodes) : null;
    return write && { name: field.name, head: `${jsonOf(field.key)}:`, write };
  });
  if (!fields.every((field) => field !== null)) return null;
  return (value) => `{${fields.map(({ name: own, head, write }) => head + write((value as Record<string, unknown>)[own])).join(',')}}`;
};
