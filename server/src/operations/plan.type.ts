import type { OperationKind, OperationState, PhaseKind, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { CalendarDate, Instant } from '../platform/scalars';
import { OperationChangeEnum, OperationKindEnum, OperationStateEnum, PhaseKindEnum, ReportFormEnum } from './operation.enums';
import type { PhaseInput, PlanInput } from './plan-rules';
import type { OperationChange } from './version.store';

@ObjectType({ description: 'A dated part of an operation; it may have two that are operational.' })
export class Phase {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => PhaseKindEnum, { description: 'What it is for.' })
  kind!: PhaseKind;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Language of the name, as BCP 47.' })
  nameLanguage!: string;
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;
  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
  @Field(() => Boolean, { description: 'Whether controls are made and seizures reported in it.' })
  isOperational!: boolean;
}

@ObjectType({ description: 'A version of an operation: who made it, when and why.' })
export class OperationVersion {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Number of the version.' })
  version!: number;
  @Field(() => OperationChangeEnum, { description: 'What was done.' })
  action!: OperationChange;
  @Field(() => OperationStateEnum, { nullable: true, description: 'The state before; null where it was drafted.' })
  from!: OperationState | null;
  @Field(() => OperationStateEnum, { description: 'The state after.' })
  to!: OperationState;
  @Field(() => [String], { description: 'The fields of the plan that were changed.' })
  changed!: string[];
  @Field(() => String, { description: 'The whole plan as it stood, phases included, as JSON text.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47.' })
  reasonLanguage!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who did it.' })
  changedBy!: Person | null;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
}

@ObjectType({ description: 'A phase of a plan that is not stored yet.' })
export class PhaseDraft implements PhaseInput {
  @Field(() => PhaseKindEnum, { description: 'What it is for.' })
  kind!: PhaseKind;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;
  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

@ObjectType({ description: 'A plan to start from, with the fields of the input that stores it; nothing is stored.' })
export class OperationPlanDraft implements PlanInput {
  @Field(() => String, { description: 'Short code.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Edition.' })
  edition!: string | null;
  @Field(() => ID, { nullable: true, description: 'The edition before.' })
  previousId!: string | null;
  @Field(() => OperationKindEnum, { description: 'Whether it has an end.' })
  kind!: OperationKind;
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
  @Field(() => [String], { description: 'Countries and regions in scope.' })
  regions!: string[];
  @Field(() => [String], { description: 'Routes in scope, in words.' })
  routes!: string[];
  @Field(() => ReportFormEnum, { description: 'The seizure form that it asks for.' })
  reportForm!: ReportForm;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the operational phase.' })
  startsOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is an exercise.' })
  isExercise!: boolean;
  @Field(() => [PhaseDraft], { description: 'Its phases, in order; none while the first day is open.' })
  phases!: PhaseDraft[];
}
