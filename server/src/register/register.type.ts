import type { MeasureEffect, MeasureSide } from '@muster/shared/law/measures';
import type { Paper } from '@muster/shared/law/movement';
import type { OperationSide, RecordKind } from '@muster/shared/law/register';
import type { Treaty } from '@muster/shared/law/treaties';
import type { Confidence } from '@muster/shared/law/verdict';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { pageOf } from '../platform/page.type';
import { CalendarDate, Instant } from '../platform/scalars';
import type { RegisterAction, RegisterImportKind, RegisterImportState, RegisterStepAction } from './register.enums';
import { ConfidenceEnum, MeasureEffectEnum, MeasureSideEnum, OperationSideEnum, PaperEnum, RecordKindEnum, RegisterActionEnum, RegisterImportKindEnum, RegisterImportStateEnum, RegisterStepActionEnum, TreatyEnum } from './register.enums';

@ObjectType({ description: 'A field of a record before and after a change, as text.' })
export class RegisterDifference {
  @Field(() => String, { description: 'The field, by its name in RegisterRecord.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What it said; several are parted by blanks.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it says since.' })
  after!: string | null;
}

@ObjectType({ description: 'One change of a record: who, when, why, and what was different before.' })
export class RegisterChange {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;
  @Field(() => Int, { description: 'The version of the record that it made.' })
  version!: number;
  @Field(() => Int, { description: 'The state of the register that it made; a file that is read in makes one for all of its records.' })
  number!: number;
  @Field(() => RegisterActionEnum, { description: 'What was done.' })
  action!: RegisterAction;
  @Field(() => RecordKindEnum, { description: 'What the record says.' })
  kind!: RecordKind;
  @Field(() => String, { description: 'Its State after the change, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => TreatyEnum, { nullable: true, description: 'By which treaty it said the State to be bound.' })
  treaty!: Treaty | null;
  @Field(() => String, { nullable: true, description: 'What it was called in English after the change.' })
  titleEn!: string | null;
  @Field(() => String, { nullable: true, description: 'What it was called in French after the change.' })
  titleFr!: string | null;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => [RegisterDifference], { description: 'What is different since; of a new record what it says.' })
  differences!: RegisterDifference[];
  @Field(() => ID, { nullable: true, description: 'The file with which it came, or was taken back.' })
  importId!: string | null;
  @Field(() => Person, { description: 'By whom.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
}

@ObjectType({ description: 'A record of the register: what a State has laid down, that it is bound by a treaty, or what States have agreed under Article 11 of the Basel Convention. Fields of other kinds are null.' })
export class RegisterRecord {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => RecordKindEnum, { description: 'What it says.' })
  kind!: RecordKind;
  @Field(() => String, { description: 'The State that laid the measure down, that is bound, or that is a party of the agreement: ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => TreatyEnum, { nullable: true, description: 'By which treaty it is bound.' })
  treaty!: Treaty | null;
  @Field(() => MeasureSideEnum, { nullable: true, description: 'What the measure is laid on; of an agreement the one direction that it speaks of, as seen from its State, or null for both.' })
  side!: MeasureSide | null;
  @Field(() => String, { nullable: true, description: 'What the measure or agreement is, in English.' })
  titleEn!: string | null;
  @Field(() => String, { nullable: true, description: 'What the measure or agreement is, in French.' })
  titleFr!: string | null;
  @Field(() => [String], { nullable: true, description: 'Beginnings of HS codes that it covers; null is all.' })
  hs!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Waste codes that it covers, each with its parts; one that ends in * is a beginning; null is all.' })
  codes!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'States on the other side for which it applies, or the other parties of an agreement; EU is the Union; NOT_BASEL is all that are not bound by the Basel Convention; null is everywhere.' })
  other!: string[] | null;
  @Field(() => OperationSideEnum, { nullable: true, description: 'Where it speaks of one kind of operation only.' })
  operation!: OperationSide | null;
  @Field(() => MeasureEffectEnum, { nullable: true, description: 'What it comes to.' })
  effect!: MeasureEffect | null;
  @Field(() => [PaperEnum], { description: 'Papers that it demands.' })
  needs!: Paper[];
  @Field(() => Boolean, { description: 'Of an agreement: whether silence of a party is its consent after 30 days.' })
  isTacit!: boolean;
  @Field(() => CalendarDate, { nullable: true, description: 'Its first day; null is open.' })
  validFrom!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Its last day; null is open.' })
  validTo!: string | null;
  @Field(() => String, { description: 'The text of law.' })
  citation!: string;
  @Field(() => ConfidenceEnum, { description: 'How sure the source is.' })
  confidence!: Confidence;
  @Field(() => String, { description: 'Where it was found.' })
  source!: string;
  @Field(() => String, { nullable: true, description: 'Edition of the source.' })
  edition!: string | null;
  @Field(() => String, { nullable: true, description: 'Anything else.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'The shipped measure or agreement whose place it takes, by its key.' })
  replaces!: string | null;
  @Field(() => Boolean, { description: 'Whether it says that what is shipped does not hold: the State is not bound, or there is no such measure.' })
  isStruck!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn; it counts no more since.' })
  withdrawnAt!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
  @Field(() => [RegisterChange], { description: 'Its history, the latest first; 100 at most.' })
  changes!: RegisterChange[];
  @Field(() => Boolean, { description: 'Whether this reader may change or withdraw it.' })
  viewerCanChange!: boolean;
}

@ObjectType({ description: 'A place of a file that could not be read.' })
export class RegisterFileMistake {
  @Field(() => Int, { description: 'Line, counted from 1 with the headings; empty ones are left out.' })
  line!: number;
  @Field(() => Int, { description: 'Column, counted from 1.' })
  column!: number;
  @Field(() => String, { description: 'The rule that it breaks, as refusals name it.' })
  rule!: string;
  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value!: string | null;
}

@ObjectType({ description: 'What a file does with one record.' })
export class RegisterStep {
  @Field(() => RegisterStepActionEnum, { description: 'What it does.' })
  action!: RegisterStepAction;
  @Field(() => String, { description: 'The State, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'What the measure or agreement is, in English.' })
  title!: string;
  @Field(() => ID, { nullable: true, description: 'The record, where there is one already.' })
  recordId!: string | null;
  @Field(() => [RegisterDifference], { description: 'What becomes different.' })
  differences!: RegisterDifference[];
}

@ObjectType({ description: 'A file that was read into the register, or that waits for its confirmation: then for whoever sent it alone.' })
export class RegisterImport {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => RegisterImportKindEnum, { description: 'What it holds.' })
  kind!: RegisterImportKind;
  @Field(() => RegisterImportStateEnum, { description: 'How far it is with it.' })
  state!: RegisterImportState;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => Int, { description: 'Rows below the headings.' })
  rowCount!: number;
  @Field(() => Int, { description: 'Records that are new.' })
  added!: number;
  @Field(() => Int, { description: 'Records that it changes.' })
  changed!: number;
  @Field(() => Int, { description: 'Records of earlier tables that end where it begins.' })
  ended!: number;
  @Field(() => Int, { description: 'Records that it withdraws, since it does not say them any more.' })
  withdrawn!: number;
  @Field(() => Int, { description: 'Records that stand already as it says.' })
  same!: number;
  @Field(() => Int, { description: 'Places that could not be read and are left out.' })
  refused!: number;
  @Field(() => [RegisterFileMistake], { description: 'Those places, the first 500 of them.' })
  mistakes!: RegisterFileMistake[];
  @Field(() => [RegisterStep], { description: 'What it does, the first 500 of it.' })
  steps!: RegisterStep[];
  @Field(() => Int, { nullable: true, description: 'The state of the register that it made.' })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was read in.' })
  reason!: string | null;
  @Field(() => Person, { description: 'By whom.' })
  importedBy!: Person;
  @Field(() => Instant, { description: 'When; of one that waits, when it was sent.' })
  importedAt!: string;
  @Field(() => Person, { nullable: true, description: 'Who took it back.' })
  takenBackBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When it was taken back.' })
  takenBackAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  takenBackReason!: string | null;
}

@ObjectType({ description: 'The register of treaties and measures: what people have added to the tables that are shipped. The whole of it leaves at /register/law.json.' })
export class LawRegister {
  @Field(() => ID, { description: 'There is one.' })
  id!: string;
  @Field(() => Int, { description: 'How often it was changed; a verdict names it.' })
  number!: number;
  @Field(() => Boolean, { description: 'Whether this reader keeps all of it.' })
  viewerKeepsAll!: boolean;
  @Field(() => [String], { description: 'The States whose measures this reader keeps otherwise.' })
  viewerKeeps!: string[];
}

export const RegisterRecordPage = pageOf(RegisterRecord, 'RegisterRecord');
export const RegisterChangePage = pageOf(RegisterChange, 'RegisterChange');
export const RegisterImportPage = pageOf(RegisterImport, 'RegisterImport');
