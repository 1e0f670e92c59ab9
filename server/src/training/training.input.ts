import type { OperationRole } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OperationRoleEnum } from '../operations/operations.room';
import { CalendarDate, Instant } from '../platform/scalars';
import { BlockKindEnum, type BlockKind } from './training.enums';

@InputType({ description: 'A piece of a lesson; which fields are needed follows from its kind.' })
export class LessonBlockInput {
  @Field(() => BlockKindEnum, { description: 'What it is.' })
  kind!: BlockKind;
  @Field(() => String, { nullable: true, description: 'Of a paragraph or a warning: its text, 4,000 characters at most.' })
  text?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of a list or of steps: each of them, 40 at most.' })
  items?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Of a picture: its name among the pictures of the product; null where it is a file.' })
  picture?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a picture that is none of the product: the file that it is.' })
  file?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a film: the file that it is.' })
  film?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a film: the file of its captions in the language of the text.' })
  captions?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a picture: what it shows, for those who do not see it. Of a film: what it shows and says, 4,000 characters at most.' })
  alt?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a picture or film: what stands below it.' })
  caption?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of a table: the headings of its columns, 8 at most.' })
  head?: string[] | null;
  @Field(() => [[String]], { nullable: true, description: 'Of a table: its rows, each a text for every column; 60 at most.' })
  rows?: string[][] | null;
}

@InputType({ description: 'A lesson of a course.' })
export class LessonInput {
  @Field(() => String, { description: 'Its key: small letters, digits and hyphens.' })
  key!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'How many minutes a reader needs.' })
  minutes!: number;
  @Field(() => [LessonBlockInput], { description: 'What it says, in order; 80 pieces at most.' })
  blocks!: LessonBlockInput[];
}

@InputType({ description: 'An answer that can be chosen.' })
export class QuestionChoiceInput {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
  @Field(() => Boolean, { description: 'Whether it is right.' })
  isRight!: boolean;
}

@InputType({ description: 'A question of a course.' })
export class QuestionInput {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'The key of the lesson that answers it.' })
  lesson!: string;
  @Field(() => String, { description: 'The question.' })
  text!: string;
  @Field(() => [QuestionChoiceInput], { description: 'What can be chosen: 2 to 10, one of them right at least.' })
  choices!: QuestionChoiceInput[];
  @Field(() => String, { description: 'Why; told once an attempt is handed in.' })
  explanation!: string;
}

@InputType({ description: 'What a course says in one language.' })
export class CourseTextInput {
  @Field(() => String, { description: 'The language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'What the course is about.' })
  summary!: string;
  @Field(() => [LessonInput], { description: 'Its lessons, in order: 1 to 60.' })
  lessons!: LessonInput[];
  @Field(() => [QuestionInput], { description: 'Its questions, in order: 1 to 100.' })
  questions!: QuestionInput[];
}

@InputType({ description: 'A course, or its next version.' })
export class PublishCourseInput {
  @Field(() => String, { description: 'Its key: small letters, digits and hyphens; the same for every version.' })
  key!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null for a new course.' })
  version?: number | null;
  @Field(() => String, { description: 'The edition of its text, such as 2026-2.' })
  edition!: string;
  @Field(() => Int, { description: 'The share of questions to be answered rightly, in per cent.' })
  passMarkPercent!: number;
  @Field(() => Int, { description: 'Attempts that a person has within thirty days: 1 to 20.' })
  attempts!: number;
  @Field(() => [CourseTextInput], { description: 'What it says, in each language; the lessons and questions of all have the same keys.' })
  texts!: CourseTextInput[];
}

@InputType({ description: 'What was chosen for a question.' })
export class ChosenAnswerInput {
  @Field(() => String, { description: 'The key of the question.' })
  question!: string;
  @Field(() => [String], { description: 'The keys of what was chosen: one at least.' })
  choices!: string[];
}

@InputType({ description: 'An attempt. Sent twice, it is one and gets the same answer.' })
export class HandInAttemptInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => Int, { description: 'The version whose questions were answered; the latest.' })
  version!: number;
  @Field(() => String, { description: 'The language in which they were answered, as BCP 47.' })
  language!: string;
  @Field(() => [ChosenAnswerInput], { description: 'What was chosen for each question.' })
  answers!: ChosenAnswerInput[];
}

@InputType({ description: 'A course for people of an operation.' })
export class AssignCourseInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => [OperationRoleEnum], { description: 'Whoever has one of these roles takes it, those who get one later among them.' })
  roles!: OperationRole[];
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is to be passed.' })
  dueOn?: string | null;
}

@InputType({ description: 'A course for one person of an operation.' })
export class AssignCourseToPersonInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
  @Field(() => ID, { description: 'The person, who has a role in the operation.' })
  personId!: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is to be passed.' })
  dueOn?: string | null;
}

@InputType({ description: 'A session at which people of an operation meet, added or changed.' })
export class PutTrainingSessionInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice), or that of the session to be changed.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null for a new one.' })
  version?: number | null;
  @Field(() => ID, { nullable: true, description: 'The course that it belongs to, if it does.' })
  courseId?: string | null;
  @Field(() => String, { description: 'What it is about; 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What to bring or to read before; 2,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Where people meet; 200 characters at most.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'Where people meet online: an address that begins with https.' })
  link?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its texts, as BCP 47; that of the operation unless named.' })
  language?: string | null;
  @Field(() => Instant, { description: 'When it begins.' })
  startsAt!: string;
  @Field(() => Instant, { description: 'When it ends.' })
  endsAt!: string;
  @Field(() => String, { description: 'The time zone of the place, such as Asia/Bangkok.' })
  zone!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is called off; it stays in the calendar, marked.' })
  isCancelled?: boolean | null;
}
