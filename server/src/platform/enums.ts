import { registerEnumType } from 'type-graphql';

/** Registers a vocabulary as a GraphQL enum, so that its names exist once; every value needs its description. */
export const graphqlEnum = <Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>): Record<Value, Value> => {
  const names = Object.keys(values) as Value[];
  const registered = Object.fromEntries(names.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(registered, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as Record<Value, { description: string }>,
  });
  return registered;
};
