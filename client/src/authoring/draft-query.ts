import { graphql } from '../graphql/gql';

/** A draft whole, as the editor writes on it. */
export const draftFragment = graphql(`
  fragment CourseEditor_draft on CourseDraft {
    id
    courseId
    basedOn
    courseVersion
    key
    edition
    passMarkPercent
    attempts
    texts {
      language
      title
      summary
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
          isRight
        }
        explanation
      }
    }
    version
    writtenBy
    writtenAt
  }
`);

export const draftQuery = graphql(`
  query CourseDraft($id: ID!) {
    courseDraft(id: $id) {
      id
      ...CourseEditor_draft @unmask
    }
  }
`);
