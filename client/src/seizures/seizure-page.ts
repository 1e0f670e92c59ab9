import { graphql } from '../graphql/gql';

/** Everything on the page of a seizure. */
export const seizurePageSeizure = graphql(`
  fragment SeizurePage_seizure on Seizure {
    id
    operationId
    reference
    state
    version
    nextActions
    viewerCanEdit
    viewerCanOpenTakeBack
    takeBack {
      id
    }
    ...SeizureInterests_seizure
    ...SeizureDocuments_seizure
    viewerCanAddIntelligence
    intelligence {
      id
      ...IntelligenceLine_note
    }
    viewerCanReleaseNames
    viewerCanMark
    sentBackReason
    sourceUrl
    imoCheckDigitValid
    wasteStream
    reportingAgency {
      id
      shortName
    }
    handling {
      ...Handling_handling @unmask
    }
    withheld {
      names
      files
    }
    sights {
      id
      at
      reader {
        id
        name
      }
    }
    ...ReportBody_seizure
    files {
      id
      ...FileGallery_file
    }
    parties {
      id
      kind
      part
      readings {
        id
        at
        purpose
        reader {
          id
          name
        }
        agency {
          id
          shortName
        }
      }
    }
    versions {
      version
      state
      changedAt
      reason
      body
      changedBy {
        id
        name
      }
    }
  }
`);
