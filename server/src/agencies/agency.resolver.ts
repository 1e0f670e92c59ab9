import type { AgencyKind } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { AgencyInput, PersonInput } from './agency.input';
import { AgencyMatch } from './agency-match.type';
import { Agency, AgencyKindEnum, AgencyPage, DirectoryEntryPage, Person, PersonPage } from './agency.type';
import { changePerson } from './change-person';
import { correctAgency, createAgency } from './keep-agency';
import { matchAgencies } from './match-agencies';

const AgencyOrRefused = orRefused(Agency);
const PersonOrRefused = orRefused(Person);

@ArgsType()
class AgenciesArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the name, short name, region or country; accents and case do not matter.' })
  words?: string;
  @Field(() => String, { nullable: true, description: 'Only of this country, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => AgencyKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: AgencyKind;
  @Field(() => [String], { nullable: true, description: 'Only of these countries (ISO 3166-1 alpha-2) and regions (of the WCO, or sub-regions of the UN).' })
  regions?: string[];
}

@ArgsType()
class DirectoryArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in a name, title, topic, the agency or its country; accents and case do not matter.' })
  words?: string;
  @Field(() => String, { nullable: true, description: 'Only of this country, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => String, { nullable: true, description: 'Only those who can be asked about this.' })
  topic?: string;
  @Field(() => String, { nullable: true, description: 'Only those who speak this language, BCP 47.' })
  language?: string;
}

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => PersonPage, { description: 'Its people, contact points first.' })
  people(@Args(() => PageArguments) _args: PageArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => AgencyPage, { description: 'The agencies of the directory, by name.' })
  agencies(@Args(() => AgenciesArguments) _args: AgenciesArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => [AgencyMatch], { description: 'What the lines of a pasted list mean: names, short names, countries and e-mail addresses, in columns or alone. Empty lines and headings are left out.' })
  matchAgencies(@Arg('lines', () => [String], { description: 'The lines; 300 at most.' }) lines: string[], @Ctx() context: Context): Promise<AgencyMatch[]> {
    return matchAgencies(context, lines);
  }

  @Query(() => Agency, { nullable: true, description: 'One agency.' })
  agency(@Arg('id', () => ID, { description: 'Identifier.' }) _id: string): Agency | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => DirectoryEntryPage, { description: 'Whom to call: people with their agencies, contact points first.' })
  directory(@Args(() => DirectoryArguments) _args: DirectoryArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Person, { nullable: true, description: 'One person.' })
  person(@Arg('id', () => ID, { description: 'Identifier.' }) _id: string): Person | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => AgencyOrRefused, { description: 'Adds an agency to the directory; for platform administrators.' })
  createAgency(
    @Arg('input', () => AgencyInput, { description: 'What the directory will say.' }) input: AgencyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency | Refused | null> {
    return attempt(async () => readAgency(context, info, await createAgency(context, input)));
  }

  @Mutation(() => AgencyOrRefused, { description: 'Corrects what the directory says of an agency; for platform administrators.' })
  correctAgency(
    @Arg('id', () => ID, { description: 'The agency.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is corrected.' }) version: number,
    @Arg('input', () => AgencyInput, { description: 'What the directory will say.' }) input: AgencyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agency | Refused | null> {
    return attempt(async () => readAgency(context, info, await correctAgency(context, id, version, input)));
  }

  @Mutation(() => PersonOrRefused, { description: "Changes somebody's entry: one's own, or that of an agency that one answers for." })
  changePerson(
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is changed.' }) version: number,
    @Arg('input', () => PersonInput, { description: 'What the directory will say.' }) input: PersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | Refused | null> {
    return attempt(async () => readPerson(context, info, await changePerson(context, id, version, input)));
  }
}

const readAgency = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Agency | null> =>
  context.read.one<Agency>(info, 'Agency', (agency, bind) => `${agency}.id = ${bind(id)}`);

const readPerson = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Person | null> =>
  context.read.one<Person>(info, 'Person', (person, bind) => `${person}.id = ${bind(id)}`);
