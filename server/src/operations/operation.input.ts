import type { OperationKind, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../platform/scalars';
import type { AnswerInput } from './answer-invitation';
import type { PlanInput } from './create-operation';
import { OperationKindEnum, ReportFormEnum } from './operation.type';

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
  @Field(() => String, { nullable: true, description: 'Who hosts the operational coordination unit.' })
  unitHost?: string | null;
  @Field(() => String, { description: 'What it is to achieve.' })
  objectives!: string;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
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
  startsOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn?: string | null;
  @Field(() => Boolean, { description: 'Whether it is an exercise.' })
  isExercise!: boolean;
}

@InputType({ description: 'An answer to an invitation.' })
export class AnswerInvitationInput implements AnswerInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Boolean, { description: 'Whether the agency takes part.' })
  accept!: boolean;
  @Field(() => ID, { nullable: true, description: 'The national contact point; whoever answers, unless named.' })
  contactId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why not, when it declines.' })
  reason?: string | null;
}
