import type { Caveat, SightExtent, SightReason, TlpLevel } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../platform/scalars';
import { CaveatEnum, SightExtentEnum, SightReasonEnum, TlpLevelEnum } from './handling.enums';

@ObjectType({ description: 'An agency that something is releasable to.' })
export class HandlingAgency {
  @Field(() => ID, { description: 'Identifier of the agency.' })
  id!: string;
  @Field(() => String, { description: 'Its short name.' })
  shortName!: string;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2; null for an international organisation.' })
  country!: string | null;
}

@ObjectType({ description: 'A person to whom something RED is addressed.' })
export class HandlingPerson {
  @Field(() => ID, { description: 'Identifier of the person.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'How a record is to be handled: what the banner says, and what is enforced.' })
export class Handling {
  @Field(() => TlpLevelEnum, { description: 'Level.' })
  tlp!: TlpLevel;
  @Field(() => [HandlingAgency], { nullable: true, description: 'Agencies that it is releasable to, beside its own; null where it is not limited to a list.' })
  releasableTo!: HandlingAgency[] | null;
  @Field(() => Boolean, { description: 'Whether the coordinators see it where it is limited.' })
  toCoordinators!: boolean;
  @Field(() => [HandlingPerson], { description: 'The persons to whom RED is addressed.' })
  people!: HandlingPerson[];
  @Field(() => [CaveatEnum], { description: 'Caveats.' })
  caveats!: Caveat[];
  @Field(() => String, { nullable: true, description: 'Restrictions in words.' })
  note!: string | null;
  @Field(() => Boolean, { description: 'Whether those who see it are told how many of its parts they do not see.' })
  tellsWithheld!: boolean;
}

@ObjectType({ description: 'How many parts of a record this reader does not see. Told only where the agency whose record it is allows it.' })
export class Withheld {
  @Field(() => Int, { description: 'Persons and companies.' })
  names!: number;
  @Field(() => Int, { description: 'Photographs and documents.' })
  files!: number;
  @Field(() => Int, { description: 'Notes of intelligence.' })
  intelligence!: number;
}

@ObjectType({ description: 'Somebody saw something RED.' })
export class Sight {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => HandlingPerson, { description: 'Who.' })
  reader!: HandlingPerson;
  @Field(() => Instant, { description: 'When.' })
  at!: string;
}

@ObjectType({ description: 'What one participating agency sees of a record, and why.' })
export class AgencySight {
  @Field(() => HandlingAgency, { description: 'The agency.' })
  agency!: HandlingAgency;
  @Field(() => SightExtentEnum, { description: 'How many of its people in the operation see it.' })
  extent!: SightExtent;
  @Field(() => [SightReasonEnum], { description: 'Why they see it; for an agency that does not, why not.' })
  reasons!: SightReason[];
  @Field(() => Int, { description: 'How many of its people in the operation that are.' })
  people!: number;
}

@ObjectType({ description: 'What every participating agency sees of a record.' })
export class AgencySights {
  @Field(() => [AgencySight], { description: 'The agencies, by country.' })
  agencies!: AgencySight[];
}
