import { graphql } from '../graphql/gql';

/** A product, whole. */
export const productCase = graphql(`
  fragment ProductCase_product on Product {
    id
    operationId
    version
    reference
    productKind: kind
    productState: state
    title
    body
    reasons
    language
    wasteStream
    riskIndicators
    departureCountry
    destinationCountry
    expectedAt
    validUntil
    sourceEvaluation
    informationEvaluation
    agency {
      id
      shortName
    }
    writtenBy {
      id
      name
    }
    message {
      id
      subject
      language
    }
    supersedes {
      id
      title
      language
    }
    supersededBy {
      id
      title
      language
    }
    handling {
      ...Handling_handling @unmask
    }
    sights {
      id
      at
      reader {
        id
        name
      }
    }
    addressees {
      id
      acknowledgedAt
      endAcknowledgedAt
      agency {
        id
        shortName
      }
      feedback {
        id
        isUseful
        reason
        language
      }
    }
    ownAddressee {
      id
      acknowledgedAt
      endAcknowledgedAt
      feedback {
        id
        isUseful
        reason
        language
      }
    }
    decision {
      id
      reason
      language
      decidedAt
      decidedBy {
        id
        name
      }
    }
    outcomes {
      ...OutcomeLine_outcome @unmask
    }
    createdAt
    submittedAt
    submittedBy {
      id
      name
    }
    returnReason
    returnLanguage
    disseminatedAt
    disseminatedBy {
      id
      name
    }
    endedAt
    endReason
    endLanguage
    nextActions
    viewerCanAddIntelligence
    intelligence {
      id
      ...IntelligenceLine_note
    }
    viewerCan {
      edit
      acknowledge
      giveFeedback
      takeUp
    }
  }
`);
