import { graphql } from '../graphql/gql';

/** How a thing is to be handled, whole: for its banner and to be changed. */
export const handlingFacts = graphql(`
  fragment Handling_handling on Handling {
    tlp
    toCoordinators
    caveats
    note
    tellsWithheld
    releasableTo {
      id
      shortName
    }
    people {
      id
      name
    }
  }
`);
