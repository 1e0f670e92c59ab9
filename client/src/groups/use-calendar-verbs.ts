import { useMutation } from '@apollo/client/react';
import type { Attendance } from '@muster/shared/vocabularies';
import { graphql } from '../graphql/gql';
import type { CalendarEventInput } from '../graphql/graphql';
import { useDeed } from './use-deed';

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

/** Puts something into a group's calendar, calls it off, and says who comes; each says whether it was done, and reads the page anew when it was. */
export const useCalendarVerbs = (operationId: string, again: () => void) => {
  const [put, putting] = useMutation(putMutation);
  const [cancel, cancelling] = useMutation(cancelMutation);
  const [attend, attending] = useMutation(attendMutation);
  const { done, refusals, hasFailed } = useDeed(again);
  return {
    put: (input: Omit<CalendarEventInput, 'operationId'>) => done(put({ variables: { input: { ...input, operationId } } })),
    cancel: (id: string, version: number) => done(cancel({ variables: { operationId, id, version } })),
    attend: (id: string, said: Attendance) => done(attend({ variables: { operationId, id, answer: said } })),
    busy: putting.loading || cancelling.loading || attending.loading,
    refusals,
    hasFailed,
  };
};
