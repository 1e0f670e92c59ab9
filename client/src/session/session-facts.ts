import { graphql } from '../graphql/gql';
import type { SessionQuery } from '../graphql/graphql';

/** Who is signed in. */
export type Session = NonNullable<SessionQuery['session']>;

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
