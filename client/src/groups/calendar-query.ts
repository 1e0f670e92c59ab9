import { graphql } from '../graphql/gql';
import type { GroupCalendarQuery } from '../graphql/graphql';

/** All that stands in a group's calendar. */
export const calendarQuery = graphql(`
  query GroupCalendar($id: ID!) {
    operation(id: $id) {
      id
      name
      viewerCanInGroup {
        call
      }
      calendar(first: 100) {
        items {
          id
          calendarKind: kind
          title
          note
          language
          startsAt
          endsAt
          zone
          place
          cancelledAt
          writtenAt
          version
          ownAttendance
          viewerCanChange
          viewerCanAttend
          calledBy {
            id
            name
          }
          attendances {
            id
            attendance: answer
            person {
              id
              name
            }
            agency {
              id
              shortName
            }
          }
        }
      }
    }
  }
`);

/** Something in it. */
export type GroupEvent = NonNullable<GroupCalendarQuery['operation']>['calendar']['items'][number];
