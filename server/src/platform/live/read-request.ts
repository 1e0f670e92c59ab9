import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, ValueNode } from 'graphql';
import { getArgumentValues, getOperationAST, getVariableValues, GraphQLError, parse, specifiedRules, validate, visit } from 'graphql';
import { costOf } from '../document-cost';
import { documentLimits, limitDocuments } from '../limits';
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

/** Reads what a socket asks for, under the limits that HTTP has; every mistake as HTTP names it. */
export const readRequest = (schema: GraphQLSchema, payload: SubscribePayload, isOwn: boolean): LiveRequest | readonly GraphQLError[] => {
  try {
    demandShallow(payload.variables);
    const read = readDocument(schema, payload);
    if ('shape' in read) demandAffordable(costOf(schema, read.document, read.operationName, read.variables), isOwn);
    return 'shape' in read ? read : fewErrors(read);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
};

const readDocument = (schema: GraphQLSchema, payload: SubscribePayload): LiveRequest | readonly GraphQLError[] => {
  const document = parseLimited(payload.query);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, [limitDocuments]);
  if (errors.length > 0) return errors;
  const mistakes = validate(schema, document, specifiedRules);
  if (mistakes.length > 0) return mistakes.map(withCode('GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, payload.operationName ?? null);
  const definition = schema.getSubscriptionType()?.getFields()[liveField];
  const node = operation?.selectionSet.selections[0];
  if (operation?.operation !== 'subscription' || !definition || node?.kind !== 'Field' || node.name.value !== liveField) {
    return [refused(`Only the subscription ${liveField} is served on the socket.`)];
  }
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], payload.variables ?? {}, { maxErrors: 10 });
  if (variables.errors) return variables.errors.map(withCode('BAD_USER_INPUT'));
  const given = getArgumentValues(definition, node, variables.coerced);
  return {
    operationId: String(given.operationId),
    after: typeof given.after === 'string' ? given.after : null,
    document,
    variables: payload.variables ?? {},
    operationName: payload.operationName ?? null,
    shape: shapeOf(payload, document, operation, node, variables.coerced),
  };
};

const parseLimited = (text: string): DocumentNode | GraphQLError => {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? withCode('GRAPHQL_PARSE_FAILED')(error) : refused('The document could not be read.', 'GRAPHQL_PARSE_FAILED');
  }
};

/** Where a reader begins does not change what it is told, as long as the variable is used for nothing else. */
const shapeOf = (payload: SubscribePayload, document: DocumentNode, operation: OperationDefinitionNode, node: FieldNode, coerced: Record<string, unknown>): string => {
  const after: ValueNode | undefined = node.arguments?.find(({ name }) => name.value === 'after')?.value;
  const name = after?.kind === 'Variable' ? after.name.value : null;
  const others = Object.entries(coerced).filter(([variable]) => variable !== name || usesOf(document, variable) > 1);
  return JSON.stringify([payload.query, operation.name?.value ?? null, others]);
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
