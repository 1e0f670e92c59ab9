import { graphql } from '../graphql/gql';

/** What is told of another agency's interest. */
export const interestFields = graphql(`
  fragment Interest_interest on Interest {
    id
    operationId
    kinds
    answer
    isOfferedOther
    version
    viewerCanAnswer
    foundAt
    otherAgency {
      id
      shortName
    }
  }
`);

/** Interests in a target, and what is open to the reader anyway. */
export const targetInterests = graphql(`
  fragment TargetInterests_target on Target {
    id
    interests {
      ...Interest_interest @unmask
    }
    sameTargets {
      id
      operationId
      title
      nominatingAgency {
        id
        shortName
      }
    }
    sameReports {
      id
      operationId
      reference
      reportingAgency {
        id
        shortName
      }
    }
  }
`);

/** The same of a report. */
export const seizureInterests = graphql(`
  fragment SeizureInterests_seizure on Seizure {
    id
    interests {
      ...Interest_interest @unmask
    }
    sameTargets {
      id
      operationId
      title
      nominatingAgency {
        id
        shortName
      }
    }
    sameReports {
      id
      operationId
      reference
      reportingAgency {
        id
        shortName
      }
    }
  }
`);
