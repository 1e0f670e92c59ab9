import type { OperationKind, OperationState } from '@muster/shared/vocabularies';
import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import { roleIn } from '../platform/viewer';
import type { KeptPlan } from './next-edition';
import { planOfNextEdition } from './next-edition';
import type { OperationFacts } from './operation.policy';
import { nextSteps, operationPolicy } from './operation.policy';
import { mayReport } from './report.policy';

const factColumns = needs('id', 'kind', 'state', 'lead_agency_id', 'proposed_by', 'starts_on', 'ends_on', 'objectives');

const factsOf = (row: Record<string, unknown>): OperationFacts => ({
  id: row.id as string,
  kind: row.kind as OperationKind,
  state: row.state as OperationState,
  leadAgencyId: row.lead_agency_id as string,
  proposedBy: row.proposed_by as string | null,
  startsOn: row.starts_on as string | null,
  endsOn: row.ends_on as string | null,
  objectives: row.objectives as string,
});

/** The plan as one JSON object, named as the plan's input names it. Row-level security watches the phases. */
const keptPlan = (operation: string): string => `json_build_object(
  'id', ${operation}.id, 'code', ${operation}.code, 'name', ${operation}.name, 'edition', ${operation}.edition, 'previousId', ${operation}.previous_id,
  'kind', ${operation}.kind, 'unitHost', ${operation}.unit_host, 'objectives', ${operation}.objectives, 'language', ${operation}.language,
  'wasteStreams', ${operation}.waste_streams, 'codes', ${operation}.codes, 'regions', ${operation}.regions, 'routes', ${operation}.routes,
  'reportForm', ${operation}.report_form, 'startsOn', ${operation}.starts_on, 'endsOn', ${operation}.ends_on, 'isExercise', ${operation}.is_exercise,
  'phases', (select coalesce(json_agg(json_build_object('kind', p.kind, 'name', p.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.position), '[]')
             from operation_phases p where p.operation_id = ${operation}.id))`;

const hasExpertise = (member: string, topic: string): string =>
  `exists (select from people expert where expert.id = ${member}.account_id and ${topic})`;

export const operationReads = defineReads('Operation', 'operations', {
  id: column('id'),
  code: column('code'),
  name: column('name'),
  edition: column('edition'),
  previous: one('Operation', (operation, previous) => `${previous}.id = ${operation}.previous_id`),
  kind: column('kind'),
  state: column('state'),
  isExercise: column('is_exercise'),
  leadAgency: one('Agency', (operation, agency) => `${agency}.id = ${operation}.lead_agency_id`),
  unitHost: column('unit_host'),
  objectives: column('objectives'),
  language: column('language'),
  wasteStreams: column('waste_streams'),
  codes: column('codes'),
  regions: column('regions'),
  routes: column('routes'),
  reportForm: column('report_form'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  template: column('template'),
  version: column('version'),
  phases: many('Phase', (operation, phase) => `${phase}.operation_id = ${operation}.id`, (phase) => `${phase}.position`),
  history: many('OperationVersion', (operation, version) => `${version}.operation_id = ${operation}.id`, (version) => `${version}.version desc`),
  nextEdition: derived({ plan: keptPlan }, ({ plan }, _context, args) => planOfNextEdition(plan as KeptPlan, (args.startsOn as string | null | undefined) ?? null)),
  viewerRole: derived(needs('id'), (row, { viewer }) => (viewer ? roleIn(viewer, row.id as string) : null)),
  viewerCan: derived(factColumns, (row, { viewer }) => {
    const operation = factsOf(row);
    return {
      edit: viewer !== null && operationPolicy.edit(viewer, operation),
      invite: viewer !== null && operationPolicy.inviteHost(viewer, operation),
      report: viewer !== null && mayReport(viewer, operation),
      introduce: viewer !== null && operationPolicy.introduce(viewer, operation),
    };
  }),
  nextSteps: derived(
    { ...factColumns, has_open_reports: (operation) => `(${operation}.state = 'CONSOLIDATION' or ${operation}.kind = 'STANDING') and muster.has_open_reports(${operation}.id)` },
    (row, { viewer }) => (viewer ? nextSteps(viewer, { ...factsOf(row), hasOpenReports: row.has_open_reports as boolean }) : []),
  ),
  myParticipation: one(
    'Participation',
    (operation, own) =>
      `${own}.operation_id = ${operation}.id and (muster.acts_for(${own}.operation_id, ${own}.agency_id) or muster.holds('o.' || ${own}.operation_id || '.i.' || ${own}.agency_id))`,
  ),
  participations: many('Participation', (operation, participation) => `${participation}.operation_id = ${operation}.id`, (participation) => `${participation}.invited_at, ${participation}.id`),
  members: many('Member', (operation, member) => `${member}.operation_id = ${operation}.id and ${member}.is_active`, (member) => `${member}.id`),
  experts: many('Member', (operation, member) => `${member}.operation_id = ${operation}.id and ${member}.is_active`, (member) => `${member}.id`, {
    filter: (args, member, bind) => [
      hasExpertise(member, typeof args.topic === 'string' ? `${bind(args.topic)}::text = any(expert.topics)` : `expert.topics <> '{}'`),
    ],
  }),
});

export const phaseReads = defineReads('Phase', 'operation_phases', {
  id: column('id'),
  kind: column('kind'),
  name: column('name'),
  nameLanguage: column('name_language'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  isOperational: column('is_operational'),
});

export const operationVersionReads = defineReads('OperationVersion', 'operation_versions', {
  id: expression((version) => `${version}.operation_id || ':' || ${version}.version`),
  version: column('version'),
  action: column('action'),
  from: column('from_state'),
  to: column('state'),
  changed: column('changed'),
  // Which earlier edition it names is told by `previous`, to those who may see that operation.
  body: expression((version) => `(${version}.body - 'previous_id')::text`),
  reason: column('reason'),
  reasonLanguage: column('reason_language'),
  changedBy: one('Person', (version, person) => `${person}.id = ${version}.changed_by`),
  changedAt: instant('changed_at'),
});

export const operationPage: PageDeclaration = {
  sorts: {
    NEWEST: {
      direction: 'desc',
      keys: [{ sql: (operation) => `${operation}.created_at`, type: 'timestamptz' }, { sql: (operation) => `${operation}.id`, type: 'uuid' }],
    },
  },
  defaultSort: 'NEWEST',
  filter: (args, operation, bind) => [
    ...(Array.isArray(args.states) && args.states.length > 0 ? [`${operation}.state = any(${bind(args.states)}::text[])`] : []),
    ...(typeof args.kind === 'string' ? [`${operation}.kind = ${bind(args.kind)}`] : []),
  ],
};

/** Where it was found. */
export const operationHitReads = defineReads('SearchHit', 'muster.search', {
  operation: one('Operation', (hit, operation) => `${operation}.id = ${hit}.operation_id`),
});
