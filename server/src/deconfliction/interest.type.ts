import type { ConsignmentMark } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency } from '../agencies/agencies.room';
import { Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { Target } from '../targets/targets.room';
import { ConsignmentMarkEnum, type InterestAnswer, InterestAnswerEnum } from './deconfliction.enums';

@ObjectType({ description: "That another agency has an interest in a consignment that a record of the reader's agency is about. Nothing is told of the other agency's record." })
export class Interest {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Agency, { description: 'The agency that has the interest.' })
  otherAgency!: Agency;
  @Field(() => [ConsignmentMarkEnum], { description: 'In what: the kinds, never the values.' })
  kinds!: ConsignmentMark[];
  @Field(() => Target, { nullable: true, description: "The reader's own record, when it is a target." })
  ownTarget!: Target | null;
  @Field(() => Seizure, { nullable: true, description: "The reader's own record, when it is a report." })
  ownReport!: Seizure | null;
  @Field(() => Instant, { description: 'Since when.' })
  foundAt!: string;
  @Field(() => InterestAnswerEnum, { description: "What the reader's agency answered." })
  answer!: InterestAnswer;
  @Field(() => Boolean, { description: 'Whether the other agency offers its record, to be shown when this one is. Not yet and not now look the same.' })
  isOfferedOther!: boolean;
  @Field(() => Int, { description: 'Version, to be given with an answer.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether this reader may answer now.' })
  viewerCanAnswer!: boolean;
}
