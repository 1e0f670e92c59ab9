import { graphql } from '../graphql/gql';

/** Why a change of a case was not made. */
export const takeBackRefused = graphql(`
  fragment TakeBack_refused on Refused {
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
`);

export const stepTakeBackMutation = graphql(`
  mutation StepTakeBack($input: StepTakeBackInput!) {
    answer: stepTakeBack(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const reassignTakeBackMutation = graphql(`
  mutation ReassignTakeBack($input: ReassignTakeBackInput!) {
    answer: reassignTakeBack(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const agreeTakeBackPeriodMutation = graphql(`
  mutation AgreeTakeBackPeriod($input: AgreeTakeBackPeriodInput!) {
    answer: agreeTakeBackPeriod(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const shareTakeBackMutation = graphql(`
  mutation ShareTakeBack($input: ShareTakeBackInput!) {
    answer: shareTakeBack(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const noteTakeBackTransitMutation = graphql(`
  mutation NoteTakeBackTransit($input: NoteTakeBackTransitInput!) {
    answer: noteTakeBackTransit(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const describeTakeBackMutation = graphql(`
  mutation DescribeTakeBack($input: DescribeTakeBackInput!) {
    answer: describeTakeBack(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const putTakeBackTaskMutation = graphql(`
  mutation PutTakeBackTask($input: PutTakeBackTaskInput!) {
    answer: putTakeBackTask(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const keepTakeBackEntryMutation = graphql(`
  mutation KeepTakeBackEntry($input: KeepTakeBackEntryInput!) {
    answer: keepTakeBackEntry(input: $input) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const finishTakeBackTaskMutation = graphql(`
  mutation FinishTakeBackTask($operationId: ID!, $id: ID!, $isDone: Boolean!, $version: Int!) {
    answer: finishTakeBackTask(operationId: $operationId, id: $id, isDone: $isDone, version: $version) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const strikeTakeBackEntryMutation = graphql(`
  mutation StrikeTakeBackEntry($operationId: ID!, $id: ID!, $reason: String!) {
    answer: strikeTakeBackEntry(operationId: $operationId, id: $id, reason: $reason) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);

export const endTakeBackStorageMutation = graphql(`
  mutation EndTakeBackStorage($operationId: ID!, $id: ID!, $until: CalendarDate!) {
    answer: endTakeBackStorage(operationId: $operationId, id: $id, until: $until) {
      ... on TakeBackCase {
        id
        ...TakeBack_case @unmask
      }
      ...TakeBack_refused @unmask
    }
  }
`);
