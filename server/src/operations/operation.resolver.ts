import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationKind, OperationState } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { changePlan } from './change-plan';
import { createOperation } from './create-operation';
import { movePhase } from './move-phase';
import { OperationActionEnum, OperationKindEnum, OperationStateEnum } from './operation.enums';
import { MovePhaseInput, OperationPlanInput } from './operation.input';
import { Operation, OperationPage } from './operation.type';
import { stepOperation } from './step-operation';

export const OperationOrRefused = orRefused(Operation);

@ArgsType()
class OperationsArguments extends PageArguments {
  @Field(() => [OperationStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: OperationState[];
  @Field(() => OperationKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: OperationKind;
}

@ArgsType()
class StepArguments {
  @Field(() => ID, { description: 'The operation.' })
  id!: string;
  @Field(() => OperationActionEnum, { description: 'The step.' })
  action!: OperationAction;
  @Field(() => Int, { nullable: true, description: 'The version that was read; a stale one is refused. The one that stands unless named.' })
  version?: number;
  @Field(() => String, { nullable: true, description: 'Why, for the history; required to cancel and to suspend.' })
  reason?: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  reasonLanguage?: string;
}

@Resolver()
export class OperationResolver {
  @Query(() => OperationPage, { description: 'The operations in which the reader takes part or to which the agency is invited, newest first.' })
  operations(@Args(() => OperationsArguments) _args: OperationsArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Operation, { nullable: true, description: 'One operation; null when there is none that the reader may see.' })
  operation(@Arg('id', () => ID, { description: 'Identifier.' }) _id: string): Operation | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => OperationOrRefused, { description: 'Drafts an operation; whoever creates it coordinates it for the agency that leads.' })
  createOperation(
    @Arg('input', () => OperationPlanInput, { description: 'The plan.' }) input: OperationPlanInput,
    @Arg('templateKey', () => String, { nullable: true, description: 'The template that fills in what the plan leaves empty.' }) templateKey: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => {
      const id = await createOperation(context, input, templateKey ?? null);
      return readOperation(await context.renewed(), info, id);
    });
  }

  @Mutation(() => OperationOrRefused, { description: 'Changes the plan of an operation; every earlier version is kept.' })
  changePlan(
    @Arg('id', () => ID, { description: 'The operation.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Arg('input', () => OperationPlanInput, { description: 'The whole plan as it is to be.' }) input: OperationPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await changePlan(context, id, version, input)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Gives one phase of the plan other days; one that is moved past another changes places with it. Every earlier version is kept.' })
  movePhase(@Arg('input', () => MovePhaseInput, { description: 'The phase, and its days.' }) input: MovePhaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await movePhase(context, input)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes an operation one step through its life.' })
  stepOperation(@Args(() => StepArguments) step: StepArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await stepOperation(context, step.id, step.action, step.reason ?? null, step)));
  }
}

export const readOperation = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Operation | null> =>
  context.read.one<Operation>(info, 'Operation', (operation, bind) => `${operation}.id = ${bind(id)}`);
