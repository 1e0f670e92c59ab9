import type { AddresseeClock, AddresseeState, InformationEvaluation, MessageAnswer, MessageKind, MessageState, SourceEvaluation, TlpLevel } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { File } from '../files/files.room';
import { Handling, Sight, TlpLevelEnum } from '../handling/handling.room';
import { InformationEvaluationEnum, SourceEvaluationEnum } from '../intelligence/intelligence.room';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { Control, Target } from '../targets/targets.room';
import { AddresseeClockEnum, AddresseeStateEnum, MessageAnswerEnum, MessageKindEnum, MessageStateEnum } from './message.enums';

@ObjectType({ description: 'What an addressee said beside its answer: for itself, the sender and the coordinators.' })
export class MessageNote {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What it said.' })
  text!: string;
  @Field(() => String, { description: 'Language, as BCP 47.' })
  language!: string;
  @Field(() => Person, { description: 'Who wrote it.' })
  writtenBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  writtenAt!: string;
}

@ObjectType({ description: 'That an agency opened a message: told to itself, the sender and the coordinators.' })
export class MessageReceipt {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Agency, { description: 'Which agency.' })
  agency!: Agency;
  @Field(() => Instant, { description: 'When it first did.' })
  readAt!: string;
}

@ObjectType({ description: 'A message in another language, as somebody who sees it puts it.' })
export class MessageTranslation {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => Agency, { description: 'The agency that translated it.' })
  agency!: Agency;
  @Field(() => String, { description: 'Language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'The subject.' })
  subject!: string;
  @Field(() => String, { description: 'The body.' })
  body!: string;
  @Field(() => Person, { description: 'Who translated it.' })
  translatedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  translatedAt!: string;
}

@ObjectType({ description: 'What this reader may do with a message now.' })
export class MessageRights {
  @Field(() => Boolean, { description: 'Go on with the draft, add files to it, and send it.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Reply to it.' })
  reply!: boolean;
  @Field(() => Boolean, { description: 'Acknowledge it for their agency.' })
  acknowledge!: boolean;
  @Field(() => Boolean, { description: 'Answer it for their agency.' })
  answer!: boolean;
  @Field(() => Boolean, { description: 'Add a translation.' })
  translate!: boolean;
  @Field(() => Boolean, { description: 'Throw the draft away.' })
  discard!: boolean;
  @Field(() => Boolean, { description: 'Give it another handling after it was sent; only its sender lowers it.' })
  mark!: boolean;
}

@ObjectType({ description: 'How a service would put a message in another language. It is kept nowhere: somebody reads it and adds it as their translation, or does not.' })
export class TranslationSuggestion {
  @Field(() => ID, { description: 'The entry on record that it was asked for.' })
  id!: string;
  @Field(() => String, { description: 'Its language, as BCP 47.' })
  language!: string;
  @Field(() => String, { description: 'The subject in that language.' })
  subject!: string;
  @Field(() => String, { description: 'The body in that language.' })
  body!: string;
}

@ObjectType({ description: 'How many files a message has for this reader, and how large they are.' })
export class MessageFiles {
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Int, { description: 'Bytes of all of them together.' })
  bytes!: number;
}

@ObjectType({ description: 'That a message was given another handling after it was sent.' })
export class MessageMarking {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => TlpLevelEnum, { description: 'Its level before.' })
  from!: TlpLevel;
  @Field(() => TlpLevelEnum, { description: 'Its level from then on.' })
  to!: TlpLevel;
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => Agency, { description: 'The agency that did.' })
  agency!: Agency;
  @Field(() => Instant, { description: 'When.' })
  markedAt!: string;
}

@ObjectType({ description: 'How far the addressees of a message have come, in numbers.' })
export class MessageProgress {
  @Field(() => Int, { description: 'How many there are.' })
  addressed!: number;
  @Field(() => Int, { description: 'How many have acknowledged it.' })
  acknowledged!: number;
  @Field(() => Int, { description: 'How many have answered it.' })
  answered!: number;
  @Field(() => Int, { description: 'How many found what it is about.' })
  found!: number;
}

