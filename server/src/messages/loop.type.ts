import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../platform/scalars';

@ObjectType({ description: 'What became of the warnings that have something in common.' })
export class LoopRate {
  @Field(() => String, { description: 'What they have in common: a risk indicator, a route such as NL>TH (? where it is not known), or an agency by its identifier.' })
  key!: string;
  @Field(() => Int, { description: 'How many were sent, each addressee counted.' })
  sent!: number;
  @Field(() => Int, { description: 'How many were answered.' })
  answered!: number;
  @Field(() => Int, { description: 'How many led to something.' })
  found!: number;
  @Field(() => Int, { description: 'How many were controlled, and nothing was found.' })
  nothingFound!: number;
  @Field(() => String, { nullable: true, description: 'What was found as a share of what was controlled, an exact decimal from 0 to 1 with four places; null where nothing was controlled yet.' })
  hitRate!: string | null;
}

@ObjectType({ description: 'An agency that has not acknowledged any warning that was sent to it.' })
export class SilentAgency {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => Int, { description: 'How many warnings it was sent.' })
  sent!: number;
  @Field(() => Instant, { description: 'When the first of them was sent.' })
  since!: string;
}

@ObjectType({ description: 'What became of the warnings of an operation, as far as this reader sees them; each addressee of a warning counts once.' })
export class OperationLoop {
  @Field(() => Int, { description: 'How many were sent.' })
  sent!: number;
  @Field(() => Int, { description: 'How many were acknowledged.' })
  acknowledged!: number;
  @Field(() => Int, { description: 'How many were controlled.' })
  controlled!: number;
  @Field(() => Int, { description: 'How many were answered.' })
  answered!: number;
  @Field(() => Int, { description: 'How many led to something.' })
  found!: number;
  @Field(() => Int, { description: 'How many were controlled, and nothing was found: work done.' })
  nothingFound!: number;
  @Field(() => Int, { description: 'How many had gone before they could be controlled.' })
  missed!: number;
  @Field(() => Int, { description: 'How many never came to the agency.' })
  notOurs!: number;
  @Field(() => String, { nullable: true, description: 'What was answered as a share of what was sent, an exact decimal from 0 to 1 with four places; null where nothing was sent.' })
  feedbackRate!: string | null;
  @Field(() => String, { nullable: true, description: 'What was found as a share of what was controlled, likewise.' })
  hitRate!: string | null;
  @Field(() => String, { nullable: true, description: 'Median of the whole seconds from sending to acknowledgement, an exact decimal; null where nothing was acknowledged.' })
  medianSecondsToAcknowledge!: string | null;
  @Field(() => String, { nullable: true, description: 'Median of the whole seconds from sending to the answer, likewise.' })
  medianSecondsToAnswer!: string | null;
  @Field(() => [LoopRate], { description: 'By risk indicator, the most frequent first; 200 at most.' })
  byIndicator!: LoopRate[];
  @Field(() => [LoopRate], { description: 'By route.' })
  byRoute!: LoopRate[];
  @Field(() => [LoopRate], { description: 'By addressed agency.' })
  byAgency!: LoopRate[];
  @Field(() => [SilentAgency], { description: 'Who has acknowledged none, the longest silent first.' })
  silentAgencies!: SilentAgency[];
}
