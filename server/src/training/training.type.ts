import type { OperationRole } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { Operation, OperationRoleEnum } from '../operations/operations.room';
import { pageOf } from '../platform/page.type';
import { CalendarDate, Instant } from '../platform/scalars';
import { BlockKindEnum, type BlockKind } from './training.enums';

@ObjectType({ description: 'A piece of a lesson; which fields are filled follows from its kind.' })
export class LessonBlock {
  @Field(() => BlockKindEnum, { description: 'What it is.' })
  kind!: BlockKind;
  @Field(() => String, { nullable: true, description: 'Of a paragraph or a warning: its text.' })
  text?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of a list or of steps: each of them.' })
  items?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Of a picture of the product: its name.' })
  picture?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a picture that is none of the product: the file that it is, at /course-files/{id}.' })
  file?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a picture that is a file: its width in pixels.' })
  width?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a picture that is a file: its height in pixels.' })
  height?: number | null;
  @Field(() => ID, { nullable: true, description: 'Of a film: the file that it is, at /course-files/{id}.' })
  film?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a film: the file of its captions (WebVTT), at /course-files/{id}.' })
  captions?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a film: how large it is, in bytes.' })
  bytes?: number | null;
  @Field(() => String, { nullable: true, description: 'Of a film: its media type.' })
  mediaType?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a picture: what it shows, for those who do not see it. Of a film: what it shows and says.' })
  alt?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a picture or film: what stands below it.' })
  caption?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of a table: the headings of its columns.' })
  head?: string[] | null;
  @Field(() => [[String]], { nullable: true, description: 'Of a table: its rows, each a text for every column.' })
  rows?: string[][] | null;
}

@ObjectType({ description: 'A lesson of a course.' })
export class Lesson {
  @Field(() => String, { description: 'Its key, by which its reading is kept.' })
  key!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'How many minutes a reader needs.' })
  minutes!: number;
  @Field(() => [LessonBlock], { description: 'What it says, in order.' })
  blocks!: LessonBlock[];
}

@ObjectType({ description: 'An answer that can be chosen.' })
export class QuestionChoice {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@ObjectType({ description: 'A question of a course. Which choices are right is told once an attempt is handed in.' })
export class Question {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'The key of the lesson that answers it.' })
  lesson!: string;
  @Field(() => String, { description: 'The question.' })
  text!: string;
  @Field(() => [QuestionChoice], { description: 'What can be chosen; one is right, or several.' })
  choices!: QuestionChoice[];
}

@ObjectType({ description: 'What a version of a course says in one language.' })
export class CourseText {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the course.' })
  version!: number;
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'What the course is about.' })
  summary!: string;
  @Field(() => Int, { description: 'How many lessons it has.' })
  lessonCount!: number;
  @Field(() => [Lesson], { description: 'Its lessons, in order.' })
  lessons!: Lesson[];
  @Field(() => [Question], { description: 'Its questions, in order.' })
  questions!: Question[];
  @Field(() => Instant, { description: 'When it was published.' })
  publishedAt!: string;
}

@ObjectType({ description: 'That the reader opened a lesson, and when they finished it.' })
export class LessonReading {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'The key of the lesson.' })
  lesson!: string;
  @Field(() => Instant, { description: 'When it was opened last.' })
  openedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was finished; null while it is not.' })
  finishedAt!: string | null;
}

@ObjectType({ description: 'How a question was answered, told once the attempt is handed in.' })
export class ReviewedQuestion {
  @Field(() => String, { description: 'The key of the question.' })
  question!: string;
  @Field(() => [String], { description: 'The keys of what was chosen.' })
  chosen!: string[];
  @Field(() => [String], { description: 'The keys of what is right.' })
  right!: string[];
  @Field(() => Boolean, { description: 'Whether all that is right was chosen, and nothing else.' })
  isRight!: boolean;
  @Field(() => String, { description: 'Why.' })
  explanation!: string;
}

@ObjectType({ description: "An attempt at the questions of a course: its maker's alone." })
export class CourseAttempt {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => Int, { description: 'The version of the course that was tried.' })
  version!: number;
  @Field(() => String, { description: 'The language in which it was made, as BCP 47.' })
  language!: string;
  @Field(() => Int, { description: 'Which attempt of this person at this version it is.' })
  number!: number;
  @Field(() => Int, { description: 'Questions that were answered rightly.' })
  rightCount!: number;
  @Field(() => Int, { description: 'Questions that were asked.' })
  questionCount!: number;
  @Field(() => Boolean, { description: 'Whether it reached the pass mark.' })
  hasPassed!: boolean;
  @Field(() => Instant, { description: 'When it was handed in.' })
  handedInAt!: string;
  @Field(() => [ReviewedQuestion], { description: 'Each question with what was chosen, what is right, and why.' })
  review!: ReviewedQuestion[];
}

