import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Party } from '../parties/parties.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt } from '../platform/refusal';
import { readTarget } from './read-target';
import { releaseTargetParty } from './release-target-party';
import { TargetOrRefused } from './target.resolver';
import { Target } from './target.type';

@Resolver(() => Target)
export class TargetPartiesResolver {
  @FieldResolver(() => [Party], { description: 'Its persons and companies, without names: for the nominating agency, the coordinators, those who are to act and those they are released to; empty for all others.' })
  parties(): Party[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may release its names to other participants.' })
  viewerCanReleaseNames(): boolean {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => TargetOrRefused, { description: 'Releases a name in a target to another participant of the operation, who may then open it.' })
  releaseTargetParty(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The party.' }) id: string,
    @Arg('agencyId', () => ID, { description: 'To which agency.' }) agencyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Target | Refused | null> {
    return attempt(async () => readTarget(context, info, operationId, await releaseTargetParty(context, { operationId, id, agencyId })));
  }
}
