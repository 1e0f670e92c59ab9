import { graphql } from '../graphql/gql';

/** Who was brought together, why, and how the two are reached. */
export const introductionFragment = graphql(`
  fragment Introduction_introduction on Introduction {
    id
    operationId
    reason
    language
    introducedAt
    first {
      ...IntroducedPerson_person @unmask
    }
    second {
      ...IntroducedPerson_person @unmask
    }
    introducedBy {
      id
      name
    }
    introducingAgency {
      id
      shortName
    }
  }
`);

/** Somebody to whom one was introduced. */
export const introducedPerson = graphql(`
  fragment IntroducedPerson_person on Person {
    id
    name
    contactEmail
    contactPhone
    agency {
      id
      shortName
    }
  }
`);
