import { Field, ID, InputType, Int } from 'type-graphql';
import { PartyInput } from '../parties/parties.room';

@InputType({ description: 'The persons and companies of a report, whole: a party that is not in the list is removed.' })
export class SetPartiesInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The seizure.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the report that was read; a stale one is refused.' })
  version!: number;
  @Field(() => [PartyInput], { description: 'The parties; 20 at most.' })
  parties!: PartyInput[];
}
