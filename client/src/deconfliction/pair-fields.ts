import { graphql } from '../graphql/gql';

/** Two reports side by side. */
export const pairFields = graphql(`
  fragment ConsignmentPair_pair on ConsignmentPair {
    id
    operationId
    kinds
    verdict
    reason
    version
    viewerCanDecide
    decidedBy {
      id
      name
    }
    one {
      ...PairSide_seizure @unmask
    }
    other {
      ...PairSide_seizure @unmask
    }
  }
`);

/** What tells one report from the other. */
export const pairSide = graphql(`
  fragment PairSide_seizure on Seizure {
    id
    operationId
    reference
    state
    detectedAt
    detectedPrecision
    place
    country
    foundDescription
    declaredDescription
    wasteStream
    totalKg
    direction
    containerNumbers
    billOfLading
    reportingAgency {
      id
      shortName
    }
  }
`);
