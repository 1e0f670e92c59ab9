import { graphql } from '../graphql/gql';

/** Everything on the page of a target. */
export const targetPageTarget = graphql(`
  fragment TargetPage_target on Target {
    id
    operationId
    reference
    version
    nominatedAt
    nominatedBy {
      id
      name
    }
    imoCheckDigitValid
    outcomeNote
    nextActions
    viewerCanMark
    handling {
      ...Handling_handling @unmask
    }
    withheld {
      names
      files
    }
    sights {
      id
      at
      reader {
        id
        name
      }
    }
    ...TargetRow_target
    ...TargetBody_target
    ...TargetInterests_target
    ...TargetDocuments_target
    viewerCanReleaseNames
    viewerCanAddIntelligence
    intelligence {
      id
      ...IntelligenceLine_note
    }
    parties {
      id
      kind
      part
      readings {
        id
        at
        purpose
        reader {
          id
          name
        }
        agency {
          id
          shortName
        }
      }
    }
    assignments {
      id
      dueAt
      assignedAt
      assignedBy {
        id
        name
      }
      agency {
        id
        name
        shortName
      }
    }
    controls {
      id
      controlledAt
      zone
      country
      place
      method
      finding
      note
      agency {
        id
        shortName
      }
      madeBy {
        id
        name
      }
    }
    seizures {
      id
      ...SeizureRow_seizure
    }
    versions {
      version
      state
      changedAt
      reason
      body
      changedBy {
        id
        name
      }
    }
  }
`);
