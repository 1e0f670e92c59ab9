import type { InformationEvaluation, MessageAnswer, MessageKind, SourceEvaluation } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HandlingInput } from '../handling/handling.room';
import { InformationEvaluationEnum, SourceEvaluationEnum } from '../intelligence/intelligence.room';
import { Instant } from '../platform/scalars';
import { MessageAnswerEnum, MessageKindEnum } from './message.enums';

@InputType({ description: 'What is said in a message.' })
export class MessageBodyInput {
  @Field(() => MessageKindEnum, { description: 'What kind of message it is.' })
  kind!: MessageKind;
  @Field(() => String, { description: 'What it is about, in a line; 200 characters at most, and no names of persons or companies.' })
  subject!: string;
  @Field(() => String, { description: 'What it says; 10,000 characters at most, and no names of persons or companies.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => [ID], { nullable: true, description: 'The agencies that it is addressed to; left out where it goes to all, and in a reply.' })
  addresseeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a reply goes to everybody to whom the message is addressed, beside its sender.' })
  repliesToAll?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The target that it is about. A warning takes from it what it does not say itself.' })
  targetId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a warning without a target: what to watch for, 4,000 characters at most.' })
  pattern?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, 4,000 characters at most.' })
  reasons?: string | null;
  @Field(() => [String], { nullable: true, description: 'Risk indicators, by which its outcome is counted.' })
  riskIndicators?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Country that it comes from, ISO 3166-1 alpha-2.' })
  departureCountry?: string | null;
  @Field(() => String, { nullable: true, description: 'Country that it is bound for, ISO 3166-1 alpha-2.' })
  destinationCountry?: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it is expected where it can be controlled.' })
  expectedAt?: string | null;
  @Field(() => SourceEvaluationEnum, { nullable: true, description: 'How far the source is to be trusted.' })
  sourceEvaluation?: SourceEvaluation | null;
  @Field(() => InformationEvaluationEnum, { nullable: true, description: 'How far the information is to be believed.' })
  informationEvaluation?: InformationEvaluation | null;
  @Field(() => Instant, { nullable: true, description: 'By when it is to be acknowledged; worked out from its kind and the arrival unless told.' })
  acknowledgeBy?: string | null;
  @Field(() => Instant, { nullable: true, description: 'By when it is to be answered; worked out likewise unless told.' })
  answerBy?: string | null;
  @Field(() => [ID], { nullable: true, description: 'People of the operation who see it and are called upon by name; 20 at most.' })
  mentions?: string[] | null;
}

@InputType({ description: 'A new message. Sent twice, it makes one and gets the same answer.' })
export class WriteMessageInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { nullable: true, description: 'The message that it answers.' })
  repliesToId?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is sent; else it is kept as a draft of its agency.' })
  send!: boolean;
  @Field(() => MessageBodyInput, { description: 'What it says.' })
  body!: MessageBodyInput;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled; left out, as what it answers or names is, else GREEN. Releasable to its addressees unless agencies are named; an addressee who would not see it is refused by name.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'What a draft says from now on.' })
export class ChangeDraftInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was edited; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is sent.' })
  send!: boolean;
  @Field(() => MessageBodyInput, { description: 'What it says now, whole.' })
  body!: MessageBodyInput;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled; left out, as a new message.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'Another handling for a message that was sent.' })
export class MarkMessageInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The message.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => HandlingInput, { description: 'How it is to be handled from now on. The agencies named are those who go on seeing it; left out, those who do now.' })
  handling!: HandlingInput;
  @Field(() => String, { description: 'Why, in words; 1,000 characters at most. Told to all who see the message after it.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'What became of a message, for the agency of the reader.' })
export class AnswerMessageInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The message.' })
  messageId!: string;
  @Field(() => MessageAnswerEnum, { description: 'What became of it.' })
  answer!: MessageAnswer;
  @Field(() => String, { nullable: true, description: 'Anything that its sender and the coordinators should know; 4,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the note, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => ID, { nullable: true, description: "The report of the reader's agency that it led to." })
  seizureId?: string | null;
}

@InputType({ description: 'A translation of a message by somebody who sees it. Sent twice, it makes one.' })
export class TranslateMessageInput {
  @Field(() => ID, { description: 'A UUID made by the client.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The message.' })
  messageId!: string;
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'The subject in that language; 200 characters at most.' })
  subject!: string;
  @Field(() => String, { description: 'The body in that language; 10,000 characters at most.' })
  body!: string;
}
