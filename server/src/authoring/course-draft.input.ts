import { Field, ID, InputType, Int } from 'type-graphql';
import { CourseTextInput } from '../training/training.room';

@InputType({ description: 'A draft to be begun. Sent twice, it is one.' })
export class BeginCourseDraftInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The course whose next version it is to be; null for a new course.' })
  courseId?: string | null;
  @Field(() => String, { nullable: true, description: 'The language of a new course, as BCP 47; English unless named.' })
  language?: string | null;
}

@InputType({ description: 'A draft as it is written now, finished or not; what is missing is said when it is published.' })
export class SaveCourseDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the draft that was read.' })
  version!: number;
  @Field(() => String, { description: 'Its key: small letters, digits and hyphens. That of a course which is published stays as it is.' })
  key!: string;
  @Field(() => String, { description: 'The edition of its text, such as 2026-2.' })
  edition!: string;
  @Field(() => Int, { description: 'The share of questions to be answered rightly, in per cent.' })
  passMarkPercent!: number;
  @Field(() => Int, { description: 'Attempts that a person has within thirty days.' })
  attempts!: number;
  @Field(() => [CourseTextInput], { description: 'What it says, in each language.' })
  texts!: CourseTextInput[];
}

@InputType({ description: 'A draft to be published as the next version of its course. Sent twice, it is published once.' })
export class PublishCourseDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the draft that was read.' })
  version!: number;
  @Field(() => Int, { nullable: true, description: 'The version of the course that it follows, as the writer knows it; null for a new course.' })
  courseVersion?: number | null;
}
