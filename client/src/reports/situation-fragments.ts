import { graphql } from '../graphql/gql';

/** A situation report as its page shows it. */
export const situationReportPage = graphql(`
  fragment SituationReportPage_report on SituationReport {
    id
    day
    zone
    from
    until
    reportState: state
    number
    remarks
    language
    issuedAt
    issuedBy {
      id
      name
    }
    notable {
      id
      reference
      wasteStream
      totalKg
      country
      place
    }
    situation {
      found {
        ...SituationFigures_figures @unmask
      }
      foundInAll {
        ...SituationFigures_figures @unmask
      }
      byStream {
        key
        cases
        kg
        pieces
      }
      controls
      controlsThatFound
      warningsSent
      addressed
      acknowledged
      ledToSomething
      ledToNothing
      waiting
      overdue
      takeBacksOpened
      takeBacksOpen
      takeBacksOverdue
      openWarnings {
        id
        dueAt
        agency {
          id
          shortName
          country
        }
        message {
          id
          reference
          subject
          language
        }
      }
      silentAgencies {
        agencyId
        sent
        since
      }
    }
    version
    viewerCanWrite
  }
`);

export const situationFigures = graphql(`
  fragment SituationFigures_figures on Figures {
    cases
    kg
    pieces
    containers
    litres
    cubicMetres
  }
`);
