import type { HitOutcome } from '@muster/shared/risk/hit-rates';
import type { RiskBand } from '@muster/shared/risk/profile';
import type { PastCase } from '@muster/shared/risk/trial';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../platform/scalars';
import { HitOutcomeEnum, PastCaseKindEnum, RiskBandEnum } from './risk.enums';
import { RiskReason, RiskShare } from './risk.type';

@ObjectType('TriedBand', { description: 'What of a band there was.' })
export class TriedBandType {
  @Field(() => RiskBandEnum, { description: 'The band.' })
  band!: RiskBand;
  @Field(() => Int, { description: 'Targets and seizures that fall into it.' })
  cases!: number;
  @Field(() => RiskShare, { nullable: true, description: 'Of its judged targets, how many had something; null where none is judged.' })
  share!: RiskShare | null;
  @Field(() => Int, { description: 'Seizures in it; each of them was found, so that they make no share.' })
  seizures!: number;
}

@ObjectType('TriedIndicator', { description: 'What an indicator would have fired on.' })
export class TriedIndicatorType {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => Int, { description: 'Targets and seizures that it would have fired on.' })
  fired!: number;
  @Field(() => RiskShare, { nullable: true, description: 'Of the judged targets among them, how many had something.' })
  share!: RiskShare | null;
  @Field(() => Int, { description: 'Seizures among them.' })
  seizures!: number;
}

@ObjectType('TriedCase', { description: 'A target or seizure that a profile would have fired on.' })
export class TriedCaseType {
  @Field(() => ID, { description: 'Identifier of the target or seizure.' })
  id!: string;
  @Field(() => String, { description: 'Its reference.' })
  reference!: string;
  @Field(() => PastCaseKindEnum, { description: 'Which of both it is.' })
  kind!: PastCase['kind'];
  @Field(() => HitOutcomeEnum, { description: 'What came of it.' })
  outcome!: HitOutcome;
  @Field(() => Decimal, { description: 'Points that it would have had.' })
  points!: string;
  @Field(() => RiskBandEnum, { description: 'How high it would have been ranked.' })
  band!: RiskBand;
  @Field(() => [RiskReason], { description: 'Why.' })
  reasons!: RiskReason[];
}

@ObjectType({ description: 'A profile tried on what is known how it ended: on what this reader may see, RED aside.' })
export class RiskTrial {
  @Field(() => Int, { description: 'How many targets and seizures it was tried on.' })
  cases!: number;
  @Field(() => Boolean, { description: 'There are more: only the newest were tried.' })
  isCut!: boolean;
  @Field(() => [TriedBandType], { description: 'By band.' })
  bands!: TriedBandType[];
  @Field(() => [TriedIndicatorType], { description: 'By indicator, those that fired.' })
  indicators!: TriedIndicatorType[];
  @Field(() => [TriedCaseType], { description: 'What it would have fired on, the most points first; 100 at most.' })
  fired!: TriedCaseType[];
}
