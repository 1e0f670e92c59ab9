import { Field, ID, ObjectType } from 'type-graphql';
import type { PracticeStepKey } from './practice.enums';
import { PracticeStepKeyEnum } from './practice.enums';

@ObjectType({ description: 'A step of what is practised.' })
export class PracticeStep {
  @Field(() => PracticeStepKeyEnum, { description: 'Which step.' })
  key!: PracticeStepKey;
  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean;
}

@ObjectType({ description: 'How far somebody has come in the operation that they practise in.' })
export class Practice {
  @Field(() => [PracticeStep], { description: 'The steps, in order.' })
  steps!: PracticeStep[];
  @Field(() => ID, { description: 'The warning that it begins with.' })
  messageId!: string;
  @Field(() => ID, { description: 'The target that the warning is about.' })
  targetId!: string;
}
