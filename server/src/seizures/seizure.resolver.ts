import type { ReportAction } from '@muster/shared/seizures/report-lifecycle';
import type { ReportState, WasteStream } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import { correctSeizure } from './correct-seizure';
import { markSeizure } from './mark-seizure';
import { readSeizure, readSeizureAnew, readSeizureAs } from './read-seizure';
import { reportSeizure } from './report-seizure';
import { Target, WasteStreamEnum } from '../targets/targets.room';
import { ReportStateEnum } from './seizure.enums';
import { SeenAsInput } from '../handling/handling.room';
import { ChangeSeizureInput, MarkSeizureInput, ReportSeizureInput } from './seizure.input';
import { ReportActionEnum, Seizure, SeizurePage } from './seizure.type';
import { stepSeizure } from './step-seizure';

/** The answer of every mutation of a seizure. */
export const SeizureOrRefused = orRefused(Seizure);

enum SeizureSort {
  NEWEST = 'NEWEST',
  HEAVIEST = 'HEAVIEST',
}
registerEnumType(SeizureSort, {
  name: 'SeizureSort',
  description: 'Order of a list of seizures.',
  valuesConfig: { NEWEST: { description: 'By time of detection, the newest first.' }, HEAVIEST: { description: 'By weight, the heaviest first.' } },
});

@ArgsType()
class SeizuresArguments extends PageArguments {
  @Field(() => SeizureSort, { nullable: true, description: 'Order; the newest first unless told.' })
  sort?: SeizureSort;
  @Field(() => [ReportStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: ReportState[];
  @Field(() => [WasteStreamEnum], { nullable: true, description: 'Only of these streams.' })
  wasteStreams?: WasteStream[];
  @Field(() => [String], { nullable: true, description: 'Only detected in these countries.' })
  countries?: string[];
  @Field(() => [ID], { nullable: true, description: 'Only of these agencies.' })
  agencyIds?: string[];
  @Field(() => Instant, { nullable: true, description: 'Only detected at or after this instant.' })
  from?: string;
  @Field(() => Instant, { nullable: true, description: 'Only detected before this instant.' })
  until?: string;
}

@Resolver(() => Operation)
export class OperationSeizuresResolver {
  @FieldResolver(() => SeizurePage, { description: 'Its seizures, as far as this reader may see them.' })
  seizures(@Args(() => SeizuresArguments) _args: SeizuresArguments): object {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Target)
export class TargetSeizuresResolver {
  @FieldResolver(() => [Seizure], { description: 'The seizures that it led to, as far as this reader may see them, the newest first.' })
  seizures(): object {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class SeizureResolver {
  @Query(() => Seizure, { nullable: true, description: 'One seizure; null when there is none that the reader may see.' })
  seizure(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The seizure.' }) id: string,
    @Arg('seenAs', () => SeenAsInput, { nullable: true, description: 'Through whose eyes; for the agency whose report it is. Null when they see nothing of it.' }) seenAs: SeenAsInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | null> {
    if (!seenAs) throw new Error('Answered by the compiled reader.');
    return readSeizureAs(context, info, operationId, id, seenAs);
  }

  @Mutation(() => SeizureOrRefused, { description: 'Reports a seizure for the agency of the reader, or keeps a draft of it.' })
  reportSeizure(
    @Arg('input', () => ReportSeizureInput, { description: 'The report.' }) input: ReportSeizureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizureAnew(context, info, input.operationId, await reportSeizure(context, input), input.handling));
  }

  @Mutation(() => SeizureOrRefused, { description: 'Corrects a draft or a report; every earlier version is kept.' })
  correctSeizure(
    @Arg('input', () => ChangeSeizureInput, { description: 'What it says now.' }) input: ChangeSeizureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizure(context, info, input.operationId, await correctSeizure(context, input)));
  }

  @Mutation(() => SeizureOrRefused, { description: 'Gives a report another handling. Whoever may edit it may raise it; the agency whose report it is alone lowers it.' })
  markSeizure(
    @Arg('input', () => MarkSeizureInput, { description: 'The handling.' }) input: MarkSeizureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizureAnew(context, info, input.operationId, await markSeizure(context, input), input.handling));
  }

  @Mutation(() => SeizureOrRefused, { description: 'Submits, validates, sends back or reopens a report.' })
  stepSeizure(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The seizure.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Arg('action', () => ReportActionEnum, { description: 'The step.' }) action: ReportAction,
    @Arg('reason', () => String, { nullable: true, description: 'Why; required to send a report back.' }) reason: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure | Refused | null> {
    return attempt(async () => readSeizure(context, info, operationId, await stepSeizure(context, { operationId, id, version, action, reason })));
  }
}
