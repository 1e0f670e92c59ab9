import { graphql } from '../graphql/gql';

/** What a letter has in common with the rest of what is kept. */
export const takeBackLetter = graphql(`
  fragment TakeBack_letter on TakeBackLetter {
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

/** What a cost has in common with the rest of what is kept. */
export const takeBackCost = graphql(`
  fragment TakeBack_cost on TakeBackCost {
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

/** What a storage has in common with the rest of what is kept. */
export const takeBackStorage = graphql(`
  fragment TakeBack_storage on TakeBackStorage {
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

/** What a proof has in common with the rest of what is kept. */
export const takeBackProof = graphql(`
  fragment TakeBack_proof on TakeBackProof {
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
