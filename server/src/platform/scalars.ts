import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const textScalar = (name: string, description: string, pattern: RegExp, isValid: (text: string) => boolean = () => true): GraphQLScalarType<string, string> => {
  const check = (value: unknown): string => {
    if (typeof value !== 'string' || !pattern.test(value) || !isValid(value)) throw new GraphQLError(`${name} expected: ${description}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
};

const isRealDate = (text: string): boolean => new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
const isReal = (text: string): boolean => !Number.isNaN(Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text)) && isRealDate(text);

export const Instant = textScalar(
  'Instant',
  'An instant in UTC as ISO 8601, such as 2026-11-23T14:02:00.000Z.',
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/,
  isReal,
);
export const CalendarDate = textScalar('CalendarDate', 'A day as ISO 8601, such as 2026-11-23.', /^\d{4}-\d\d-\d\d$/, isReal);
export const Decimal = textScalar('Decimal', 'An exact decimal as text, such as 1234.5: never a float.', /^.{1,60}$/su);
export const EventArguments = new GraphQLScalarType({
  name: 'EventArguments',
  description: 'The values that the sentence of an event mentions: identifiers and counts by name, never content.',
  serialize: (value) => value,
});
