/** What a record says at one time, by field: the server's object, a kept version, or a form. */
export type Content<Field extends string = string> = Partial<Record<Field, unknown>>;

/** Fields whose values are written in more than one way for the same thing. */
export type FieldForms<Field extends string> = Partial<Record<Field, 'instant' | 'number'>>;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** A kept version, which is stored under the names of the database. */
export const contentOfVersion = <Field extends string>(json: string): Content<Field> => {
  const stored = JSON.parse(json) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [camel(name), value])) as Content<Field>;
};

/** Whether a value says nothing. */
export const isUnsaid = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The same things said in the same way, whoever wrote them down: numbers as text, instants to the millisecond, nothing as null. */
const canonical = (value: unknown, form: 'instant' | 'number' | undefined): string => {
  if (isUnsaid(value)) return 'null';
  if (form === 'instant') return new Date(String(value)).toISOString();
  if (form === 'number') return String(Number(value));
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === '__typename' || part === null || part === '') return undefined;
    if (Array.isArray(part) && part.length === 0 && key !== '') return undefined;
    if (part && typeof part === 'object' && !Array.isArray(part)) return Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)));
    return part;
  });
};

/** The fields, of those given and in their order, that two contents tell differently. */
export const changedFields = <Field extends string>(fields: readonly Field[], forms: FieldForms<Field>, before: Content<Field>, after: Content<Field>): Field[] =>
  fields.filter((field) => canonical(before[field], forms[field]) !== canonical(after[field], forms[field]));
