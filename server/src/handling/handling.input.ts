import type { Caveat, TlpLevel } from '@muster/shared/vocabularies';
import { Field, ID, InputType } from 'type-graphql';
import { CaveatEnum, TlpLevelEnum } from './handling.enums';

@InputType({ description: 'How a record is to be handled. It takes effect with the record itself, never after.' })
export class HandlingInput {
  @Field(() => TlpLevelEnum, { description: 'Level.' })
  tlp!: TlpLevel;
  @Field(() => [ID], { nullable: true, description: 'Agencies that it is releasable to, beside its own; an empty list means nobody else, no list does not limit. Not with RED.' })
  releasableTo?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the coordinators see it where it is limited. Unless told: yes, but for AMBER+STRICT.' })
  toCoordinators?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Persons of the operation to whom RED is addressed, beside whoever marks it. With RED only.' })
  people?: string[] | null;
  @Field(() => [CaveatEnum], { nullable: true, description: 'Caveats.' })
  caveats?: Caveat[] | null;
  @Field(() => String, { nullable: true, description: 'Restrictions in words; H3 needs it. 500 characters at most.' })
  note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether those who see the record are told how many of its parts they do not see; no unless told.' })
  tellsWithheld?: boolean | null;
}
