import type { CostBearer, LetterKind, QuantityUnit, TakeBackCostKind } from '@muster/shared/vocabularies';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate, Decimal } from '../platform/scalars';
import { QuantityUnitEnum } from '../seizures/seizures.room';
import { CostBearerEnum, LetterKindEnum, TakeBackCostKindEnum } from './take-back.enums';

@InputType({ description: 'A letter.' })
export class TakeBackLetterInput {
  @Field(() => LetterKindEnum, { description: 'What it is.' })
  kind!: LetterKind;
  @Field(() => CalendarDate, { description: 'Its day.' })
  day!: string;
  @Field(() => String, { description: 'From whom; 200 characters at most. An authority, never the name of a person or a company that is suspected.' })
  from!: string;
  @Field(() => String, { description: 'To whom; 200 characters at most.' })
  to!: string;
  @Field(() => ID, { nullable: true, description: 'The message of the operation that it was.' })
  messageId?: string | null;
}

@InputType({ description: 'A cost.' })
export class TakeBackCostInput {
  @Field(() => TakeBackCostKindEnum, { description: 'What for.' })
  kind!: TakeBackCostKind;
  @Field(() => CalendarDate, { description: 'Its day.' })
  day!: string;
  @Field(() => Decimal, { description: 'How much: above nothing, three decimals at most.' })
  amount!: string;
  @Field(() => String, { description: 'Currency, a code of ISO 4217.' })
  currency!: string;
  @Field(() => CostBearerEnum, { description: 'Who bears it.' })
  borneBy!: CostBearer;
}

@InputType({ description: 'A place where the goods are stored.' })
export class TakeBackStorageInput {
  @Field(() => String, { description: 'The place; 200 characters at most.' })
  place!: string;
  @Field(() => CalendarDate, { description: 'First day.' })
  since!: string;
  @Field(() => Decimal, { nullable: true, description: 'What each day costs.' })
  costPerDay?: string | null;
  @Field(() => String, { nullable: true, description: 'Currency of that, a code of ISO 4217.' })
  currency?: string | null;
}

@InputType({ description: 'A proof of disposal or recovery.' })
export class TakeBackProofInput {
  @Field(() => CalendarDate, { description: 'On which day.' })
  day!: string;
  @Field(() => String, { description: 'In which facility; 200 characters at most.' })
  facility!: string;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  country?: string | null;
  @Field(() => String, { description: 'By which operation of Annex IV of the Basel Convention: D1 to D15, R1 to R13.' })
  disposalOperation!: string;
  @Field(() => Decimal, { description: 'How much.' })
  quantity!: string;
  @Field(() => QuantityUnitEnum, { description: 'Unit of the quantity.' })
  unit!: QuantityUnit;
}

@InputType({ description: 'What is to be kept on a take-back case: exactly one of a letter, a cost, a storage and a proof. Its files follow. Sent twice, it is one.' })
export class KeepTakeBackEntryInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The case.' })
  takeBackId!: string;
  @Field(() => TakeBackLetterInput, { nullable: true, description: 'A letter.' })
  letter?: TakeBackLetterInput | null;
  @Field(() => TakeBackCostInput, { nullable: true, description: 'A cost.' })
  cost?: TakeBackCostInput | null;
  @Field(() => TakeBackStorageInput, { nullable: true, description: 'A storage.' })
  storage?: TakeBackStorageInput | null;
  @Field(() => TakeBackProofInput, { nullable: true, description: 'A proof.' })
  proof?: TakeBackProofInput | null;
  @Field(() => String, { nullable: true, description: 'What there is to say of it; 4,000 characters at most.' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its texts, as BCP 47; that of the case unless named.' })
  language?: string | null;
}
