import { GraphQLError } from 'graphql';

/** What is not there, or not for this viewer: one answer, so that it tells nobody which. */
export const notFound = (): GraphQLError => new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });

export const notSignedIn = (): GraphQLError => new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });

/** What somebody tried who may not; whoever catches it records it. */
export class DeniedAttempt extends GraphQLError {
  constructor(
    readonly action: string,
    readonly subjectType: string,
    readonly subjectId: string | null,
  ) {
    super('You may not do this.', { extensions: { code: 'FORBIDDEN', action } });
  }
}

/** A no that is not put on the record, because there is nothing yet that it is about. */
export const notAllowed = (action: string): GraphQLError =>
  new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN', action } });

/** The session is older than what is asked allows: its holder proves who they are and asks again. */
export const notFresh = (): GraphQLError => new GraphQLError('Prove again who you are, then ask again.', { extensions: { code: 'NOT_FRESH' } });

/** The account must have a second factor and has none: it is let do nothing but set one up. */
export const secondFactorNeeded = (): GraphQLError => new GraphQLError('Set up a second factor first.', { extensions: { code: 'SECOND_FACTOR_NEEDED' } });

export const badInput = (message: string, field?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field ? { field } : {}) } });

export const tooMany = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } } });
