import { graphql } from '../graphql/gql';

/** A take-back case as its page shows it. */
export const takeBackCase = graphql(`
  fragment TakeBack_case on TakeBackCase {
    id
    operationId
    title
    language
    takeBackState: state
    responsibility
    clock
    citation
    country
    zone
    informedAt
    agreedDueOn
    dueOn
    nextWorkingDay
    daysLeft
    isOverdue
    transitNotifiedAt
    transitDueOn
    ground
    stateOfExport
    stateOfImport
    statesOfTransit
    dealtWith
    punishment
    remarks
    version
    nextSteps
    viewerCan {
      handle
      contribute
      share
    }
    agency {
      id
      name
      shortName
      country
    }
    concerned {
      id
      name
      shortName
    }
    seizure {
      id
      reference
      reportZone: zone
      detectedAt
      place
      reportCountry: country
      foundDescription
      wasteStream
      handling {
        ...Handling_handling @unmask
      }
      items {
        wasteStream
        description
        hs
        baselCode
        annexI
        hazards
        unNumber
        quantities {
          amount
          unit
        }
      }
    }
    history {
      id
      changeState: state
      responsibility
      reason
      language
      changedAt
      agency {
        id
        shortName
      }
      changedBy {
        id
        name
      }
    }
    tasks {
      id
      title
      language
      dueOn
      doneAt
      version
      viewerCanFinish
      owner {
        id
        shortName
      }
    }
    letters {
      id
      letterKind
      day
      from
      to
      message {
        id
        reference
      }
      ...TakeBack_kept @unmask
    }
    costs {
      id
      costKind
      day
      amount
      currency
      borneBy
      ...TakeBack_kept @unmask
    }
    storages {
      id
      place
      since
      until
      costPerDay
      dayCurrency: currency
      ...TakeBack_kept @unmask
    }
    proofs {
      id
      day
      facility
      country
      disposalOperation
      quantity
      unit
      ...TakeBack_kept @unmask
    }
    costTotals {
      amount
      currency
    }
  }
`);
