import type { CostBearer, LetterKind, QuantityUnit, TakeBackCostKind } from '@muster/shared/vocabularies';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { File } from '../files/files.room';
import { Message } from '../messages/messages.room';
import { CalendarDate, Decimal, Instant } from '../platform/scalars';
import { QuantityUnitEnum } from '../seizures/seizures.room';
import { CostBearerEnum, LetterKindEnum, TakeBackCostKindEnum } from './take-back.enums';

@InterfaceType({ description: 'What letters, costs, storages and proofs of a take-back case have in common.' })
export abstract class TakeBackEntry {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Agency, { description: 'Whose people kept it.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who kept it.' })
  addedBy!: Person;
  @Field(() => Instant, { description: 'When it was kept.' })
  addedAt!: string;
  @Field(() => String, { nullable: true, description: 'What there is to say of it.' })
  text!: string | null;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => [File], { description: 'Its files, in the order in which they came.' })
  files!: File[];
  @Field(() => Instant, { nullable: true, description: 'When it was struck out; null where it stands.' })
  struckAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was struck out.' })
  strikeReason!: string | null;
  @Field(() => Boolean, { description: 'Whether this reader may strike it out, end it or add files to it now.' })
  viewerCanKeep!: boolean;
}

@ObjectType({ description: 'A letter of a take-back case: between whom, and on which day.', implements: TakeBackEntry })
export class TakeBackLetter extends TakeBackEntry {
  @Field(() => LetterKindEnum, { description: 'What it is.' })
  letterKind!: LetterKind;
  @Field(() => CalendarDate, { description: 'Its day.' })
  day!: string;
  @Field(() => String, { description: 'From whom.' })
  from!: string;
  @Field(() => String, { description: 'To whom.' })
  to!: string;
  @Field(() => Message, { nullable: true, description: 'The message of the operation that it was; null where there is none that this reader may see.' })
  message!: Message | null;
}

@ObjectType({ description: 'A cost of a take-back case.', implements: TakeBackEntry })
export class TakeBackCost extends TakeBackEntry {
  @Field(() => TakeBackCostKindEnum, { description: 'What for.' })
  costKind!: TakeBackCostKind;
  @Field(() => CalendarDate, { description: 'Its day.' })
  day!: string;
  @Field(() => Decimal, { description: 'How much.' })
  amount!: string;
  @Field(() => String, { description: 'Currency, a code of ISO 4217.' })
  currency!: string;
  @Field(() => CostBearerEnum, { description: 'Who bears it.' })
  borneBy!: CostBearer;
}

@ObjectType({ description: 'Where the goods of a take-back case are stored, and what each day of it costs.', implements: TakeBackEntry })
export class TakeBackStorage extends TakeBackEntry {
  @Field(() => String, { description: 'The place.' })
  place!: string;
  @Field(() => CalendarDate, { description: 'First day.' })
  since!: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while they are there.' })
  until!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'What each day costs; null where it is not known.' })
  costPerDay!: string | null;
  @Field(() => String, { nullable: true, description: 'Currency, a code of ISO 4217.' })
  currency!: string | null;
}

@ObjectType({ description: 'Proof that waste was disposed of or recovered.', implements: TakeBackEntry })
export class TakeBackProof extends TakeBackEntry {
  @Field(() => CalendarDate, { description: 'On which day.' })
  day!: string;
  @Field(() => String, { description: 'In which facility.' })
  facility!: string;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { description: 'By which operation of Annex IV of the Basel Convention: D1 to D15, R1 to R13.' })
  disposalOperation!: string;
  @Field(() => Decimal, { description: 'How much.' })
  quantity!: string;
  @Field(() => QuantityUnitEnum, { description: 'Unit of the quantity.' })
  unit!: QuantityUnit;
}
