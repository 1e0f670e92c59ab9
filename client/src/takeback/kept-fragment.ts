import { graphql } from '../graphql/gql';

/** What letters, costs, storages and proofs have in common. */
export const takeBackKept = graphql(`
  fragment TakeBack_kept on TakeBackEntry {
    id
    text
    language
    struckAt
    strikeReason
    viewerCanKeep
    agency {
      id
      shortName
    }
    files {
      id
      name
      size
      originalUrl
      previewUrl
    }
  }
`);
