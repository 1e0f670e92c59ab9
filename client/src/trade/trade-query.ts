import { graphql } from '../graphql/gql';

/** The statistics that have been brought in, and whether the reader may bring in more. */
export const tradePageQuery = graphql(`
  query TradePage {
    viewerCanImportTrade
    tradeSources(first: 10) {
      items {
        id
        key
        publisher
        licence
        edition
        flowCount
        leftOutCount
        firstYear
        lastYear
        version
        importedAt
        importedBy {
          id
          name
        }
      }
    }
  }
`);
