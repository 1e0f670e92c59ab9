import type { GraphQLArgument, GraphQLField, GraphQLInputObjectType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { astFromValue, getNamedType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, print } from 'graphql';

/** What arguments are filled with: identifiers by the name of the argument or of the root field they find something for. */
export interface Pools {
  ids: Readonly<Record<'operation' | 'agency' | 'person' | 'record', readonly string[]>>;
  words: readonly string[];
}

/** A document with the arguments to ask it with. */
export interface Probe {
  root: string;
  query: string;
  variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;
const typeOf = (type: GraphQLOutputType): string => String(type);
const isDemanded = (argument: GraphQLArgument): boolean => isNonNullType(argument.type) && argument.defaultValue === undefined;
const isPage = (field: Field): boolean => /Page$/.test(getNamedType(field.type).name) || isListOfObjects(field.type);
const isListOfObjects = (type: GraphQLOutputType): boolean => {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) && !isLeafType(getNamedType(bare));
};

/** Selects all that a schema offers, in documents small enough for the server's own limits; notes which fields were selected. */
export class Selector {
  readonly covered = new Set<string>();
  private readonly parts = new Map<Field, string[]>();

  /** Records that a root field answers one by one. */
  private readonly rooted: ReadonlySet<string>;

  /** With pools, what a field below a root demands is filled in; without, it is left out. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pools?: Pools,
  ) {
    this.rooted = new Set(Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'operationId')).flatMap(({ type }) => (isListOfObjects(type) ? [] : getNamedType(type).name)));
  }

  private select(owner: GraphQLObjectType, field: Field, depth: number, isInPage: boolean, above: readonly string[]): string | null {
    const given = this.demandedOf(field);
    if (given === null) return null;
    const named = getNamedType(field.type);
    if (isLeafType(named)) {
      this.covered.add(`${owner.name}.${field.name}`);
      return field.name + given;
    }
    // A list within a list is what no document may ask for.
    if (depth === 0 || (isInPage && /Page$/.test(named.name))) return null;
    this.covered.add(`${owner.name}.${field.name}`);
    // A type below itself shows its own leaves, and ends there.
    return `${field.name}${given} ${this.below(field, above.includes(named.name) ? 0 : depth - 1, isInPage, above)}`;
  }

  /** What a field cannot be asked without, written out. */
  private demandedOf(field: Field): string | null {
    const { pools } = this;
    const demanded = field.args.filter(isDemanded);
    if (demanded.length === 0) return '';
    if (!pools) return null;
    const written = demanded.map((argument) => {
      const literal = astFromValue(valuesFor(argument, field.name, pools)[0], argument.type);
      if (!literal) throw new Error(`${field.name}(${argument.name}) cannot be written out.`);
      return `${argument.name}: ${print(literal)}`;
    });
    return `(${written.join(', ')})`;
  }

  /** What stands in braces below a field. */
  below(field: Field, depth: number, isInPage = false, above: readonly string[] = []): string {
    const named = getNamedType(field.type);
    if (isAbstractType(named)) {
      const members = this.schema.getPossibleTypes(named);
      const parts = members.map((member) => `... on ${member.name} { ${this.fieldsOf(member, depth, isInPage, above, members)} }`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(named)) throw new Error(`${named.name} has nothing below it.`);
    return `{ __typename ${this.fieldsOf(named, depth, isInPage || isPage(field), above)} }`;
  }

  private fieldsOf(type: GraphQLObjectType, depth: number, isInPage: boolean, above: readonly string[], beside: readonly GraphQLObjectType[] = []): string {
    return Object.values(type.getFields())
      .flatMap((field) => {
        const selected = this.select(type, field, depth, isInPage, [...above, type.name]);
        if (selected === null) return [];
        const clashes = beside.some((other) => other !== type && other.getFields()[field.name] && typeOf(other.getFields()[field.name]?.type as GraphQLOutputType) !== typeOf(field.type));
        return [clashes ? `${type.name}_${field.name}: ${selected}` : selected];
      })
      .join(' ');
  }

  /** One selection of all leaves of a field's type, then one for each object below it, pages opened. */
  partsOf(field: Field): string[] {
    const parts = this.parts.get(field) ?? this.writePartsOf(field);
    this.parts.set(field, parts);
    return parts;
  }

  private writePartsOf(field: Field): string[] {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [''];
    if (!isObjectType(named)) return [this.below(field, 2)];
    const items = named.getFields().items;
    if (items && /Page$/.test(named.name)) {
      const inner = this.partsWithin(getNamedType(items.type) as GraphQLObjectType, true);
      return [this.below(field, 1), ...inner.map((part) => `{ items { __typename ${part} } }`)];
    }
    // What a list shows of other records stands below their own root fields as well: there it is asked as deep as it goes.
    const depth = isListOfObjects(field.type) ? 2 : 3;
    const parts = this.partsWithin(named, isListOfObjects(field.type), depth).map((part) => `{ __typename ${part} }`);
    return isListOfObjects(field.type) ? parts : [...parts, ...this.listsWithinLists(named)];
  }

  /** What a record's own lists hold in lists of their own, one by one, where it shows what nothing has shown before. */
  private listsWithinLists(record: GraphQLObjectType): string[] {
    const listsOf = (type: unknown): Field[] => (isObjectType(type) ? Object.values(type.getFields()).filter((field) => isListOfObjects(field.type) && isObjectType(getNamedType(field.type)) && !field.args.some(isDemanded)) : []);
    return listsOf(record).flatMap((list) =>
      listsOf(getNamedType(list.type)).flatMap((inner) => {
        // A record that has a root field of its own is asked as deep as it goes there.
        if ([list, inner].some(({ type }) => this.rooted.has(getNamedType(type).name))) return [];
        const before = this.covered.size;
        const part = `{ __typename ${list.name} { __typename ${inner.name} ${this.below(inner, 2, true, [record.name, getNamedType(list.type).name])} } }`;
        return this.covered.size > before ? [part] : [];
      }),
    );
  }

  /** Whether a type does little but name several such records: each of them is asked as deep as it goes at its own root. */
  private joins(type: unknown): boolean {
    return isObjectType(type) && Object.values(type.getFields()).filter((field) => this.rooted.has(getNamedType(field.type).name)).length > 1;
  }

  /** The same within a type, so many objects deep. */
  partsWithin(type: GraphQLObjectType, isInPage: boolean, depth = 3): string[] {
    if (!isObjectType(type)) return ['__typename'];
    const leaves = this.fieldsOf(type, 0, isInPage, []);
    // A record that has a root field of its own is asked as deep as it goes there.
    // So is an operation, where a list of the reader's own names it.
    const namesOperation = (field: Field): boolean => isInPage && type.name !== 'Operation' && getNamedType(field.type).name === 'Operation';
    const within = (field: Field): number => (this.rooted.has(getNamedType(field.type).name) || this.joins(getNamedType(field.type)) || namesOperation(field) ? Math.min(depth, 2) : depth);
    const objects = Object.values(type.getFields()).flatMap((field) => (isLeafType(getNamedType(field.type)) ? [] : (this.select(type, field, within(field), isInPage, [type.name]) ?? [])));
    return [leaves || '__typename', ...objects];
  }
}

const idsFor = (argument: GraphQLArgument, root: string, { ids }: Pools): readonly string[] => {
  const [, kind] = /^(operation|agency|person)Ids?$/.exec(argument.name) ?? /^(operation|agency|person)$/.exec(root) ?? [];
  return ids[(kind ?? 'record') as keyof Pools['ids']];
};

const valuesFor = (argument: GraphQLArgument, root: string, pools: Pools): readonly unknown[] => {
  const named = getNamedType(argument.type);
  const isMany = /^\[/.test(String(argument.type));
  const given = ((): readonly unknown[] => {
    if (isEnumType(named)) return named.getValues().map(({ name }) => name);
    if (named.name === 'ID') return idsFor(argument, root, pools);
    if (named.name === 'Boolean') return [true, false];
    if (named.name === 'Int') return [1, 100];
    if (named.name === 'Instant') return ['2026-06-01T00:00:00Z'];
    if (named.name === 'CalendarDate') return ['2026-06-01'];
    // An amount, and a threshold above it.
    if (named.name === 'Decimal') return [argument.name === 'high' ? '5' : '1'];
    // A risk indicator that fires on used goods, beside whatever else is looked for.
    if (named.name === 'String') return argument.name === 'code' ? [...pools.words, 'C03'] : pools.words;
    if (isInputObjectType(named)) return fill(named, root, pools);
    throw new Error(`No value is known for ${argument.name}: ${String(argument.type)}.`);
  })();
  return isMany ? given.map((value) => [value]) : given;
};

/** An input object for each value of its demanded fields; what may be left out is left out. */
const fill = (type: GraphQLInputObjectType, root: string, pools: Pools): readonly Record<string, unknown>[] =>
  Object.values(type.getFields())
    .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    .reduce<Record<string, unknown>[]>((all, field) => all.flatMap((known) => valuesFor(field as unknown as GraphQLArgument, root, pools).map((value) => ({ ...known, [field.name]: value }))), [{}]);

const product = (argumentsToFill: readonly GraphQLArgument[], root: string, pools: Pools): Record<string, unknown>[] =>
  argumentsToFill.reduce<Record<string, unknown>[]>((all, argument) => all.flatMap((known) => valuesFor(argument, root, pools).map((value) => ({ ...known, [argument.name]: value }))), [{}]);

/** The arguments of fields just below a root field: the filters and sorts of an operation's lists. */
const nestedArguments = (field: Field): { below: Field; argument: GraphQLArgument }[] => {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !field.args.some(isDemanded)) return [];
  return Object.values(type.getFields()).flatMap((below) => below.args.filter((argument) => argument.name !== 'after').map((argument) => ({ below, argument })));
};

/** Every root field of the queries with every selection, under every known identifier; then every argument it may be given beside. */
export const probesOf = (schema: GraphQLSchema, pools: Pools, selector = new Selector(schema)): { probes: Probe[]; covered: ReadonlySet<string> } => {
  const probes = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): Probe[] => {
    const query = (selection: string, used: readonly string[]): string => {
      const named = field.args.filter(({ name }) => used.includes(name));
      const declared = named.length > 0 ? `(${named.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
      const given = named.length > 0 ? `(${named.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
      return `query ${declared} { ${field.name}${given} ${selection} }`;
    };
    selector.covered.add(`Query.${field.name}`);
    const demanded = product(field.args.filter(isDemanded), field.name, pools);
    const parts = selector.partsOf(field);
    const optional = field.args.filter((argument) => !isDemanded(argument) && argument.name !== 'after');
    const nested = nestedArguments(field).flatMap(({ below, argument }) =>
      valuesFor(argument, below.name, pools).flatMap((value) =>
        demanded.slice(0, 2).map((variables) => ({
          root: field.name,
          query: `query ($${argument.name}_: ${String(argument.type)}${Object.keys(variables).map((name) => `, $${name}: ${String(field.args.find((each) => each.name === name)?.type)}`).join('')}) { ${field.name}(${Object.keys(variables).map((name) => `${name}: $${name}`).join(', ')}) { ${below.name}(${argument.name}: $${argument.name}_) ${selector.partsOf(below)[0] ?? ''} } }`,
          variables: { ...variables, [`${argument.name}_`]: value },
        })),
      ),
    );
    return [
      ...nested,
      ...demanded.flatMap((variables) => parts.map((part) => ({ root: field.name, query: query(part, Object.keys(variables)), variables }))),
      ...optional.flatMap((argument) =>
        valuesFor(argument, field.name, pools).flatMap((value) =>
          demanded.slice(0, 1).map((variables) => ({ root: field.name, query: query(parts[0] ?? '', [...Object.keys(variables), argument.name]), variables: { ...variables, [argument.name]: value } })),
        ),
      ),
    ];
  });
  return { probes, covered: selector.covered };
};
