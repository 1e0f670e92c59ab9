import { graphql } from '../graphql/gql';

/** A course whole, as its page, its lessons and its questions show it: asked once, so that turning a page asks nothing. */
export const courseQuery = graphql(`
  query Course($id: ID!) {
    course(id: $id) {
      id
      version
      edition
      passMarkPercent
      attempts
      attemptsLeft {
        left
        nextAt
      }
      texts {
        id
        version
        language
        title
        summary
        lessonCount
        lessons {
          key
          title
          minutes
          blocks {
            kind
            text
            items
            picture
            file
            width
            height
            film
            captions
            bytes
            mediaType
            alt
            caption
            head
            rows
          }
        }
        questions {
          key
          lesson
          text
          choices {
            key
            text
          }
        }
      }
      ownReadings {
        id
        lesson
        openedAt
        finishedAt
      }
      ownAttempts {
        id
        version
        number
        rightCount
        questionCount
        hasPassed
        handedInAt
      }
      ownCertificates {
        id
        version
        issuedAt
      }
    }
  }
`);
