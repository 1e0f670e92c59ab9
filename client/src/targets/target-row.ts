import { graphql } from '../graphql/gql';

/** What a board, a list and a live frame bring of a target. */
export const targetRow = graphql(`
  fragment TargetRow_target on Target {
    id
    operationId
    reference
    kind
    targetState: state
    title
    containerNumbers
    imoNumber
    imoCheckDigitValid
    vesselName
    vehicleRegistration
    wasteStream
    expectedAt
    expectedZone
    outcome
    handling {
      tlp
      releasableTo {
        id
      }
    }
    route {
      part
      country
      place
      locode
    }
    nominatingAgency {
      id
      shortName
    }
    assignments {
      id
      dueAt
      agency {
        id
        shortName
      }
    }
    controls {
      id
      controlledAt
      finding
    }
  }
`);
