import { graphql } from '../graphql/gql';

/** A file of the register: what it does, or has done. */
export const fileFragment = graphql(`
  fragment RegisterFile_import on RegisterImport {
    id
    kind
    state
    fileName
    rowCount
    added
    changed
    ended
    withdrawn
    same
    refused
    number
    reason
    importedAt
    importedBy {
      id
      name
    }
    takenBackAt
    takenBackReason
  }
`);

export const fileQuery = graphql(`
  query RegisterFile($id: ID!) {
    registerImport(id: $id) {
      id
      ...RegisterFile_import @unmask
      mistakes {
        line
        column
        rule
        value
      }
      steps {
        action
        country
        title
        recordId
        differences {
          field
          before
          after
        }
      }
    }
  }
`);

export const filesQuery = graphql(`
  query RegisterFiles {
    registerImports(first: 50) {
      items {
        id
        ...RegisterFile_import @unmask
      }
    }
  }
`);
