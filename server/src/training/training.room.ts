import { byId, rootOne, rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { calendarRoutes } from './calendar.routes';
import { CourseAttemptEntity } from './course-attempt.entity';
import { CourseCertificateEntity } from './course-certificate.entity';
import { CourseEntity } from './course.entity';
import { TrainingAssignmentEntity } from './training-assignment.entity';
import { TrainingSessionEntity } from './training-session.entity';
import { courseAttemptReads, courseCertificateReads, coursePage, courseReads, courseTextReads, lessonReadingReads, operationTrainingReads, participationTrainingReads, trainingAssignmentReads, trainingSessionReads } from './training.reads';
import { CourseResolver, OperationTrainingResolver, ParticipationTrainingResolver, TrainingSessionResolver } from './training.resolver';

export { CourseEntity };
export { checkCourse } from './check-course';
export type { CourseFacts } from './course.policy';
export { coursePolicy, keepsCourses } from './course.policy';
export type { KeptCourse, WrittenText } from './keep-course';
export { findCourse } from './keep-course';
export { describeFiles } from './course-files';
export { publishAtTheDoor } from './publish-course';
export { CourseTextInput } from './training.input';
export { CourseOrRefused, readCourse } from './training.resolver';
export { Course, Lesson } from './training.type';
export { assignCourse } from './assign-course';
export { assignCourseToPerson } from './assign-course-to-person';
export { handInAttempt } from './hand-in-attempt';
export { keepShippedCourses } from './keep-shipped-courses';
export { noteLesson } from './note-lesson';
export { putTrainingSession } from './put-training-session';
export { shippedCourses } from './shipped-courses';

/** Training: courses with their questions, certificates, and what the people of an operation are to take. */
export const trainingRoom: Room = {
  name: 'training',
  roots: [rootPage('courses', 'Course', coursePage), rootOne('course', 'Course', byId), rootOne('certificate', 'CourseCertificate', byId)],
  reads: [courseReads, courseTextReads, lessonReadingReads, courseAttemptReads, courseCertificateReads, trainingAssignmentReads, trainingSessionReads, operationTrainingReads, participationTrainingReads],
  resolvers: [CourseResolver, OperationTrainingResolver, ParticipationTrainingResolver, TrainingSessionResolver],
  entities: [CourseEntity, CourseAttemptEntity, CourseCertificateEntity, TrainingAssignmentEntity, TrainingSessionEntity],
  routes: calendarRoutes,
  publicFields: ['certificateCheck'],
};
