import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import type { ReadinessPart } from '@muster/shared/planning/readiness';
import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import type { NationalPlanPart, NationalPlanState, ObjectiveMeasure, TaskState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { CalendarDate, Decimal, Instant } from '../platform/scalars';
import { NationalPlanActionEnum, NationalPlanPartEnum, NationalPlanStateEnum, ObjectiveMeasureEnum, ReadinessPartEnum, TaskActionEnum, TaskStateEnum } from './planning.enums';

@ObjectType({ description: 'Something that has to be done for an operation, by whom and by when.' })
export class Task {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { nullable: true, description: 'Its key in the template that it was made from.' })
  key!: string | null;
  @Field(() => String, { description: 'What is to be done.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'How, or what to think of.' })
  note!: string | null;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => TaskStateEnum, { description: 'Where it stands.' })
  state!: TaskState;
  @Field(() => Agency, { nullable: true, description: 'The agency whose task it is; null while it is nobody’s.' })
  owner!: Agency | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day.' })
  startsOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Day by which it is to be done.' })
  dueOn!: string | null;
  @Field(() => [ID], { description: 'Tasks that come before it.' })
  after!: string[];
  @Field(() => Boolean, { description: 'Whether all tasks that come before it are done or dropped.' })
  canBegin!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When it was done.' })
  finishedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who said that it is done.' })
  finishedBy!: Person | null;
  @Field(() => Instant, { description: 'When it was changed last.' })
  updatedAt!: string;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may change what it says.' })
  viewerCanChange!: boolean;
  @Field(() => [TaskActionEnum], { description: 'The steps that this reader may take now.' })
  nextActions!: TaskAction[];
}

@ObjectType({ description: 'What an operation is to achieve, and how far it has come.' })
export class Objective {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What is to be achieved.' })
  text!: string;
  @Field(() => String, { description: 'Language of the text, as BCP 47.' })
  language!: string;
  @Field(() => ObjectiveMeasureEnum, { description: 'By what it is measured.' })
  measure!: ObjectiveMeasure;
  @Field(() => Decimal, { nullable: true, description: 'How much is to be reached; null where it is measured in words.' })
  target!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'How much is reached, of what this reader may see; null where it is measured in words.' })
  reached!: string | null;
  @Field(() => ID, { nullable: true, description: 'The objective of the edition before that it was taken from.' })
  takenFromId!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
}

@ObjectType({ description: 'What a part of a national plan says.' })
export class WrittenPlanPart {
  @Field(() => NationalPlanPartEnum, { description: 'The part.' })
  part!: NationalPlanPart;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@ObjectType({ description: 'How one agency means to do its part of an operation: for that agency, and, once it is sent, for the coordinators.' })
export class NationalPlan {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency;
  @Field(() => NationalPlanStateEnum, { description: 'Where it stands.' })
  state!: NationalPlanState;
  @Field(() => [WrittenPlanPart], { description: 'Its parts as far as they are written, in their order.' })
  parts!: WrittenPlanPart[];
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'What the coordinators remarked.' })
  remarks!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the remarks, as BCP 47.' })
  remarksLanguage!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was sent last.' })
  submittedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who sent it.' })
  submittedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When the coordinators answered.' })
  reviewedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who answered.' })
  reviewedBy!: Person | null;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may write it now.' })
  viewerCanWrite!: boolean;
  @Field(() => [NationalPlanActionEnum], { description: 'The steps that this reader may take now.' })
  nextActions!: NationalPlanAction[];
}

@ObjectType({ description: 'How far a participant is ready, as every participant may know.' })
export class Readiness {
  @Field(() => NationalPlanStateEnum, { nullable: true, description: 'Where its national plan stands; null while it has sent none.' })
  plan!: NationalPlanState | null;
  @Field(() => Int, { description: 'People with a role in the operation.' })
  people!: number;
  @Field(() => Int, { description: 'Courses that its people are to take, each counted once a person.' })
  trainingNeeded!: number;
  @Field(() => Int, { description: 'Those of them that are passed.' })
  trainingPassed!: number;
  @Field(() => Instant, { nullable: true, description: 'When its people last tried the connection.' })
  connectedAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was reminded last, by the coordinators or by the clock.' })
  nudgedAt!: string | null;
  @Field(() => [ReadinessPartEnum], { description: 'What is missing; nothing when it is ready.' })
  missing!: ReadinessPart[];
  @Field(() => [ReadinessPartEnum], { description: 'What is missing and late by the days of the operation.' })
  late!: ReadinessPart[];
}
