import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../platform/scalars';

@InputType({ description: 'How many points an indicator gives.' })
export class RiskWeightInput {
  @Field(() => String, { description: 'Code of the indicator, such as P03.' })
  code!: string;
  @Field(() => Decimal, { description: 'Points, 0.01 to 999.99.' })
  points!: string;
}

@InputType({ description: 'What a line is scored with.' })
export class RiskMeasureInput {
  @Field(() => [RiskWeightInput], { description: 'Indicators with their points, each once.' })
  weights!: RiskWeightInput[];
  @Field(() => Decimal, { description: 'From how many points on a line is of high risk.' })
  high!: string;
  @Field(() => Decimal, { description: 'From how many points on a line is of medium risk; below that of high.' })
  medium!: string;
}

@InputType({ description: 'What a profile of risk says.' })
export class RiskProfileBody extends RiskMeasureInput {
  @Field(() => String, { description: 'What it is called; 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is for; 4,000 characters at most.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its texts, as BCP 47; that of the operation unless named.' })
  language?: string | null;
}

@InputType({ description: 'A new profile of risk. Sent twice, it makes one and gets the same answer.' })
export class DraftRiskProfileInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => RiskProfileBody, { description: 'What it says.' })
  body!: RiskProfileBody;
}

@InputType({ description: 'A change of a profile of risk.' })
export class ChangeRiskProfileInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The profile.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => RiskProfileBody, { description: 'What it says now, whole.' })
  body!: RiskProfileBody;
}

@InputType({ description: 'What a person judges of a line, where no machine can tell.' })
export class JudgeLineInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The manifest.' })
  manifestId!: string;
  @Field(() => Int, { description: 'The line, by its number in the file.' })
  line!: number;
  @Field(() => String, { description: 'Code of the indicator: one of those that the profile of the manifest asks a person for.' })
  code!: string;
  @Field(() => Boolean, { description: 'Whether it holds; false takes back that it does.' })
  holds!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it holds, in words; 500 characters at most, and no names of persons or companies.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'A line of a manifest that becomes a target. Sent twice, it makes one.' })
export class NominateLineInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The manifest.' })
  manifestId!: string;
  @Field(() => Int, { description: 'The line, by its number in the file.' })
  line!: number;
  @Field(() => ID, { description: 'A UUID made by the client for the target (version 7 by choice).' })
  targetId!: string;
  @Field(() => String, { nullable: true, description: 'Language in which the reasons are written: en or fr; en unless told.' })
  language?: string | null;
}
