import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { AgencyKind } from '@muster/shared/vocabularies';
import { Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import { agencyPage } from './agency.reads';
import { Agency, AgencyKindEnum, AgencyPage } from './agency.type';

@ArgsType()
class AgenciesArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only of this country, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => AgencyKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: AgencyKind;
}

@Resolver()
export class AgencyResolver {
  @Query(() => AgencyPage, { description: 'The agencies of the directory, by name.' })
  agencies(@Args(() => AgenciesArguments) args: AgenciesArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return context.read.page(info, 'Agency', agencyPage, { ...args }, () => 'true');
  }

  @Query(() => Agency, { nullable: true, description: 'One agency.' })
  agency(@Arg('id', () => ID, { description: 'Identifier.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agency | null> {
    return context.read.one<Agency>(info, 'Agency', (agency, bind) => `${agency}.id = ${bind(id)}`);
  }
}
