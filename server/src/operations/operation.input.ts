import type { OperationKind, PhaseKind, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate } from '../platform/scalars';
import type { AnswerInput } from './answer-invitation';
import type { ContactInput } from './change-contact';
import type { PhaseMove } from './move-phase';
import { OperationKindEnum, PhaseKindEnum, ReportFormEnum } from './operation.enums';
import type { PhaseInput, PlanInput } from './plan-rules';
import type { WithdrawInput } from './withdraw-participation';

@InputType({ description: 'A phase of an operation.' })
export class OperationPhaseInput implements PhaseInput {
  @Field(() => PhaseKindEnum, { description: 'What it is for.' })
  kind!: PhaseKind;
  @Field(() => String, { description: "Name, in the plan's language; 120 characters at most." })
  name!: string;
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;
  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'The plan of an operation.' })
export class OperationPlanInput implements PlanInput {
  @Field(() => String, { description: 'Short code, as it is written on messages; 40 characters at most.' })
  code!: string;
  @Field(() => String, { description: 'Name; 200 characters at most.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Edition, such as X.' })
  edition?: string | null;
  @Field(() => ID, { nullable: true, description: 'The edition before.' })
  previousId?: string | null;
  @Field(() => OperationKindEnum, { description: 'Whether it has an end.' })
  kind!: OperationKind;
  @Field(() => ID, { nullable: true, description: 'The agency that leads it: at first that of whoever drafts it, later any that takes part.' })
  leadAgencyId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who hosts the operational coordination unit.' })
  unitHost?: string | null;
  @Field(() => String, { description: 'What it is to achieve.' })
  objectives!: string;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => [String], { description: 'Waste streams in scope.' })
  wasteStreams!: string[];
  @Field(() => [String], { description: 'HS chapters, headings and subheadings, and Basel entries in scope, in force on its days.' })
  codes!: string[];
  @Field(() => [String], { description: 'Countries (ISO 3166-1 alpha-2) and regions (of the WCO, or sub-regions of the UN) in scope.' })
  regions!: string[];
  @Field(() => [String], { description: 'Routes in scope, in words.' })
  routes!: string[];
  @Field(() => ReportFormEnum, { description: 'The seizure form that it asks for.' })
  reportForm!: ReportForm;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the operational phase.' })
  startsOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn?: string | null;
  @Field(() => Boolean, { description: 'Whether it is an exercise.' })
  isExercise!: boolean;
  @Field(() => [OperationPhaseInput], { nullable: true, description: 'The whole list of its phases, in order; those that are stored stay when it is left out.' })
  phases?: OperationPhaseInput[] | null;
}

@InputType({ description: 'Other days for a phase.' })
export class MovePhaseInput implements PhaseMove {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The phase.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the operation that was read; a stale one is refused.' })
  version!: number;
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;
  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'An answer to an invitation.' })
export class AnswerInvitationInput implements AnswerInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Boolean, { description: 'Whether the agency takes part.' })
  accept!: boolean;
  @Field(() => ID, { nullable: true, description: 'The national contact point; whoever answers, unless named.' })
  contactId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why not; required to decline.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  reasonLanguage?: string | null;
}

@InputType({ description: 'An agency leaves an operation, or is removed from it.' })
export class WithdrawParticipationInput implements WithdrawInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: "The agency: the reader's own, or any for a coordinator." })
  agencyId!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  reasonLanguage?: string | null;
}

@InputType({ description: "Another national contact point for the reader's agency." })
export class ChangeContactInput implements ContactInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Int, { description: 'The version of the participation that was read; a stale one is refused.' })
  version!: number;
  @Field(() => ID, { description: 'Whom to name.' })
  contactId!: string;
}
