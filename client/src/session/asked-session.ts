import type { ApolloClient } from '@apollo/client';
import { graphql } from '../graphql/gql';

export const sessionQuery = graphql(`
  query Session {
    session {
      id
      ...SessionFacts_session @unmask
    }
  }
`);

const ask = (client: ApolloClient) => client.query({ query: sessionQuery, fetchPolicy: 'network-only' });

let ahead: ReturnType<typeof ask> | undefined;

/** Asks who is signed in before the page is there to show it, and tells whether somebody is. */
export const askForSession = async (client: ApolloClient): Promise<boolean> => {
  ahead = ask(client);
  // Whoever takes the answer hears of a failure.
  return ahead.then(({ data }) => Boolean(data?.session), () => false);
};

/** Who is signed in: as it was asked ahead, once, else asked now. */
export const readSession = (client: ApolloClient): ReturnType<typeof ask> => {
  const asked = ahead ?? ask(client);
  ahead = undefined;
  return asked;
};
