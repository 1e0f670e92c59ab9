import type { AgencyKind } from '@muster/shared/vocabularies';
import { Field, InputType } from 'type-graphql';
import { AgencyKindEnum } from './agency.type';
import type { AgencyBody } from './check-agency';
import type { PersonBody } from './change-person';

@InputType({ description: 'What the directory says of an agency.' })
export class AgencyInput implements AgencyBody {
  @Field(() => String, { description: 'Full name, in its own language.' })
  name!: string;
  @Field(() => String, { description: 'The name as it is said in a list.' })
  shortName!: string;
  @Field(() => String, { defaultValue: 'en', description: 'Language of the name, as BCP 47.' })
  nameLanguage!: string;
  @Field(() => AgencyKindEnum, { description: 'What the agency is.' })
  kind!: AgencyKind;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2; absent for an agency of a region or of the world.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'Region it serves, where it has no country.' })
  region?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Languages it works in, as BCP 47.' })
  languages!: string[];
}

@InputType({ description: 'What the directory says of somebody.' })
export class PersonInput implements PersonBody {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Function within the agency.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the title, as BCP 47.' })
  titleLanguage?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address for professional contact.' })
  contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number for professional contact.' })
  contactPhone?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'What they can be asked about.' })
  topics!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Languages they speak, as BCP 47.' })
  languages!: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether they are a contact point; only those who answer for the agency change it. Unchanged when absent.' })
  isContactPoint?: boolean | null;
}
