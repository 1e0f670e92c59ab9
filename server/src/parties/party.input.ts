import { Field, ID, InputType } from 'type-graphql';
import type { PartyKind, PartyPart } from './party.entity';
import { PartyKindEnum, PartyPartEnum } from './party.enums';

@InputType({ description: 'A person or company in a report or a target.' })
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
