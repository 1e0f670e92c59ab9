import { type agencyKinds } from '@muster/shared/vocabularies';
import type { AgencyKind } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { Account } from './account.type';

export const AgencyKindEnum = graphqlEnum<AgencyKind>('AgencyKind', 'What an agency is.', {
  CUSTOMS: 'A customs administration.',
  ENVIRONMENT: 'An environmental inspectorate or agency.',
  COMPETENT_AUTHORITY: 'A competent authority under the Basel Convention.',
  POLICE: 'A police force.',
  PORT_CONTROL: 'A port control unit.',
  RILO: 'A regional intelligence liaison office of the WCO.',
  INTERNATIONAL_ORGANISATION: 'An international organisation or its secretariat.',
  OTHER: 'Any other body.',
} satisfies Record<(typeof agencyKinds)[number], string>);

@ObjectType({ description: 'What the reader may do with an agency.' })
export class AgencyRights {
  @Field(() => Boolean, { description: 'Correct what the directory says of it.' })
  correct!: boolean;
  @Field(() => Boolean, { description: 'Invite its people, and take invitations back.' })
  invitePeople!: boolean;
}

@ObjectType({ description: "What the reader may do with somebody's entry." })
export class PersonRights {
  @Field(() => Boolean, { description: 'Change the entry.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Name them a contact point, or no longer.' })
  appoint!: boolean;
}

@ObjectType({ description: 'A body that takes part in operations.' })
export class Agency {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'Full name, in its own language.' })
  name!: string;
  @Field(() => String, { description: 'The name as it is said in a list.' })
  shortName!: string;
  @Field(() => String, { description: 'Language of the name, as BCP 47.' })
  nameLanguage!: string;
  @Field(() => AgencyKindEnum, { description: 'What the agency is.' })
  kind!: AgencyKind;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2; null for an agency of a region or of the world.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'Region it serves, where it has no country.' })
  region!: string | null;
  @Field(() => [String], { description: 'Languages it works in, as BCP 47.' })
  languages!: string[];
  @Field(() => [Person], { description: 'Its contact points: whom to call.' })
  contactPoints!: Person[];
  @Field(() => Int, { description: 'Version: named by whoever corrects it.' })
  version!: number;
  @Field(() => AgencyRights, { description: 'What the reader may do.' })
  viewerCan!: AgencyRights;
}

@ObjectType({ description: 'Somebody who works for an agency.' })
export class Person {
  @Field(() => ID, { description: 'Identifier, the same as of the account.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Function within the agency.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the title, as BCP 47.' })
  titleLanguage!: string | null;
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency;
  @Field(() => String, { nullable: true, description: 'E-mail address for professional contact.' })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number for professional contact.' })
  contactPhone!: string | null;
  @Field(() => [String], { description: 'What they can be asked about.' })
  topics!: string[];
  @Field(() => [String], { description: 'Languages they speak, as BCP 47.' })
  languages!: string[];
  @Field(() => Boolean, { description: 'Whether the directory shows them as a contact point.' })
  isContactPoint!: boolean;
  @Field(() => Boolean, { description: 'Whether the account can be used; the directory lists only those.' })
  isActive!: boolean;
  @Field(() => Int, { description: 'Version: named by whoever changes the entry.' })
  version!: number;
  @Field(() => Account, { nullable: true, description: 'The account, for themselves, those who answer for the agency and administrators.' })
  account!: Account | null;
  @Field(() => PersonRights, { description: 'What the reader may do.' })
  viewerCan!: PersonRights;
}

@ObjectType({ description: 'A line of the directory: somebody, or an agency that has named nobody yet.' })
export class DirectoryEntry {
  @Field(() => ID, { description: 'Identifier: of the person, or of the agency that names none.' })
  id!: string;
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency;
  @Field(() => Person, { nullable: true, description: 'Whom to call; null where the agency has named nobody.' })
  person!: Person | null;
}

export const AgencyPage = pageOf(Agency, 'Agency');
export const PersonPage = pageOf(Person, 'Person');
export const DirectoryEntryPage = pageOf(DirectoryEntry, 'DirectoryEntry');