@ObjectType({ description: 'What a participant says to others. Once it is sent, what it says is never edited: a correction is a reply.' })
export class Message {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Short random reference for the telephone.' })
  reference!: string;
  @Field(() => MessageKindEnum, { description: 'What kind of message it is.' })
  kind!: MessageKind;
  @Field(() => MessageStateEnum, { description: 'Where it stands.' })
  state!: MessageState;
  @Field(() => Agency, { description: 'The agency that it comes from.' })
  sender!: Agency;
  @Field(() => Person, { description: 'Who wrote it.' })
  writtenBy!: Person;
  @Field(() => String, { description: 'What it is about, in a line.' })
  subject!: string;
  @Field(() => String, { description: 'What it says.' })
  body!: string;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => ID, { description: 'The first message of its thread.' })
  threadId!: string;
  @Field(() => Message, { nullable: true, description: 'The message that it answers.' })
  repliesTo!: Message | null;
  @Field(() => [Message], { description: 'The whole thread as far as this reader sees it, the earliest first; 500 at most.' })
  thread!: Message[];
  @Field(() => Target, { nullable: true, description: 'The target that it is about.' })
  target!: Target | null;
  @Field(() => String, { nullable: true, description: 'What to watch for, where it names no target.' })
  pattern!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reasons!: string | null;
  @Field(() => [String], { description: 'Risk indicators.' })
  riskIndicators!: string[];
  @Field(() => String, { nullable: true, description: 'Country that it comes from, ISO 3166-1 alpha-2.' })
  departureCountry!: string | null;
  @Field(() => String, { nullable: true, description: 'Country that it is bound for, ISO 3166-1 alpha-2.' })
  destinationCountry!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it is expected where it can be controlled.' })
  expectedAt!: string | null;
  @Field(() => SourceEvaluationEnum, { nullable: true, description: 'How far the source is to be trusted.' })
  sourceEvaluation!: SourceEvaluation | null;
  @Field(() => InformationEvaluationEnum, { nullable: true, description: 'How far the information is to be believed.' })
  informationEvaluation!: InformationEvaluation | null;
  @Field(() => Handling, { description: 'How it is to be handled.' })
  handling!: Handling;
  @Field(() => [Sight], { description: 'Who saw it where it is RED, the latest first: for those to whom it is addressed.' })
  sights!: Sight[];
  @Field(() => [File], { description: 'Its photographs and documents, in the order in which they arrived. They are sent to /files/{operation}/{file} while it is a draft.' })
  files!: File[];
  @Field(() => MessageFiles, { description: 'The same in figures, for lists.' })
  fileTotals!: MessageFiles;
  @Field(() => [MessageMarking], { description: 'How its handling was changed after it was sent, the earliest first, as far as this reader is told.' })
  markings!: MessageMarking[];
  @Field(() => [Person], { description: 'Who is called upon by name.' })
  mentions!: Person[];
  @Field(() => [ID], { description: 'The agencies that it is addressed to; of a draft, those that were chosen so far.' })
  addresseeIds!: string[];
  @Field(() => [MessageAddressee], { description: 'Whom it is addressed to, and how far each has come.' })
  addressees!: MessageAddressee[];
  @Field(() => MessageAddressee, { nullable: true, description: "The reader's agency among them." })
  ownAddressee!: MessageAddressee | null;
  @Field(() => MessageProgress, { description: 'How far they have come, in numbers.' })
  progress!: MessageProgress;
  @Field(() => [MessageReceipt], { description: 'Which agencies opened it, as far as this reader is told.' })
  receipts!: MessageReceipt[];
  @Field(() => [MessageTranslation], { description: 'In other languages, the earliest first.' })
  translations!: MessageTranslation[];
  @Field(() => Instant, { nullable: true, description: 'By when it is to be acknowledged, where its sender set that.' })
  acknowledgeBy!: string | null;
  @Field(() => Instant, { nullable: true, description: 'By when it is to be answered, where its sender set that.' })
  answerBy!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change a draft.' })
  version!: number;
  @Field(() => Instant, { description: 'When it was written.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was sent.' })
  sentAt!: string | null;
  @Field(() => Boolean, { description: "Whether the reader's agency has opened it, or sent it." })
  isRead!: boolean;
  @Field(() => MessageRights, { description: 'What this reader may do with it now.' })
  viewerCan!: MessageRights;
}

@ObjectType({ description: 'An agency to which a message is addressed, with its own state and clock.' })
export class MessageAddressee {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Message, { description: 'The message.' })
  message!: Message;
  @Field(() => Agency, { description: 'Which agency.' })
  agency!: Agency;
  @Field(() => AddresseeStateEnum, { description: 'How far it has come.' })
  state!: AddresseeState;
  @Field(() => AddresseeClockEnum, { nullable: true, description: 'How it stands against its due times, as of this answer.' })
  clock!: AddresseeClock | null;
  @Field(() => Instant, { description: 'When it was sent to it.' })
  sentAt!: string;
  @Field(() => Instant, { nullable: true, description: 'By when it is to acknowledge; null where that is not waited for.' })
  acknowledgeDueAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'By when it is to answer; null where that is not waited for.' })
  answerDueAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'What is due next; null once nothing more is waited for.' })
  dueAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it is to be reminded of that.' })
  remindAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When its silence is for the coordinators.' })
  escalateAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it acknowledged.' })
  acknowledgedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who did.' })
  acknowledgedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When a control of it was first reported.' })
  controlledAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it first answered.' })
  answeredAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who gave the answer that stands.' })
  answeredBy!: Person | null;
  @Field(() => Boolean, { description: 'Whether the message was taken from its eyes, so that nothing is waited for.' })
  isExcused!: boolean;
  @Field(() => MessageAnswerEnum, { nullable: true, description: 'What became of it.' })
  answer!: MessageAnswer | null;
  @Field(() => MessageNote, { nullable: true, description: 'What it said beside its answer; for itself, the sender and the coordinators.' })
  note!: MessageNote | null;
  @Field(() => Control, { nullable: true, description: 'The control that answered, for those who see it.' })
  control!: Control | null;
  @Field(() => Seizure, { nullable: true, description: 'The report that answered, for those who see it.' })
  seizure!: Seizure | null;
}

export const MessagePage = pageOf(Message, 'Message');
export const MessageAddresseePage = pageOf(MessageAddressee, 'MessageAddressee');
