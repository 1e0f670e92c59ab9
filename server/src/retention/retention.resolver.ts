import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { approvePurge } from './approve-purge';
import { previewPurge } from './preview-purge';
import { proposePurge } from './propose-purge';
import type { PurgeState } from './purge.entity';
import { refusePurge } from './refuse-purge';
import { ProposePurgeInput, Purge, PurgeCount, PurgePage, PurgeStateEnum, Retention, SetRetentionInput } from './retention.type';
import { setRetention } from './set-retention';

const RetentionOrRefused = orRefused(Retention);
const PurgeOrRefused = orRefused(Purge);

@ArgsType()
class PurgesArguments extends PageArguments {
  @Field(() => [PurgeStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: PurgeState[];
}

@ArgsType()
class DecisionArguments {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The purge.' })
  id!: string;
}

@Resolver(() => Operation)
export class RetentionResolver {
  @FieldResolver(() => Retention, { description: 'How long its data is kept, and what was purged.' })
  retention(): Retention {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => PurgePage, { description: 'The purges that this reader may see, of all operations, the latest first.' })
  purges(@Args(() => PurgesArguments) _args: PurgesArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => [PurgeCount], { description: 'The dry run of a purge: how many rows of each kind it would take, those that this reader cannot see among them. For coordinators of an operation that is over; empty for everybody else.' })
  purgePreview(@Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string, @Ctx() context: Context): Promise<PurgeCount[]> {
    return previewPurge(context, operationId);
  }

  @Mutation(() => RetentionOrRefused, { description: 'Sets how long the data of an operation is kept, and whether it is held. For coordinators of the lead agency.' })
  setRetention(@Arg('input', () => SetRetentionInput, { description: 'How long.' }) input: SetRetentionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Retention | Refused | null> {
    return attempt(async () => {
      const id = await setRetention(context, input);
      return context.read.one<Retention>(info, 'Retention', (retention, bind) => `${retention}.id = ${bind(id)}`);
    });
  }

  @Mutation(() => PurgeOrRefused, { description: 'Proposes that the data of an operation be purged. For coordinators of the lead agency.' })
  proposePurge(@Arg('input', () => ProposePurgeInput, { description: 'Of which operation, and why.' }) input: ProposePurgeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Purge | Refused | null> {
    return attempt(async () => readPurge(context, info, input.operationId, await proposePurge(context, input)));
  }

  @Mutation(() => PurgeOrRefused, { description: 'Approves a purge and carries it out; it cannot be undone. For another coordinator, or an administrator.' })
  approvePurge(@Args(() => DecisionArguments) { operationId, id }: DecisionArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Purge | Refused | null> {
    return attempt(async () => readPurge(context, info, operationId, await approvePurge(context, operationId, id)));
  }

  @Mutation(() => PurgeOrRefused, { description: 'Refuses a purge, or takes back one that the reader proposed: everything stays.' })
  refusePurge(@Args(() => DecisionArguments) { operationId, id }: DecisionArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Purge | Refused | null> {
    return attempt(async () => readPurge(context, info, operationId, await refusePurge(context, operationId, id)));
  }
}

const readPurge = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Purge | null> =>
  context.read.one<Purge>(info, 'Purge', (purge, bind) => `${purge}.operation_id = ${bind(operationId)} and ${purge}.id = ${bind(id)}`);
