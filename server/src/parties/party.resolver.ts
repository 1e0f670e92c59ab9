import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { openParty } from './open-party';
import { OpenedParty } from './party.type';

const OpenedPartyOrRefused = orRefused(OpenedParty);

@Resolver()
export class PartyResolver {
  @Mutation(() => OpenedPartyOrRefused, { description: 'Opens a name in a report or a target. The reading is put on record, with its purpose, before the name is told.' })
  openParty(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The party.' }) id: string,
    @Arg('purpose', () => String, { description: 'Why it is opened.' }) purpose: string,
    @Ctx() context: Context,
  ): Promise<OpenedParty | Refused> {
    return attempt(() => openParty(context, { operationId, id, purpose }));
  }
}
