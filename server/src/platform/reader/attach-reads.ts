import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Context } from '../context';
import { sealCursor } from './cursor';
import type { ReadCatalogue } from './define-reads';

interface PageRows {
  $first: number;
  $sort: string;
  $count?: number;
  $rows: { $key: string[] }[];
}

/** Lets the schema answer from what the compiled reader fetched, by the key under which each field was asked. */
export const attachReads = (schema: GraphQLSchema, catalogue: ReadCatalogue): void => {
  for (const reads of catalogue.all()) {
    const type = schema.getType(reads.type);
    if (!isObjectType(type)) throw new Error(`${reads.type} has reads, but the schema has no such type.`);
    for (const [name, field] of Object.entries(type.getFields())) {
      const read = reads.fields[name];
      if (!read) continue;
      field.resolve =
        read.kind === 'derived'
          ? (row: Record<string, Record<string, unknown>>, args: Record<string, unknown>, context: Context, info) =>
              read.value(row[String(info.path.key)] ?? {}, { viewer: context.viewer, now: () => context.clock.now() }, args)
          : (row: Record<string, unknown>, _args, _context, info) => row[String(info.path.key)];
    }
    attachPage(schema, reads.type);
  }
};

const attachPage = (schema: GraphQLSchema, type: string): void => {
  const page = schema.getType(`${type}Page`);
  if (!isObjectType(page)) return;
  const fields = page.getFields();
  if (fields.items) fields.items.resolve = (rows: PageRows) => rows.$rows.slice(0, rows.$first);
  if (fields.nextCursor) {
    fields.nextCursor.resolve = (rows: PageRows, _args, context: Context) => {
      const last = rows.$rows[rows.$first - 1];
      return rows.$rows.length > rows.$first && last
        ? sealCursor(context.secrets, context.viewer?.accountId ?? '', { sort: rows.$sort, keys: last.$key })
        : null;
    };
  }
  if (fields.count) fields.count.resolve = (rows: PageRows) => ({ value: Math.min(rows.$count ?? 0, 1000), isAtLeast: (rows.$count ?? 0) > 1000 });
};
