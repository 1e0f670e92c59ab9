import type { Attendance, CalendarKind, ExpertState, IntroductionRequestState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { File } from '../files/files.room';
import { Introduction } from '../operations/operations.room';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import { AttendanceEnum, CalendarKindEnum, ExpertStateEnum, IntroductionRequestStateEnum } from './groups.enums';

@ObjectType({ description: 'A member whom others can ask about something.' })
export class Expertise {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => Person, { description: 'Who.' })
  person!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => [String], { description: 'About what.' })
  topics!: string[];
  @Field(() => [String], { description: 'In which languages, as BCP 47.' })
  languages!: string[];
  @Field(() => [String], { description: 'Countries, sub-regions or regions of the WCO that they know.' })
  regions!: string[];
  @Field(() => String, { nullable: true, description: 'Anything else.' })
  note!: string | null;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => ExpertStateEnum, { description: "Whether the group's coordinators vouch for them." })
  state!: ExpertState;
  @Field(() => Instant, { description: 'When they put themselves forward.' })
  offeredAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When they were confirmed.' })
  confirmedAt!: string | null;
  @Field(() => Int, { description: 'Version; name it when you confirm.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may confirm them now.' })
  viewerCanConfirm!: boolean;
  @Field(() => Boolean, { description: 'Whether this reader may take them off the list.' })
  viewerCanWithdraw!: boolean;
}

@ObjectType({ description: 'That a member asked to be introduced to the administration of a country: for their agency and the coordinators.' })
export class IntroductionRequest {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => Person, { description: 'Who asked.' })
  askedBy!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => String, { description: 'Country of the administration, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'What it is about.' })
  topic!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => IntroductionRequestStateEnum, { description: 'How far it is.' })
  state!: IntroductionRequestState;
  @Field(() => String, { nullable: true, description: 'What the coordinators said.' })
  answer!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the answer, as BCP 47.' })
  answerLanguage!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who answered.' })
  answeredBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When it was answered, or taken back.' })
  answeredAt!: string | null;
  @Field(() => Introduction, { nullable: true, description: 'The introduction that came of it.' })
  introduction!: Introduction | null;
  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt!: string;
  @Field(() => Boolean, { description: 'Whether this reader may answer it now.' })
  viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: 'Whether this reader may take it back now.' })
  viewerCanTakeBack!: boolean;
}

@ObjectType({ description: 'Whether somebody comes.' })
export class CalendarAttendance {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Person, { description: 'Who.' })
  person!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => AttendanceEnum, { description: 'What they said last.' })
  answer!: Attendance;
}

@ObjectType({ description: "Something in a group's calendar." })
export class CalendarEvent {
  @Field(() => ID, { description: 'Identifier: with the group\'s, stable for calendars elsewhere.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => CalendarKindEnum, { description: 'A meeting, or something that is due.' })
  kind!: CalendarKind;
  @Field(() => String, { description: 'What it is.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Agenda, address, what to bring.' })
  note!: string | null;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { description: 'When it begins, or is due.' })
  startsAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When a meeting ends.' })
  endsAt!: string | null;
  @Field(() => String, { description: 'IANA time zone of the place.' })
  zone!: string;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;
  @Field(() => Person, { description: 'Who called it.' })
  calledBy!: Person;
  @Field(() => Instant, { nullable: true, description: 'When it was called off.' })
  cancelledAt!: string | null;
  @Field(() => Instant, { description: 'When this version was written.' })
  writtenAt!: string;
  @Field(() => [CalendarAttendance], { description: 'Who said whether they come.' })
  attendances!: CalendarAttendance[];
  @Field(() => AttendanceEnum, { nullable: true, description: 'What this reader said.' })
  ownAttendance!: Attendance | null;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may change it, or call it off.' })
  viewerCanChange!: boolean;
  @Field(() => Boolean, { description: 'Whether this reader may say now whether they come.' })
  viewerCanAttend!: boolean;
}

@ObjectType({ description: "A document of a group's library." })
export class LibraryDocument {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'Topic.' })
  topic!: string;
  @Field(() => String, { nullable: true, description: 'What it says.' })
  summary!: string | null;
  @Field(() => String, { description: 'Language of the document, as BCP 47.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Edition.' })
  edition!: string | null;
  @Field(() => LibraryDocument, { nullable: true, description: 'The document whose place it took.' })
  supersedes!: LibraryDocument | null;
  @Field(() => LibraryDocument, { nullable: true, description: 'The document that took its place.' })
  supersededBy!: LibraryDocument | null;
  @Field(() => Agency, { description: 'The agency whose document it is.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who added it.' })
  addedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  addedAt!: string;
  @Field(() => [File], { description: 'Its files.' })
  files!: File[];
  @Field(() => Boolean, { description: 'Whether this reader may add files to it, or put another in its place.' })
  viewerCanKeep!: boolean;
}

@ObjectType({ description: 'What this reader may do in a group now.' })
export class GroupRights {
  @Field(() => Boolean, { description: 'Put themselves forward as an expert.' })
  offer!: boolean;
  @Field(() => Boolean, { description: 'Ask to be introduced to an administration.' })
  ask!: boolean;
  @Field(() => Boolean, { description: 'Call a meeting, or set a day by which something is due.' })
  call!: boolean;
  @Field(() => Boolean, { description: 'Add a document to the library.' })
  addDocument!: boolean;
}

export const ExpertisePage = pageOf(Expertise, 'Expertise');
export const CalendarEventPage = pageOf(CalendarEvent, 'CalendarEvent');
export const LibraryDocumentPage = pageOf(LibraryDocument, 'LibraryDocument');
