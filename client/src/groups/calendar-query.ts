import { graphql } from '../graphql/gql';
import type { GroupCalendarQuery } from '../graphql/graphql';

/** What stands in a group's calendar from a moment on, or what is over by it, the latest first. */
export const calendarQuery = graphql(`
  query GroupCalendar($id: ID!, $from: Instant, $until: Instant, $sort: CalendarSort, $after: String) {
    operation(id: $id) {
      id
      name
      viewerCanInGroup {
        call
      }
      calendar(from: $from, until: $until, sort: $sort, first: 50, after: $after) {
        nextCursor
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
