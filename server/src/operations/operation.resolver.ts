import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationState } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { answerInvitation } from './answer-invitation';
import { createOperation } from './create-operation';
import { inviteAgency } from './invite-agency';
import { AnswerInvitationInput, OperationPlanInput } from './operation.input';
import { operationPage } from './operation.reads';
import { Operation, OperationActionEnum, OperationPage, OperationStateEnum, Participation } from './operation.type';
import { stepOperation } from './step-operation';

const OperationOrRefused = orRefused(Operation);
const ParticipationOrRefused = orRefused(Participation);

@ArgsType()
class OperationsArguments extends PageArguments {
  @Field(() => [OperationStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: OperationState[];
}

@Resolver()
export class OperationResolver {
  @Query(() => OperationPage, { description: 'The operations in which the reader takes part or to which the agency is invited, newest first.' })
  operations(@Args(() => OperationsArguments) args: OperationsArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return context.read.page(info, 'Operation', operationPage, { ...args }, () => 'true');
  }

  @Query(() => Operation, { nullable: true, description: 'One operation; null when there is none that the reader may see.' })
  operation(@Arg('id', () => ID, { description: 'Identifier.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation | null> {
    return readOperation(context, info, id);
  }

  @Mutation(() => OperationOrRefused, { description: 'Drafts an operation; whoever creates it coordinates it for the agency that leads.' })
  createOperation(
    @Arg('input', () => OperationPlanInput, { description: 'The plan.' }) input: OperationPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => {
      const id = await createOperation(context, input);
      return readOperation(await context.renewed(), info, id);
    });
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes an operation one step through its life.' })
  stepOperation(
    @Arg('id', () => ID, { description: 'The operation.' }) id: string,
    @Arg('action', () => OperationActionEnum, { description: 'The step.' }) action: OperationAction,
    @Arg('reason', () => String, { nullable: true, description: 'Why, for the history.' }) reason: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await stepOperation(context, id, action, reason ?? null)));
  }

  @Mutation(() => ParticipationOrRefused, { description: 'Invites an agency to an operation.' })
  inviteAgency(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('agencyId', () => ID, { description: 'The agency.' }) agencyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => readParticipation(context, info, operationId, await inviteAgency(context, operationId, agencyId)));
  }

  @Mutation(() => ParticipationOrRefused, { description: "Answers an invitation for the reader's agency." })
  answerInvitation(
    @Arg('input', () => AnswerInvitationInput, { description: 'The answer.' }) input: AnswerInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => {
      const id = await answerInvitation(context, input);
      return readParticipation(await context.renewed(), info, input.operationId, id);
    });
  }
}

const readOperation = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Operation | null> =>
  context.read.one<Operation>(info, 'Operation', (operation, bind) => `${operation}.id = ${bind(id)}`);

const readParticipation = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Participation | null> =>
  context.read.one<Participation>(info, 'Participation', (participation, bind) => `${participation}.operation_id = ${bind(operationId)} and ${participation}.id = ${bind(id)}`);
