import { graphql } from '../graphql/gql';

/** A document with everything that is shown of it. */
export const wasteDocument = graphql(`
  fragment WasteDocument_document on WasteDocument {
    id
    operationId
    kind
    number
    state
    version
    recordedAt
    viewerCanChange
    viewerAnswersFor
    values {
      field
      value
    }
    consents {
      state
      part
      answer
      askedOn
      acknowledgedOn
      answeredOn
      validFrom
      validTo
      conditions
      hasWaived
      authorityId
      authorityName
      fileId
    }
    agency {
      id
      shortName
    }
    versions {
      version
      changedAt
      reason
      changedBy {
        id
        name
      }
    }
    files {
      id
      name
      ...FileGallery_file
    }
    sameNumber {
      id
      target {
        id
        reference
      }
      seizure {
        id
        reference
      }
    }
  }
`);

/** Something that does not agree. */
export const inconsistencyFields = graphql(`
  fragment Inconsistency_inconsistency on Inconsistency {
    kind
    ground
    citation
    documentId
    field
    said
    found
    inEnglish
    inFrench
  }
`);

/** The documents of a target. */
export const targetDocuments = graphql(`
  fragment TargetDocuments_target on Target {
    wasteDocuments {
      id
      ...WasteDocument_document @unmask
    }
    inconsistencies {
      ...Inconsistency_inconsistency @unmask
    }
    viewerCanAddWasteDocument
  }
`);

/** The documents of a report, those of its target among them. */
export const seizureDocuments = graphql(`
  fragment SeizureDocuments_seizure on Seizure {
    wasteDocuments {
      id
      ...WasteDocument_document @unmask
    }
    inconsistencies {
      ...Inconsistency_inconsistency @unmask
    }
    viewerCanAddWasteDocument
  }
`);
