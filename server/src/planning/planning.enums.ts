import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import type { ReadinessPart } from '@muster/shared/planning/readiness';
import type { TaskAction } from '@muster/shared/planning/task-lifecycle';
import type { NationalPlanPart, NationalPlanState, ObjectiveMeasure, PlanDocumentKind, TaskState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { TaskSource } from './lay-out-tasks';

export const TaskStateEnum = graphqlEnum<TaskState>('TaskState', 'Where a task stands.', {
  TODO: 'Not begun.', DOING: 'Somebody is at it.', DONE: 'Done.', DROPPED: 'It is not needed.',
});
export const TaskActionEnum = graphqlEnum<TaskAction>('TaskAction', 'A step of a task.', {
  begin: 'Begin it.', finish: 'It is done.', drop: 'It is not needed.', reopen: 'Take it up again.',
});
export const TaskSourceEnum = graphqlEnum<TaskSource>('TaskSource', 'Where the tasks of an operation are taken from.', {
  TEMPLATE: 'From the template of an operation against illegal shipments of waste.', PREVIOUS_EDITION: 'From the edition before, moved to the days of this one.',
});
export const ObjectiveMeasureEnum = graphqlEnum<ObjectiveMeasure>('ObjectiveMeasure', 'By what an objective is measured.', {
  CASES: 'Seizures that were submitted or validated.', KILOGRAMS: 'Kilograms found, whatever their basis.', PIECES: 'Pieces found.', CONTROLS: 'Controls of targets, whatever they found.',
  REPORTING_AGENCIES: 'Agencies that have reported at least one seizure.', WORDS: 'In words alone.',
});
export const NationalPlanStateEnum = graphqlEnum<NationalPlanState>('NationalPlanState', 'Where a national plan stands.', {
  DRAFT: 'Its agency writes it; nobody else sees it.', SUBMITTED: 'The coordinators read it.', RETURNED: 'The coordinators gave it back with remarks.', ACCEPTED: 'The coordinators accepted it.',
});
export const NationalPlanActionEnum = graphqlEnum<NationalPlanAction>('NationalPlanAction', 'A step of a national plan.', {
  submit: 'Send it to the coordinators.', accept: 'Accept it, with remarks or without.', return: 'Give it back with remarks.', revise: 'Take it back to change it.',
});
export const PlanDocumentKindEnum = graphqlEnum<PlanDocumentKind>('PlanDocumentKind', 'What a document of a plan is.', {
  CONCEPT_NOTE: 'A concept note: why, and what for.', OPERATIONAL_PLAN: 'The operational plan.', BRIEFING: 'A briefing for those who take part.', LEGAL_BASIS: 'What it rests on in law: conventions, mandates, agreements.', OTHER: 'Anything else.',
});
export const NationalPlanPartEnum = graphqlEnum<NationalPlanPart>('NationalPlanPart', 'A part of a national plan.', {
  CONTACTS: 'Who is reached how, and when.', PLACES: 'Ports, airports and border posts that take part.', PERIOD: 'On which days and hours.', METHODS: 'How consignments are chosen and controlled.',
  RESOURCES: 'People, scanners, dogs, laboratories.', COOPERATION: 'Which other authorities take part, competent authorities among them.', DISPOSAL: 'Where waste that is found is kept, tested and returned.',
});
export const ReadinessPartEnum = graphqlEnum<ReadinessPart>('ReadinessPart', 'A part of what makes a participant ready.', {
  ACCEPTED: 'It has accepted.', CONTACT: 'It has named its national contact point.', PEOPLE: 'Its people have their roles.', TRAINING: 'Its people have passed the courses of the operation.', PLAN: 'Its national plan is in.', CONNECTION: 'It has tried the connection.',
});
