import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';
import { possibleTypes, typePolicies } from './cache-policies';

const schema = buildSchema(readFileSync(join(__dirname, '../../../server/schema.graphql'), 'utf8'));

it('knows the members of every union and interface of the schema', () => {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const members = Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()]));
  expect(Object.fromEntries(Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()]))).toEqual(members);
});

it.each(Object.keys(typePolicies))('says how %s, a type without an `id`, is kept', (name) => {
  const type = schema.getType(name);
  expect(isObjectType(type) && !type.getFields().id).toBe(true);
});
