import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Party } from '../parties/parties.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt } from '../platform/refusal';
import { releaseParty } from './release-party';
import { SeizureOrRefused } from './seizure.resolver';
import { readSeizure } from './read-seizure';
import { Seizure } from './seizure.type';
import { setParties } from './set-parties';
import { SetPartiesInput } from './set-parties.input';

@Resolver(() => Seizure)
export class SeizurePartiesResolver {
  @FieldResolver(() => [Party], { description: 'Its persons and companies, without names: for the reporting agency, the coordinators and those they are released to; empty for all others.' })
  parties(): Party[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may release its names to other participants.' })
  viewerCanReleaseNames(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class SeizurePartyResolver {
  @Mutation(() => SeizureOrRefused, { description: 'Sets the persons and companies of a report of the agency of the reader.' })
  setParties(@Arg('input', () => SetPartiesInput, { description: 'The parties.' }) input: SetPartiesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizure(context, info, input.operationId, await setParties(context, input)));
  }

  @Mutation(() => SeizureOrRefused, { description: 'Releases a name in a report to another participant of the operation, who may then open it.' })
  releaseParty(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The party.' }) id: string,
    @Arg('agencyId', () => ID, { description: 'To which agency.' }) agencyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizure(context, info, operationId, await releaseParty(context, { operationId, id, agencyId })));
  }
}
