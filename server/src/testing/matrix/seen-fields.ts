import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Which fields of which types an answer says something in, as `Type.field`. */
export const seenFields = (schema: GraphQLSchema, type: GraphQLOutputType, answer: unknown, seen = new Set<string>()): Set<string> => {
  if (Array.isArray(answer)) {
    for (const item of answer) seenFields(schema, type, item, seen);
    return seen;
  }
  if (typeof answer !== 'object' || answer === null) return seen;
  const named = getNamedType(type);
  const { __typename } = answer as { __typename?: string };
  const object = (__typename ? schema.getType(__typename) : named) as GraphQLObjectType | undefined;
  if (!isObjectType(object)) return seen;
  for (const [key, value] of Object.entries(answer)) {
    const field = object.getFields()[key] ?? object.getFields()[key.replace(`${object.name}_`, '')];
    if (!field || !isSaid(value)) continue;
    seen.add(`${object.name}.${field.name}`);
    seenFields(schema, field.type, value, seen);
  }
  return seen;
};
