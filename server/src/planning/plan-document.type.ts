import type { PlanDocumentKind } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { File } from '../files/files.room';
import { Instant } from '../platform/scalars';
import { PlanDocumentKindEnum } from './planning.enums';
import { Task } from './planning.type';

@ObjectType({ description: "A document of an operation's plan, or of one of its tasks. It is not rewritten: another takes its place." })
export class PlanDocument {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => PlanDocumentKindEnum, { description: 'What it is.' })
  kind!: PlanDocumentKind;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it says, in short.' })
  note!: string | null;
  @Field(() => String, { description: 'Language in which it is written, as BCP 47.' })
  language!: string;
  @Field(() => Task, { nullable: true, description: 'The task that it belongs to; null: the plan itself.' })
  task!: Task | null;
  @Field(() => PlanDocument, { nullable: true, description: 'The document whose place it took.' })
  supersedes!: PlanDocument | null;
  @Field(() => PlanDocument, { nullable: true, description: 'The document that took its place.' })
  supersededBy!: PlanDocument | null;
  @Field(() => ID, { nullable: true, description: 'The document of the edition before that it was taken from.' })
  takenFromId!: string | null;
  @Field(() => Agency, { description: 'The agency whose document it is.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who added it.' })
  addedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  addedAt!: string;
  @Field(() => Int, { description: 'Version of its line; 1.' })
  version!: number;
  @Field(() => [File], { description: 'Its files. They are sent to /files/{operation}/{file} with subjectType=PlanDocument.' })
  files!: File[];
  @Field(() => Boolean, { description: 'Whether this reader may put another in its place and send its files.' })
  viewerCanKeep!: boolean;
}

@InputType({ description: "A document for an operation's plan. Sent twice, it makes one and gets the same answer." })
export class AddPlanDocumentInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => PlanDocumentKindEnum, { description: 'What it is.' })
  kind!: PlanDocumentKind;
  @Field(() => String, { description: 'Title; 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it says, in short; 2,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { description: 'Language in which it is written, as BCP 47.' })
  language!: string;
  @Field(() => ID, { nullable: true, description: 'The task that it belongs to; that of the former document where it takes the place of one.' })
  taskId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The document of the same agency whose place it takes.' })
  supersedesId?: string | null;
}

@InputType({ description: "A document of the edition before, taken along. Sent twice, it makes one; files that did not arrive the first time follow." })
export class TakePlanDocumentInput {
  @Field(() => ID, { description: 'A UUID made by the client for the new document.' })
  id!: string;
  @Field(() => ID, { description: 'The operation that takes it.' })
  operationId!: string;
  @Field(() => ID, { description: "The document: of the edition before, and of the reader's own agency." })
  fromId!: string;
}
