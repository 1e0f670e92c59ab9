import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Operation, OperationOrRefused, Participation, ParticipationOrRefused, readOperation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import type { TaskSource } from './lay-out-tasks';
import { layOutTasks } from './lay-out-tasks';
import { TaskActionEnum, TaskSourceEnum } from './planning.enums';
import { AddTaskInput, ChangeTaskInput, PutObjectiveInput, SaveNationalPlanInput, StepNationalPlanInput } from './planning.input';
import { NationalPlan, Objective, Readiness, Task } from './planning.type';
import { putObjective, removeObjective } from './put-objective';
import { addTask, rewriteTask } from './put-task';
import { noteConnection, nudgeAgencies, setReminding } from './readiness-verbs';
import { stepTask } from './step-task';
import { takeObjectives } from './take-objectives';
import { saveNationalPlan, stepNationalPlan } from './write-national-plan';

const TaskOrRefused = orRefused(Task);
const ObjectiveOrRefused = orRefused(Objective);
const NationalPlanOrRefused = orRefused(NationalPlan);

const readIn = <T>(context: Context, info: GraphQLResolveInfo, type: string, operationId: string, id: string): Promise<T | null> =>
  context.read.one<T>(info, type, (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);

@Resolver(() => Operation)
export class OperationPlanningResolver {
  @FieldResolver(() => [Task], { description: 'Its tasks, the next due first; 1,000 at most.' })
  tasks(): Task[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [Objective], { description: 'What it is to achieve, with what is measured of it.' })
  aims(): Objective[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether agencies are reminded by the clock while it is prepared.' })
  remindsByItself(): boolean {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may add tasks and objectives now.' })
  viewerCanLayOut(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Participation)
export class ParticipationPlanningResolver {
  @FieldResolver(() => Readiness, { description: 'How far it is ready, and what is missing.' })
  readiness(): Readiness {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => NationalPlan, { nullable: true, description: 'Its national plan; null where there is none that this reader may read.' })
  nationalPlan(): NationalPlan | null {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class PlanningResolver {
  @Mutation(() => OperationOrRefused, { description: 'Lays out the tasks of an operation that has none.' })
  layOutTasks(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('source', () => TaskSourceEnum, { description: 'Where they are taken from.' }) source: TaskSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await layOutTasks(context, operationId, source)));
  }

  @Mutation(() => TaskOrRefused, { description: 'Adds a task to an operation.' })
  addTask(@Arg('input', () => AddTaskInput, { description: 'The task.' }) input: AddTaskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Task | Refused | null> {
    return attempt(async () => readIn<Task>(context, info, 'Task', input.operationId, await addTask(context, input)));
  }

  @Mutation(() => TaskOrRefused, { description: 'Changes what a task says.' })
  changeTask(@Arg('input', () => ChangeTaskInput, { description: 'What it says now.' }) input: ChangeTaskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Task | Refused | null> {
    return attempt(async () => readIn<Task>(context, info, 'Task', input.operationId, await rewriteTask(context, input)));
  }

  @Mutation(() => TaskOrRefused, { description: 'Takes a task one step on.' })
  stepTask(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Arg('action', () => TaskActionEnum, { description: 'The step.' }) action: TaskAction,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | Refused | null> {
    return attempt(async () => readIn<Task>(context, info, 'Task', operationId, await stepTask(context, operationId, id, action, version)));
  }

  @Mutation(() => ObjectiveOrRefused, { description: 'Adds an objective to an operation, or changes one.' })
  putObjective(@Arg('input', () => PutObjectiveInput, { description: 'The objective.' }) input: PutObjectiveInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Objective | Refused | null> {
    return attempt(async () => readIn<Objective>(context, info, 'Objective', input.operationId, await putObjective(context, input)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes an objective out of the plan.' })
  removeObjective(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The objective.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await removeObjective(context, operationId, id, version)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes objectives of the edition before along, each once.' })
  takeObjectives(
    @Arg('operationId', () => ID, { description: 'The operation that continues it.' }) operationId: string,
    @Arg('objectiveIds', () => [ID], { description: 'Which of them; 30 at most.' }) objectiveIds: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await takeObjectives(context, operationId, objectiveIds)));
  }

  @Mutation(() => NationalPlanOrRefused, { description: "Keeps the national plan of the reader's agency as far as it is written." })
  saveNationalPlan(@Arg('input', () => SaveNationalPlanInput, { description: 'The plan.' }) input: SaveNationalPlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<NationalPlan | Refused | null> {
    return attempt(async () => readIn<NationalPlan>(context, info, 'NationalPlan', input.operationId, await saveNationalPlan(context, input)));
  }

  @Mutation(() => NationalPlanOrRefused, { description: 'Sends a national plan, takes it back, accepts it or gives it back with remarks.' })
  stepNationalPlan(@Arg('input', () => StepNationalPlanInput, { description: 'The step.' }) input: StepNationalPlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<NationalPlan | Refused | null> {
    return attempt(async () => readIn<NationalPlan>(context, info, 'NationalPlan', input.operationId, await stepNationalPlan(context, input)));
  }

  @Mutation(() => ParticipationOrRefused, { description: "Puts on record that the reader's agency has tried the connection." })
  noteConnection(@Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Participation | Refused | null> {
    return attempt(async () => readIn<Participation>(context, info, 'Participation', operationId, await noteConnection(context, operationId)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Reminds agencies of what is missing for them to be ready; the same one once a day at most.' })
  nudgeAgencies(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('agencyIds', () => [ID], { description: 'Whom; 200 at most.' }) agencyIds: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await nudgeAgencies(context, operationId, agencyIds)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Lets an operation remind agencies by itself, of invitations and of what they lack as its day comes and goes, or no more.' })
  setReminding(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('isOn', () => Boolean, { description: 'Whether it does from now on.' }) isOn: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await setReminding(context, operationId, isOn)));
  }
}
