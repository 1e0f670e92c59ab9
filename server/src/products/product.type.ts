import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import type { InformationEvaluation, OutcomeRecord, OutcomeSource, ProductKind, ProductState, SourceEvaluation, WasteStream } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Handling, Sight } from '../handling/handling.room';
import { InformationEvaluationEnum, SourceEvaluationEnum } from '../intelligence/intelligence.room';
import { Message } from '../messages/messages.room';
import { Operation } from '../operations/operations.room';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { Control, Target, WasteStreamEnum } from '../targets/targets.room';
import { OutcomeRecordEnum, OutcomeSourceEnum, ProductActionEnum, ProductKindEnum, ProductStateEnum } from './product.enums';

@ObjectType({ description: 'What an addressee thinks of a product: for itself, the agency whose product it is and the coordinators.' })
export class ProductFeedback {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether it was of use.' })
  isUseful!: boolean;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => Person, { description: 'Who said so.' })
  givenBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  givenAt!: string;
}

@ObjectType({ description: 'An agency to which a product was disseminated.' })
export class ProductAddressee {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Agency, { description: 'Which agency.' })
  agency!: Agency;
  @Field(() => Instant, { description: 'When it was sent to it.' })
  sentAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it said that it has it.' })
  acknowledgedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who did.' })
  acknowledgedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When it said that it knows that the product does not hold any more.' })
  endAcknowledgedAt!: string | null;
  @Field(() => ProductFeedback, { nullable: true, description: 'What it thinks of it; for itself, the agency whose product it is and the coordinators.' })
  feedback!: ProductFeedback | null;
}

@ObjectType({ description: 'How far the addressees of a product have come, in numbers.' })
export class ProductProgress {
  @Field(() => Int, { description: 'How many there are.' })
  addressed!: number;
  @Field(() => Int, { description: 'How many have said that they have it.' })
  acknowledged!: number;
}

@ObjectType({ description: 'That a product is handled less strictly than what it rests on: for the agency whose product it is.' })
export class ProductDecision {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => Person, { description: 'Who decided it.' })
  decidedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  decidedAt!: string;
}

@ObjectType({ description: 'What this reader may do with a product now.' })
export class ProductRights {
  @Field(() => Boolean, { description: 'Write the draft anew.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Acknowledge it, or its end, for their agency.' })
  acknowledge!: boolean;
  @Field(() => Boolean, { description: 'Say for their agency whether it was of use.' })
  giveFeedback!: boolean;
  @Field(() => Boolean, { description: 'Make a target of it, or say what came of it.' })
  takeUp!: boolean;
}

