import { graphql } from '../graphql/gql';

/** One thing that came of a warning or a product, with what its target led to in turn. */
export const outcomeLine = graphql(`
  fragment OutcomeLine_outcome on Outcome {
    id
    recordType
    isMade
    linkedAt
    viewerCanTakeBack
    agency {
      id
      shortName
    }
    linkedBy {
      id
      name
    }
    recordOperation {
      id
      name
    }
    target {
      id
      title
      language
      targetState: state
      outcome
      controls {
        id
        finding
      }
      seizures {
        id
        reference
      }
    }
    control {
      id
      finding
      target {
        id
      }
    }
    seizure {
      id
      reference
      reportState: state
    }
    warning {
      id
      subject
      language
    }
  }
`);
