import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../platform/scalars';
import { Lesson } from '../training/training.room';

@ObjectType({ description: 'An answer that can be chosen, as its writer has it.' })
export class CourseDraftChoice {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
  @Field(() => Boolean, { description: 'Whether it is right.' })
  isRight!: boolean;
}

@ObjectType({ description: 'A question as its writer has it: for those alone who may publish the course.' })
export class CourseDraftQuestion {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'The key of the lesson that answers it.' })
  lesson!: string;
  @Field(() => String, { description: 'The question.' })
  text!: string;
  @Field(() => [CourseDraftChoice], { description: 'What can be chosen.' })
  choices!: CourseDraftChoice[];
  @Field(() => String, { description: 'Why; told to learners once an attempt is handed in.' })
  explanation!: string;
}

@ObjectType({ description: 'What a draft says in one language, finished or not.' })
export class CourseDraftText {
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'What the course is about.' })
  summary!: string;
  @Field(() => [Lesson], { description: 'Its lessons, in order.' })
  lessons!: Lesson[];
  @Field(() => [CourseDraftQuestion], { description: 'Its questions, in order.' })
  questions!: CourseDraftQuestion[];
}

@ObjectType({ description: 'A course that is being written, or its next version: seen by those alone who may publish it.' })
export class CourseDraft {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The course whose next version it is; null for a new one.' })
  courseId!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of the course that it was begun from; null for a new one.' })
  basedOn!: number | null;
  @Field(() => Int, { nullable: true, description: 'The version that the course has now; null for a new one.' })
  courseVersion!: number | null;
  @Field(() => Boolean, { description: 'Whether the course is one of the product; else it is of an agency.' })
  isOfProduct!: boolean;
  @Field(() => String, { description: 'Its key: small letters, digits and hyphens; that of a course never changes.' })
  key!: string;
  @Field(() => String, { description: 'The edition of its text.' })
  edition!: string;
  @Field(() => Int, { description: 'The share of questions to be answered rightly, in per cent.' })
  passMarkPercent!: number;
  @Field(() => Int, { description: 'Attempts that a person has within thirty days.' })
  attempts!: number;
  @Field(() => [CourseDraftText], { description: 'What it says, in each language.' })
  texts!: CourseDraftText[];
  @Field(() => Int, { description: 'Version of the draft; name it when you save it.' })
  version!: number;
  @Field(() => String, { description: 'The name of whoever saved it last.' })
  writtenBy!: string;
  @Field(() => Instant, { description: 'When it was saved last.' })
  writtenAt!: string;
}

@ObjectType({ description: 'The title of a draft in one language.' })
export class CourseDraftTitle {
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'Title, as far as it is written; its first 200 characters.' })
  title!: string;
}

@ObjectType({ description: 'A draft as the list of drafts shows it, without what it says.' })
export class CourseDraftLine {
  @Field(() => ID, { description: 'Identifier of the draft.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The course whose next version it is; null for a new one.' })
  courseId!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the course has now; null for a new one.' })
  courseVersion!: number | null;
  @Field(() => [CourseDraftTitle], { description: 'Its title in each language.' })
  titles!: CourseDraftTitle[];
  @Field(() => Int, { description: 'Version of the draft; name it when you throw it away.' })
  version!: number;
  @Field(() => String, { description: 'The name of whoever saved it last.' })
  writtenBy!: string;
  @Field(() => Instant, { description: 'When it was saved last.' })
  writtenAt!: string;
}

@ObjectType({ description: 'The drafts of courses that the reader may write on.' })
export class CourseDrafts {
  @Field(() => Boolean, { description: 'Whether the reader may begin a new course.' })
  viewerCanBegin!: boolean;
}
