import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { openParty } from './open-party';
import { SetPartiesInput } from './party.input';
import { OpenedParty, Party } from './party.type';
import { releaseParty } from './release-party';
import { SeizureOrRefused } from './seizure.resolver';
import { readSeizure } from './read-seizure';
import { Seizure } from './seizure.type';
import { setParties } from './set-parties';

const OpenedPartyOrRefused = orRefused(OpenedParty);

@Resolver(() => Seizure)
export class SeizurePartiesResolver {
  @FieldResolver(() => [Party], { description: 'Its persons and companies, without names: for the reporting agency, the coordinators and those they are released to; empty for all others.' })
  parties(): Party[] {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class PartyResolver {
  @Mutation(() => SeizureOrRefused, { description: 'Sets the persons and companies of a report of the agency of the reader.' })
  setParties(@Arg('input', () => SetPartiesInput, { description: 'The parties.' }) input: SetPartiesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizure(context, info, input.operationId, await setParties(context, input)));
  }

  @Mutation(() => OpenedPartyOrRefused, { description: 'Opens a name. The reading is put on record, with its purpose, before the name is told.' })
  openParty(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The party.' }) id: string,
    @Arg('purpose', () => String, { description: 'Why it is opened.' }) purpose: string,
    @Ctx() context: Context,
  ): Promise<OpenedParty | Refused> {
    return attempt(() => openParty(context, { operationId, id, purpose }));
  }

  @Mutation(() => SeizureOrRefused, { description: 'Releases a name to another participant of the operation, who may then open it.' })
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
