import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/gql';

const peopleQuery = graphql(`
  query AgencyPeople($id: ID!) {
    agency(id: $id) {
      id
      people(first: 100) {
        items {
          id
          name
          title
          isContactPoint
        }
      }
    }
  }
`);

/** Somebody who can be chosen for a role. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly title?: string | null;
}

/** The people of an agency, contact points first; none while they are on their way. */
export const usePeople = (agencyId: string): readonly Choosable[] => {
  const { data } = useQuery(peopleQuery, { variables: { id: agencyId } });
  return data?.agency?.people.items ?? [];
};
