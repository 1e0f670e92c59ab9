import type { OperationState } from '@muster/shared/vocabularies';
import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, instant, many, needs, one } from '../platform/reader/define-reads';
import { roleIn } from '../platform/viewer';
import type { OperationFacts } from './operation.policy';
import { nextSteps, operationPolicy } from './operation.policy';
import { mayReport } from './report.policy';

const factColumns = needs('id', 'state', 'proposed_by', 'starts_on', 'objectives');

const factsOf = (row: Record<string, unknown>): OperationFacts => ({
  id: row.id as string,
  state: row.state as OperationState,
  proposedBy: row.proposed_by as string | null,
  startsOn: row.starts_on as string | null,
  objectives: row.objectives as string,
});

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
  version: column('version'),
  viewerRole: derived(needs('id'), (row, { viewer }) => (viewer ? roleIn(viewer, row.id as string) : null)),
  viewerCan: derived(factColumns, (row, { viewer }) => {
    const operation = factsOf(row);
    return {
      edit: viewer !== null && operationPolicy.edit(viewer, operation),
      invite: viewer !== null && operationPolicy.invite(viewer, operation),
      report: viewer !== null && mayReport(viewer, operation),
    };
  }),
  nextSteps: derived(factColumns, (row, { viewer }) => (viewer ? nextSteps(viewer, factsOf(row)) : [])),
  participations: many('Participation', (operation, participation) => `${participation}.operation_id = ${operation}.id`, (participation) => `${participation}.invited_at, ${participation}.id`),
  members: many('Member', (operation, member) => `${member}.operation_id = ${operation}.id and ${member}.is_active`, (member) => `${member}.id`),
});

export const participationReads = defineReads('Participation', 'participations', {
  id: column('id'),
  operationId: column('operation_id'),
  agency: one('Agency', (participation, agency) => `${agency}.id = ${participation}.agency_id`),
  state: column('state'),
  contact: one('Person', (participation, person) => `${person}.id = ${participation}.contact_id`),
  invitedAt: instant('invited_at'),
  answeredAt: instant('answered_at'),
  reason: column('reason'),
  version: column('version'),
});

export const memberReads = defineReads('Member', 'operation_members', {
  id: column('id'),
  person: one('Person', (member, person) => `${person}.id = ${member}.account_id`),
  agency: one('Agency', (member, agency) => `${agency}.id = ${member}.agency_id`),
  role: column('role'),
  isActive: column('is_active'),
});

export const operationPage: PageDeclaration = {
  sorts: {
    NEWEST: {
      direction: 'desc',
      keys: [{ sql: (operation) => `${operation}.created_at`, type: 'timestamptz' }, { sql: (operation) => `${operation}.id`, type: 'uuid' }],
    },
  },
  defaultSort: 'NEWEST',
  filter: (args, operation, bind) => (Array.isArray(args.states) && args.states.length > 0 ? [`${operation}.state = any(${bind(args.states)}::text[])`] : []),
};
