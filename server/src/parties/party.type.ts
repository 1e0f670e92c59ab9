import { Field, ID, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Instant } from '../platform/scalars';
import type { PartyKind, PartyPart } from './party.entity';
import { PartyKindEnum, PartyPartEnum } from './party.enums';

@ObjectType({ description: 'Somebody opened a name.' })
export class NominalReading {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Person, { description: 'Who opened it.' })
  reader!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => String, { description: 'For what purpose, as they said.' })
  purpose!: string;
  @Field(() => Instant, { description: 'When.' })
  at!: string;
}

@ObjectType({ description: 'A person or company in a report or a target, without its name: opening the name is a reading on record.' })
export class Party {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => PartyPartEnum, { description: 'Its part in the consignment.' })
  part!: PartyPart;
  @Field(() => PartyKindEnum, { description: 'Whether it is a person or a company.' })
  kind!: PartyKind;
  @Field(() => [NominalReading], { description: 'Who opened the name, the latest first: for the agency whose record it is and the coordinators.' })
  readings!: NominalReading[];
}

@ObjectType({ description: 'A person or company with its name, opened for one reader.' })
export class OpenedParty {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => PartyPartEnum, { description: 'Its part in the consignment.' })
  part!: PartyPart;
  @Field(() => PartyKindEnum, { description: 'Whether it is a person or a company.' })
  kind!: PartyKind;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address!: string | null;
  @Field(() => [String], { description: 'Numbers by which it is known.' })
  identifiers!: string[];
  @Field(() => Instant, { description: 'When this reading was put on record.' })
  openedAt!: string;
}
