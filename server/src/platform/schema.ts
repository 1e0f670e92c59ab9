import type { GraphQLSchema } from 'graphql';
import { defaultFieldResolver, execute, isObjectType } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Context } from './context';
import { badInput, notSignedIn, secondFactorNeeded } from './errors';
import { attachReads, attachRoots } from './reader/attach-reads';
import { ReadCatalogue } from './reader/define-reads';
import type { Ask, Room } from './room';
import { holdsNothing } from './viewer';

/** Builds the schema of all rooms: default deny at the door, fields answered by the compiled reader. */
export const buildRooms = (rooms: readonly Room[]): { schema: GraphQLSchema; catalogue: ReadCatalogue } => {
  const resolvers = rooms.flatMap((room) => [...room.resolvers]) as unknown as NonEmptyArray<Function>;
  refuseDoubles(new Set(resolvers));
  const schema = buildSchemaSync({ resolvers, validate: false, pubSub: noPubSub });
  const catalogue = new ReadCatalogue();
  for (const room of rooms) catalogue.add(room.reads).addRoots(room.roots ?? []);
  readPlainly(schema, new Set(resolvers));
  attachReads(schema, catalogue);
  attachRoots(schema, catalogue);
  demandViewer(schema, new Set(rooms.flatMap((room) => room.publicFields ?? [])), new Set(rooms.flatMap((room) => room.factorFields ?? [])));
  return { schema, catalogue };
};

/** What rooms ask documents with, on behalf of a viewer. */
export const askWith = (schema: GraphQLSchema): Ask => async (contextValue, document, variableValues) => {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data;
};

/** TypeGraphQL lets the later of two root fields of one name win without a word; what it gathers stands in a global of its own. */
const refuseDoubles = (resolvers: ReadonlySet<Function>): void => {
  const { queries, mutations, subscriptions } = globalThis.TypeGraphQLMetadataStorage;
  const doubles = Object.entries({ Query: queries, Mutation: mutations, Subscription: subscriptions }).flatMap(([root, fields]) => {
    const ours = fields.filter(({ target }) => resolvers.has(target));
    return ours.flatMap(({ schemaName, target }, index) => {
      const first = ours.findIndex((field) => field.schemaName === schemaName);
      return first < index ? [`${root}.${schemaName} is declared twice, by ${ours[first]?.target.name} and ${target.name}`] : [];
    });
  });
  if (doubles.length > 0) throw new Error(`${doubles.join('; ')}.`);
};

/** A field that no resolver answers is read from its object by graphql-js itself, not through TypeGraphQL's middleware, of which there is none. */
const readPlainly = (schema: GraphQLSchema, resolvers: ReadonlySet<Function>): void => {
  const { fieldResolvers, objectTypes } = globalThis.TypeGraphQLMetadataStorage;
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const resolved = new Set(
    fieldResolvers.filter(({ kind, target }) => kind === 'internal' || resolvers.has(target)).map((one) => `${String(names.get(one.getObjectType?.() ?? one.target))}.${one.schemaName}`),
  );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (!resolved.has(`${type.name}.${field.name}`)) delete field.resolve;
  }
};

/** TypeGraphQL asks for a carrier; ours is the log, through LiveHub. */
const noPubSub = {
  publish: (): never => {
    throw new Error('Events are written to the log, never published.');
  },
  subscribe: (): never => {
    throw new Error('Subscriptions are served by the live hub.');
  },
};

/** Every root field demands a viewer unless its room lists it as public, and a second factor of those who must have one. */
const demandViewer = (schema: GraphQLSchema, publicFields: ReadonlySet<string>, factorFields: ReadonlySet<string>): void => {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const [name, field] of Object.entries(root?.getFields() ?? {})) {
      if (publicFields.has(name)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        if (!context.viewer) throw notSignedIn();
        if (holdsNothing(context.viewer) && !factorFields.has(name)) throw secondFactorNeeded();
        if (root === schema.getSubscriptionType() && !source) throw badInput('Subscriptions are served on the socket.');
        return resolve(source, args, context, info) as unknown;
      };
    }
  }
};
