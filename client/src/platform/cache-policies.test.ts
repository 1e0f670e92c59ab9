import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import { possibleTypes, typePolicies } from './cache-policies';

const schema = buildSchema(readFileSync(join(__dirname, '../../../server/schema.graphql'), 'utf8'));

it('knows the members of every union of the schema', () => {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  const members = Object.fromEntries(unions.map((union) => [union.name, union.getTypes().map(({ name }) => name).sort()]));
  expect(Object.fromEntries(Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()]))).toEqual(members);
});

it.each(Object.keys(typePolicies))('says how %s, a type without an `id`, is kept', (name) => {
  const type = schema.getType(name);
  expect(isObjectType(type) && !type.getFields().id).toBe(true);
});
