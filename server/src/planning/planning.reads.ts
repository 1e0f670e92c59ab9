import type { ReadinessFacts } from '@muster/shared/planning/readiness';
import { lateParts, missingParts } from '@muster/shared/planning/readiness';
import { dayIn, zoneOf } from '@muster/shared/reference/working-days';
import type { NationalPlanState, ObjectiveMeasure, OperationState, ParticipationState, TaskState } from '@muster/shared/vocabularies';
import type { Visible } from '../platform/reader/define-reads';
import { actsFor } from '../platform/viewer';
import { column, decimal, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import type { NationalPlanFacts, TaskFacts } from './planning.policy';
import { documentPolicy, isOpen, nationalPlanPolicy, nationalPlanStepsFor, planPolicy, taskPolicy, taskStepsFor } from './planning.policy';

const operationState = (child: string): string => `(select o.state from operations o where o.id = ${child}.operation_id)`;

/** Whether nothing has taken its place. */
const isLatest = (document: string): string => `not exists (select from plan_documents s where s.operation_id = ${document}.operation_id and s.supersedes_id = ${document}.id)`;

const taskFacts = { ...needs('id', 'operation_id', 'owner_agency_id', 'state'), operation_state: operationState };
const taskOf = (row: Record<string, unknown>): TaskFacts => ({
  id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, ownerAgencyId: row.owner_agency_id as string | null, state: row.state as TaskState,
});

export const taskReads = defineReads('Task', 'operation_tasks', {
  id: column('id'),
  operationId: column('operation_id'),
  key: column('key'),
  title: column('title'),
  note: column('note'),
  language: column('language'),
  state: column('state'),
  owner: one('Agency', (task, agency) => `${agency}.id = ${task}.owner_agency_id`),
  startsOn: column('starts_on'),
  dueOn: column('due_on'),
  after: column('after'),
  canBegin: expression((task) => `not exists (select from operation_tasks b where b.operation_id = ${task}.operation_id and b.id = any(${task}.after) and b.state in ('TODO', 'DOING'))`),
  finishedAt: instant('finished_at'),
  finishedBy: one('Person', (task, person) => `${person}.id = ${task}.finished_by`),
  updatedAt: instant('updated_at'),
  version: column('version'),
  viewerCanChange: derived(taskFacts, (row, { viewer }) => viewer !== null && taskPolicy.change(viewer, taskOf(row))),
  nextActions: derived(taskFacts, (row, { viewer }) => (viewer ? taskStepsFor(viewer, taskOf(row)) : [])),
  documents: many('PlanDocument', (task, document) => `${document}.operation_id = ${task}.operation_id and ${document}.task_id = ${task}.id and ${isLatest(document)}`, (document) => `${document}.added_at, ${document}.id`),
  viewerCanAddDocument: derived(taskFacts, (row, { viewer }) => {
    const { operationId, operationState: state, ownerAgencyId } = taskOf(row);
    return viewer !== null && documentPolicy.add(viewer, { id: operationId, state, taskOwnerId: ownerAgencyId });
  }),
});

const otherPlanDocument = (on: (document: string, other: string) => string) => one('PlanDocument', (document, other) => `${other}.operation_id = ${document}.operation_id and ${on(document, other)}`);

export const planDocumentReads = defineReads('PlanDocument', 'plan_documents', {
  id: column('id'),
  operationId: column('operation_id'),
  kind: column('kind'),
  title: column('title'),
  note: column('note'),
  language: column('language'),
  task: one('Task', (document, task) => `${task}.operation_id = ${document}.operation_id and ${task}.id = ${document}.task_id`),
  supersedes: otherPlanDocument((document, other) => `${other}.id = ${document}.supersedes_id`),
  supersededBy: otherPlanDocument((document, other) => `${other}.supersedes_id = ${document}.id`),
  takenFromId: column('taken_from_id'),
  agency: one('Agency', (document, agency) => `${agency}.id = ${document}.agency_id`),
  addedBy: one('Person', (document, person) => `${person}.id = ${document}.added_by`),
  addedAt: instant('added_at'),
  version: column('version'),
  files: many('File', (document, file) => `${file}.operation_id = ${document}.operation_id and ${file}.plan_document_id = ${document}.id and ${file}.removed_at is null`, (file) => `${file}.created_at, ${file}.id`),
  viewerCanKeep: derived({ ...needs('operation_id', 'agency_id'), operation_state: operationState }, (row, { viewer }) => viewer !== null && isOpen(row.operation_state as OperationState) && actsFor(viewer, row.operation_id as string, row.agency_id as string)),
});

/** What is reached, of what the reader may see: figures are kept, so that a bounded number of rows is added up. */
const reachedBy = (visible: Visible): Readonly<Record<Exclude<ObjectiveMeasure, 'WORDS'>, (objective: string) => string>> => {
  const totals = (figure: string) => (objective: string): string =>
    `(select coalesce(${figure}, 0)::numeric from seizure_totals s where s.operation_id = ${objective}.operation_id and s.dimension = 'AGENCY' and ${visible('s')})`;
  return {
    CASES: totals('sum(s.cases)'),
    KILOGRAMS: totals('sum(s.kg_weighed + s.kg_estimated + s.kg_declared)'),
    PIECES: totals('sum(s.pieces)'),
    REPORTING_AGENCIES: totals('count(distinct s.key) filter (where s.cases > 0)'),
    CONTROLS: (objective) => `(select count(*)::numeric from controls c where c.operation_id = ${objective}.operation_id and ${visible('c')})`,
  };
};

export const objectiveReads = defineReads('Objective', 'operation_objectives', {
  id: column('id'),
  text: column('text'),
  language: column('language'),
  measure: column('measure'),
  target: decimal('target'),
  reached: expression((objective, _bind, visible) =>
    `trim_scale(case ${objective}.measure ${Object.entries(reachedBy(visible)).map(([measure, sql]) => `when '${measure}' then ${sql(objective)}`).join(' ')} end)::text`),
  takenFromId: column('taken_from_id'),
  version: column('version'),
});

const planFacts = { ...needs('id', 'operation_id', 'agency_id', 'state'), operation_state: operationState };
const nationalPlanOf = (row: Record<string, unknown>): NationalPlanFacts => ({
  id: row.id as string, operationId: row.operation_id as string, operationState: row.operation_state as OperationState, agencyId: row.agency_id as string, state: row.state as NationalPlanState,
});

export const nationalPlanReads = defineReads('NationalPlan', 'national_plans', {
  id: column('id'),
  operationId: column('operation_id'),
  agency: one('Agency', (plan, agency) => `${agency}.id = ${plan}.agency_id`),
  state: column('state'),
  parts: column('parts'),
  language: column('language'),
  remarks: column('remarks'),
  remarksLanguage: column('remarks_language'),
  submittedAt: instant('submitted_at'),
  submittedBy: one('Person', (plan, person) => `${person}.id = ${plan}.submitted_by`),
  reviewedAt: instant('reviewed_at'),
  reviewedBy: one('Person', (plan, person) => `${person}.id = ${plan}.reviewed_by`),
  version: column('version'),
  viewerCanWrite: derived(planFacts, (row, { viewer }) => {
    const plan = nationalPlanOf(row);
    return viewer !== null && (plan.state === 'DRAFT' || plan.state === 'RETURNED') && nationalPlanPolicy.write(viewer, plan);
  }),
  nextActions: derived(planFacts, (row, { viewer }) => (viewer ? nationalPlanStepsFor(viewer, nationalPlanOf(row)) : [])),
});

const ofReadiness = (what: string) => (participation: string, _bind: unknown, visible: Visible): string =>
  `(select ${what} from participation_readiness r where r.operation_id = ${participation}.operation_id and r.agency_id = ${participation}.agency_id and ${visible('r')})`;

/** Whether a participation is that of an administration of a country. */
export const isNational = (participation: string): string => `(select a.kind not in ('RILO', 'INTERNATIONAL_ORGANISATION') from agencies a where a.id = ${participation}.agency_id)`;

/** Courses that its people are to take, each counted once a person, and how many of them are passed. */
export const trainingOf = (participation: string): string =>
  `(select json_build_object('needed', coalesce(sum(t.needed), 0), 'passed', coalesce(sum(t.passed), 0)) from muster.training_of(${participation}.operation_id, ${participation}.agency_id) t)`;

/** Of a participation: what is there and what is missing of its readiness. */
export const participationReadinessReads = defineReads('Participation', 'participations', {
  readiness: derived(
    {
      ...needs('state', 'contact_id'),
      is_national: isNational,
      country: (participation) => `(select a.country from agencies a where a.id = ${participation}.agency_id)`,
      people: (participation) => `(select count(*)::integer from operation_members m where m.operation_id = ${participation}.operation_id and m.agency_id = ${participation}.agency_id and m.is_active)`,
      training: trainingOf,
      plan: ofReadiness('r.plan_state'),
      connected_at: ofReadiness('muster.utc(r.connected_at)'),
      nudged_at: ofReadiness('muster.utc(r.nudged_at)'),
      starts_on: (participation) => `(select o.starts_on::text from operations o where o.id = ${participation}.operation_id)`,
    },
    (row, { now }) => {
      const facts = {
        isNational: row.is_national as boolean, hasAccepted: (row.state as ParticipationState) === 'ACCEPTED', hasContact: row.contact_id !== null, people: row.people as number, training: row.training as ReadinessFacts['training'], plan: row.plan as Exclude<NationalPlanState, 'DRAFT'> | null, connectedAt: row.connected_at as string | null,
      };
      const { people, training, plan, connectedAt } = facts;
      return { people, trainingNeeded: training.needed, trainingPassed: training.passed, plan, connectedAt, nudgedAt: row.nudged_at, missing: missingParts(facts), late: lateParts(facts, row.starts_on as string | null, dayIn(zoneOf(row.country as string | null), now())) };
    },
  ),
  nationalPlan: one('NationalPlan', (participation, plan) => `${plan}.operation_id = ${participation}.operation_id and ${plan}.agency_id = ${participation}.agency_id`),
});

const mayLayOut = derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && planPolicy.layOut(viewer, { id: row.id as string, state: row.state as OperationState }));

/** The operation's tasks and objectives, added to its type by this room. */
export const operationPlanningReads = defineReads('Operation', 'operations', {
  tasks: many('Task', (operation, task) => `${task}.operation_id = ${operation}.id`, (task) => `coalesce(${task}.due_on, 'infinity'), coalesce(${task}.starts_on, 'infinity'), ${task}.created_at, ${task}.id`),
  aims: many('Objective', (operation, objective) => `${objective}.operation_id = ${operation}.id`, (objective) => `${objective}.position, ${objective}.id`),
  remindsByItself: column('reminds_by_itself'),
  viewerCanLayOut: mayLayOut,
  planDocuments: many('PlanDocument', (operation, document) => `${document}.operation_id = ${operation}.id`, (document) => `${document}.added_at desc, ${document}.id`, {
    limit: 500,
    filter: (args, document) => (args.isOvertaken === true ? [] : [isLatest(document)]),
  }),
  viewerCanAddPlanDocument: derived(needs('id', 'state'), (row, { viewer }) => viewer !== null && documentPolicy.add(viewer, { id: row.id as string, state: row.state as OperationState, taskOwnerId: null })),
});
