import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import type { InformationEvaluation, OutcomeRecord, OutcomeSource, ProductKind, SourceEvaluation, TargetKind, WasteStream } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HandlingInput } from '../handling/handling.room';
import { InformationEvaluationEnum, SourceEvaluationEnum } from '../intelligence/intelligence.room';
import { Instant } from '../platform/scalars';
import { TargetKindEnum, WasteStreamEnum } from '../targets/targets.room';
import { OutcomeRecordEnum, OutcomeSourceEnum, ProductActionEnum, ProductKindEnum } from './product.enums';

@InputType({ description: 'What an intelligence product says, and to whom.' })
export class ProductBodyInput {
  @Field(() => ProductKindEnum, { description: 'What the information was worked into.' })
  kind!: ProductKind;
  @Field(() => String, { description: 'What it is about, in a line; 200 characters at most, and no names of persons or companies.' })
  title!: string;
  @Field(() => String, { description: 'What it says; 20,000 characters at most, and nothing by which a source could be known.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Why: what makes it suspicious, 4,000 characters at most. A target made from it carries this.' })
  reasons?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => WasteStreamEnum, { nullable: true, description: 'Waste stream that it is about.' })
  wasteStream?: WasteStream | null;
  @Field(() => [String], { nullable: true, description: 'Risk indicators, 60 at most.' })
  riskIndicators?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Country that it comes from, ISO 3166-1 alpha-2.' })
  departureCountry?: string | null;
  @Field(() => String, { nullable: true, description: 'Country that it is bound for, ISO 3166-1 alpha-2.' })
  destinationCountry?: string | null;
  @Field(() => Instant, { nullable: true, description: 'When something is expected where it can be controlled.' })
  expectedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'The last day for which it is to be relied on, as YYYY-MM-DD.' })
  validUntil?: string | null;
  @Field(() => SourceEvaluationEnum, { nullable: true, description: 'How far its sources are to be trusted, on the whole.' })
  sourceEvaluation?: SourceEvaluation | null;
  @Field(() => InformationEvaluationEnum, { nullable: true, description: 'How far it is to be believed, on the whole.' })
  informationEvaluation?: InformationEvaluation | null;
  @Field(() => [ID], { description: 'The agencies that are to have it; at least one before it is disseminated.' })
  addresseeIds!: string[];
}

@InputType({ description: 'A new intelligence product, as a draft. Sent twice, it makes one.' })
export class WriteProductInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation or the standing group.' })
  operationId!: string;
  @Field(() => ProductBodyInput, { description: 'What it says.' })
  body!: ProductBodyInput;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled once it is disseminated; left out, AMBER for its addressees.' })
  handling?: HandlingInput | null;
  @Field(() => ID, { nullable: true, description: 'The warning that it is worked from, which the reader sees.' })
  messageId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The product of the same agency whose place it takes once it is disseminated.' })
  supersedesId?: string | null;
}

@InputType({ description: 'What a draft says now.' })
export class ChangeProductInput {
  @Field(() => ID, { description: 'The operation or the standing group.' })
  operationId!: string;
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was edited; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => ProductBodyInput, { description: 'What it says, whole.' })
  body!: ProductBodyInput;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled once it is disseminated; left out, AMBER for its addressees.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'A step of an intelligence product.' })
export class StepProductInput {
  @Field(() => ID, { description: 'The operation or the standing group.' })
  operationId!: string;
  @Field(() => ID, { description: 'The product.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => ProductActionEnum, { description: 'Which step.' })
  action!: ProductAction;
  @Field(() => String, { nullable: true, description: 'Why, 2,000 characters at most: needed to return and to withdraw. To disseminate, why it is handled less strictly than what it rests on: kept on record for its agency alone.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'What an addressee thinks of a product.' })
export class ProductFeedbackInput {
  @Field(() => ID, { description: 'The operation or the standing group.' })
  operationId!: string;
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => Boolean, { description: 'Whether it was of use.' })
  isUseful!: boolean;
  @Field(() => String, { description: 'Why, 2,000 characters at most.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'A warning or a product, as what something came of.' })
export class OutcomeSourceInput {
  @Field(() => ID, { description: 'The operation or the standing group in which it was received.' })
  operationId!: string;
  @Field(() => OutcomeSourceEnum, { description: 'Whether it is a warning or a product.' })
  type!: OutcomeSource;
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}

@InputType({ description: 'A record that a warning or a product led to.' })
export class LinkOutcomeInput {
  @Field(() => ID, { description: 'A UUID made by the client; sent twice, it makes one link.' })
  id!: string;
  @Field(() => OutcomeSourceInput, { description: 'What it came of.' })
  source!: OutcomeSourceInput;
  @Field(() => ID, { description: "The record's operation, of which the reader is a member too." })
  recordOperationId!: string;
  @Field(() => OutcomeRecordEnum, { description: 'What kind of record.' })
  recordType!: OutcomeRecord;
  @Field(() => ID, { description: 'The record; where it is an operation, that operation.' })
  recordId!: string;
}

@InputType({ description: 'A link to what came of something, to be taken back.' })
export class TakeBackOutcomeInput {
  @Field(() => ID, { description: 'The operation or the standing group of the warning or the product.' })
  operationId!: string;
  @Field(() => ID, { description: 'The link.' })
  id!: string;
}

@InputType({ description: 'A target of an operation, made of a warning or a product that was received elsewhere. What is left out is taken from there.' })
export class MakeTargetInput {
  @Field(() => ID, { description: 'A UUID made by the client for the target; sent twice, it makes one.' })
  id!: string;
  @Field(() => ID, { description: 'The operation that gets the target; the reader reports in it.' })
  operationId!: string;
  @Field(() => OutcomeSourceInput, { description: 'What it is made of.' })
  source!: OutcomeSourceInput;
  @Field(() => TargetKindEnum, { description: 'What is worth controlling.' })
  kind!: TargetKind;
  @Field(() => String, { nullable: true, description: 'What it is called in a list, 200 characters at most.' })
  title?: string | null;
  @Field(() => [String], { nullable: true, description: 'Container numbers, ISO 6346.' })
  containerNumbers?: string[] | null;
  @Field(() => String, { nullable: true, description: 'IMO number of the vessel.' })
  imoNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the vessel.' })
  vesselName?: string | null;
  @Field(() => String, { nullable: true, description: 'Registration of the vehicle.' })
  vehicleRegistration?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is suspected, 4,000 characters at most.' })
  reasons?: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it is expected where it can be controlled.' })
  expectedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of that place.' })
  expectedZone?: string | null;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled; left out, as what it is made of, for those participants who have that.' })
  handling?: HandlingInput | null;
}
