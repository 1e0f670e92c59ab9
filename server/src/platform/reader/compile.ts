import type { FieldNode } from 'graphql';
import { badInput } from '../errors';
import { isPersonal } from '../tokens';
import { visibilityRule } from '../visibility';
import type { Arguments, Bind, FieldRead, Join, PageDeclaration, ReadCatalogue, TypeReads, Visible } from './define-reads';
import { pageSize, usualList } from './page-size';
import type { Request } from './selection';
import { selectedFields } from './selection';

/** Rows that one request may ask for, pages within pages multiplied. */
const mostRows = 20_000;

/** A position in a list, opened: the order it belongs to and the last row's keys as text. */
export interface OpenCursor {
  sort: string;
  keys: readonly string[];
}

/** The statement that answers a selection, with its parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a sight of a RED row says of it; null for all others. What is addressed to persons has nobody else in its audience. */
export const redMark = (type: NonNullable<TypeReads['sightedAs']>, alias: string): string =>
  `case when strpos(${alias}.audience[1], '.u.') > 0 then json_build_object('operationId', ${alias}.operation_id, 'subjectType', ${typeof type === 'string' ? `'${type}'` : type(alias)}, 'subjectId', ${alias}.id, 'audience', to_json(${alias}.audience)) end`;

/** Turns a selection into one SQL statement. Every table that it touches is behind the visibility rule. */
export class Compiler {
  readonly parameters: unknown[] = [];
  private readonly classParameter: string;
  private aliases = 0;
  /** Whether this reader can meet anything RED at all. */
  readonly isNamed: boolean;
  /** How often the part that is being compiled is repeated by the pages around it. */
  private repeats = 1;

  constructor(
    private readonly catalogue: ReadCatalogue,
    private readonly request: Request,
    viewerClass: readonly string[],
    private readonly openCursor: (text: string) => OpenCursor | null,
  ) {
    this.classParameter = `${this.bind(viewerClass)}::text[]`;
    this.isNamed = viewerClass.some(isPersonal);
  }

  readonly bind: Bind = (value) => {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  };

  private readonly visible: Visible = (alias) => visibilityRule.predicate(alias, this.classParameter);

  /** The object that `where` finds, as JSON; no row when there is none, or none to be seen. */
  one(type: string, nodes: readonly FieldNode[], where: (alias: string, bind: Bind) => string): Statement {
    return this.statement(`read ${type}`, this.object(type, nodes, where));
  }

  many(type: string, nodes: readonly FieldNode[], where: (alias: string, bind: Bind) => string, orderBy: (alias: string) => string, limit: number, source?: (bind: Bind) => string): Statement {
    return this.statement(`read ${type} list`, this.list(type, nodes, where, orderBy, limit, source?.(this.bind)));
  }

  page(type: string, nodes: readonly FieldNode[], declaration: PageDeclaration, args: Arguments, where: (alias: string, bind: Bind) => string): Statement {
    return this.statement(`read ${type} page`, this.pageOf(type, nodes, declaration, args, where));
  }

  private statement(name: string, expression: string): Statement {
    return { sql: `/* ${name} */ select ${expression} as answer`, parameters: this.parameters };
  }

  private repeat(times: number): void {
    this.repeats *= times;
    if (this.repeats > mostRows) throw badInput(`The request asks for more than ${mostRows} rows: ask for smaller pages.`, 'first');
  }

  private alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  private from(type: string, alias: string, where: string, table = this.catalogue.get(type).table): string {
    return `from ${table} ${alias} where (${where}) and ${this.visible(alias)}`;
  }

  private object(type: string, nodes: readonly FieldNode[], where: (alias: string, bind: Bind) => string, tag?: string): string {
    const alias = this.alias();
    const columns = this.columns(type, nodes, alias, tag);
    return `(select row_to_json(x) from (select ${columns} ${this.from(type, alias, where(alias, this.bind))} limit 1) x)`;
  }

  private list(type: string, nodes: readonly FieldNode[], where: (alias: string, bind: Bind) => string, orderBy: (alias: string) => string, limit: number, source?: string): string {
    const alias = this.alias();
    const columns = this.columns(type, nodes, alias);
    return `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${columns} ${this.from(type, alias, where(alias, this.bind), source)} order by ${orderBy(alias)} limit ${limit}) x)`;
  }

