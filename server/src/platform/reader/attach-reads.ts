import type { GraphQLSchema } from 'graphql';
import { defaultFieldResolver, isObjectType } from 'graphql';
import type { Context } from '../context';
import type { Arguments, ReadCatalogue } from './define-reads';

/** Lets the schema answer from what the compiled reader fetched, by the key under which each field was asked. */
export const attachReads = (schema: GraphQLSchema, catalogue: ReadCatalogue): void => {
  for (const { type: name, fields: reads } of catalogue.all()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} has reads, but the schema has no such type.`);
    const page = schema.getType(`${name}Page`);
    const answered = [...Object.values(type.getFields()).filter((field) => reads[field.name]), ...(isObjectType(page) ? Object.values(page.getFields()) : [])];
    for (const field of answered) field.resolve = (row: Record<string, unknown>, _args, _context, info) => row[String(info.path.key)];
  }
};

/** Lets the compiled reader answer the root fields that rooms declare. */
export const attachRoots = (schema: GraphQLSchema, catalogue: ReadCatalogue): void => {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const { field: name } of catalogue.roots()) {
    const field = fields[name];
    if (!field) throw new Error(`There is no root field ${name} for its read.`);
    const otherwise = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args: Arguments, context: Context, info) => {
      const read = catalogue.root(name, args);
      return read ? context.read.root(info, read, args) : otherwise(source, args, context, info);
    };
  }
};
