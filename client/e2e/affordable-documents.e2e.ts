import type { DocumentNode, GraphQLInputType } from 'graphql';
import { buildSchema, getNullableType, getOperationAST, isEnumType, isInputObjectType, isListType, isScalarType, typeFromAST } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { costOf } from '../../server/src/platform/document-cost';
import { requestLimits } from '../../server/src/platform/limits';
import { pageSize } from '../../server/src/platform/reader/page-size';
import * as generated from '../src/graphql/graphql';

const schema = buildSchema(readFileSync(resolve(__dirname, '../../server/schema.graphql'), 'utf8'));
const documents = Object.values(generated as unknown as Record<string, DocumentNode>).filter((one) => one.kind === 'Document' && getOperationAST(one));

/** Some value of an input type; of a number the most that a page has. */
const someOf = (type: GraphQLInputType): unknown => {
  const bare = getNullableType(type);
  if (isListType(bare)) return [someOf(bare.ofType as GraphQLInputType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.value;
  if (isInputObjectType(bare)) return Object.fromEntries(Object.values(bare.getFields()).map(({ name, type: inner }) => [name, isInputObjectType(getNullableType(inner)) ? null : someOf(inner)]));
  if (!isScalarType(bare)) return null;
  return bare.name === 'Int' ? pageSize.most : bare.name === 'Boolean' ? true : 'x';
};

const variablesOf = (document: DocumentNode): Record<string, unknown> =>
  Object.fromEntries((getOperationAST(document)?.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, someOf(typeFromAST(schema, type) as GraphQLInputType)]));

describe('what the screens ask', () => {
  it.each(documents.map((document) => [getOperationAST(document)?.name?.value ?? '', document] as const))('%s is no more than the server answers', (_name, document) => {
    expect(costOf(schema, document, null, variablesOf(document))).toBeLessThanOrEqual(requestLimits.cost);
  });
});
