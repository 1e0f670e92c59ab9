import type { OperationState, ParticipationState } from '@muster/shared/vocabularies';
import { column, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import type { ParticipationFacts } from './participation.policy';
import { participationRights } from './participation.policy';

const noRights = { answer: false, withdraw: false, changeContact: false, setMembers: false };

const ofOperation = (columnName: string) => (participation: string) => `(select o.${columnName} from operations o where o.id = ${participation}.operation_id)`;

/** What participants may know of an agency's doings; row-level security watches the row. */
const activity = (of: string) => (participation: string) =>
  `(select ${of} from participation_activity a where a.operation_id = ${participation}.operation_id and a.agency_id = ${participation}.agency_id)`;

const factsOf = (row: Record<string, unknown>): ParticipationFacts => ({
  id: row.id as string,
  operationId: row.operation_id as string,
  agencyId: row.agency_id as string,
  state: row.state as ParticipationState,
  operationState: row.operation_state as OperationState,
  leadAgencyId: row.lead_agency_id as string,
});

export const participationReads = defineReads('Participation', 'participations', {
  id: column('id'),
  operationId: column('operation_id'),
  agency: one('Agency', (participation, agency) => `${agency}.id = ${participation}.agency_id`),
  state: column('state'),
  contact: one('Person', (participation, person) => `${person}.id = ${participation}.contact_id`),
  members: many(
    'Member',
    (participation, member) => `${member}.operation_id = ${participation}.operation_id and ${member}.agency_id = ${participation}.agency_id and ${member}.is_active`,
    (member) => `${member}.id`,
  ),
  lastActivityAt: expression(activity('muster.utc(a.at)')),
  lastActivityKind: expression(activity('a.kind')),
  viewerCan: derived(
    { ...needs('id', 'operation_id', 'agency_id', 'state'), operation_state: ofOperation('state'), lead_agency_id: ofOperation('lead_agency_id') },
    (row, { viewer }) => (viewer ? participationRights(viewer, factsOf(row)) : noRights),
  ),
  invitedAt: instant('invited_at'),
  answeredAt: instant('answered_at'),
  reason: column('reason'),
  reasonLanguage: column('reason_language'),
  version: column('version'),
});

export const memberReads = defineReads('Member', 'operation_members', {
  id: column('id'),
  person: one('Person', (member, person) => `${person}.id = ${member}.account_id`),
  agency: one('Agency', (member, agency) => `${agency}.id = ${member}.agency_id`),
  role: column('role'),
  isActive: column('is_active'),
});
