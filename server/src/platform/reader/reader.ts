import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource } from 'typeorm';
import { badInput } from '../errors';
import type { Secrets } from '../secrets';
import { askOnce } from '../transaction';
import type { Viewer } from '../viewer';
import type { Statement } from './compile';
import { Compiler } from './compile';
import { openCursor } from './cursor';
import type { Arguments, Bind, PageDeclaration, ReadCatalogue } from './define-reads';
import type { SeenRed } from './sights';
import { findSights } from './sights';

/** An object as the reader answers it: keyed by what was asked, read by the attached resolvers only. */
export type Answer<T> = T & { readonly $read: never };

export interface ReaderSource {
  dataSource: DataSource;
  catalogue: ReadCatalogue;
  secrets: Secrets;
}

/** Puts a statement to the database as a viewer and gives the answer's JSON; null when there is none. */
export type AskAs = (viewer: Pick<Viewer, 'accountId' | 'tokens'>, statement: Statement) => Promise<string | null>;

type Where = (alias: string, bind: Bind) => string;
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes'>;

/** Reads as one viewer: each root field is one statement, in a transaction that row-level security watches. */
export class Reader {
  constructor(
    private readonly source: ReaderSource,
    private readonly viewer: Pick<Viewer, 'accountId' | 'tokens'>,
    /** Puts what is RED in an answer on record before the answer leaves; when that cannot be, there is no answer. */
    private readonly onSeen: (seen: readonly SeenRed[]) => Promise<void>,
    /** The class that the predicate is asked for, when it is not the viewer's own: row-level security goes on asking for theirs. */
    private readonly lens: ReadonlySet<string> | null = null,
    /** How the database is asked, when it is asked for others at the same time. */
    private readonly askAs: AskAs | null = null,
  ) {}

  /** The one object that `where` finds; null when there is none that this viewer may see. */
  async one<T>(info: Info, type: string, where: Where): Promise<Answer<T> | null> {
    const compiler = this.compiler(info);
    return this.run(compiler, compiler.one(type, info.fieldNodes, where));
  }

  /** A list; `source` reads it from a function's rows instead of the table, under the same visibility rule. */
  async many<T>(info: Info, type: string, where: Where, orderBy: (alias: string) => string, limit = 1000, source?: (bind: Bind) => string): Promise<Answer<T>[]> {
    const compiler = this.compiler(info);
    return (await this.run<Answer<T>[]>(compiler, compiler.many(type, info.fieldNodes, where, orderBy, limit, source))) ?? [];
  }

  async page<T>(info: Info, type: string, declaration: PageDeclaration, args: Arguments, where: Where): Promise<Answer<T>> {
    const compiler = this.compiler(info);
    const page = await this.run<Answer<T>>(compiler, compiler.page(type, info.fieldNodes, declaration, args, where));
    if (!page) throw new Error(`The page of ${type} came back empty.`);
    return page;
  }

  private compiler(info: Info): Compiler {
    const request = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    const open = (text: string) => {
      const cursor = openCursor(this.source.secrets, this.viewer.accountId, text);
      if (!cursor) throw badInput('This position is not one of yours: start the list anew.', 'after');
      return cursor;
    };
    return new Compiler(this.source.catalogue, request, [...(this.lens ?? this.viewer.tokens)], open);
  }

  private async run<T>(compiler: Compiler, statement: Statement): Promise<T | null> {
    const text = await (this.askAs ?? this.askAlone)(this.viewer, statement);
    const answer = JSON.parse(text ?? 'null') as T | null;
    const seen = compiler.isNamed ? findSights(answer) : [];
    if (seen.length > 0) await this.onSeen(seen);
    return answer;
  }

  private readonly askAlone: AskAs = async (viewer, statement) => (await askOnce(this.source.dataSource, 'muster_app', viewer, statement))[0]?.[0] ?? null;
}
