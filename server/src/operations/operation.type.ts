import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationKind, OperationRole, OperationState, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency } from '../agencies/agencies.room';
import { pageOf } from '../platform/page.type';
import { CalendarDate } from '../platform/scalars';
import { OperationActionEnum, OperationKindEnum, OperationRoleEnum, OperationStateEnum, ReportFormEnum } from './operation.enums';
import { OperationVersion, Phase } from './plan.type';
import { Member, Participation } from './participation.type';

@ObjectType({ description: 'A step that an operation may take from where it is.' })
export class OperationStep {
  @Field(() => OperationActionEnum, { description: 'The step.' })
  action!: OperationAction;
  @Field(() => String, { nullable: true, description: 'The rule that stands in the way for this reader; null when the step can be taken.' })
  blockedBy!: string | null;
  @Field(() => Boolean, { description: 'Whether a reason has to be given.' })
  needsReason!: boolean;
}

@ObjectType({ description: 'What this reader may do with an operation.' })
export class OperationRights {
  @Field(() => Boolean, { description: 'Change its plan.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Invite agencies; before the approval only those that may host its unit.' })
  invite!: boolean;
  @Field(() => Boolean, { description: 'Report a seizure now.' })
  report!: boolean;
  @Field(() => Boolean, { description: 'Introduce members to one another.' })
  introduce!: boolean;
}

@ObjectType({ description: 'A joint operation in time, or a standing group between operations.' })
export class Operation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'Short code, as it is written on messages.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Edition, such as X.' })
  edition!: string | null;
  @Field(() => Operation, { nullable: true, description: 'The edition before, where this reader took part in it.' })
  previous!: Operation | null;
  @Field(() => OperationKindEnum, { description: 'Whether it has an end.' })
  kind!: OperationKind;
  @Field(() => OperationStateEnum, { description: 'Where it is in its life.' })
  state!: OperationState;
  @Field(() => Boolean, { description: 'Whether it is an exercise: its reports are not real.' })
  isExercise!: boolean;
  @Field(() => Agency, { description: 'The agency that leads it.' })
  leadAgency!: Agency;
  @Field(() => String, { nullable: true, description: 'Who hosts the operational coordination unit.' })
  unitHost!: string | null;
  @Field(() => String, { description: 'What it is to achieve.' })
  objectives!: string;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => [String], { description: 'Waste streams in scope.' })
  wasteStreams!: string[];
  @Field(() => [String], { description: 'HS and Basel codes in scope.' })
  codes!: string[];
  @Field(() => [String], { description: 'Regions in scope.' })
  regions!: string[];
  @Field(() => [String], { description: 'Routes in scope, in words.' })
  routes!: string[];
  @Field(() => ReportFormEnum, { description: 'The seizure form that it asks for.' })
  reportForm!: ReportForm;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the operational phase.' })
  startsOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn!: string | null;
  @Field(() => Int, { description: 'Version of the plan; name it when you change the plan.' })
  version!: number;
  @Field(() => OperationRoleEnum, { nullable: true, description: 'The role of this reader; null for those who are only invited.' })
  viewerRole!: OperationRole | null;
  @Field(() => OperationRights, { description: 'What this reader may do.' })
  viewerCan!: OperationRights;
  @Field(() => [OperationStep], { description: 'The steps from here, each with what stands in its way.' })
  nextSteps!: OperationStep[];
  @Field(() => [Phase], { description: 'Its phases, in order.' })
  phases!: Phase[];
  @Field(() => [OperationVersion], { description: 'Who changed it, when and why; the latest first. For participants.' })
  history!: OperationVersion[];
  @Field(() => String, { nullable: true, description: 'The template it was made from.' })
  template!: string | null;
  @Field(() => Participation, { nullable: true, description: "The part of the reader's own agency." })
  myParticipation!: Participation | null;
  @Field(() => [Participation], { description: 'The agencies invited, as far as this reader may see them.' })
  participations!: Participation[];
  @Field(() => [Member], { description: 'The people with a role.' })
  members!: Member[];
}

export const OperationPage = pageOf(Operation, 'Operation');
