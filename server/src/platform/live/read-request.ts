import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, OperationDefinitionNode, ValueNode } from 'graphql';
import { getArgumentValues, getOperationAST, getVariableValues, GraphQLError, parse, specifiedRules, validate, visit } from 'graphql';
import { costOf } from '../document-cost';
import { documentLimits, limitDocuments } from '../limits';
import { Recent } from '../recent';
import { demandAffordable, demandShallow, fewErrors } from '../request-limits';
import type { LiveRequest } from './subscriber';

/** The one subscription: every screen of an operation lives on it. */
export const liveField = 'operationLive';

export interface SubscribePayload {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

const refused = (message: string, code = 'BAD_USER_INPUT'): GraphQLError => new GraphQLError(message, { extensions: { code } });

const withCode = (code: string) => (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message.replace(/ Did you mean .*$/u, ''), { nodes: error.nodes ?? null, extensions: { code, ...error.extensions } });

/** A subscription, and where it begins: the last position that was seen, or null for now. */
export interface Subscription {
  request: LiveRequest;
  after: string | null;
}

/** Reads what a socket asks for, under the limits that HTTP has; every mistake as HTTP names it. */
export const readRequest = (schema: GraphQLSchema, payload: SubscribePayload, isOwn: boolean): Subscription | readonly GraphQLError[] => {
  try {
    demandShallow(payload.variables);
    const read = readVariables(schema, payload);
    if ('request' in read) demandAffordable(costOf(schema, read.request.document, read.request.operationName, read.request.variables), isOwn);
    return 'request' in read ? read : fewErrors(read);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
};

const readVariables = (schema: GraphQLSchema, payload: SubscribePayload): Subscription | readonly GraphQLError[] => {
  const text = payload.query;
  const read = documentOf(schema, text, payload.operationName ?? null);
  if (!('document' in read)) return read;
  const { document, operation, node, definition, position } = read;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], payload.variables ?? {}, { maxErrors: 10 });
  if (variables.errors) return variables.errors.map(withCode('BAD_USER_INPUT'));
  const given = getArgumentValues(definition, node, variables.coerced);
  // Where a reader begins does not change what it is told.
  const others = Object.entries(variables.coerced).filter(([variable]) => variable !== position);
  return {
    after: typeof given.after === 'string' ? given.after : null,
    request: {
      operationId: String(given.operationId),
      document,
      variables: payload.variables ?? {},
      operationName: payload.operationName ?? null,
      shape: JSON.stringify([text, operation.name?.value ?? null, others]),
    },
  };
};

/** A document that may be asked, as all who ask it share it. */
interface Read {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
  /** The variable that says where to begin, when it says nothing else. */
  position: string | null;
}

const keptDocuments = 100;
const documentsOf = new WeakMap<GraphQLSchema, Recent<string, Read>>();

const documentOf = (schema: GraphQLSchema, text: string, operationName: string | null): Read | readonly GraphQLError[] => {
  const kept = documentsOf.get(schema) ?? new Recent<string, Read>(keptDocuments);
  documentsOf.set(schema, kept);
  const key = JSON.stringify([operationName, text]);
  const known = kept.get(key);
  if (known) return known;
  const read = readDocument(schema, text, operationName);
  if ('document' in read) kept.set(key, read);
  return read;
};

const readDocument = (schema: GraphQLSchema, text: string, operationName: string | null): Read | readonly GraphQLError[] => {
  const document = parseLimited(text);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, [limitDocuments]);
  if (errors.length > 0) return errors;
  const mistakes = validate(schema, document, specifiedRules);
  if (mistakes.length > 0) return mistakes.map(withCode('GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  const definition = schema.getSubscriptionType()?.getFields()[liveField];
  const node = operation?.selectionSet.selections[0];
  if (operation?.operation !== 'subscription' || !definition || node?.kind !== 'Field' || node.name.value !== liveField) {
    return [refused(`Only the subscription ${liveField} is served on the socket.`)];
  }
  return { document, operation, node, definition, position: positionIn(document, node) };
};

const parseLimited = (text: string): DocumentNode | GraphQLError => {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? withCode('GRAPHQL_PARSE_FAILED')(error) : refused('The document could not be read.', 'GRAPHQL_PARSE_FAILED');
  }
};

const positionIn = (document: DocumentNode, node: FieldNode): string | null => {
  const after: ValueNode | undefined = node.arguments?.find(({ name }) => name.value === 'after')?.value;
  return after?.kind === 'Variable' && usesOf(document, after.name.value) === 1 ? after.name.value : null;
};

const usesOf = (document: DocumentNode, variable: string): number => {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => {
      if (node.name.value === variable) uses += 1;
    },
  });
  return uses;
};
