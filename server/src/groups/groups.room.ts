import type { Room } from '../platform/room';
import { AttendanceEntity, CalendarEventEntity, DocumentEntity, ExpertiseEntity, IntroductionRequestEntity } from './groups.entities';
import { attendanceReads, calendarEventReads, documentReads, expertiseReads, introductionRequestReads, operationGroupReads } from './groups.reads';
import { GroupResolver, OperationGroupResolver } from './groups.resolver';

export { addDocument } from './add-document';
export { attendCalendarEvent, putCalendarEvent } from './calendar';
export { confirmExpertise, offerExpertise } from './experts';
export { answerIntroductionRequest, askIntroduction } from './introduction-requests';

/** Groups at work: whom to ask, who asked for whom, when they meet, and what they have written. */
export const groupsRoom: Room = {
  name: 'groups',
  reads: [expertiseReads, introductionRequestReads, attendanceReads, calendarEventReads, documentReads, operationGroupReads],
  resolvers: [OperationGroupResolver, GroupResolver],
  entities: [ExpertiseEntity, IntroductionRequestEntity, CalendarEventEntity, AttendanceEntity, DocumentEntity],
};
