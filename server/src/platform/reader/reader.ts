import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { badInput } from '../errors';
import type { Secrets } from '../secrets';
import { isPersonal } from '../tokens';
import { askOnce } from '../transaction';
import type { Viewer } from '../viewer';
import { classLiteral } from '../viewer';
import type { Filling } from './answer-text';
import { fillAnswer, withNulls } from './answer-text';
import type { OpenCursor, Statement } from './compile';
import { classOfViewer, Compiler } from './compile';
import { openCursor, sealCursor } from './cursor';
import type { Arguments, Bind, ReadCatalogue, RootRead } from './define-reads';
import type { SeenRed } from './sights';

/** An object as the reader answers it: keyed by what was asked, read by the attached resolvers only. */
export type Answer<T> = T & { readonly $read: never };

export interface ReaderSource {
  dataSource: DataSource;
  catalogue: ReadCatalogue;
  secrets: Secrets;
  clock: Clock;
}

/** Puts a statement to the database as a viewer and gives the answer's JSON; null when there is none. */
export type AskAs = (viewer: Pick<Viewer, 'accountId' | 'tokens'>, statement: Statement) => Promise<string | null>;

type Where = (alias: string, bind: Bind) => string;
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes'>;

/** Reads as one viewer: each root field is one statement and one round trip, which row-level security watches. */
export class Reader {
  constructor(
    private readonly source: ReaderSource,
    private readonly viewer: Viewer,
    /** Puts what is RED in an answer on record before the answer leaves; when that cannot be, there is no answer. */
    private readonly onSeen: (seen: readonly SeenRed[]) => Promise<void>,
    /** The class that the predicate is asked for, when it is not the viewer's own: row-level security goes on asking for theirs. */
    private readonly lens: ReadonlySet<string> | null = null,
    /** How the database is asked, when it is asked for others at the same time. */
    private readonly askAs: AskAs | null = null,
    /** Whom derived values are worked out for: the same viewer, perhaps watched in what is asked of it. */
    private readonly told: Viewer = viewer,
  ) {}

  /** The one object that `where` finds; null when there is none that this viewer may see. */
  async one<T>(info: Info, type: string, where: Where): Promise<Answer<T> | null> {
    return this.run(this.compiler(info).one(type, info.fieldNodes, where));
  }

  /** A list; `source` reads it from a function's rows instead of the table, under the same visibility rule. */
  async many<T>(info: Info, type: string, where: Where, orderBy: (alias: string) => string, limit = 1000, source?: (bind: Bind) => string): Promise<Answer<T>[]> {
    return (await this.run<Answer<T>[]>(this.compiler(info).many(type, info.fieldNodes, where, orderBy, limit, source))) ?? [];
  }

  /** A root field as its room declares it. */
  root(info: Info, read: RootRead, args: Arguments): Promise<unknown> {
    return this.run(this.compiler(info).root(read, info.fieldNodes, args));
  }

  private compiler(info: Info): Compiler {
    return new Compiler({
      catalogue: this.source.catalogue,
      request: { schema: info.schema, fragments: info.fragments, variables: info.variableValues },
      isNamed: isNamed(this.lens ?? this.viewer.tokens),
      openCursor: cursorOpener(this.source.secrets, this.viewer),
      form: 'values',
    });
  }

  private async run<T>(statement: Statement): Promise<T | null> {
    const text = await (this.askAs ?? this.askAlone)(this.viewer, statement);
    if (text === null) return null;
    const seen = new Map<string, SeenRed>();
    const filled = fillAnswer(text, statement.holes, fillingFor(this.source, this.told, seen));
    if (seen.size > 0) await this.onSeen([...seen.values()]);
    return JSON.parse(withNulls(filled)) as T;
  }

  private readonly askAlone: AskAs = async (viewer, statement) => (await askOnce(this.source.dataSource, 'muster_app', viewer, { sql: statement.sql, parameters: parametersFor(statement, this.lens ?? viewer.tokens) }))[0]?.[0] ?? null;
}

/** Whether this class can meet anything RED at all. */
export const isNamed = (tokens: ReadonlySet<string>): boolean => [...tokens].some(isPersonal);

/** What a statement is asked with by somebody of this class. */
export const parametersFor = ({ parameters }: Statement, tokens: ReadonlySet<string>): unknown[] => parameters.map((value) => (value === classOfViewer ? classLiteral(tokens) : value));

export const cursorOpener = (secrets: Secrets, { accountId }: Viewer) => (text: string): OpenCursor => {
  const cursor = openCursor(secrets, accountId, text);
  if (!cursor) throw badInput('This position is not one of yours: start the list anew.', 'after');
  return cursor;
};

/** How an answer for this viewer is filled in; what is RED in it is noted in `seen`, each record once. */
export const fillingFor = ({ secrets, clock }: Pick<ReaderSource, 'secrets' | 'clock'>, viewer: Viewer, seen: Map<string, SeenRed>): Filling => ({
  viewer,
  now: () => clock.now(),
  seal: (sort, keys) => sealCursor(secrets, viewer.accountId, { sort, keys }),
  saw: (one) => seen.set(`${one.subjectType} ${one.subjectId}`, one),
});
