import type { FieldNode, GraphQLOutputType } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isLeafType, isNonNullType } from 'graphql';
import { badInput } from '../errors';
import { visibilityRule } from '../visibility';
import type { Hole } from './answer-text';
import { jsonOf, signs, writerOf } from './answer-text';
import type { Arguments, Bind, FieldRead, Join, PageDeclaration, ReadCatalogue, RootRead, TypeReads, Visible } from './define-reads';
import { pageSize, usualList } from './page-size';
import type { Piece, Written } from './pieces';
import { joined, leafOf, literal } from './pieces';
import type { Request, Selected } from './selection';
import { selectedFields } from './selection';
import type { SeenRed } from './sights';

/** Rows that one request may ask for, pages within pages multiplied. */
const mostRows = 20_000;

/** A position in a list, opened: the order it belongs to and the last row's keys as text. */
export interface OpenCursor {
  sort: string;
  keys: readonly string[];
}

/** Stands among the parameters where the viewer's class goes, which is not known when a statement is made. */
export const classOfViewer = Symbol("the viewer's class");

/** The statement that answers a selection, with its parameters and what is to be worked out in its answer. */
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
  holes: readonly Hole[];
}

/** What a statement is made for. */
export interface CompilerSource {
  catalogue: ReadCatalogue;
  request: Request;
  /** Whether those who read can meet anything RED at all. */
  isNamed: boolean;
  openCursor: (text: string) => OpenCursor | null;
  /** `answer`: the text goes to the client as it is. `values`: graphql-js goes on from it. */
  form: 'answer' | 'values';
}

type Where = (alias: string, bind: Bind) => string;

/** What stands for null: where the schema promises a value, the sign that it is missing. */
const emptyOf = (type: GraphQLOutputType): string => (isNonNullType(type) ? signs.missing : 'null');

/** What a sight of a RED row says of it; null for all others. What is addressed to persons has nobody else in its audience. */
export const redMark = (type: NonNullable<TypeReads['sightedAs']>, alias: string): string =>
  `case when strpos(${alias}.audience[1], '.u.') > 0 then json_build_object('operationId', ${alias}.operation_id, 'subjectType', ${typeof type === 'string' ? `'${type}'` : type(alias)}, 'subjectId', ${alias}.id, 'audience', to_json(${alias}.audience)) end`;

/**
 * Turns a selection into one SQL statement, whose answer is the JSON text of the selection. Text is put together with `||`,
 * which costs PostgreSQL less than half of what its JSON functions do. Every table that it touches is behind the visibility rule.
 */
export class Compiler {
  private readonly parameters: unknown[] = [classOfViewer];
  private readonly holes: Hole[] = [];
  private aliases = 0;
  /** How often the part that is being compiled is repeated by the pages around it. */
  private repeats = 1;
  /** Whether all that was asked for is in the text; else graphql-js has to go on. */
  isWhole = true;

  constructor(private readonly source: CompilerSource) {}

  readonly bind: Bind = (value) => `$${this.parameters.push(value)}`;

  private readonly visible: Visible = (alias) => visibilityRule.predicate(alias, '$1::text[]');

  /** The object that `where` finds; null when there is none, or none to be seen. */
  one(type: string, nodes: readonly FieldNode[], where: Where): Statement {
    return this.statement(`read ${type}`, this.object(type, nodes, where));
  }

  many(type: string, nodes: readonly FieldNode[], where: Where, orderBy: (alias: string) => string, limit: number, source?: (bind: Bind) => string): Statement {
    return this.statement(`read ${type} list`, this.list(type, nodes, where, orderBy, limit, source?.(this.bind)));
  }

  page(type: string, nodes: readonly FieldNode[], declaration: PageDeclaration, args: Arguments, where: Where): Statement {
    return this.statement(`read ${type} page`, this.pageOf(type, nodes, declaration, args, where));
  }

  /** What a root field answers. */
  root(read: RootRead, nodes: readonly FieldNode[], args: Arguments): Statement {
    return read.kind === 'one' ? this.one(read.type, nodes, (alias, bind) => read.where(args, alias, bind)) : this.page(read.type, nodes, read.page, args, () => 'true');
  }

  private statement(name: string, expression: string): Statement {
    return { sql: `/* ${name} */ select ${expression} as answer`, parameters: this.parameters, holes: this.holes };
  }

  private repeat(times: number): void {
    this.repeats *= times;
    if (this.repeats > mostRows) throw badInput(`The request asks for more than ${mostRows} rows: ask for smaller pages.`, 'first');
  }

  private alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  private hole(facts: string, fill: Hole): Piece[] {
    return [{ text: `${signs.begin}${this.holes.push(fill) - 1}:` }, { sql: facts }, { text: signs.end }];
  }