  private pageOf(type: string, nodes: readonly FieldNode[], declaration: PageDeclaration, args: Arguments, where: (alias: string, bind: Bind) => string): string {
    const first = Math.min(Math.max(Number(args.first ?? pageSize.default), 1), pageSize.most);
    const cursor = typeof args.after === 'string' ? this.openCursor(args.after) : null;
    const [of, cursorSort] = cursor?.sort.split('.') ?? [];
    const sortName = cursorSort ?? (typeof args.sort === 'string' ? args.sort : declaration.defaultSort);
    const sort = declaration.sorts[sortName];
    if (cursor && (of !== type || sort?.keys.length !== cursor.keys.length)) throw badInput('This position belongs to another list: start the list anew.', 'after');
    if (!sort) throw new Error(`${type} has no order named ${sortName}.`);
    const around = this.repeats;
    this.repeat(first);
    const alias = this.alias();
    const selected = selectedFields(this.request, `${type}Page`, nodes);
    const items = selected.find((field) => field.name === 'items');
    const count = selected.find((field) => field.name === 'count');
    const keys = sort.keys.map((key) => key.sql(alias, this.bind, this.visible));
    const conditions = (child: string): string => [where(child, this.bind), ...(declaration.filter?.(args, child, this.bind) ?? [])].map((one) => `(${one})`).join(' and ');
    const after = cursor
      ? ` and (${keys.join(', ')}) ${sort.direction === 'asc' ? '>' : '<'} (${sort.keys.map((key, index) => `${this.bind(cursor.keys[index])}::${key.type}`).join(', ')})`
      : '';
    const columns = [
      `json_build_array(${keys.map((key) => `(${key})::text`).join(', ')}) as "$key"`,
      ...(items ? [this.columns(type, items.nodes, alias)] : []),
    ].join(', ');
    const rows = `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${columns} ${this.from(type, alias, conditions(alias) + after)} order by ${keys.map((key) => `${key} ${sort.direction}`).join(', ')} limit ${first + 1}) x)`;
    this.repeats = around;
    const counted = count ? `, '$count', ${this.countUpTo(type, conditions)}` : '';
    return `json_build_object('$first', ${first}, '$sort', ${this.bind(`${type}.${sortName}`)}::text, '$rows', ${rows}${counted})`;
  }

  /** Counting stops at 1,001, so that no list scans an archive to print a number. */
  private countUpTo(type: string, conditions: (alias: string) => string): string {
    const alias = this.alias();
    return `(select count(*) from (select ${this.from(type, alias, conditions(alias))} limit 1001) x)`;
  }

  private columns(type: string, nodes: readonly FieldNode[], alias: string, tag?: string): string {
    const reads = this.catalogue.get(type);
    const columns = selectedFields(this.request, type, nodes).flatMap((field) => {
      const read = reads.fields[field.name];
      return read ? this.field(field.key, read, field.nodes, field.arguments, alias) : [];
    });
    const { sightedAs } = this.catalogue.get(type);
    if (this.isNamed && sightedAs) columns.push(`${redMark(sightedAs, alias)} as "$red"`);
    if (tag) columns.push(`'${tag}' as "$type"`);
    return columns.length > 0 ? columns.join(', ') : 'null as "$nothing"';
  }

  private field(key: string, read: FieldRead, nodes: readonly FieldNode[], args: Arguments, alias: string): string[] {
    const named = (sql: string): string => `${sql} as ${quote(key)}`;
    const joined = (on: Join) => (child: string, bind: Bind): string => on(alias, child, bind, this.visible);
    switch (read.kind) {
      case 'column':
        return [named(read.sql(alias, this.bind, this.visible))];
      case 'one':
        return [named(this.object(read.type, nodes, joined(read.on)))];
      case 'many': {
        const where = (child: string, bind: Bind): string =>
          [read.on(alias, child, bind, this.visible), ...(read.filter?.(args, child, bind) ?? [])].map((one) => `(${one})`).join(' and ');
        const around = this.repeats;
        this.repeat(usualList);
        const list = this.list(read.type, nodes, where, read.orderBy, read.limit);
        this.repeats = around;
        return [named(list)];
      }
      case 'page':
        return [named(this.pageOf(read.type, nodes, read.page, args, joined(read.on)))];
      case 'either': {
        const cases = Object.entries(read.cases).map(
          ([tag, branch]) => `when ${this.bind(tag)}::text then ${this.object(branch.type, nodes, joined(branch.on), branch.type)}`,
        );
        return [named(`case ${read.tag(alias, this.bind, this.visible)} ${cases.join(' ')} end`)];
      }
      case 'derived': {
        const pairs = Object.entries(read.needs).map(([name, sql]) => `'${name}', ${sql(alias, this.bind, this.visible)}`);
        return [`json_build_object(${pairs.join(', ')}) as ${quote(key)}`];
      }
    }
  }
}
