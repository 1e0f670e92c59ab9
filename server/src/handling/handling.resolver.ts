import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import type { HandledKind } from './handled-record';
import { HandledKindEnum } from './handled-record';
import { HandlingInput } from './handling.input';
import { AgencySights } from './handling.type';
import { whoSees } from './who-sees';

const SightsOrRefused = orRefused(AgencySights);

@Resolver()
export class HandlingResolver {
  @Query(() => SightsOrRefused, { nullable: true, description: 'Who sees a record and why, agency by agency; with a handling, who would. For the agency whose record it is and the coordinators.' })
  whoSees(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('kind', () => HandledKindEnum, { description: 'What kind of record.' }) kind: HandledKind,
    @Arg('id', () => ID, { nullable: true, description: 'The record; left out, one that the agency of the reader is about to make.' }) id: string | null,
    @Arg('handling', () => HandlingInput, { nullable: true, description: 'A handling to try; left out, the one that stands.' }) handling: HandlingInput | null,
    @Ctx() context: Context,
  ): Promise<AgencySights | Refused | null> {
    return attempt(async () => Object.assign(new AgencySights(), { agencies: await whoSees(context, { operationId, kind, id: id ?? null, handling: handling ?? null }) }));
  }
}
