import type { OperationState } from '@muster/shared/vocabularies';
import type { Expression, Visible } from '../platform/reader/define-reads';
import { column, defineReads, derived, expression, instant, many, one } from '../platform/reader/define-reads';
import { pairPolicy } from './deconfliction.policy';

export const consignmentPairReads = defineReads('ConsignmentPair', 'consignment_pairs', {
  id: column('id'),
  operationId: column('operation_id'),
  one: one('Seizure', (pair, seizure) => `${seizure}.operation_id = ${pair}.operation_id and ${seizure}.id = ${pair}.one_id`),
  other: one('Seizure', (pair, seizure) => `${seizure}.operation_id = ${pair}.operation_id and ${seizure}.id = ${pair}.other_id`),
  kinds: column('kinds'),
  verdict: column('verdict'),
  reason: column('reason'),
  decidedBy: one('Person', (pair, person) => `${person}.id = ${pair}.decided_by`),
  decidedAt: instant('decided_at'),
  version: column('version'),
  viewerCanDecide: derived(
    { id: (pair) => `${pair}.id`, operationId: (pair) => `${pair}.operation_id`, operationState: (pair) => `(select o.state from operations o where o.id = ${pair}.operation_id)` },
    (row, { viewer }) => viewer !== null && pairPolicy.decide(viewer, { id: row.id as string, operationId: row.operationId as string, operationState: row.operationState as OperationState }),
  ),
});

const counts = (pair: string, side: string, visible: Visible): string =>
  `exists (select from seizures s where s.operation_id = ${pair}.operation_id and s.id = ${pair}.${side} and s.state in ('SUBMITTED', 'VALIDATED') and ${visible('s')})`;

/** Of reports that hang together each but one is a repeat: those that this reader sees, and no hidden one. */
const repeats = (operation: string, visible: Visible): string => `(with recursive linked as (
    select p.one_id as a, p.other_id as b from consignment_pairs p
    where p.operation_id = ${operation}.id and p.verdict = 'CONFIRMED' and ${visible('p')} and ${counts('p', 'one_id', visible)} and ${counts('p', 'other_id', visible)}
  ), edges as (select a, b from linked union select b, a from linked),
  reached(node, root) as (select a, a from edges union select e.b, r.root from reached r join edges e on e.a = r.node)
  select count(distinct node)::int - count(distinct first)::int from (select node, min(root::text) as first from reached group by node) whole)`;

const consignments: Expression = (operation, _bind, visible) =>
  `(select coalesce(sum(s.cases), 0)::int from seizure_totals s where s.operation_id = ${operation}.id and s.dimension = 'ALL' and ${visible('s')}) - ${repeats(operation, visible)}`;

export const totalsConsignmentReads = defineReads('OperationTotals', 'operations', { consignments: expression(consignments) });

export const operationPairReads = defineReads('Operation', 'operations', {
  consignmentPairs: many(
    'ConsignmentPair',
    (operation, pair) => `${pair}.operation_id = ${operation}.id`,
    // By what the reader sees anyway: an order that chance made would tell one world from another.
    (pair) => `${pair}.verdict <> 'PROPOSED', ${pair}.proposed_at desc, ${pair}.one_id, ${pair}.other_id`,
    { limit: 200 },
  ),
});