  private from(type: string, alias: string, where: string, table = this.source.catalogue.get(type).table): string {
    return `from ${table} ${alias} where (${where}) and ${this.visible(alias)}`;
  }

  private object(type: string, nodes: readonly FieldNode[], where: Where, tag?: string): string {
    const alias = this.alias();
    const written = joined(this.written(type, nodes, alias, tag));
    return `(select ${written} ${this.from(type, alias, where(alias, this.bind))} limit 1)`;
  }

  private list(type: string, nodes: readonly FieldNode[], where: Where, orderBy: (alias: string) => string, limit: number, source?: string): string {
    const alias = this.alias();
    const written = joined(this.written(type, nodes, alias));
    return `(select '[' || coalesce(string_agg(x.t, ','), '') || ']' from (select ${written} as t ${this.from(type, alias, where(alias, this.bind), source)} order by ${orderBy(alias)} limit ${limit}) x)`;
  }

  private pageOf(type: string, nodes: readonly FieldNode[], declaration: PageDeclaration, args: Arguments, where: Where): string {
    const first = Math.min(Math.max(Number(args.first ?? pageSize.default), 1), pageSize.most);
    const cursor = typeof args.after === 'string' ? this.source.openCursor(args.after) : null;
    const [of, cursorSort] = cursor?.sort.split('.') ?? [];
    const sortName = cursorSort ?? (typeof args.sort === 'string' ? args.sort : declaration.defaultSort);
    const sort = declaration.sorts[sortName];
    if (cursor && (of !== type || sort?.keys.length !== cursor.keys.length)) throw badInput('This position belongs to another list: start the list anew.', 'after');
    if (!sort) throw new Error(`${type} has no order named ${sortName}.`);
    const around = this.repeats;
    this.repeat(first);
    const alias = this.alias();
    const keys = sort.keys.map((key) => key.sql(alias, this.bind, this.visible));
    const conditions = (child: string): string => [where(child, this.bind), ...(declaration.filter?.(args, child, this.bind) ?? [])].map((one) => `(${one})`).join(' and ');
    const after = cursor
      ? ` and (${keys.join(', ')}) ${sort.direction === 'asc' ? '>' : '<'} (${sort.keys.map((key, index) => `${this.bind(cursor.keys[index])}::${key.type}`).join(', ')})`
      : '';
    const fields = selectedFields(this.source.request, `${type}Page`, nodes);
    const hasCursor = fields.some(({ name }) => name === 'nextCursor');
    // What is needed of every row, gathered in order beside the page that it is put into.
    const ofRows: string[] = [];
    const gathered = (ofRow: string): string => `p.c${ofRows.push(ofRow)}`;
    const parts: Record<string, (field: Selected) => Piece[]> = {
      __typename: () => [{ text: jsonOf(`${type}Page`) }],
      items: ({ nodes: asked }) => {
        const rows = gathered(joined(this.written(type, asked, alias)));
        return [{ text: '[' }, { sql: hasCursor ? `array_to_string((${rows})[1:${first}], ',')` : rows }, { text: ']' }];
      },
      nextCursor: () => {
        const key = gathered(`json_build_array(${keys.map((one) => `(${one})::text`).join(', ')})::text`);
        const sealed: Hole = (last, { seal }) => jsonOf(seal(`${type}.${sortName}`, last as string[]));
        return [{ sql: `coalesce(case when cardinality(${key}) > ${first} then ${joined(this.hole(`(${key})[${first}]`, sealed))} end, 'null')` }];
      },
      count: (field) => this.workedOut(field.type, field.nodes, `${this.countUpTo(type, conditions)}::text`, (counted) => ({ value: Math.min(counted as number, 1000), isAtLeast: (counted as number) > 1000 })),
    };
    const page = joined(this.braced(fields.map((field) => ({ key: field.key, value: parts[field.name]?.(field) ?? [{ text: 'null' }] }))));
    this.repeats = around;
    if (ofRows.length === 0) return `(${page})`;
    const columns = ofRows.map((ofRow, index) => `${ofRow} as c${index + 1}`).join(', ');
    const all = ofRows.map((_, index) => `coalesce(${hasCursor ? `array_agg(r.c${index + 1}), '{}'` : `string_agg(r.c${index + 1}, ','), ''`}) as c${index + 1}`).join(', ');
    // A row more than is shown tells whether there is another page.
    const rows = `select ${columns} ${this.from(type, alias, conditions(alias) + after)} order by ${keys.map((key) => `${key} ${sort.direction}`).join(', ')} limit ${first + (hasCursor ? 1 : 0)}`;
    return `(select ${page} from (select ${all} from (${rows}) r) p)`;
  }