@ObjectType({ description: 'That somebody has passed a version of a course.' })
export class CourseCertificate {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'The code by which anybody can check it.' })
  code!: string;
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => String, { description: 'Title of the course in the language of the attempt.' })
  courseTitle!: string;
  @Field(() => Int, { description: 'The version of the course.' })
  version!: number;
  @Field(() => String, { description: "The edition of the course's text." })
  edition!: string;
  @Field(() => String, { description: 'Language of the title, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'The name of its holder when it was issued.' })
  holderName!: string;
  @Field(() => Instant, { description: 'When it was issued.' })
  issuedAt!: string;
  @Field(() => CourseAttempt, { description: 'The attempt that it was issued for.' })
  attempt!: CourseAttempt;
}

@ObjectType({ description: 'How many attempts the reader has.' })
export class AttemptsLeft {
  @Field(() => Int, { description: 'Attempts that are left now.' })
  left!: number;
  @Field(() => Instant, { nullable: true, description: 'When none is left: from when there is one again.' })
  nextAt!: string | null;
}

@ObjectType({ description: 'A course of lessons with questions at its end.' })
export class Course {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'Its key, the same in every language.' })
  key!: string;
  @Field(() => Int, { description: 'Its latest version.' })
  version!: number;
  @Field(() => String, { description: 'The edition of its text.' })
  edition!: string;
  @Field(() => Int, { description: 'The share of questions to be answered rightly, in per cent.' })
  passMarkPercent!: number;
  @Field(() => Int, { description: 'Attempts that a person has within thirty days.' })
  attempts!: number;
  @Field(() => [CourseText], { description: 'What its latest version says, in each language that it has.' })
  texts!: CourseText[];
  @Field(() => [LessonReading], { description: 'The lessons that the reader has opened.' })
  ownReadings!: LessonReading[];
  @Field(() => [CourseAttempt], { description: "The reader's attempts, the latest first." })
  ownAttempts!: CourseAttempt[];
  @Field(() => [CourseCertificate], { description: "The reader's certificates, the latest first." })
  ownCertificates!: CourseCertificate[];
  @Field(() => AttemptsLeft, { description: 'How many attempts the reader has.' })
  attemptsLeft!: AttemptsLeft;
  @Field(() => [TrainingAssignment], { description: 'Operations that want the reader to take it.' })
  ownAssignments!: TrainingAssignment[];
  @Field(() => Boolean, { description: 'Whether this reader may publish its next version.' })
  viewerCanPublish!: boolean;
}

@ObjectType({ description: 'That people of an operation are to take a course.' })
export class TrainingAssignment {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Operation, { description: 'The operation itself.' })
  operation!: Operation;
  @Field(() => Course, { description: 'The course.' })
  course!: Course;
  @Field(() => [OperationRoleEnum], { description: 'Whoever has one of these roles takes it; none where it is given to a person.' })
  roles!: OperationRole[];
  @Field(() => Person, { nullable: true, description: 'The person whom it is given to; null where it goes by roles.' })
  person!: Person | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is to be passed.' })
  dueOn!: string | null;
  @Field(() => Instant, { description: 'When it was assigned.' })
  assignedAt!: string;
  @Field(() => Person, { description: 'Who assigned it.' })
  assignedBy!: Person;
  @Field(() => Boolean, { description: 'Whether this reader may take it back now.' })
  viewerCanTakeBack!: boolean;
}

@ObjectType({ description: 'A session at which people of an operation meet, in a room or online.' })
export class TrainingSession {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Course, { nullable: true, description: 'The course that it belongs to; null when it belongs to none.' })
  course!: Course | null;
  @Field(() => String, { description: 'What it is about.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What to bring or to read before.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Where people meet.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Where people meet online.' })
  link!: string | null;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { description: 'When it begins.' })
  startsAt!: string;
  @Field(() => Instant, { description: 'When it ends.' })
  endsAt!: string;
  @Field(() => String, { description: 'The time zone of the place (IANA).' })
  zone!: string;
  @Field(() => Boolean, { description: 'Whether it is called off.' })
  isCancelled!: boolean;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
}

@ObjectType({ description: 'How far the people of a participant have come with a course, as every participant may know: how many, not who.' })
export class TrainingProgress {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => Int, { description: 'People of this participant who are to take it.' })
  needed!: number;
  @Field(() => Int, { description: 'Those of them who have passed it.' })
  passed!: number;
}

@ObjectType({ description: 'What anybody learns of a certificate by its code.' })
export class CertificateCheck {
  @Field(() => Boolean, { description: 'Whether a certificate with this code was issued.' })
  isValid!: boolean;
  @Field(() => String, { description: 'The code that was looked for.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'Title of the course; null when it is not valid.' })
  courseTitle!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the title, as BCP 47; null when it is not valid.' })
  language!: string | null;
  @Field(() => String, { nullable: true, description: 'The edition of the course; null when it is not valid.' })
  edition!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of the course; null when it is not valid.' })
  version!: number | null;
  @Field(() => String, { nullable: true, description: "The initials of its holder's name; null when it is not valid." })
  initials!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was issued; null when it is not valid.' })
  issuedAt!: string | null;
}

export const CoursePage = pageOf(Course, 'Course');
