import type { ApolloClient } from '@apollo/client';

const known = new WeakMap<ApolloClient, Map<string, string>>();

/**
 * Where each operation's stream was left, for as long as the cache holds what it brought: whoever comes back to an operation
 * hears first what happened meanwhile, retractions included.
 */
export const positionsOf = (client: ApolloClient): Map<string, string> => {
  const found = known.get(client);
  if (found) return found;
  const positions = new Map<string, string>();
  known.set(client, positions);
  // Without the cache there is nothing to bring up to date.
  client.onClearStore(() => Promise.resolve(positions.clear()));
  return positions;
};
