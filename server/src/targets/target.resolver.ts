import type { TargetKind, TargetState, WasteStream } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { assignTarget } from './assign-target';
import { closeTarget, reopenTarget } from './close-target';
import { controlTarget } from './control-target';
import { correctTarget } from './correct-target';
import { nominateTarget } from './nominate-target';
import { WasteStreamEnum } from './consignment.type';
import { TargetKindEnum, TargetStateEnum } from './target.enums';
import { SeenAsInput } from '../handling/handling.room';
import { markTarget } from './mark-target';
import { readTarget, readTargetAnew, readTargetAs } from './read-target';
import { AssignTargetInput, CloseTargetInput, ControlTargetInput, CorrectTargetInput, MarkTargetInput, NominateTargetInput } from './target.input';
import { Control, Target, TargetPage } from './target.type';
import { withdrawAssignment } from './withdraw-assignment';

export const TargetOrRefused = orRefused(Target);
const ControlOrRefused = orRefused(Control);
type TargetAnswer = Promise<Target | Refused | null>;

@ArgsType()
class TargetsArguments extends PageArguments {
  @Field(() => [TargetStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: TargetState[];
  @Field(() => ID, { nullable: true, description: 'Only those that this agency is to act on.' })
  agencyId?: string;
  @Field(() => [TargetKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: TargetKind[];
  @Field(() => [WasteStreamEnum], { nullable: true, description: 'Only where one of these streams is suspected.' })
  wasteStreams?: WasteStream[];
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the title, the reference, a name or a number.' })
  words?: string;
}

@Resolver(() => Operation)
export class OperationTargetsResolver {
  @FieldResolver(() => TargetPage, { description: 'Its targets as far as this reader may see them, the next expected first.' })
  targets(@Args(() => TargetsArguments) _args: TargetsArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may nominate a target now.' })
  viewerCanNominate(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class TargetResolver {
  @Query(() => Target, { nullable: true, description: 'One target; null when there is none that the reader may see.' })
  target(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The target.' }) id: string,
    @Arg('seenAs', () => SeenAsInput, { nullable: true, description: 'Through whose eyes; for the agency whose target it is. Null when they see nothing of it.' }) seenAs: SeenAsInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Target | null> {
    if (!seenAs) throw new Error('Answered by the compiled reader.');
    return readTargetAs(context, info, operationId, id, seenAs);
  }

  @Mutation(() => TargetOrRefused, { description: 'Nominates something worth controlling, for the agency of the reader.' })
  nominateTarget(@Arg('input', () => NominateTargetInput, { description: 'The target.' }) input: NominateTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): TargetAnswer {
    return attempt(async () => readTargetAnew(context, info, input.operationId, await nominateTarget(context, input), input.handling));
  }

  @Mutation(() => TargetOrRefused, { description: 'Gives a target another handling. Whoever leads it may raise it; the agency that nominated it alone lowers it.' })
  markTarget(@Arg('input', () => MarkTargetInput, { description: 'The handling.' }) input: MarkTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): TargetAnswer {
    return attempt(async () => readTargetAnew(context, info, input.operationId, await markTarget(context, input), input.handling));
  }

  @Mutation(() => TargetOrRefused, { description: 'Corrects what is said of a target; every earlier version is kept.' })
  correctTarget(@Arg('input', () => CorrectTargetInput, { description: 'What it says now.' }) input: CorrectTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): TargetAnswer {
    return attempt(async () => readTarget(context, info, input.operationId, await correctTarget(context, input)));
  }

  @Mutation(() => TargetOrRefused, { description: 'Has participants of the operation act on a target.' })
  assignTarget(@Arg('input', () => AssignTargetInput, { description: 'Who, and by when.' }) input: AssignTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): TargetAnswer {
    return attempt(async () => readTarget(context, info, input.operationId, await assignTarget(context, input)));
  }

  @Mutation(() => TargetOrRefused, { description: 'Takes an assignment back; the last one stays until another agency is to act.' })
  withdrawAssignment(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The target.' }) id: string,
    @Arg('agencyId', () => ID, { description: 'Who is to act no more.' }) agencyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): TargetAnswer {
    return attempt(async () => readTarget(context, info, operationId, await withdrawAssignment(context, { operationId, id, agencyId })));
  }

  @Mutation(() => ControlOrRefused, { description: 'Reports a control of a target by the agency of the reader, which is to act on it.' })
  controlTarget(@Arg('input', () => ControlTargetInput, { description: 'The control.' }) input: ControlTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Control | Refused | null> {
    return attempt(async () => {
      const id = await controlTarget(context, input);
      return context.read.one<Control>(info, 'Control', (control, bind) => `${control}.operation_id = ${bind(input.operationId)} and ${control}.id = ${bind(id)}`);
    });
  }

  @Mutation(() => TargetOrRefused, { description: 'Closes a target with what became of it.' })
  closeTarget(@Arg('input', () => CloseTargetInput, { description: 'The outcome.' }) input: CloseTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): TargetAnswer {
    return attempt(async () => readTarget(context, info, input.operationId, await closeTarget(context, input)));
  }

  @Mutation(() => TargetOrRefused, { description: 'Takes a closed target up again.' })
  reopenTarget(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The target.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): TargetAnswer {
    return attempt(async () => readTarget(context, info, operationId, await reopenTarget(context, { operationId, id, version })));
  }
}
