import type { Client } from 'pg';
import { getNullableType, isEnumType, isObjectType } from 'graphql';
import { World } from '../../testing/world';
import { rooms } from '../../rooms';
import { buildRooms } from '../schema';

/** A column that the reader writes between quotes as it stands, since its field is an enumeration. */
interface EnumColumn {
  table: string;
  column: string;
  names: readonly string[];
}

describe('columns that are written as names of an enumeration, without escapes', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  const enumColumns = (): EnumColumn[] => {
    const { schema, catalogue } = buildRooms(rooms);
    return [...catalogue.all()].flatMap((reads) => {
      const type = schema.getType(reads.type);
      if (!isObjectType(type)) return [];
      return Object.entries(reads.fields).flatMap(([field, read]) => {
        const told = getNullableType(type.getFields()[field]?.type);
        if (read.kind !== 'column' || !read.name || !isEnumType(told)) return [];
        return world.app.services.catalogue.columnType(reads, read.name)?.type === 'text' ? [{ table: reads.table, column: read.name, names: told.getValues().map(({ name }) => name) }] : [];
      });
    });
  };

  /** The values that a CHECK of this column alone lets through, whatever other constraints there are; null when none lists them. */
  const listedFor = async (database: Client, { table, column }: EnumColumn): Promise<string[] | null> => {
    const { rows } = await database.query<{ definition: string }>(
      `select pg_get_constraintdef(c.oid) as definition from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
       where c.contype = 'c' and c.convalidated and c.conrelid = $1::regclass and a.attname = $2`,
      [table, column],
    );
    for (const { definition } of rows) {
      const list = /^CHECK \(\((?:\w+ = ANY \(ARRAY\[(?<many>.*)\]\)|\w+ = (?<one>'[^']*'::text))\)\)$/u.exec(definition)?.groups;
      const items = list?.many ?? list?.one;
      if (items && /^'[^']*'::text(, '[^']*'::text)*$/u.test(items)) return [...items.matchAll(/'([^']*)'::text/gu)].map(([, value]) => value ?? '');
    }
    return null;
  };

  /** Those that no CHECK keeps to the enumeration's names, or that hold something JSON would escape. */
  const unguarded = async (database: Client): Promise<string[]> => {
    const found: string[] = [];
    for (const one of enumColumns()) {
      const listed = await listedFor(database, one);
      const isSafe = listed?.every((value) => JSON.stringify(value) === `"${value}"` && one.names.includes(value));
      if (!isSafe) found.push(`${one.table}.${one.column}: ${listed?.join() ?? 'no list'}`);
    }
    return found;
  };

  it('take nothing but those names, by a CHECK', async () => {
    expect(enumColumns().length).toBeGreaterThan(10);
    expect(await unguarded(world.superuser)).toEqual([]);
  });

  it('would be caught by that test without their CHECK, or with one that lets quotes through', async () => {
    const { superuser } = world;
    const checkOf = `select conname from pg_constraint where contype = 'c' and conrelid = 'operations'::regclass and pg_get_constraintdef(oid) like 'CHECK ((state = %'`;
    const { rows } = await superuser.query<{ conname: string }>(checkOf);
    await superuser.query('begin');
    try {
      await superuser.query(`alter table operations drop constraint ${rows[0]?.conname}`);
      expect(await unguarded(superuser)).toEqual(['operations.state: no list']);
      await superuser.query(`alter table operations add constraint loose check (state in ('DRAFT', 'SO-"CALLED"')) not valid`);
      expect(await unguarded(superuser)).toEqual(['operations.state: no list']);
      await superuser.query(`update pg_constraint set convalidated = true where conname = 'loose'`);
      expect(await unguarded(superuser)).toEqual(['operations.state: DRAFT,SO-"CALLED"']);
    } finally {
      await superuser.query('rollback');
    }
  });
});
