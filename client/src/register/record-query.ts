import { graphql } from '../graphql/gql';

/** A record of the register with its history. */
export const recordQuery = graphql(`
  query RegisterRecord($id: ID!) {
    registerRecord(id: $id) {
      id
      ...RegisterRecord_record @unmask
    }
  }
`);

export const recordFragment = graphql(`
  fragment RegisterRecord_record on RegisterRecord {
    id
    kind
    country
    treaty
    side
    titleEn
    titleFr
    hs
    codes
    other
    operation
    effect
    needs
    isTacit
    validFrom
    validTo
    citation
    confidence
    source
    edition
    note
    replaces
    isStruck
    withdrawnAt
    version
    viewerCanChange
    changes {
      id
      version
      number
      action
      reason
      importId
      changedAt
      changedBy {
        id
        name
      }
      differences {
        field
        before
        after
      }
    }
  }
`);
