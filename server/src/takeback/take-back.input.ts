import type { TakeBackStep } from '@muster/shared/takeback/take-back-lifecycle';
import type { IllegalTrafficGround, TakeBackResponsibility } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, Instant } from '../platform/scalars';
import { IllegalTrafficGroundEnum } from '../seizures/seizures.room';
import { TakeBackResponsibilityEnum, TakeBackStepEnum } from './take-back.enums';

@InputType({ description: 'A take-back case to be opened from a report; one for each report. Sent twice, it makes one and gets the same answer.' })
export class OpenTakeBackInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The report; one that was submitted and is not RED.' })
  seizureId!: string;
  @Field(() => String, { description: 'What it is about; 200 characters at most. Agencies that it is shared with read it, whether they see the report or not.' })
  title!: string;
  @Field(() => TakeBackResponsibilityEnum, { description: 'Who is held responsible.' })
  responsibility!: TakeBackResponsibility;
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its texts, as BCP 47; its first tasks are in French or English.' })
  language?: string | null;
}

@InputType()
abstract class ChangeOfTakeBack {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The case.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
}

@InputType({ description: 'A step of a take-back case.' })
export class StepTakeBackInput extends ChangeOfTakeBack {
  @Field(() => TakeBackStepEnum, { description: 'The step.' })
  step!: TakeBackStep;
  @Field(() => Instant, { nullable: true, description: 'To notify: when the State was informed, or when it came to its attention.' })
  at?: string | null;
  @Field(() => String, { nullable: true, description: 'To notify: the State, ISO 3166-1 alpha-2; that of the responsibility unless named.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'To notify: the zone in which that State counts its days, an IANA name; that of the State unless named.' })
  zone?: string | null;
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most. Asked for where the step contests, ends without being done, or takes up again.' })
  reason?: string | null;
}

@InputType({ description: 'Another responsibility for a take-back case: another State has to be informed, and the clock begins anew.' })
export class ReassignTakeBackInput extends ChangeOfTakeBack {
  @Field(() => TakeBackResponsibilityEnum, { description: 'Who is held responsible now.' })
  responsibility!: TakeBackResponsibility;
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  reason!: string;
}

@InputType({ description: 'Another day on which the States concerned agreed, in place of that of the Convention.' })
export class AgreeTakeBackPeriodInput extends ChangeOfTakeBack {
  @Field(() => CalendarDate, { nullable: true, description: 'The day; null: that of the Convention again.' })
  dueOn?: string | null;
  @Field(() => String, { description: 'Who agreed on it and why; 2,000 characters at most.' })
  reason!: string;
}

@InputType({ description: 'Agencies concerned by a take-back case.' })
export class ShareTakeBackInput extends ChangeOfTakeBack {
  @Field(() => [ID], { description: 'All agencies that it is shared with, participants of the operation; 20 at most.' })
  agencyIds!: string[];
}

@InputType({ description: 'When the States of transit were notified of a return.' })
export class NoteTakeBackTransitInput extends ChangeOfTakeBack {
  @Field(() => Instant, { description: 'When.' })
  at!: string;
}

@InputType({ description: 'What a take-back case says, as the form for confirmed cases of illegal traffic asks for it.' })
export class DescribeTakeBackInput extends ChangeOfTakeBack {
  @Field(() => String, { description: 'What it is about; 200 characters at most.' })
  title!: string;
  @Field(() => IllegalTrafficGroundEnum, { nullable: true, description: 'Kind of illegal act.' })
  ground?: IllegalTrafficGround | null;
  @Field(() => String, { nullable: true, description: 'State of export, ISO 3166-1 alpha-2.' })
  stateOfExport?: string | null;
  @Field(() => String, { nullable: true, description: 'State of import, ISO 3166-1 alpha-2.' })
  stateOfImport?: string | null;
  @Field(() => [String], { nullable: true, description: 'States of transit, ISO 3166-1 alpha-2; 20 at most.' })
  statesOfTransit?: string[] | null;
  @Field(() => String, { nullable: true, description: 'How it was dealt with; 4,000 characters at most.' })
  dealtWith?: string | null;
  @Field(() => String, { nullable: true, description: 'Which punishment was imposed; 4,000 characters at most.' })
  punishment?: string | null;
  @Field(() => String, { nullable: true, description: 'Remarks; 4,000 characters at most.' })
  remarks?: string | null;
}

@InputType({ description: 'A task of a take-back case, added or changed.' })
export class PutTakeBackTaskInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice), or that of the task to be changed.' })
  id!: string;
  @Field(() => ID, { description: 'The case.' })
  takeBackId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null for a new one.' })
  version?: number | null;
  @Field(() => String, { description: 'What is to be done; 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Language of the title, as BCP 47; that of the case unless named.' })
  language?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose it is: the agency that handles the case, or one that it is shared with.' })
  ownerAgencyId?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'By which day.' })
  dueOn?: string | null;
}
