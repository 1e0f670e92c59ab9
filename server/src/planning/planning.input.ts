import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import type { NationalPlanPart, ObjectiveMeasure } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, Decimal } from '../platform/scalars';
import { NationalPlanActionEnum, NationalPlanPartEnum, ObjectiveMeasureEnum } from './planning.enums';

@InputType({ description: 'What a task says.' })
export class TaskBody {
  @Field(() => String, { description: 'What is to be done; 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'How, or what to think of; 4,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its texts, as BCP 47; that of the operation unless named.' })
  language?: string | null;
  @Field(() => ID, { nullable: true, description: 'The agency whose task it is; a participant, or one that is invited.' })
  ownerAgencyId?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day.' })
  startsOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Day by which it is to be done.' })
  dueOn?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Tasks that come before it; 20 at most, and none that waits for it.' })
  after?: string[] | null;
}

@InputType({ description: 'A new task. Sent twice, it makes one and gets the same answer.' })
export class AddTaskInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => TaskBody, { description: 'What it says.' })
  body!: TaskBody;
}

@InputType({ description: 'A change of a task.' })
export class ChangeTaskInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The task.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => TaskBody, { description: 'What it says now.' })
  body!: TaskBody;
}

@InputType({ description: 'An objective, added or changed.' })
export class PutObjectiveInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice), or that of the objective to be changed.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null for a new one.' })
  version?: number | null;
  @Field(() => String, { description: 'What is to be achieved; 500 characters at most.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Language of the text, as BCP 47; that of the operation unless named.' })
  language?: string | null;
  @Field(() => ObjectiveMeasureEnum, { description: 'By what it is measured.' })
  measure!: ObjectiveMeasure;
  @Field(() => Decimal, { nullable: true, description: 'How much is to be reached; null where it is measured in words.' })
  target?: string | null;
}

@InputType({ description: 'What a part of a national plan says.' })
export class NationalPlanPartInput {
  @Field(() => NationalPlanPartEnum, { description: 'The part.' })
  part!: NationalPlanPart;
  @Field(() => String, { description: 'What it says; 8,000 characters at most.' })
  text!: string;
}

@InputType({ description: "The national plan of the reader's agency as far as it is written." })
export class SaveNationalPlanInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null where there was none.' })
  version?: number | null;
  @Field(() => [NationalPlanPartInput], { description: 'Its parts; what is left out is empty.' })
  parts!: NationalPlanPartInput[];
  @Field(() => String, { nullable: true, description: 'Its language, as BCP 47; that of the operation unless named.' })
  language?: string | null;
}

@InputType({ description: 'A step of a national plan.' })
export class StepNationalPlanInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The agency whose plan it is.' })
  agencyId!: string;
  @Field(() => NationalPlanActionEnum, { description: 'The step.' })
  action!: NationalPlanAction;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Remarks; needed where it is given back.' })
  remarks?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the remarks, as BCP 47; that of the operation unless named.' })
  remarksLanguage?: string | null;
}
