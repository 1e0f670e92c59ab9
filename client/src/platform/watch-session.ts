import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { NEVER } from 'rxjs';
import { tellFactorNeeded } from './factor-needed';
import { endSession } from './session-end';

const isSignedOut = (error: unknown): boolean =>
  (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) ||
  (ServerError.is(error) && error.statusCode === 401);

const isFactorNeeded = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'SECOND_FACTOR_NEEDED');

/** Notices in any answer that the session is over, or is let do nothing before a second factor is set up. */
export const createSessionWatch = (): ErrorLink =>
  new ErrorLink(({ error, operation }) => {
    if (isSignedOut(error)) endSession('ended');
    else if (isFactorNeeded(error)) tellFactorNeeded();
    else return undefined;
    // A page that asked is about to leave the screen: an answer would only make it flash as broken. Who sends keeps its error.
    return operation.operationType === OperationTypeNode.MUTATION ? undefined : NEVER;
  });
