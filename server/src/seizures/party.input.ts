import { Field, ID, InputType, Int } from 'type-graphql';
import type { PartyKind, PartyPart } from './party.entity';
import { PartyKindEnum, PartyPartEnum } from './seizure.enums';

@InputType({ description: 'A person or company in a report.' })
export class PartyInput {
  @Field(() => ID, { description: 'A UUID made by the client; that of a party which is there already changes it.' })
  id!: string;
  @Field(() => PartyPartEnum, { description: 'Its part in the consignment.' })
  part!: PartyPart;
  @Field(() => PartyKindEnum, { description: 'Whether it is a person or a company.' })
  kind!: PartyKind;
  @Field(() => String, { nullable: true, description: 'Name; left out, what is known of a party that is there already stays as it is.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;
  @Field(() => [String], { nullable: true, description: 'Numbers by which it is known: registration, tax, passport.' })
  identifiers?: string[] | null;
}

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
