import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { CalendarDate } from '../platform/scalars';
import { Situation } from '../reports/reports.room';
import { Seizure } from '../seizures/seizures.room';
import { finishTakeBackTask, putTakeBackTask } from './case-tasks';
import { agreeTakeBackPeriod, describeTakeBack, noteTakeBackTransit, reassignTakeBack } from './change-take-back';
import { endTakeBackStorage, keepTakeBackEntry, strikeTakeBackEntry } from './keep-entry';
import { openTakeBack } from './open-take-back';
import { shareTakeBack } from './share-take-back';
import { stepTakeBack } from './step-take-back';
import { KeepTakeBackEntryInput } from './take-back-entry.input';
import { AgreeTakeBackPeriodInput, DescribeTakeBackInput, NoteTakeBackTransitInput, OpenTakeBackInput, PutTakeBackTaskInput, ReassignTakeBackInput, ShareTakeBackInput, StepTakeBackInput } from './take-back.input';
import { TakeBackCase, TakeBackCounts } from './take-back.type';

const TakeBackCaseOrRefused = orRefused(TakeBackCase);
type Answer = Promise<TakeBackCase | Refused | null>;

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

const answer = (context: Context, info: GraphQLResolveInfo, operationId: string, done: () => Promise<string>): Answer =>
  attempt(async () => {
    const id = await done();
    return context.read.one<TakeBackCase>(info, 'TakeBackCase', (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);
  });

@Resolver(() => Operation)
export class OperationTakeBacksResolver {
  @FieldResolver(() => [TakeBackCase], { description: 'Its take-back cases that this reader may see, those not settled first, the next due first; 500 at most.' })
  takeBacks(
    @Arg('dueBefore', () => CalendarDate, { nullable: true, description: 'Only those that are not settled and whose day is before this one.' }) _dueBefore: string | null,
    @Arg('isOurs', () => Boolean, { nullable: true, description: 'Only those that the reader coordinates, or that the agency of the reader handles or is concerned by.' }) _isOurs: boolean | null,
  ): TakeBackCase[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => TakeBackCounts, { description: 'How many of its take-back cases that this reader may see are open, and overdue.' })
  takeBackCounts(): TakeBackCounts {
    return answeredByTheReader();
  }

  @FieldResolver(() => [TakeBackCase], { description: 'Its take-back cases that are not settled and whose day is before the one given, those that are latest first; 5 at most.' })
  lateTakeBacks(@Arg('dueBefore', () => CalendarDate, { description: 'The day.' }) _dueBefore: string): TakeBackCase[] {
    return answeredByTheReader();
  }
}

@Resolver(() => Situation)
export class SituationTakeBackResolver {
  @FieldResolver(() => Int, { description: 'Take-back cases opened in the span.' })
  takeBacksOpened(): number {
    return answeredByTheReader();
  }

  @FieldResolver(() => Int, { description: 'Take-back cases that were not settled at the end of the span.' })
  takeBacksOpen(): number {
    return answeredByTheReader();
  }

  @FieldResolver(() => Int, { description: 'How many of these were overdue by then, where their States are.' })
  takeBacksOverdue(): number {
    return answeredByTheReader();
  }
}

@Resolver(() => Seizure)
export class SeizureTakeBackResolver {
  @FieldResolver(() => TakeBackCase, { nullable: true, description: 'Its take-back case; null where there is none.' })
  takeBack(): TakeBackCase | null {
    return answeredByTheReader();
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may open a take-back case from it now.' })
  viewerCanOpenTakeBack(): boolean {
    return answeredByTheReader();
  }
}

@Resolver()
export class TakeBackResolver {
  @Query(() => TakeBackCase, { nullable: true, description: 'A take-back case; null where there is none that this reader may see.' })
  takeBack(@Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string, @Arg('id', () => ID, { description: 'The case.' }) _id: string): TakeBackCase | null {
    return answeredByTheReader();
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Opens the take-back case of a report, with its first tasks.' })
  openTakeBack(@Arg('input', () => OpenTakeBackInput, { description: 'From which report.' }) input: OpenTakeBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => openTakeBack(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Takes a take-back case a step on.' })
  stepTakeBack(@Arg('input', () => StepTakeBackInput, { description: 'Which step.' }) input: StepTakeBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => stepTakeBack(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Holds another responsible; the case begins anew.' })
  reassignTakeBack(@Arg('input', () => ReassignTakeBackInput, { description: 'Who, and why.' }) input: ReassignTakeBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => reassignTakeBack(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Notes another day that the States concerned agreed on.' })
  agreeTakeBackPeriod(@Arg('input', () => AgreeTakeBackPeriodInput, { description: 'Which day, and why.' }) input: AgreeTakeBackPeriodInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => agreeTakeBackPeriod(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Shares a take-back case with agencies concerned, or takes it back from them: for the agency whose report it is.' })
  shareTakeBack(@Arg('input', () => ShareTakeBackInput, { description: 'With which.' }) input: ShareTakeBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => shareTakeBack(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Notes when the States of transit were notified of the return.' })
  noteTakeBackTransit(@Arg('input', () => NoteTakeBackTransitInput, { description: 'When.' }) input: NoteTakeBackTransitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => noteTakeBackTransit(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Says what the form for confirmed cases of illegal traffic asks for.' })
  describeTakeBack(@Arg('input', () => DescribeTakeBackInput, { description: 'What.' }) input: DescribeTakeBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => describeTakeBack(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Adds a task to a take-back case, or changes one.' })
  putTakeBackTask(@Arg('input', () => PutTakeBackTaskInput, { description: 'The task.' }) input: PutTakeBackTaskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => putTakeBackTask(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Says that a task of a take-back case is done, or not yet.' })
  finishTakeBackTask(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Arg('isDone', () => Boolean, { description: 'Whether it is done.' }) isDone: boolean,
    @Arg('version', () => Int, { description: 'The version of the task that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return answer(context, info, operationId, () => finishTakeBackTask(context, operationId, id, isDone, version));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Keeps a letter, a cost, a storage or a proof on a take-back case.' })
  keepTakeBackEntry(@Arg('input', () => KeepTakeBackEntryInput, { description: 'What.' }) input: KeepTakeBackEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answer(context, info, input.operationId, () => keepTakeBackEntry(context, input));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Strikes out what was kept on a take-back case by mistake.' })
  strikeTakeBackEntry(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The letter, cost, storage or proof.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; 1,000 characters at most.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return answer(context, info, operationId, () => strikeTakeBackEntry(context, operationId, id, reason));
  }

  @Mutation(() => TakeBackCaseOrRefused, { description: 'Says on which day the goods of a take-back case left their storage.' })
  endTakeBackStorage(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The storage.' }) id: string,
    @Arg('until', () => CalendarDate, { description: 'Its last day.' }) until: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return answer(context, info, operationId, () => endTakeBackStorage(context, operationId, id, until));
  }
}
