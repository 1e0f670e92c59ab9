import type { CalendarKind } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Instant } from '../platform/scalars';
import { CalendarKindEnum } from './groups.enums';

@InputType({ description: 'What somebody can be asked about. Said anew it replaces what they said before, and is confirmed anew.' })
export class OfferExpertiseInput {
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => [String], { description: 'Topics, in words; 20 at most, one at least.' })
  topics!: string[];
  @Field(() => [String], { description: 'Languages in which they can be asked, as BCP 47.' })
  languages!: string[];
  @Field(() => [String], { description: 'Countries, sub-regions or regions of the WCO that they know.' })
  regions!: string[];
  @Field(() => String, { nullable: true, description: 'Anything else, 1,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'A request to be introduced to the administration of a country. Sent twice, it is one.' })
export class AskIntroductionInput {
  @Field(() => ID, { description: 'A UUID made by the client.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => String, { description: 'Country of the administration, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'What it is about, in a line.' })
  topic!: string;
  @Field(() => String, { description: 'Why, 1,000 characters at most.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'What the coordinators say to a request.' })
export class AnswerIntroductionInput {
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => ID, { description: 'The request.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether they are introduced; no: it is declined.' })
  isIntroduced!: boolean;
  @Field(() => ID, { nullable: true, description: 'The member to whom they are introduced at once; left out where somebody outside the group is named in words.' })
  personId?: string | null;
  @Field(() => String, { description: 'In words: whom to turn to, or why not; 1,000 characters at most.' })
  answer!: string;
  @Field(() => String, { nullable: true, description: 'Language of the answer, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'A meeting, or a day by which something is due.' })
export class CalendarEventInput {
  @Field(() => ID, { description: 'A UUID made by the client; of one that is there, its identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; left out for a new one.' })
  version?: number | null;
  @Field(() => CalendarKindEnum, { description: 'Which.' })
  kind!: CalendarKind;
  @Field(() => String, { description: 'What it is, in a line.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Agenda, address, what to bring; 4,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => Instant, { description: 'When it begins, or is due.' })
  startsAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When a meeting ends.' })
  endsAt?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of the place; UTC unless told.' })
  zone?: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;
}

@InputType({ description: "A document of a group's library; its files are sent to it afterwards. Sent twice, it makes one." })
export class AddDocumentInput {
  @Field(() => ID, { description: 'A UUID made by the client.' })
  id!: string;
  @Field(() => ID, { description: 'The group.' })
  operationId!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'Topic, in a word or two.' })
  topic!: string;
  @Field(() => String, { nullable: true, description: 'What it says, 2,000 characters at most.' })
  summary?: string | null;
  @Field(() => String, { description: 'Language of the document, as BCP 47.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Edition, such as 2026 or third.' })
  edition?: string | null;
  @Field(() => ID, { nullable: true, description: 'The document of the same agency whose place it takes.' })
  supersedesId?: string | null;
}
