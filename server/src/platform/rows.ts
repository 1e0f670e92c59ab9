import type { EntityManager, EntityTarget } from 'typeorm';
import { conversationOf } from './conversation';
import type { Transaction } from './transaction';

interface Column {
  property: string;
  name: string;
  type: string;
}

type Texts = Map<string, string>;

const columnsOf = new WeakMap<object, Map<string, Column>>();
const textsOf = new WeakMap<object, Texts>();

/** The columns of an entity by its properties, as TypeORM knows them. */
const columns = (manager: EntityManager, entity: EntityTarget<object>): Map<string, Column> => {
  const known = columnsOf.get(entity as object);
  if (known) return known;
  const found = new Map(manager.connection.getMetadata(entity).columns.map(({ propertyName, databaseName, type }) => [propertyName, { property: propertyName, name: databaseName, type: String(type) }]));
  columnsOf.set(entity as object, found);
  return found;
};

/** A statement of an entity and a set of its properties is put together once; TypeORM would build it anew each time. */
const textOf = (entity: EntityTarget<object>, key: string, make: () => string): string => {
  const texts = textsOf.get(entity as object) ?? (new Map() as Texts);
  textsOf.set(entity as object, texts);
  const text = texts.get(key) ?? make();
  texts.set(key, text);
  return text;
};

const pick = (known: Map<string, Column>, properties: readonly string[]): Column[] =>
  properties.map((property) => known.get(property) ?? missing(property));

const missing = (property: string): never => {
  throw new Error(`The entity has no column of the name ${property}.`);
};

/**
 * The one row with these values, as far as the viewer may see it; none of them may be null. Asked together with whatever else is asked in the same turn.
 * @example const target = await findRow(tx, TargetEntity, { operationId, id });
 */
export const findRow = async <Entity extends object>({ manager }: Pick<Transaction, 'manager'>, entity: new () => Entity, where: Partial<Entity>): Promise<Entity | null> => {
  const known = columns(manager, entity);
  const properties = Object.keys(where);
  const text = textOf(entity, `find ${properties.join()}`, () => {
    // A day is a day, and no moment of somebody's clock.
    const wanted = [...known.values()].map(({ name, property, type }) => `${name}${type === 'date' ? '::text' : ''} as "${property}"`);
    const conditions = pick(known, properties).map(({ name }, index) => `${name} = $${index + 1}`);
    return `/* find${entity.name} */ select ${wanted.join(', ')} from ${manager.connection.getMetadata(entity).tableName} where ${conditions.join(' and ')} limit 1`;
  });
  const { rows } = await conversationOf(manager).ask(text, Object.values(where));
  return (rows[0] as Entity | undefined) ?? null;
};

/** Inserts a row, which goes with what is asked next; whatever follows from a value that is already taken is for the caller. */
export const insertRow = <Entity extends object>({ manager }: Pick<Transaction, 'manager'>, entity: new () => Entity, row: Partial<Entity>): void => {
  const known = columns(manager, entity);
  const properties = Object.keys(row);
  const filled = pick(known, properties);
  const text = textOf(entity, `insert ${properties.join()}`, () =>
    `/* insert${entity.name} */ insert into ${manager.connection.getMetadata(entity).tableName} (${filled.map(({ name }) => name).join(', ')}) values (${filled.map((_, index) => `$${index + 1}`).join(', ')})`,
  );
  conversationOf(manager).say(text, Object.values(row).map((value: unknown, index) => (filled[index]?.type === 'jsonb' && value !== null ? JSON.stringify(value) : value)));
};
