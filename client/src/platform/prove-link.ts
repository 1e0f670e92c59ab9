import { CombinedGraphQLErrors } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap, throwError } from 'rxjs';
import { askProof } from './asked-proof';

const isNotFresh = (error: unknown): boolean => CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FRESH');

/** Holds back what the server wants proved first, and sends it again once it was; no page needs to know of it. */
export const createProveLink = (): ErrorLink =>
  new ErrorLink(({ error, operation, forward }) =>
    isNotFresh(error) ? from(askProof()).pipe(mergeMap((isProved) => (isProved ? forward(operation) : throwError(() => error)))) : undefined,
  );
