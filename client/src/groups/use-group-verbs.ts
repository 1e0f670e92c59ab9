import { useMutation } from '@apollo/client/react';
import type { Attendance } from '@muster/shared/vocabularies';
import { graphql } from '../graphql/gql';
import type { AddDocumentInput, AnswerIntroductionInput, AskIntroductionInput, CalendarEventInput, OfferExpertiseInput } from '../graphql/graphql';
import { useAnswer, type Told } from '../platform/use-answer';

const offerMutation = graphql(`
  mutation OfferExpertise($input: OfferExpertiseInput!) {
    answer: offerExpertise(input: $input) {
      ... on Expertise {
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

const confirmMutation = graphql(`
  mutation ConfirmExpertise($operationId: ID!, $id: ID!, $version: Int!) {
    answer: confirmExpertise(operationId: $operationId, id: $id, version: $version) {
      ... on Expertise {
        id
        state
        version
        viewerCanConfirm
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

const withdrawMutation = graphql(`
  mutation WithdrawExpertise($operationId: ID!, $id: ID!) {
    answer: withdrawExpertise(operationId: $operationId, id: $id) {
      ... on Operation {
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

const askMutation = graphql(`
  mutation AskIntroduction($input: AskIntroductionInput!) {
    answer: askIntroduction(input: $input) {
      ... on IntroductionRequest {
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

const answerMutation = graphql(`
  mutation AnswerIntroductionRequest($input: AnswerIntroductionInput!) {
    answer: answerIntroductionRequest(input: $input) {
      ... on IntroductionRequest {
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

const takeBackMutation = graphql(`
  mutation TakeBackIntroductionRequest($operationId: ID!, $id: ID!) {
    answer: takeBackIntroductionRequest(operationId: $operationId, id: $id) {
      ... on IntroductionRequest {
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

const putMutation = graphql(`
  mutation PutCalendarEvent($input: CalendarEventInput!) {
    answer: putCalendarEvent(input: $input) {
      ... on CalendarEvent {
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

const cancelMutation = graphql(`
  mutation CancelCalendarEvent($operationId: ID!, $id: ID!, $version: Int!) {
    answer: cancelCalendarEvent(operationId: $operationId, id: $id, version: $version) {
      ... on CalendarEvent {
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

const attendMutation = graphql(`
  mutation AttendCalendarEvent($operationId: ID!, $id: ID!, $answer: Attendance!) {
    answer: attendCalendarEvent(operationId: $operationId, id: $id, answer: $answer) {
      ... on CalendarEvent {
        id
        ownAttendance
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

const addDocumentMutation = graphql(`
  mutation AddDocument($input: AddDocumentInput!) {
    answer: addDocument(input: $input) {
      ... on LibraryDocument {
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

/** What members do in a group; each says whether it was done, and reads the page anew when it was. */
export const useGroupVerbs = (operationId: string, again: () => void) => {
  const [offer, offering] = useMutation(offerMutation);
  const [confirm, confirming] = useMutation(confirmMutation);
  const [withdraw, withdrawing] = useMutation(withdrawMutation);
  const [ask, asking] = useMutation(askMutation);
  const [answer, answering] = useMutation(answerMutation);
  const [takeBack, takingBack] = useMutation(takeBackMutation);
  const [put, putting] = useMutation(putMutation);
  const [cancel, cancelling] = useMutation(cancelMutation);
  const [attend, attending] = useMutation(attendMutation);
  const [addDocument, adding] = useMutation(addDocumentMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const done = async (sent: Promise<{ readonly data?: { readonly answer?: Told | null } | null | undefined }>): Promise<boolean> => {
    const isDone = (await take(sent.then(({ data }) => data?.answer))) !== null;
    if (isDone) again();
    return isDone;
  };
  return {
    offer: (input: Omit<OfferExpertiseInput, 'operationId'>) => done(offer({ variables: { input: { ...input, operationId } } })),
    confirm: (id: string, version: number) => done(confirm({ variables: { operationId, id, version } })),
    withdraw: (id: string) => done(withdraw({ variables: { operationId, id } })),
    ask: (input: Omit<AskIntroductionInput, 'operationId'>) => done(ask({ variables: { input: { ...input, operationId } } })),
    answer: (input: Omit<AnswerIntroductionInput, 'operationId'>) => done(answer({ variables: { input: { ...input, operationId } } })),
    takeBack: (id: string) => done(takeBack({ variables: { operationId, id } })),
    put: (input: Omit<CalendarEventInput, 'operationId'>) => done(put({ variables: { input: { ...input, operationId } } })),
    cancel: (id: string, version: number) => done(cancel({ variables: { operationId, id, version } })),
    attend: (id: string, said: Attendance) => done(attend({ variables: { operationId, id, answer: said } })),
    addDocument: (input: Omit<AddDocumentInput, 'operationId'>) => done(addDocument({ variables: { input: { ...input, operationId } } })),
    busy: [offering, confirming, withdrawing, asking, answering, takingBack, putting, cancelling, attending, adding].some(({ loading }) => loading),
    refusals,
    hasFailed,
  };
};
