import type { Attendance, CalendarKind, ExpertState, IntroductionRequestState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { CalendarSort } from './groups.reads';

export const ExpertStateEnum = graphqlEnum<ExpertState>('ExpertState', "Whether a group's coordinators vouch for an expert.", {
  OFFERED: 'They put themselves forward: seen by their agency and the coordinators.', CONFIRMED: 'The coordinators have confirmed them: seen by every member.',
});
export const IntroductionRequestStateEnum = graphqlEnum<IntroductionRequestState>('IntroductionRequestState', 'How far it is with a request to be introduced.', {
  ASKED: 'It waits for the coordinators.', INTRODUCED: 'The two were brought together, or told how to reach each other.', DECLINED: 'It cannot be done.', TAKEN_BACK: 'Whoever asked took it back.',
});
export const CalendarKindEnum = graphqlEnum<CalendarKind>('CalendarKind', 'What stands in a calendar.', { MEETING: 'People meet.', DEADLINE: 'Something is due.' });
export const CalendarSortEnum = graphqlEnum<CalendarSort>('CalendarSort', 'The order of a calendar.', { SOONEST: 'What comes first first.', LATEST: 'What came last first.' });
export const AttendanceEnum = graphqlEnum<Attendance>('Attendance', 'Whether somebody comes.', { YES: 'They come.', MAYBE: 'They do not know yet.', NO: 'They do not come.' });
