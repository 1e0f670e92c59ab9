import type { SituationReportState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { MessageAddressee, SilentAgency } from '../messages/messages.room';
import { CalendarDate, Decimal, Instant } from '../platform/scalars';
import { Figures, Seizure } from '../seizures/seizures.room';
import { SituationReportStateEnum } from './report.enums';

@ObjectType({ description: 'What was found of one waste stream in the span of a situation report.' })
export class SituationStream {
  @Field(() => String, { description: 'The waste stream.' })
  key!: string;
  @Field(() => Int, { description: 'How many cases; a case with several streams counts in each.' })
  cases!: number;
  @Field(() => Decimal, { description: 'Kilograms.' })
  kg!: string;
  @Field(() => Decimal, { description: 'Pieces.' })
  pieces!: string;
}

@ObjectType({ description: 'What happened in the span of a situation report and how things stood at its end, as far as this reader may see it; worked out when it is read.' })
export class Situation {
  @Field(() => Figures, { description: 'What was found in reports that were accepted in the span.' })
  found!: Figures;
  @Field(() => Figures, { description: 'What was found from the beginning of the operation to the end of the span.' })
  foundInAll!: Figures;
  @Field(() => [SituationStream], { description: 'What was found in the span by waste stream, the most cases first; 200 at most.' })
  byStream!: SituationStream[];
  @Field(() => Int, { description: 'Controls reported in the span.' })
  controls!: number;
  @Field(() => Int, { description: 'How many of them found illegal waste or another offence.' })
  controlsThatFound!: number;
  @Field(() => Int, { description: 'Warnings sent in the span.' })
  warningsSent!: number;
  @Field(() => Int, { description: 'To how many addressees they went, each warning counted.' })
  addressed!: number;
  @Field(() => Int, { description: 'How many of these had acknowledged by its end.' })
  acknowledged!: number;
  @Field(() => Int, { description: 'Answers in the span by which a warning led to something, whenever it was sent.' })
  ledToSomething!: number;
  @Field(() => Int, { description: 'Answers in the span that a control found nothing: work done.' })
  ledToNothing!: number;
  @Field(() => Int, { description: 'Addressees of warnings whose answer was awaited at the end of the span.' })
  waiting!: number;
  @Field(() => Int, { description: 'How many of these were overdue by then.' })
  overdue!: number;
  @Field(() => [MessageAddressee], { description: 'Whose answer was awaited, the next due first; 50 at most.' })
  openWarnings!: MessageAddressee[];
  @Field(() => [SilentAgency], { description: 'Agencies that had acknowledged none of the warnings sent to them, the longest silent first; 200 at most.' })
  silentAgencies!: SilentAgency[];
}

@ObjectType({ description: 'What a coordination unit says of a day of its operation. Its figures are those of the reader; what it adds in words is the same for all.' })
export class SituationReport {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => CalendarDate, { description: 'The day.' })
  day!: string;
  @Field(() => String, { description: 'The zone whose day it is, an IANA name.' })
  zone!: string;
  @Field(() => Instant, { description: 'Where its span begins: where that of the report before ended.' })
  from!: string;
  @Field(() => Instant, { description: 'Where its span ends.' })
  until!: string;
  @Field(() => SituationReportStateEnum, { description: 'Where it stands.' })
  state!: SituationReportState;
  @Field(() => Int, { nullable: true, description: 'Its number among those of the operation; null until it is sent out.' })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'Remarks of the coordination unit.' })
  remarks!: string | null;
  @Field(() => String, { description: 'Language of the remarks, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was sent out.' })
  issuedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who sent it out.' })
  issuedBy!: Person | null;
  @Field(() => [Seizure], { description: 'Cases that stand out, in the order in which they were chosen; those of them that this reader may see.' })
  notable!: Seizure[];
  @Field(() => Situation, { description: 'The figures, of what this reader may see.' })
  situation!: Situation;
  @Field(() => Int, { description: 'Version; name it when you change the draft.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may change it or send it out now.' })
  viewerCanWrite!: boolean;
}
