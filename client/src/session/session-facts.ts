import { graphql } from '../graphql/gql';
import type { SessionQuery } from '../graphql/graphql';

/** Who is signed in. */
export type Session = NonNullable<SessionQuery['session']>;

/** A session whose holder may see the pages. */
export type SignedInSession = Session & { readonly person: NonNullable<Session['person']> };

/** Whether nothing stands between the session and the pages. */
export const isLetIn = (session: Session): session is SignedInSession => session.person !== null && !session.mustAddFactor;

/** What every page may know of whoever is signed in. */
export const sessionFacts = graphql(`
  fragment SessionFacts_session on Session {
    id
    email
    language
    isAdministrator
    isLead
    mustAddFactor
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
