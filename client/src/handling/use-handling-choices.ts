import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { ComboItem } from '../ui/ComboBox';

const choicesQuery = graphql(`
  query HandlingChoices($operationId: ID!) {
    operation(id: $operationId) {
      id
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
        }
      }
      members {
        id
        isActive
        person {
          id
          name
        }
        agency {
          id
          shortName
        }
      }
    }
  }
`);

/** The agencies that take part and the persons who have a role: whom a record can be released or addressed to. */
export const useHandlingChoices = (operationId: string, skip = false): { readonly agencies: readonly ComboItem[]; readonly people: readonly (ComboItem & { readonly agencyId: string })[] } => {
  const { data } = useQuery(choicesQuery, { variables: { operationId }, skip });
  const { participations = [], members = [] } = data?.operation ?? {};
  return {
    agencies: participations.filter(({ participationState }) => participationState === 'ACCEPTED').map(({ agency }) => ({ id: agency.id, code: agency.shortName, title: agency.name })),
    people: members.filter(({ isActive }) => isActive).map(({ person, agency }) => ({ id: person.id, title: `${person.name}, ${agency.shortName}`, agencyId: agency.id })),
  };
};
