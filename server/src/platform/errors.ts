import { GraphQLError } from 'graphql';

/** What is not there, or not for this viewer: one answer, so that it tells nobody which. */
export const notFound = (): GraphQLError => new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });

export const notSignedIn = (): GraphQLError => new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });

export const notAllowed = (action: string): GraphQLError =>
  new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN', action } });

export const badInput = (message: string, field?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field ? { field } : {}) } });

export const tooMany = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' } });