  /** Counting stops at 1,001, so that no list scans an archive to print a number. */
  private countUpTo(type: string, conditions: (alias: string) => string): string {
    const alias = this.alias();
    return `(select count(*) from (select ${this.from(type, alias, conditions(alias))} limit 1001) x)`;
  }

  /** The text of one row's object. */
  private written(type: string, nodes: readonly FieldNode[], alias: string, tag?: string): Piece[] {
    const reads = this.source.catalogue.get(type);
    const isAnswer = this.source.form === 'answer';
    const written = selectedFields(this.source.request, type, nodes).flatMap((field): Written[] => {
      if (field.name === '__typename') return isAnswer ? [{ key: field.key, value: [{ text: jsonOf(type) }] }] : [];
      const read = reads.fields[field.name];
      if (read) return [{ key: field.key, value: this.field(field, read, reads, alias) }];
      this.isWhole = false;
      return [];
    });
    if (tag && !isAnswer) written.push({ key: '$type', value: [{ text: jsonOf(tag) }] });
    if (!this.source.isNamed || !reads.sightedAs) return this.braced(written);
    const mark: Hole = (seen, { saw }) => {
      saw(seen as SeenRed);
      return '';
    };
    return [{ sql: `coalesce(${joined(this.hole(`(${redMark(reads.sightedAs, alias)})::text`, mark))}, '')` }, ...this.braced(written)];
  }

  private braced(fields: readonly Written[]): Piece[] {
    return [{ text: '{' }, ...fields.flatMap(({ key, value }, index): Piece[] => [{ text: `${index === 0 ? '' : ','}${jsonOf(key)}:` }, ...value]), { text: '}' }];
  }

  /** SQL that may be null. */
  private orEmpty({ type }: Selected, value: string): Piece[] {
    return [{ sql: `coalesce(${value}, ${literal(emptyOf(type))})` }];
  }

  private field(field: Selected, read: FieldRead, reads: TypeReads, alias: string): Piece[] {
    const { nodes, arguments: args, type } = field;
    const onto = (on: Join) => (child: string, bind: Bind): string => on(alias, child, bind, this.visible);
    switch (read.kind) {
      case 'column': {
        const sql = read.sql(alias, this.bind, this.visible);
        if (this.source.form === 'answer' && !isLeafType(getNamedType(type))) return this.workedOut(type, nodes, `coalesce(to_json(${sql})::text, 'null')`, (value) => value);
        return leafOf(sql, this.source.catalogue.columnType(reads, read.name), { isPlain: read.isPlain ?? false, isEnum: isEnumType(getNullableType(type)), empty: emptyOf(type) });
      }
      case 'one':
        return this.orEmpty(field, this.object(read.type, nodes, onto(read.on)));
      case 'many': {
        const where: Where = (child, bind) =>
          [read.on(alias, child, bind, this.visible), ...(read.filter?.(args, child, bind) ?? [])].map((one) => `(${one})`).join(' and ');
        const around = this.repeats;
        this.repeat(usualList);
        const list = this.list(read.type, nodes, where, (child) => read.orderBy(child, alias), read.limit);
        this.repeats = around;
        return [{ sql: list }];
      }
      case 'page':
        return [{ sql: this.pageOf(read.type, nodes, read.page, args, onto(read.on)) }];
      case 'either': {
        const cases = Object.entries(read.cases).map(
          ([tag, branch]) => `when ${this.bind(tag)}::text then ${this.object(branch.type, nodes, onto(branch.on), branch.type)}`,
        );
        return this.orEmpty(field, `case ${read.tag(alias, this.bind, this.visible)} ${cases.join(' ')} end`);
      }
      case 'derived': {
        const pairs = Object.entries(read.needs).map(([name, sql]) => `'${name}', ${sql(alias, this.bind, this.visible)}`);
        return this.workedOut(type, nodes, `json_build_object(${pairs.join(', ')})::text`, (row, filling) => read.value(row as Record<string, unknown>, filling, args));
      }
    }
  }

  /** A value that is worked out here: written by its selection for an answer, whole where graphql-js goes on. */
  private workedOut(type: GraphQLOutputType, nodes: readonly FieldNode[], facts: string, value: (facts: unknown, filling: Parameters<Hole>[1]) => unknown): Piece[] {
    if (this.source.form === 'values') return this.hole(facts, (known, filling) => jsonOf(value(known, filling)));
    const write = writerOf(this.source.request, type, nodes);
    this.isWhole &&= write !== null;
    return write ? this.hole(facts, (known, filling) => write(value(known, filling))) : [{ text: 'null' }];
  }
}