@ObjectType({ description: 'What information was worked into, for named agencies. Once it is disseminated it is never edited: another one takes its place.' })
export class Product {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => ID, { description: 'The operation or the standing group.' })
  operationId!: string;
  @Field(() => String, { description: 'Short random reference for the telephone.' })
  reference!: string;
  @Field(() => ProductKindEnum, { description: 'What the information was worked into.' })
  kind!: ProductKind;
  @Field(() => ProductStateEnum, { description: 'Where it stands.' })
  state!: ProductState;
  @Field(() => Agency, { description: 'The agency whose product it is.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who wrote it.' })
  writtenBy!: Person;
  @Field(() => String, { description: 'What it is about, in a line.' })
  title!: string;
  @Field(() => String, { description: 'What it says.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Why: what makes it suspicious.' })
  reasons!: string | null;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => WasteStreamEnum, { nullable: true, description: 'Waste stream that it is about.' })
  wasteStream!: WasteStream | null;
  @Field(() => [String], { description: 'Risk indicators.' })
  riskIndicators!: string[];
  @Field(() => String, { nullable: true, description: 'Country that it comes from, ISO 3166-1 alpha-2.' })
  departureCountry!: string | null;
  @Field(() => String, { nullable: true, description: 'Country that it is bound for, ISO 3166-1 alpha-2.' })
  destinationCountry!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When something is expected where it can be controlled.' })
  expectedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'The last day for which it is to be relied on, as YYYY-MM-DD.' })
  validUntil!: string | null;
  @Field(() => SourceEvaluationEnum, { nullable: true, description: 'How far its sources are to be trusted, on the whole.' })
  sourceEvaluation!: SourceEvaluation | null;
  @Field(() => InformationEvaluationEnum, { nullable: true, description: 'How far it is to be believed, on the whole.' })
  informationEvaluation!: InformationEvaluation | null;
  @Field(() => Message, { nullable: true, description: 'The warning that it was worked from, for those who see that.' })
  message!: Message | null;
  @Field(() => Product, { nullable: true, description: 'The product whose place it takes, for those who see that.' })
  supersedes!: Product | null;
  @Field(() => Product, { nullable: true, description: 'The product that took its place, for those who see that.' })
  supersededBy!: Product | null;
  @Field(() => Handling, { description: 'How it is to be handled; a draft, how it is to be once it is disseminated.' })
  handling!: Handling;
  @Field(() => [Sight], { description: 'Who saw it where it is RED, the latest first: for those to whom it is addressed.' })
  sights!: Sight[];
  @Field(() => [ID], { description: 'The agencies that it is for.' })
  addresseeIds!: string[];
  @Field(() => [ProductAddressee], { description: 'Those to whom it was disseminated, and how far each has come.' })
  addressees!: ProductAddressee[];
  @Field(() => ProductAddressee, { nullable: true, description: "The reader's agency among them." })
  ownAddressee!: ProductAddressee | null;
  @Field(() => ProductProgress, { description: 'How far they have come, in numbers.' })
  progress!: ProductProgress;
  @Field(() => ProductDecision, { nullable: true, description: 'Why it is handled less strictly than what it rests on; for the agency whose product it is.' })
  decision!: ProductDecision | null;
  @Field(() => [Outcome], { description: 'What came of it, as far as this reader sees each record, the latest first.' })
  outcomes!: Outcome[];
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
  @Field(() => Instant, { description: 'When it was begun.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When review was asked for.' })
  submittedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who asked for it.' })
  submittedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why it was given back to its writers; until it is sent for review anew.' })
  returnReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of that reason, as BCP 47.' })
  returnLanguage!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was disseminated.' })
  disseminatedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who did: never who asked for it.' })
  disseminatedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn, or another took its place.' })
  endedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  endReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of that reason, as BCP 47.' })
  endLanguage!: string | null;
  @Field(() => [ProductActionEnum], { description: 'The steps that this reader may take now.' })
  nextActions!: ProductAction[];
  @Field(() => ProductRights, { description: 'What else this reader may do with it now.' })
  viewerCan!: ProductRights;
}

@ObjectType({ description: 'What came of a warning or a product. Only those are told of it who see both, in whatever operation each stands.' })
export class Outcome {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => OutcomeSourceEnum, { description: 'Whether it came of a warning or a product.' })
  sourceType!: OutcomeSource;
  @Field(() => Operation, { description: 'The operation or the standing group in which that was received.' })
  sourceOperation!: Operation;
  @Field(() => Message, { nullable: true, description: 'The warning, where it came of one.' })
  message!: Message | null;
  @Field(() => Product, { nullable: true, description: 'The product, where it came of one.' })
  product!: Product | null;
  @Field(() => OutcomeRecordEnum, { description: 'What kind of record it led to.' })
  recordType!: OutcomeRecord;
  @Field(() => Operation, { description: 'The operation in which the record stands.' })
  recordOperation!: Operation;
  @Field(() => Target, { nullable: true, description: 'The target, where it is one: its controls and seizures came of it too.' })
  target!: Target | null;
  @Field(() => Control, { nullable: true, description: 'The control, where it is one.' })
  control!: Control | null;
  @Field(() => Seizure, { nullable: true, description: 'The report, where it is one.' })
  seizure!: Seizure | null;
  @Field(() => Message, { nullable: true, description: 'The warning that it led to, where it is one.' })
  warning!: Message | null;
  @Field(() => Boolean, { description: 'Whether the record was made from it.' })
  isMade!: boolean;
  @Field(() => Agency, { description: 'The agency that took it up.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who did.' })
  linkedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  linkedAt!: string;
  @Field(() => Boolean, { description: 'Whether this reader may take the link back: their agency made it by hand.' })
  viewerCanTakeBack!: boolean;
}

export const ProductPage = pageOf(Product, 'Product');
