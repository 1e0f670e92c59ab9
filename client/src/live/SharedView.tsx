import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { createApollo } from '../platform/apollo';
import { LiveSocketContext } from './live-socket-context';

/** What is below asks for no more than every participant may see, whoever is signed in: for screens that a whole room looks at. */
export const SharedView = ({ children }: { readonly children: ReactNode }) => {
  // A cache of its own: what the reader alone may see stands in the other. Its socket closes with its last subscription.
  const [{ client, socket }] = useState(() => createApollo('shared'));
  return (
    <ApolloProvider client={client}>
      <LiveSocketContext value={socket}>{children}</LiveSocketContext>
    </ApolloProvider>
  );
};
