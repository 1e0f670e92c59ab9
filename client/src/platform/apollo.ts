import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createBatchLink } from './batch-link';
import { possibleTypes, typePolicies } from './cache-policies';
import { createLiveSocket, type View } from './live-socket';
import { createProveLink } from './prove-link';
import { createSessionWatch } from './watch-session';

/** Everything with an `id` is one entity under it; the rest is part of what holds it. */
export const createCache = (): InMemoryCache => new InMemoryCache({ possibleTypes, typePolicies });

/** One client a tab and view: questions over HTTP with the session's cookie, live events over one socket. */
export const createApollo = (view: View = 'own') => {
  const socket = createLiveSocket(view);
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    // A header that a foreign page cannot set without asking first.
    headers: { 'x-muster-client': 'web', ...(view === 'shared' && { 'x-muster-view': view }) },
  });
  const cache = createCache();
  const live = createBatchLink(cache).concat(new GraphQLWsLink(socket.client));
  const link = ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, createSessionWatch().concat(createProveLink()).concat(http));
  const client = new ApolloClient({
    link,
    cache,
    dataMasking: true,
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: false } },
  });
  return { client, socket };
};
