import type { Room } from '../platform/room';
import { guardLaunch } from './guard-launch';
import { NationalPlanEntity } from './national-plan.entity';
import { ObjectiveEntity } from './objective.entity';
import { nationalPlanReads, objectiveReads, operationPlanningReads, participationReadinessReads, taskReads } from './planning.reads';
import { OperationPlanningResolver, ParticipationPlanningResolver, PlanningResolver } from './planning.resolver';
import { TaskEntity } from './task.entity';

export { TaskEntity };
export { layOutTasks } from './lay-out-tasks';
export { putObjective } from './put-objective';
export { saveNationalPlan, stepNationalPlan } from './write-national-plan';
export { noteConnection, nudgeAgencies } from './readiness-verbs';
export { stepTask } from './step-task';
export { Task } from './planning.type';

/** Planning: tasks, objectives, national plans, and how far each participant is ready. */
export const planningRoom: Room = {
  name: 'planning',
  reads: [taskReads, objectiveReads, nationalPlanReads, participationReadinessReads, operationPlanningReads],
  resolvers: [PlanningResolver, OperationPlanningResolver, ParticipationPlanningResolver],
  entities: [TaskEntity, ObjectiveEntity, NationalPlanEntity],
  follow: guardLaunch,
};
