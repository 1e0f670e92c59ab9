import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/gql';

const keepsQuery = graphql(`
  query RegisterKeeps {
    lawRegister {
      id
      number
      viewerKeepsAll
      viewerKeeps
    }
  }
`);

/** What of the register the reader keeps; nothing as long as the server has not said so. */
export const useKeeps = () => {
  const { data, error } = useQuery(keepsQuery, { fetchPolicy: 'cache-and-network' });
  const keepsAll = data?.lawRegister?.viewerKeepsAll === true;
  const countries = data?.lawRegister?.viewerKeeps ?? [];
  return { keepsAll, countries, keepsSome: keepsAll || countries.length > 0, isKnown: data !== undefined || error !== undefined };
};
