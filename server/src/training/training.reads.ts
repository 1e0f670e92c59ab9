import type { OperationState } from '@muster/shared/vocabularies';
import { attemptsLeft } from '@muster/shared/training/attempt-window';
import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import type { TrainedAgency } from './course.policy';
import { coursePolicy, personalTrainingPolicy, trainingPolicy } from './course.policy';

export const courseTextReads = defineReads('CourseText', 'course_texts', {
  id: expression((text) => `${text}.course_id || ':' || ${text}.version || ':' || ${text}.language`),
  version: column('version'),
  language: column('language'),
  title: column('title'),
  summary: column('summary'),
  lessonCount: expression((text) => `jsonb_array_length(${text}.lessons)`),
  lessons: column('lessons'),
  questions: column('questions'),
  publishedAt: instant('published_at'),
});

export const lessonReadingReads = defineReads('LessonReading', 'lesson_readings', {
  id: expression((reading) => `${reading}.course_id || ':' || ${reading}.lesson`),
  lesson: column('lesson'),
  openedAt: instant('opened_at'),
  finishedAt: instant('finished_at'),
});

export const courseAttemptReads = defineReads('CourseAttempt', 'course_attempts', {
  id: column('id'),
  courseId: column('course_id'),
  version: column('version'),
  language: column('language'),
  number: column('number'),
  rightCount: column('right_count'),
  questionCount: column('question_count'),
  hasPassed: column('has_passed'),
  handedInAt: instant('handed_in_at'),
  review: column('review'),
});

const ofText = (what: string) => (certificate: string): string =>
  `(select t.${what} from course_texts t where t.course_id = ${certificate}.course_id and t.version = ${certificate}.version and t.language = ${certificate}.language)`;

export const courseCertificateReads = defineReads('CourseCertificate', 'course_certificates', {
  id: column('id'),
  code: column('code'),
  courseId: column('course_id'),
  courseTitle: expression(ofText('title')),
  version: column('version'),
  edition: expression(ofText('edition')),
  language: column('language'),
  holderName: column('holder_name'),
  issuedAt: instant('issued_at'),
  attempt: one('CourseAttempt', (certificate, made) => `${made}.id = ${certificate}.attempt_id`),
});

const isOwn = (course: string, row: string): string => `${row}.course_id = ${course}.id and ${row}.account_id = muster.account()`;

export const courseReads = defineReads('Course', 'courses', {
  id: column('id'),
  key: column('key'),
  version: column('version'),
  edition: column('edition'),
  passMarkPercent: column('pass_mark_percent'),
  attempts: column('attempts'),
  texts: many('CourseText', (course, text) => `${text}.course_id = ${course}.id and ${text}.version = ${course}.version`, (text) => `${text}.language`, {
    filter: (args, text, bind) => (typeof args.language === 'string' ? [`${text}.language = ${bind(args.language)}`] : []),
  }),
  ownReadings: many('LessonReading', isOwn, (reading) => `${reading}.opened_at desc, ${reading}.lesson`),
  ownAttempts: many('CourseAttempt', isOwn, (made) => `${made}.handed_in_at desc, ${made}.id desc`),
  ownCertificates: many('CourseCertificate', isOwn, (certificate) => `${certificate}.issued_at desc, ${certificate}.id desc`),
  attemptsLeft: derived(
    {
      ...needs('attempts'),
      handed_in: (course) => `(select coalesce(json_agg(muster.utc(a.handed_in_at)), '[]') from course_attempts a where ${isOwn(course, 'a')} and a.version = ${course}.version)`,
    },
    (row, { now }) => attemptsLeft(row.attempts as number, row.handed_in as string[], now()),
  ),
  ownAssignments: many(
    'TrainingAssignment',
    (course, assignment) =>
      `${assignment}.course_id = ${course}.id and exists (select from operation_members m where m.operation_id = ${assignment}.operation_id and m.account_id = muster.account() and m.is_active and (m.role = any(${assignment}.roles) or m.account_id = ${assignment}.account_id and m.agency_id = ${assignment}.agency_id))`,
    (assignment) => `coalesce(${assignment}.due_on, 'infinity'), ${assignment}.id`,
  ),
  viewerCanPublish: derived(needs('id', 'owner_agency_id'), (row, { viewer }) => viewer !== null && coursePolicy.publish(viewer, { id: row.id as string, ownerAgencyId: row.owner_agency_id as string | null })),
});

