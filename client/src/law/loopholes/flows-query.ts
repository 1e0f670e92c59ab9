import { graphql } from '../../graphql/gql';

/** What a reporter told of its exports in some years, by source. */
export const movedFlowsQuery = graphql(`
  query MovedFlows($reporters: [String!]!, $heading: String!, $from: Int!, $to: Int!) {
    tradeSources(first: 10) {
      items {
        id
        publisher
        edition
        licence
        flows(reporters: $reporters, direction: EXPORT, code: $heading, from: $from, to: $to) {
          reporter
          partner
          code
          year
          direction
          kilograms
        }
      }
    }
  }
`);

/** What its partners told of their imports in a year. */
export const mirrorFlowsQuery = graphql(`
  query MirrorFlows($reporters: [String!]!, $heading: String!, $year: Int!) {
    tradeSources(first: 10) {
      items {
        id
        publisher
        flows(reporters: $reporters, direction: IMPORT, code: $heading, from: $year, to: $year) {
          reporter
          partner
          code
          year
          direction
          kilograms
        }
      }
    }
  }
`);
