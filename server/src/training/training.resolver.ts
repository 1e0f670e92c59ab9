import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Operation, OperationOrRefused, Participation, readOperation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { assignCourse, unassignCourse } from './assign-course';
import { assignCourseToPerson } from './assign-course-to-person';
import { checkCertificate } from './check-certificate';
import { handInAttempt } from './hand-in-attempt';
import { noteLesson } from './note-lesson';
import { publishCourse } from './publish-course';
import { putTrainingSession } from './put-training-session';
import { takeTrainings } from './take-trainings';
import { AssignCourseInput, AssignCourseToPersonInput, HandInAttemptInput, PublishCourseInput, PutTrainingSessionInput } from './training.input';
import { CertificateCheck, Course, CourseAttempt, CourseCertificate, CoursePage, CourseText, TrainingAssignment, TrainingProgress, TrainingSession } from './training.type';

export const CourseOrRefused = orRefused(Course);
const CourseAttemptOrRefused = orRefused(CourseAttempt);
const TrainingAssignmentOrRefused = orRefused(TrainingAssignment);
const TrainingSessionOrRefused = orRefused(TrainingSession);

export const readCourse = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Course | null> => context.read.one<Course>(info, 'Course', (row, bind) => `${row}.id = ${bind(id)}`);

const readAssignment = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<TrainingAssignment | null> =>
  context.read.one<TrainingAssignment>(info, 'TrainingAssignment', (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);

@Resolver(() => Course)
export class CourseResolver {
  @FieldResolver(() => [CourseText], { description: 'What its latest version says, in each language that it has.' })
  texts(@Arg('language', () => String, { nullable: true, description: 'Only in this language, as BCP 47.' }) _language: string | null): CourseText[] {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => CoursePage, { description: 'The courses, the oldest first.' })
  courses(@Args(() => PageArguments) _args: PageArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Course, { nullable: true, description: 'A course; null when there is none.' })
  course(@Arg('id', () => ID, { description: 'The course.' }) _id: string): Course | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => CourseCertificate, { nullable: true, description: "One of the reader's certificates; null when it is not theirs." })
  certificate(@Arg('id', () => ID, { description: 'The certificate.' }) _id: string): CourseCertificate | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => CertificateCheck, { description: 'Whether a certificate with this code was issued, and for what. For anybody, and only so often a minute.' })
  certificateCheck(@Arg('code', () => String, { description: 'The code as it stands on the certificate.' }) code: string, @Ctx() context: Context): Promise<CertificateCheck> {
    return checkCertificate(context, code);
  }

  @Mutation(() => CourseOrRefused, { description: 'Publishes a course or its next version. For administrators, and for coordinators as to the courses of their own agency.' })
  publishCourse(@Arg('input', () => PublishCourseInput, { description: 'The course.' }) input: PublishCourseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Course | Refused | null> {
    return attempt(async () => readCourse(context, info, await publishCourse(context, input)));
  }

  @Mutation(() => CourseOrRefused, { description: "Keeps the reader's place in a course: that they opened a lesson, or finished it." })
  noteLesson(
    @Arg('courseId', () => ID, { description: 'The course.' }) courseId: string,
    @Arg('lesson', () => String, { description: 'The key of the lesson.' }) lesson: string,
    @Arg('isFinished', () => Boolean, { description: 'Whether they finished it; what was finished stays so.' }) isFinished: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Course | Refused | null> {
    return attempt(async () => readCourse(context, info, await noteLesson(context, courseId, lesson, isFinished)));
  }

  @Mutation(() => CourseAttemptOrRefused, { description: 'Hands an attempt in: it is judged at once, and a certificate is issued where it passes.' })
  handInAttempt(@Arg('input', () => HandInAttemptInput, { description: 'The attempt.' }) input: HandInAttemptInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CourseAttempt | Refused | null> {
    return attempt(async () => {
      const id = await handInAttempt(context, input);
      return context.read.one<CourseAttempt>(info, 'CourseAttempt', (row, bind) => `${row}.id = ${bind(id)}`);
    });
  }
}

@Resolver(() => Operation)
export class OperationTrainingResolver {
  @FieldResolver(() => [TrainingAssignment], { description: 'The courses that its people are to take, the next due first.' })
  trainings(): TrainingAssignment[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [TrainingSession], { description: 'The sessions at which its people meet, the first of them first.' })
  trainingSessions(): TrainingSession[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may assign courses and set sessions now.' })
  viewerCanTrain(): boolean {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => TrainingAssignmentOrRefused, { description: 'Says that everybody with certain roles in an operation takes a course.' })
  assignCourse(@Arg('input', () => AssignCourseInput, { description: 'Who takes which.' }) input: AssignCourseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TrainingAssignment | Refused | null> {
    return attempt(async () => readAssignment(context, info, input.operationId, await assignCourse(context, input)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes courses of the edition before along, each once: for the same roles, on the days of this one.' })
  takeTrainings(
    @Arg('operationId', () => ID, { description: 'The operation that continues it.' }) operationId: string,
    @Arg('assignmentIds', () => [ID], { description: 'Which assignments of the edition before; 50 at most.' }) assignmentIds: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await takeTrainings(context, operationId, assignmentIds)));
  }

  @Mutation(() => TrainingAssignmentOrRefused, { description: 'Gives a course to one person of an operation. For coordinators, and for national contact points as to the people of their own agency.' })
  assignCourseToPerson(@Arg('input', () => AssignCourseToPersonInput, { description: 'Who takes which.' }) input: AssignCourseToPersonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TrainingAssignment | Refused | null> {
    return attempt(async () => readAssignment(context, info, input.operationId, await assignCourseToPerson(context, input)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Says that an operation, or whoever gave it to a person, does not ask for a course any more.' })
  unassignCourse(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await unassignCourse(context, operationId, id)));
  }
}

@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @Mutation(() => TrainingSessionOrRefused, { description: 'Puts a session into the calendar of an operation, changes it or calls it off.' })
  putTrainingSession(@Arg('input', () => PutTrainingSessionInput, { description: 'The session.' }) input: PutTrainingSessionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TrainingSession | Refused | null> {
    return attempt(async () => {
      const id = await putTrainingSession(context, input);
      return context.read.one<TrainingSession>(info, 'TrainingSession', (row, bind) => `${row}.operation_id = ${bind(input.operationId)} and ${row}.id = ${bind(id)}`);
    });
  }
}

@Resolver(() => Participation)
export class ParticipationTrainingResolver {
  @FieldResolver(() => [TrainingProgress], { description: 'How far its people have come with the courses of the operation.' })
  training(): TrainingProgress[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may give courses to its people now.' })
  viewerCanTrainPeople(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}
