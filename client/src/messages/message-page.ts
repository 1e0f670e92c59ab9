import { graphql } from '../graphql/gql';

/** How far one agency has come with a message. */
export const addresseeLine = graphql(`
  fragment AddresseeLine_addressee on MessageAddressee {
    id
    state
    clock
    dueAt
    sentAt
    acknowledgeDueAt
    answerDueAt
    acknowledgedAt
    controlledAt
    answeredAt
    isExcused
    answer
    agency {
      id
      shortName
      country
    }
    note {
      id
      text
      language
    }
    control {
      id
      target {
        id
      }
    }
    seizure {
      id
      reference
    }
  }
`);

/** One message of a thread, whole. */
export const messageCase = graphql(`
  fragment MessageCase_message on Message {
    id
    operationId
    reference
    version
    messageKind: kind
    messageState: state
    subject
    body
    language
    createdAt
    sentAt
    isRead
    threadId
    addresseeIds
    acknowledgeBy
    answerBy
    pattern
    reasons
    riskIndicators
    departureCountry
    destinationCountry
    expectedAt
    sourceEvaluation
    informationEvaluation
    sender {
      id
      shortName
    }
    writtenBy {
      id
      name
    }
    target {
      id
      title
      expectedZone
    }
    mentions {
      id
      name
    }
    handling {
      ...Handling_handling @unmask
    }
    files {
      id
      ...FileGallery_file
    }
    markings {
      id
      from
      to
      reason
      language
      markedAt
      agency {
        id
        shortName
      }
    }
    addressees {
      ...AddresseeLine_addressee @unmask
    }
    ownAddressee {
      id
      state
      clock
      dueAt
      answer
    }
    receipts {
      id
      agency {
        id
        shortName
      }
    }
    translations {
      id
      language
      subject
      body
      agency {
        id
        shortName
      }
    }
    viewerCan {
      edit
      discard
      mark
      reply
      acknowledge
      answer
      translate
    }
  }
`);
