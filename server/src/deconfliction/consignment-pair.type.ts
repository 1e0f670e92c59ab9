import type { ConsignmentMark } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { ConsignmentMarkEnum, type ConsignmentVerdict, ConsignmentVerdictEnum } from './deconfliction.enums';

@ObjectType({ description: 'Two reports of different agencies that seem to be of one consignment. Seen by those who see both.' })
export class ConsignmentPair {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Seizure, { nullable: true, description: 'One of the two.' })
  one!: Seizure | null;
  @Field(() => Seizure, { nullable: true, description: 'The other one.' })
  other!: Seizure | null;
  @Field(() => [ConsignmentMarkEnum], { description: 'What they have in common.' })
  kinds!: ConsignmentMark[];
  @Field(() => ConsignmentVerdictEnum, { description: 'What is held of them.' })
  verdict!: ConsignmentVerdict;
  @Field(() => String, { nullable: true, description: 'Why, as whoever decided it said.' })
  reason!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who decided it; null while nobody has.' })
  decidedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When.' })
  decidedAt!: string | null;
  @Field(() => Int, { description: 'Version, to be given with a decision.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may decide it now.' })
  viewerCanDecide!: boolean;
}
