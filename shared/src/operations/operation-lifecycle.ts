import { defineLifecycle } from '../lifecycle';
import type { OperationState } from '../vocabularies';

export const operationActions = [
  'propose', 'returnToDraft', 'approve', 'prepare', 'activate', 'suspend', 'resume', 'consolidate', 'close', 'archive', 'cancel',
] as const;
export type OperationAction = (typeof operationActions)[number];

/** The life of an operation, from its draft to the archive. */
export const operationLifecycle = defineLifecycle<OperationState, OperationAction>({
  DRAFT: { propose: 'PROPOSED', cancel: 'CANCELLED' },
  PROPOSED: { approve: 'APPROVED', returnToDraft: 'DRAFT', cancel: 'CANCELLED' },
  APPROVED: { prepare: 'PREPARATION', cancel: 'CANCELLED' },
  PREPARATION: { activate: 'ACTIVE', cancel: 'CANCELLED' },
  ACTIVE: { suspend: 'SUSPENDED', consolidate: 'CONSOLIDATION', cancel: 'CANCELLED' },
  SUSPENDED: { resume: 'ACTIVE', cancel: 'CANCELLED' },
  CONSOLIDATION: { close: 'CLOSED', cancel: 'CANCELLED' },
  CLOSED: { archive: 'ARCHIVED' },
  ARCHIVED: {},
  CANCELLED: {},
});
