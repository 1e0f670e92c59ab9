import type { Room } from '../platform/room';
import { guardLaunch } from './guard-launch';
import { NationalPlanEntity } from './national-plan.entity';
import { PlanDocumentEntity } from './plan-document.entity';
import { OperationDocumentsResolver, PlanDocumentResolver, TaskDocumentsResolver } from './plan-document.resolver';
import { ObjectiveEntity } from './objective.entity';
import { nationalPlanReads, objectiveReads, operationPlanningReads, participationReadinessReads, planDocumentReads, taskReads } from './planning.reads';
import { OperationPlanningResolver, ParticipationPlanningResolver, PlanningResolver } from './planning.resolver';
import { remindOfReadiness } from './remind-of-readiness';
import { TaskEntity } from './task.entity';

export { TaskEntity };
export { addPlanDocument } from './add-plan-document';
export { layOutTasks } from './lay-out-tasks';
export { putObjective } from './put-objective';
export { saveNationalPlan, stepNationalPlan } from './write-national-plan';
export { noteConnection, nudgeAgencies } from './readiness-verbs';
export { stepTask } from './step-task';
export { Task } from './planning.type';

/** Planning: tasks, objectives, national plans, and how far each participant is ready. */
export const planningRoom: Room = {
  name: 'planning',
  reads: [taskReads, planDocumentReads, objectiveReads, nationalPlanReads, participationReadinessReads, operationPlanningReads],
  resolvers: [PlanningResolver, OperationPlanningResolver, ParticipationPlanningResolver, PlanDocumentResolver, OperationDocumentsResolver, TaskDocumentsResolver],
  entities: [TaskEntity, ObjectiveEntity, NationalPlanEntity, PlanDocumentEntity],
  follow: guardLaunch,
  steady: remindOfReadiness,
};
