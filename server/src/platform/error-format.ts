import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import { requestIds } from './request-ids';

/** Codes that say no to the caller; whatever has another one is a failure of ours. */
const expected: ReadonlySet<unknown> = new Set([
  'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'TOO_MANY_REQUESTS', 'RATE_LIMITED', 'DOCUMENT_TOO_LARGE', 'DOCUMENT_NOT_TRUSTED', 'NOT_FRESH', 'SECOND_FACTOR_NEEDED',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What PostgreSQL says of values that it cannot take (SQLSTATE), as an answer to whoever sent them. */
const refusedValues: Readonly<Record<string, { code: string; message: string }>> = {
  // A text that is no identifier finds nothing: the answer is that of any other unknown one.
  '22P02': { code: 'NOT_FOUND', message: 'Not found.' },
  '22021': { code: 'BAD_USER_INPUT', message: 'A text holds a character that cannot be stored.' },
  '22003': { code: 'BAD_USER_INPUT', message: 'A number is too large.' },
  '22007': { code: 'BAD_USER_INPUT', message: 'A date or time cannot be read.' },
  '22008': { code: 'BAD_USER_INPUT', message: 'A date or time is out of range.' },
};

/** What says no more than that too much goes on at once: deadlock, lock or statement that took too long, no connection left (SQLSTATE). */
const passing: ReadonlySet<string> = new Set(['40001', '40P01', '55P03', '57014', '53300']);

/** Codes of failures of ours: BUSY may pass by itself. */
export const isFailure = (code: unknown): boolean => code === 'INTERNAL' || code === 'BUSY';

const sqlStateOf = (error: unknown): string => (error instanceof QueryFailedError ? ((error.driverError as { code?: string }).code ?? '') : '');

/** Tells expected errors as they are and hides the rest behind a code; the log has the cause under the request's id, and the failure is counted. */
export const formatErrors =
  (logger: Logger, failed: () => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const refused = refusedValues[sqlStateOf(cause)];
    if (refused) return { ...located(formatted), message: refused.message, extensions: { code: refused.code } };
    // Apollo Server wraps what a validation rule says; the rule's own code is the one that helps.
    const ruled = error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError.extensions.code : undefined;
    const code = ruled ?? formatted.extensions?.code;
    if (expected.has(code)) {
      const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, message: formatted.message.replace(/ Did you mean .*$/u, ''), extensions: { ...extensions, code } };
    }
    logger.error({ err: cause, reqId: requestIds.getStore() }, 'a request failed');
    failed();
    if (passing.has(sqlStateOf(cause))) return { ...located(formatted), message: 'Too much goes on at once here. Nothing was changed; try again in a moment.', extensions: { code: 'BUSY' } };
    return { ...located(formatted), message: 'Something went wrong here. Nothing was changed; try again.', extensions: { code: 'INTERNAL' } };
  };

const located = ({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
});

/** The same for an error that leaves by the socket. */
export const maskError =
  (logger: Logger, failed: () => void) =>
  (error: GraphQLError): GraphQLError => {
    const { message, extensions } = formatErrors(logger, failed)(error.toJSON(), error);
    return new GraphQLError(message, { ...(error.path ? { path: error.path } : {}), extensions: { ...extensions } });
  };

/** What an error says to HTTP itself means nothing on a socket. */
export const withoutStatus = (error: GraphQLError): GraphQLError => {
  const { http: _http, ...extensions } = error.extensions;
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
};
