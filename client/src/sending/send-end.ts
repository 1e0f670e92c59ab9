import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { RefusalData } from '../platform/use-refusals';

/** How sending ended. */
export type SendEnd<Done> =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] }
  /** Somebody changed the record meanwhile. */
  | { readonly kind: 'stale' }
  /** Nothing came back: it may have arrived or not, and the same id may be sent again. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'failed' };

/** What refusals mean for whoever sent. */
export const refusedEnd = (refusals: readonly RefusalData[]): SendEnd<never> =>
  refusals.some(({ rule }) => rule === 'version.stale') ? { kind: 'stale' } : { kind: 'refused', refusals };

/** Said of what was not looked at, or came to nothing since too much goes on: the same may be sent again in a while. */
const later = ['RATE_LIMITED', 'TOO_MANY_REQUESTS', 'BUSY'];

/** Whether the server said no in general, or nothing came back at all. */
export const brokenEnd = (error: unknown): SendEnd<never> => {
  const isFinal = CombinedGraphQLErrors.is(error) && !error.errors.some(({ extensions }) => later.includes(String(extensions?.code)));
  return { kind: isFinal ? 'failed' : 'cut-off' };
};
