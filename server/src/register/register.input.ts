import type { MeasureEffect, MeasureSide } from '@muster/shared/law/measures';
import type { Paper } from '@muster/shared/law/movement';
import type { OperationSide, RecordKind } from '@muster/shared/law/register';
import type { Treaty } from '@muster/shared/law/treaties';
import type { Confidence } from '@muster/shared/law/verdict';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from '../platform/page.type';
import { CalendarDate } from '../platform/scalars';
import { ConfidenceEnum, MeasureEffectEnum, MeasureSideEnum, OperationSideEnum, PaperEnum, RecordKindEnum, RegisterActionEnum, TreatyEnum } from './register.enums';
import type { RegisterAction } from './register.enums';

@InputType({ description: 'What a record says. Fields of other kinds are left out.' })
export class RegisterRecordInput {
  @Field(() => RecordKindEnum, { description: 'A measure, that a State is bound, or an agreement.' })
  kind!: RecordKind;
  @Field(() => String, { description: 'The State, ISO 3166-1 alpha-2; of an agreement the party that tells of it.' })
  country!: string;
  @Field(() => TreatyEnum, { nullable: true, description: 'Of a membership: the treaty.' })
  treaty?: Treaty | null;
  @Field(() => MeasureSideEnum, { nullable: true, description: 'Of a measure: what it is laid on. Of an agreement: IMPORT into its State or EXPORT out of it alone; none is both.' })
  side?: MeasureSide | null;
  @Field(() => String, { nullable: true, description: 'Of a measure or an agreement: what it is, in English; 200 characters at most.' })
  titleEn?: string | null;
  @Field(() => String, { nullable: true, description: 'The same in French; the English where it is left out.' })
  titleFr?: string | null;
  @Field(() => [String], { nullable: true, description: 'Beginnings of HS codes of 2, 4 or 6 digits; none is all.' })
  hs?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Waste codes; one that ends in * is a beginning; none is all. 600 at most.' })
  codes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of a measure: States on the other side, or NOT_BASEL; none is everywhere. Of an agreement: its other parties, or EU.' })
  other?: string[] | null;
  @Field(() => OperationSideEnum, { nullable: true, description: 'Where it speaks of one kind of operation only.' })
  operation?: OperationSide | null;
  @Field(() => MeasureEffectEnum, { nullable: true, description: 'Of a measure: what it comes to.' })
  effect?: MeasureEffect | null;
  @Field(() => [PaperEnum], { nullable: true, description: 'Papers that it demands.' })
  needs?: Paper[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Of an agreement: whether silence of a party is its consent after 30 days.' })
  isTacit!: boolean;
  @Field(() => CalendarDate, { nullable: true, description: 'First day; none is open.' })
  validFrom?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; none is open.' })
  validTo?: string | null;
  @Field(() => String, { description: 'The text of law; 300 characters at most.' })
  citation!: string;
  @Field(() => ConfidenceEnum, { description: 'How sure the source is.' })
  confidence!: Confidence;
  @Field(() => String, { description: 'Where it was found; 300 characters at most.' })
  source!: string;
  @Field(() => String, { nullable: true, description: 'Edition of the source; 60 characters at most.' })
  edition?: string | null;
  @Field(() => String, { nullable: true, description: 'Anything else; 2,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a measure or an agreement: the key of the shipped one whose place it takes.' })
  replaces?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'That what is shipped does not hold.' })
  isStruck!: boolean;
}

@InputType({ description: 'A record that is added to the register, or its next version.' })
export class PutRegisterRecordInput {
  @Field(() => ID, { description: 'Identifier, made by the client.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; none for a new record.' })
  version?: number | null;
  @Field(() => String, { description: 'Why; 500 characters at most.' })
  reason!: string;
  @Field(() => RegisterRecordInput, { description: 'What it says.' })
  body!: RegisterRecordInput;
}

@ArgsType()
export class RegisterRecordsArguments extends PageArguments {
  @Field(() => RecordKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: RecordKind;
  @Field(() => String, { nullable: true, description: 'Only of this State, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => TreatyEnum, { nullable: true, description: 'Only of this treaty.' })
  treaty?: Treaty;
  @Field(() => MeasureSideEnum, { nullable: true, description: 'Only measures that are laid on this.' })
  side?: MeasureSide;
  @Field(() => CalendarDate, { nullable: true, description: 'Only what holds on this day.' })
  on?: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether withdrawn ones are told too.' })
  isWithdrawn!: boolean;
}

@ArgsType()
export class RegisterChangesArguments extends PageArguments {
  @Field(() => RecordKindEnum, { nullable: true, description: 'Only changes of records that say this.' })
  kind?: RecordKind;
  @Field(() => String, { nullable: true, description: 'Only changes of records of this State, ISO 3166-1 alpha-2; agreements of which it is a party are among them.' })
  country?: string;
  @Field(() => RegisterActionEnum, { nullable: true, description: 'Only what was done so.' })
  action?: RegisterAction;
}
