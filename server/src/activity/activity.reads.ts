import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, either, instant, one, page } from '../platform/reader/define-reads';

const inOperation = (event: string, subject: string): string => `${subject}.operation_id = ${event}.operation_id and ${subject}.id = ${event}.subject_id`;

export const operationEventReads = defineReads('OperationEvent', 'events', {
  id: column('id'),
  kind: column('kind'),
  at: instant('at'),
  actor: one('Person', (event, person) => `${person}.id = ${event}.actor_account_id`),
  agency: one('Agency', (event, agency) => `${agency}.id = ${event}.actor_agency_id`),
  subjectType: column('subject_type'),
  subjectId: column('subject_id'),
  subjectVersion: column('subject_version'),
  arguments: column('arguments'),
  subject: either((event) => `${event}.subject_type`, {
    Operation: { type: 'Operation', on: (event, operation) => `${operation}.id = ${event}.subject_id` },
    Participation: { type: 'Participation', on: inOperation },
    Target: { type: 'Target', on: inOperation },
    Control: { type: 'Control', on: inOperation },
    Seizure: { type: 'Seizure', on: inOperation },
    Introduction: { type: 'Introduction', on: inOperation },
    Interest: { type: 'Interest', on: inOperation },
    Message: { type: 'Message', on: inOperation },
    Product: { type: 'Product', on: inOperation },
    ConsignmentPair: { type: 'ConsignmentPair', on: inOperation },
  }),
});

export const feedPage: PageDeclaration = {
  sorts: {
    NEWEST: { direction: 'desc', keys: [{ sql: (event) => `${event}.at`, type: 'timestamptz' }, { sql: (event) => `${event}.id`, type: 'uuid' }] },
  },
  defaultSort: 'NEWEST',
  filter: (args, event, bind) => [
    ...(typeof args.subjectId === 'string' ? [`${event}.subject_id = ${bind(args.subjectId)}`] : []),
    ...(Array.isArray(args.kinds) && args.kinds.length > 0 ? [`${event}.kind = any(${bind(args.kinds)}::text[])`] : []),
  ],
};

export const operationFeedReads = defineReads('Operation', 'operations', {
  feed: page('OperationEvent', (operation, event) => `${event}.operation_id = ${operation}.id`, feedPage),
});
