import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';

/** A text that is no identifier finds nothing: the answer is that of any other unknown one. */
const isMalformedId = (error: unknown): boolean => error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '22P02';

/** Tells expected errors as they are and hides the rest behind a code; the log has the cause under the request's id. */
export const formatErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (isMalformedId(cause)) return { ...located(formatted), message: 'Not found.', extensions: { code: 'NOT_FOUND' } };
    const code = formatted.extensions?.code;
    const isOurs = cause instanceof GraphQLError && cause.originalError === undefined;
    if (isOurs && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, message: formatted.message.replace(/ Did you mean .*$/u, ''), extensions };
    }
    logger.error({ err: cause }, 'a request failed');
    return { ...located(formatted), message: 'Something went wrong here. Nothing was changed; try again.', extensions: { code: 'INTERNAL' } };
  };

const located = ({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
});

/** The same for an error that leaves by the socket. */
export const maskError =
  (logger: Logger) =>
  (error: GraphQLError): GraphQLError => {
    const { message, extensions } = formatErrors(logger)(error.toJSON(), error);
    return new GraphQLError(message, { ...(error.path ? { path: error.path } : {}), extensions: { ...extensions } });
  };
