import { graphql } from '../graphql/gql';

/** What every page may know of whoever is signed in. */
export const sessionFacts = graphql(`
  fragment SessionFacts_session on Session {
    id
    email
    language
    isAdministrator
    isLead
    expiresAt
    person {
      id
      name
      agency {
        id
        name
        shortName
        country
      }
    }
  }
`);
