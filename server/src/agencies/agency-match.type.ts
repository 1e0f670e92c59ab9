import type { AgencyKind } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/enums';
import { AgencyKindEnum } from './agency.type';
import type { LineMatchReason, LineMatchState } from './match-lines';

const LineMatchStateEnum = graphqlEnum<LineMatchState>('LineMatchState', 'How a line of a pasted list stands against the directory.', {
  MATCHED: 'It is one agency.',
  AMBIGUOUS: 'Somebody has to choose.',
  NOT_FOUND: 'It is no agency of the directory.',
});

const LineMatchReasonEnum = graphqlEnum<LineMatchReason>('LineMatchReason', 'Why a line of a pasted list is not matched to one agency.', {
  SEVERAL: 'It fits several.',
  NAME_UNKNOWN: 'No agency has this name.',
  EMAIL_UNKNOWN: 'The directory shows this address for nobody.',
  COUNTRY_WITHOUT_AGENCY: 'The country has no agency here.',
  CONTRADICTORY: 'Its parts name different agencies.',
  TOO_LONG: 'It is too long to be read.',
});

@ObjectType({ description: 'An agency that a line of a pasted list can mean.' })
export class MatchedAgency {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => String, { description: 'Full name, in its own language.' })
  name!: string;
  @Field(() => String, { description: 'The name as it is said in a list.' })
  shortName!: string;
  @Field(() => String, { description: 'Language of the name, as BCP 47.' })
  nameLanguage!: string;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => AgencyKindEnum, { description: 'What the agency is.' })
  kind!: AgencyKind;
}

@ObjectType({ description: 'A line of a pasted list, and what it means.' })
export class AgencyMatch {
  @Field(() => Int, { description: 'Its number, from 1.' })
  line!: number;
  @Field(() => String, { description: 'The line, as it was read; cut after 300 characters.' })
  text!: string;
  @Field(() => LineMatchStateEnum, { description: 'How it stands.' })
  state!: LineMatchState;
  @Field(() => LineMatchReasonEnum, { nullable: true, description: 'Why it is not matched.' })
  reason!: LineMatchReason | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address that stands in it, in lower case.' })
  email!: string | null;
  @Field(() => [MatchedAgency], { description: 'The agency that it means, or those to choose from; 20 at most.' })
  candidates!: MatchedAgency[];
}
