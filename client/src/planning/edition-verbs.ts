import { graphql } from '../graphql/gql';

/** The usual tasks, or those of the edition before. */
export const layOutMutation = graphql(`
  mutation LayOutTasks($operationId: ID!, $source: TaskSource!) {
    answer: layOutTasks(operationId: $operationId, source: $source) {
      ... on Operation {
        id
        tasks {
          id
          ...PlanTask_task @unmask
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

/** A document of the edition before, with its files. */
export const takeDocumentMutation = graphql(`
  mutation TakePlanDocument($input: TakePlanDocumentInput!) {
    answer: takePlanDocument(input: $input) {
      ... on PlanDocument {
        id
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);
