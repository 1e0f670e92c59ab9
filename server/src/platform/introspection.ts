import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { BREAK, GraphQLError, visit } from 'graphql';
import type { Context } from './context';
import { isAdministrator } from './viewer';

const asksForSchema = (document: DocumentNode): boolean => {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
};

/** Describes the schema to administrators alone; others have its text in the repository, for the version they know. */
export const introspectionForAdministrators: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, contextValue: { viewer } }) => {
        if (!asksForSchema(document) || (viewer && isAdministrator(viewer))) return Promise.resolve();
        throw new GraphQLError('The schema is described to administrators only.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
      },
    }),
};
