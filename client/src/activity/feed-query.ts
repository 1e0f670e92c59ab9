import type { ApolloClient } from '@apollo/client';
import { graphql } from '../graphql/gql';

/** The lines of a feed, page by page. */
export const feedQuery = graphql(`
  query OperationFeed($id: ID!, $first: Int!, $after: String, $kinds: [String!]) {
    operation(id: $id) {
      id
      feed(first: $first, after: $after, kinds: $kinds) {
        nextCursor
        items {
          id
          ...FeedLine_event
        }
      }
    }
  }
`);

/** Asks for the newest lines before they are drawn. */
export const askFeedAhead = (client: ApolloClient, operationId: string, first: number): void =>
  void client.query({ query: feedQuery, variables: { id: operationId, first } }).catch(() => undefined);