const operationState = (child: string): string => `(select o.state from operations o where o.id = ${child}.operation_id)`;

const trainedAgency = (row: Record<string, unknown>): TrainedAgency => ({
  id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.agency_id as string,
});

export const trainingAssignmentReads = defineReads('TrainingAssignment', 'training_assignments', {
  id: column('id'),
  operationId: column('operation_id'),
  operation: one('Operation', (assignment, operation) => `${operation}.id = ${assignment}.operation_id`),
  course: one('Course', (assignment, course) => `${course}.id = ${assignment}.course_id`),
  roles: column('roles'),
  person: one('Person', (assignment, person) => `${person}.id = ${assignment}.account_id`),
  dueOn: column('due_on'),
  assignedAt: instant('assigned_at'),
  assignedBy: one('Person', (assignment, person) => `${person}.id = ${assignment}.assigned_by`),
  viewerCanTakeBack: derived({ ...needs('id', 'operation_id', 'agency_id'), operation_state: operationState }, (row, { viewer }) => {
    const operation = { id: row.operation_id as string, state: row.operation_state as OperationState };
    if (!viewer) return false;
    return row.agency_id === null ? trainingPolicy.assign(viewer, operation) : personalTrainingPolicy.train(viewer, trainedAgency(row));
  }),
});

export const trainingSessionReads = defineReads('TrainingSession', 'training_sessions', {
  id: column('id'),
  operationId: column('operation_id'),
  course: one('Course', (session, course) => `${course}.id = ${session}.course_id`),
  title: column('title'),
  note: column('note'),
  place: column('place'),
  link: column('link'),
  language: column('language'),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
  zone: column('zone'),
  isCancelled: column('is_cancelled'),
  version: column('version'),
});

/** The courses and sessions of an operation, added to its type by this room. */
export const operationTrainingReads = defineReads('Operation', 'operations', {
  trainings: many('TrainingAssignment', (operation, assignment) => `${assignment}.operation_id = ${operation}.id`, (assignment) => `coalesce(${assignment}.due_on, 'infinity'), ${assignment}.assigned_at, ${assignment}.id`),
  trainingSessions: many('TrainingSession', (operation, session) => `${session}.operation_id = ${operation}.id`, (session) => `${session}.starts_at, ${session}.id`),
  viewerCanTrain: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && trainingPolicy.assign(viewer, { id: row.id as string, state: row.state as OperationState })),
});

/** How far the people of a participant have come: counted by the database, which tells no names. */
export const participationTrainingReads = defineReads('Participation', 'participations', {
  training: derived(
    {
      progress: (participation) =>
        `(select coalesce(json_agg(json_build_object('courseId', t.course_id, 'needed', t.needed, 'passed', t.passed) order by t.course_id), '[]') from muster.training_of(${participation}.operation_id, ${participation}.agency_id) t)`,
    },
    ({ progress }) => progress,
  ),
  viewerCanTrainPeople: derived({ ...needs('id', 'operation_id', 'agency_id', 'state'), operation_state: operationState }, (row, { viewer }) =>
    viewer !== null && row.state === 'ACCEPTED' && personalTrainingPolicy.train(viewer, trainedAgency(row))),
});

export const coursePage: PageDeclaration = {
  sorts: { OLDEST: { direction: 'asc', keys: [{ sql: (course) => `${course}.created_at`, type: 'timestamptz' }, { sql: (course) => `${course}.id`, type: 'uuid' }] } },
  defaultSort: 'OLDEST',
};
