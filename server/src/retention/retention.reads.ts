import type { OperationKind, OperationState } from '@muster/shared/vocabularies';
import type { Expression, PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, needs, one } from '../platform/reader/define-reads';
import type { PurgeFacts } from './purge.policy';
import { mayApprove, mayDecide, obstacleToProposal, obstacleToRetention } from './purge.policy';
import { addMonths, endedAt, monthsFor } from './retention-rules';

const own = (name: string): Expression => (operation) => `(select r.${name} from operation_retentions r where r.operation_id = ${operation}.id)`;

const factColumns: Readonly<Record<string, Expression>> = {
  ...needs('id', 'kind', 'state', 'is_exercise', 'lead_agency_id'),
  own_months: own('months'),
  is_held: own('is_held'),
  ended_at: (operation) => `muster.utc(${endedAt(operation)})`,
  purge_state: (operation) => `(select p.state from purges p where p.operation_id = ${operation}.id and p.state in ('PROPOSED', 'DONE'))`,
};

const monthsOf = (row: Record<string, unknown>): number => monthsFor({ kind: row.kind as OperationKind, isExercise: row.is_exercise as boolean, ownMonths: row.own_months as number | null });

const keptUntilOf = (row: Record<string, unknown>): Date | null => (row.ended_at ? addMonths(new Date(row.ended_at as string), monthsOf(row)) : null);

const factsOf = (row: Record<string, unknown>): PurgeFacts => ({
  id: row.id as string, state: row.state as OperationState, leadAgencyId: row.lead_agency_id as string, isHeld: Boolean(row.is_held),
  keptUntil: keptUntilOf(row), purgeState: row.purge_state as PurgeFacts['purgeState'],
});

/** Read from the operation itself: one that has set nothing is kept as its category says. */
export const retentionReads = defineReads('Retention', 'operations', {
  id: column('id'),
  version: expression((operation) => `coalesce(${own('version')(operation, () => '', () => '')}, 0)`),
  months: derived(factColumns, monthsOf),
  isOwn: derived(factColumns, (row) => row.own_months !== null),
  endedAt: derived(factColumns, (row) => row.ended_at),
  keptUntil: derived(factColumns, (row) => keptUntilOf(row)?.toISOString() ?? null),
  isHeld: derived(factColumns, (row) => Boolean(row.is_held)),
  reason: expression(own('reason')),
  reasonLanguage: expression(own('reason_language')),
  viewerMayChange: derived(factColumns, (row, { viewer }) => viewer !== null && obstacleToRetention(viewer, factsOf(row)) === null),
  proposalBlockedBy: derived(factColumns, (row, { viewer, now }) => (viewer ? obstacleToProposal(viewer, factsOf(row), now()) : 'purge.lead-coordinator-only')),
  purges: many('Purge', (operation, purge) => `${purge}.operation_id = ${operation}.id`, (purge) => `${purge}.proposed_at desc, ${purge}.id desc`, { limit: 50 }),
});

export const operationRetentionReads = defineReads('Operation', 'operations', {
  retention: one('Retention', (operation, retention) => `${retention}.id = ${operation}.id`),
});

const decision = needs('operation_id', 'proposed_by', 'state');

const purgeOf = (row: Record<string, unknown>) => ({ operationId: row.operation_id as string, proposedBy: row.proposed_by as string, state: row.state as string });

export const purgeReads = defineReads('Purge', 'purges', {
  id: column('id'),
  operationId: column('operation_id'),
  operationCode: column('operation_code'),
  state: column('state'),
  reason: column('reason'),
  reasonLanguage: column('reason_language'),
  rule: column('rule'),
  counts: derived(needs('counts'), ({ counts }) => counts),
  proposedBy: one('Person', (purge, person) => `${person}.id = ${purge}.proposed_by`),
  proposedAt: instant('proposed_at'),
  decidedBy: one('Person', (purge, person) => `${person}.id = ${purge}.decided_by`),
  decidedAt: instant('decided_at'),
  certificateUrl: derived(needs('operation_id', 'id', 'state'), (row) => (row.state === 'DONE' ? `/purges/${String(row.operation_id)}/${String(row.id)}/certificate` : null)),
  viewerMayApprove: derived(decision, (row, { viewer }) => viewer !== null && mayApprove(viewer, purgeOf(row))),
  viewerMayRefuse: derived(decision, (row, { viewer }) => viewer !== null && row.state === 'PROPOSED' && mayDecide(viewer, purgeOf(row))),
});

export const purgePage: PageDeclaration = {
  sorts: {
    NEWEST: { direction: 'desc', keys: [{ sql: (purge) => `${purge}.proposed_at`, type: 'timestamptz' }, { sql: (purge) => `${purge}.id`, type: 'uuid' }] },
  },
  defaultSort: 'NEWEST',
  filter: (args, purge, bind) => (Array.isArray(args.states) && args.states.length > 0 ? [`${purge}.state = any(${bind(args.states)}::text[])`] : []),
};
