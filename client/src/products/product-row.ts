import { graphql } from '../graphql/gql';

/** What a list tells of a product. */
export const productRow = graphql(`
  fragment ProductRow_product on Product {
    id
    operationId
    reference
    productKind: kind
    productState: state
    title
    language
    createdAt
    disseminatedAt
    agency {
      id
      shortName
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
    }
    ownAddressee {
      id
      acknowledgedAt
      endAcknowledgedAt
    }
  }
`);
