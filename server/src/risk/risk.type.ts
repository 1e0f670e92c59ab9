import type { Drift } from '@muster/shared/risk/hit-rates';
import type { RiskProfileAction } from '@muster/shared/risk/profile-lifecycle';
import type { RiskProfileState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Decimal, Instant } from '../platform/scalars';
import { RiskDriftEnum, RiskProfileActionEnum, RiskProfileStateEnum } from './risk.enums';

@ObjectType({ description: 'How many points an indicator gives.' })
export class RiskWeight {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => Decimal, { description: 'Points.' })
  points!: string;
}

@ObjectType({ description: 'A version of a profile of risk that is kept for good.' })
export class RiskProfileVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;
  @Field(() => RiskProfileStateEnum, { description: 'The state that it was in.' })
  state!: RiskProfileState;
  @Field(() => [RiskWeight], { description: 'Indicators with their points.' })
  weights!: RiskWeight[];
  @Field(() => Decimal, { description: 'From how many points on a line was of high risk.' })
  high!: string;
  @Field(() => Decimal, { description: 'From how many points on a line was of medium risk.' })
  medium!: string;
  @Field(() => Person, { description: 'Who made it.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
}

@ObjectType({ description: 'By which indicators, and how much each counts, lines of manifests are ranked.' })
export class RiskProfile {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Agency, { description: 'Whose it is.' })
  agency!: Agency;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  note!: string | null;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => RiskProfileStateEnum, { description: 'Where it stands.' })
  state!: RiskProfileState;
  @Field(() => [RiskWeight], { description: 'Indicators with their points.' })
  weights!: RiskWeight[];
  @Field(() => Decimal, { description: 'From how many points on a line is of high risk.' })
  high!: string;
  @Field(() => Decimal, { description: 'From how many points on a line is of medium risk.' })
  medium!: string;
  @Field(() => Int, { description: 'Version; name it when you change it. Each score names the version that made it.' })
  version!: number;
  @Field(() => Instant, { description: 'When it was changed last.' })
  updatedAt!: string;
  @Field(() => [RiskProfileVersion], { description: 'Every version, the newest first.' })
  versions!: RiskProfileVersion[];
  @Field(() => Boolean, { description: 'Whether this reader may change it.' })
  viewerCanChange!: boolean;
  @Field(() => [RiskProfileActionEnum], { description: 'The steps that this reader may take now.' })
  nextActions!: RiskProfileAction[];
}

@ObjectType({ description: 'A share with its 95 per cent interval (Wilson).' })
export class RiskShare {
  @Field(() => Int, { description: 'How many had something.' })
  found!: number;
  @Field(() => Int, { description: 'Of how many that were judged.' })
  of!: number;
  @Field(() => Decimal, { description: 'The share, in per cent with one decimal.' })
  percent!: string;
  @Field(() => Decimal, { description: 'Lower end of the interval, in per cent.' })
  low!: string;
  @Field(() => Decimal, { description: 'Upper end of the interval, in per cent.' })
  high!: string;
  @Field(() => Boolean, { description: 'Fewer than ten: the share says little.' })
  isFew!: boolean;
}

@ObjectType({ description: 'How often an indicator was right.' })
export class IndicatorRate {
  @Field(() => String, { description: 'Code of the indicator, or the words that were written for it.' })
  code!: string;
  @Field(() => Int, { description: 'On how many targets it fired, judged or not.' })
  fired!: number;
  @Field(() => RiskShare, { nullable: true, description: 'Of all that were judged; null while none is.' })
  whole!: RiskShare | null;
  @Field(() => RiskShare, { nullable: true, description: 'Of those of the last days.' })
  last!: RiskShare | null;
  @Field(() => RiskShare, { nullable: true, description: 'Of those before.' })
  before!: RiskShare | null;
  @Field(() => RiskDriftEnum, { description: 'Whether the last days differ from before.' })
  drift!: Drift;
}

@ObjectType({ description: 'What a person judged of a line.' })
export class LineJudgement {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Name of whoever judged so, where this reader sees it.' })
  judgedBy!: string | null;
  @Field(() => Instant, { description: 'When.' })
  judgedAt!: string;
}

@ObjectType({ description: 'Why a line was given points.' })
export class RiskReason {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => Decimal, { description: 'Points that it gave.' })
  points!: string;
  @Field(() => String, { description: 'The reason in English, with what made it fire.' })
  english!: string;
  @Field(() => String, { description: 'The reason in French, with what made it fire.' })
  french!: string;
}

