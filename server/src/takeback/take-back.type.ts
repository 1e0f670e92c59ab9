import type { TakeBackClock } from '@muster/shared/takeback/take-back-clock';
import type { TakeBackStep } from '@muster/shared/takeback/take-back-lifecycle';
import type { IllegalTrafficGround, TakeBackResponsibility, TakeBackState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { CalendarDate, Decimal, Instant } from '../platform/scalars';
import { IllegalTrafficGroundEnum, Seizure } from '../seizures/seizures.room';
import { TakeBackCost, TakeBackLetter, TakeBackProof, TakeBackStorage } from './take-back-entry.type';
import { TakeBackClockEnum, TakeBackResponsibilityEnum, TakeBackStateEnum, TakeBackStepEnum } from './take-back.enums';

@ObjectType({ description: 'Something to be done for a take-back case.' })
export class TakeBackTask {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What is to be done.' })
  title!: string;
  @Field(() => String, { description: 'Language of the title, as BCP 47.' })
  language!: string;
  @Field(() => Agency, { nullable: true, description: 'Whose it is; null while it is nobody’s.' })
  owner!: Agency | null;
  @Field(() => CalendarDate, { nullable: true, description: 'By which day.' })
  dueOn!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was done; null while it is open.' })
  doneAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who said that it was done.' })
  doneBy!: Person | null;
  @Field(() => Int, { description: 'Version; name it when you change the task.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may say now that it is done, or not yet.' })
  viewerCanFinish!: boolean;
}

@ObjectType({ description: 'How a take-back case stood after something about it was decided.' })
export class TakeBackChange {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => TakeBackStateEnum, { description: 'Its state.' })
  state!: TakeBackState;
  @Field(() => TakeBackResponsibilityEnum, { description: 'Who was held responsible.' })
  responsibility!: TakeBackResponsibility;
  @Field(() => Instant, { nullable: true, description: 'When the State was informed.' })
  informedAt!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day that the States had agreed on.' })
  agreedDueOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'By which day it was to be settled.' })
  dueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => Person, { description: 'By whom.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
}

@ObjectType({ description: 'An exact sum of money in one currency.' })
export class MoneyTotal {
  @Field(() => Decimal, { description: 'The sum.' })
  amount!: string;
  @Field(() => String, { description: 'Currency, a code of ISO 4217.' })
  currency!: string;
}

@ObjectType({ description: 'How many take-back cases wait to be settled.' })
export class TakeBackCounts {
  @Field(() => Int, { description: 'Those that are not settled.' })
  open!: number;
  @Field(() => Int, { description: 'Those of them whose day has gone by where their State is.' })
  overdue!: number;
}

@ObjectType({ description: 'What this reader may do with a take-back case now.' })
export class TakeBackRights {
  @Field(() => Boolean, { description: 'Change what it says, its responsibility, its day and its tasks.' })
  handle!: boolean;
  @Field(() => Boolean, { description: 'Keep letters, costs, storages and proofs.' })
  contribute!: boolean;
  @Field(() => Boolean, { description: 'Share it with agencies.' })
  share!: boolean;
}

@ObjectType({ description: 'The repatriation or disposal that follows illegal traffic, with its clock. For those who see its report, and for the agencies that it is shared with.' })
export class TakeBackCase {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Seizure, { nullable: true, description: 'The report that it was opened from; null where this reader may not see it.' })
  seizure!: Seizure | null;
  @Field(() => Agency, { description: 'The agency that handles it: that of the report.' })
  agency!: Agency;
  @Field(() => String, { description: 'What it is about.' })
  title!: string;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => TakeBackStateEnum, { description: 'Where it stands.' })
  state!: TakeBackState;
  @Field(() => TakeBackResponsibilityEnum, { description: 'Who is held responsible.' })
  responsibility!: TakeBackResponsibility;
  @Field(() => TakeBackClockEnum, { nullable: true, description: 'The clock that this starts; null where the Convention names no day.' })
  clock!: TakeBackClock | null;
  @Field(() => String, { description: 'What it rests on, such as `Basel Art 9(2)`.' })
  citation!: string;
  @Field(() => String, { nullable: true, description: 'The State whose clock it is, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { description: 'The zone in which the days of that State are counted, an IANA name.' })
  zone!: string;
  @Field(() => Instant, { nullable: true, description: 'When that State was informed.' })
  informedAt!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Another day that the States concerned agreed on.' })
  agreedDueOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is to be settled; null while no clock runs. Calendar days, counted from the day after that State was informed.' })
  dueOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'That day, or the next working day of the State after it; public holidays are not known. The Convention itself moves no day.' })
  nextWorkingDay!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days that are left; below zero once the day has gone by. Null where no clock runs, or where it is settled.' })
  daysLeft!: number | null;
  @Field(() => Boolean, { description: 'Whether its day has gone by and it is not settled.' })
  isOverdue!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When the States of transit were notified of the return.' })
  transitNotifiedAt!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which they are to answer.' })
  transitDueOn!: string | null;
  @Field(() => [Agency], { description: 'Agencies concerned that it is shared with.' })
  concerned!: Agency[];
  @Field(() => IllegalTrafficGroundEnum, { nullable: true, description: 'Kind of illegal act: Basel Convention, Article 9(1).' })
  ground!: IllegalTrafficGround | null;
  @Field(() => String, { nullable: true, description: 'State of export, ISO 3166-1 alpha-2.' })
  stateOfExport!: string | null;
  @Field(() => String, { nullable: true, description: 'State of import, ISO 3166-1 alpha-2.' })
  stateOfImport!: string | null;
  @Field(() => [String], { description: 'States of transit, ISO 3166-1 alpha-2.' })
  statesOfTransit!: string[];
  @Field(() => String, { nullable: true, description: 'How it was dealt with.' })
  dealtWith!: string | null;
  @Field(() => String, { nullable: true, description: 'Which punishment was imposed.' })
  punishment!: string | null;
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  remarks!: string | null;
  @Field(() => Person, { description: 'Who opened it.' })
  openedBy!: Person;
  @Field(() => Instant, { description: 'When it was opened.' })
  openedAt!: string;
  @Field(() => Instant, { description: 'When it last changed.' })
  updatedAt!: string;
  @Field(() => Int, { description: 'Version; name it when you change the case.' })
  version!: number;
  @Field(() => [TakeBackChange], { description: 'What was decided, the newest first.' })
  history!: TakeBackChange[];
  @Field(() => [TakeBackTask], { description: 'Its tasks, the next due first.' })
  tasks!: TakeBackTask[];
  @Field(() => [TakeBackLetter], { description: 'Its correspondence, the newest first.' })
  letters!: TakeBackLetter[];
  @Field(() => [TakeBackCost], { description: 'Its costs, by their days.' })
  costs!: TakeBackCost[];
  @Field(() => [TakeBackStorage], { description: 'Where the goods were and are stored.' })
  storages!: TakeBackStorage[];
  @Field(() => [TakeBackProof], { description: 'Proofs of disposal or recovery.' })
  proofs!: TakeBackProof[];
  @Field(() => [MoneyTotal], { description: 'What it has cost, each currency by itself, with the days of storage up to today; what was struck out is not counted.' })
  costTotals!: MoneyTotal[];
  @Field(() => [TakeBackStepEnum], { description: 'Steps that this reader may take now.' })
  nextSteps!: TakeBackStep[];
  @Field(() => TakeBackRights, { description: 'What this reader may do now.' })
  viewerCan!: TakeBackRights;
}
