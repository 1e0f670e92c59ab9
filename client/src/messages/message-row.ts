import { graphql } from '../graphql/gql';

/** What a list tells of a message. */
export const messageRow = graphql(`
  fragment MessageRow_message on Message {
    id
    operationId
    reference
    messageKind: kind
    messageState: state
    subject
    language
    isRead
    createdAt
    sentAt
    sender {
      id
      shortName
    }
    fileTotals {
      count
      bytes
    }
    handling {
      tlp
      releasableTo {
        id
      }
    }
    progress {
      addressed
      acknowledged
      answered
      found
    }
    ownAddressee {
      id
      state
      clock
      dueAt
      answer
    }
  }
`);
