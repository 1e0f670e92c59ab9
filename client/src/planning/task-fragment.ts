import { graphql } from '../graphql/gql';

/** A task as board, timeline and dialog show it. */
export const taskFragment = graphql(`
  fragment PlanTask_task on Task {
    id
    operationId
    title
    note
    language
    taskState: state
    owner {
      id
      name
      shortName
      nameLanguage
      country
    }
    startsOn
    dueOn
    after
    canBegin
    finishedAt
    version
    viewerCanChange
    nextActions
  }
`);
