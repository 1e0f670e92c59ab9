import { graphql } from '../graphql/gql';
import type { ComposeMessageQuery } from '../graphql/graphql';

/** What a message can be made of: kinds, agencies, people and targets. */
export const composeQuery = graphql(`
  query ComposeMessage($id: ID!) {
    operation(id: $id) {
      id
      sendableKinds
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
          country
        }
      }
      members {
        id
        person {
          id
          name
        }
        agency {
          id
          shortName
        }
      }
      targets(first: 100) {
        items {
          id
          reference
          title
          containerNumbers
        }
      }
    }
  }
`);

/** Whom and what somebody can choose in a message. */
export const choicesOf = (operation: NonNullable<ComposeMessageQuery['operation']>, accountId: string, agencyId: string) => ({
  agencies: operation.participations.filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== agencyId).map(({ agency }) => agency),
  people: operation.members.map(({ person: { id, name }, agency }) => ({ id, title: `${name}, ${agency.shortName}`, agencyId: agency.id })).filter(({ id }) => id !== accountId),
  targets: operation.targets.items,
});
