import type { OperationState } from '@muster/shared/vocabularies';
import { column, defineReads, derived, expression, instant, many, one } from '../platform/reader/define-reads';
import { interestPolicy } from './deconfliction.policy';

const stateOf = (row: string): string => `(select o.state from operations o where o.id = ${row}.operation_id)`;

export const interestReads = defineReads('Interest', 'interests', {
  id: column('id'),
  operationId: column('operation_id'),
  otherAgency: one('Agency', (interest, agency) => `${agency}.id = ${interest}.other_agency_id`),
  kinds: column('kinds'),
  ownTarget: one('Target', (interest, target) => `${interest}.record_type = 'Target' and ${target}.operation_id = ${interest}.operation_id and ${target}.id = ${interest}.record_id`),
  ownReport: one('Seizure', (interest, seizure) => `${interest}.record_type = 'Seizure' and ${seizure}.operation_id = ${interest}.operation_id and ${seizure}.id = ${interest}.record_id`),
  foundAt: instant('found_at'),
  answer: expression((interest) => `case when ${interest}.revealed_at is not null then 'REVEALED' when ${interest}.offered_at is not null then 'OFFERED' when ${interest}.declined_at is not null then 'NOT_NOW' else 'OPEN' end`),
  isOfferedOther: column('is_offered_other'),
  version: column('version'),
  viewerCanAnswer: derived(
    { id: (interest) => `${interest}.id`, operationId: (interest) => `${interest}.operation_id`, agencyId: (interest) => `${interest}.agency_id`, operationState: stateOf, revealedAt: (interest) => `${interest}.revealed_at` },
    (row, { viewer }) =>
      viewer !== null && row.revealedAt === null &&
      interestPolicy.answer(viewer, { id: row.id as string, operationId: row.operationId as string, agencyId: row.agencyId as string, operationState: row.operationState as OperationState }),
  ),
});

const newest = (interest: string): string => `${interest}.found_at desc, ${interest}.record_id, ${interest}.other_agency_id`;
const interestsOf = (kind: 'Seizure' | 'Target') =>
  many('Interest', (record, interest) => `${interest}.operation_id = ${record}.operation_id and ${interest}.record_type = '${kind}' and ${interest}.record_id = ${record}.id and ${interest}.ended_at is null`, newest, { limit: 200 });

/** Records of other agencies that the reader sees anyway; the function asks for the class of the transaction, the reader for its own. */
const sameConsignment = (kind: 'Seizure' | 'Target', other: 'Seizure' | 'Target') =>
  many(other, (record, found) => `${found}.operation_id = ${record}.operation_id and ${found}.id = any(muster.same_consignment(${record}.operation_id, '${kind}', ${record}.id, '${other}'))`, (found) => `${found}.created_at, ${found}.id`, { limit: 50 });

const fieldsOf = (kind: 'Seizure' | 'Target') => ({ interests: interestsOf(kind), sameTargets: sameConsignment(kind, 'Target'), sameReports: sameConsignment(kind, 'Seizure') });

export const targetInterestReads = defineReads('Target', 'targets', fieldsOf('Target'));
export const seizureInterestReads = defineReads('Seizure', 'seizures', fieldsOf('Seizure'));

export const operationInterestReads = defineReads('Operation', 'operations', {
  interests: many('Interest', (operation, interest) => `${interest}.operation_id = ${operation}.id and ${interest}.ended_at is null`, newest, { limit: 200 }),
});
