import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getOperationAST, getVariableValues, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import { costOf } from '../document-cost';
import { documentLimits, limitDocuments, requestLimits } from '../limits';
import { Recent } from '../recent';
import { visibilityRule } from '../visibility';
import type { OpenCursor, Statement } from './compile';
import { Compiler } from './compile';
import type { ReadCatalogue } from './define-reads';
import type { Request } from './selection';
import { selectedFields } from './selection';

/** A document that was parsed and found valid; null for one that graphql-js has to answer. */
type Known = { document: DocumentNode; operation: OperationDefinitionNode } | null;

/** A whole answer: for each root field the key that it is answered under and its statement. */
export type Compiled = readonly { key: string; statement: Statement }[];

/** What is asked, and by whom in general. */
export interface Asked {
  text: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  isNamed: boolean;
  openCursor: (text: string) => OpenCursor;
}

const keptDocuments = 500;
const keptStatements = 4000;
const longestVariables = 2000;

/**
 * Compiles queries that the reader can answer by itself: each document is parsed, validated and costed once, and each of its
 * questions (the document with its variables) is compiled once, whoever asks. What it does not know how to answer as graphql-js would,
 * to the last character, it leaves to graphql-js: mistakes, mutations, fields with resolvers of their own.
 */
export class CompiledDocuments {
  private readonly documents = new Recent<string, { known: Known }>(keptDocuments);
  private readonly questions = new Recent<string, { compiled: Compiled | null }>(keptStatements);
  /** The rule that is written into what is kept: no statement outlives it. */
  private rule = visibilityRule.predicate;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalogue: ReadCatalogue,
  ) {}

  /** The statements that answer a question; null where graphql-js has to. Throws what the compiler refuses. */
  find(asked: Asked): Compiled | null {
    const known = this.document(asked.text, asked.operationName);
    if (!known) return null;
    if (this.rule !== visibilityRule.predicate) this.questions.clear();
    this.rule = visibilityRule.predicate;
    const variables = JSON.stringify(asked.variables);
    const key = `${asked.isNamed ? 'named' : ''}\n${asked.operationName ?? ''}\n${variables}\n${asked.text}`;
    const kept = this.questions.get(key);
    if (kept) return kept.compiled;
    let isPrivate = variables.length > longestVariables;
    const openCursor = (text: string): OpenCursor => {
      isPrivate = true; // a position is of use to one account only
      return asked.openCursor(text);
    };
    const compiled = this.compile(known, { ...asked, openCursor });
    if (!isPrivate) this.questions.set(key, { compiled });
    return compiled;
  }

  private document(text: string, operationName: string | null): Known {
    const key = `${operationName ?? ''}\n${text}`;
    const kept = this.documents.get(key);
    if (kept) return kept.known;
    const known = this.read(text, operationName);
    this.documents.set(key, { known });
    return known;
  }

  private read(text: string, operationName: string | null): Known {
    try {
      const document = parse(text, { maxTokens: documentLimits.tokens });
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.QUERY || validate(this.schema, document, [limitDocuments, ...specifiedRules]).length > 0) return null;
      return { document, operation };
    } catch {
      return null; // graphql-js says what is wrong with it
    }
  }

  private compile({ document, operation }: NonNullable<Known>, asked: Asked): Compiled | null {
    const { schema, catalogue } = this;
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
    if (!variables || costOf(schema, document, asked.operationName, variables) > requestLimits.cost) return null;
    const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])));
    const request: Request = { schema, fragments, variables };
    const compiled: { key: string; statement: Statement }[] = [];
    for (const { name, key, arguments: args, nodes } of selectedFields(request, 'Query', [{ kind: operation.kind, selectionSet: operation.selectionSet } as never])) {
      const read = catalogue.root(name, args);
      if (!read) return null;
      const compiler = new Compiler({ catalogue, request, isNamed: asked.isNamed, openCursor: asked.openCursor, form: 'answer' });
      compiled.push({ key, statement: compiler.root(read, nodes, args) });
      if (!compiler.isWhole) return null;
    }
    return compiled.length > 0 ? compiled : null;
  }
}
