import { defineLifecycle } from '../lifecycle';
import type { OperationKind, OperationState } from '../vocabularies';
import type { OperationAction } from './operation-lifecycle';
import { operationLifecycle } from './operation-lifecycle';

/** The life of a standing group: it has no end to consolidate after, so it closes from where it is. */
export const standingLifecycle = defineLifecycle<OperationState, OperationAction>({
  DRAFT: { propose: 'PROPOSED', cancel: 'CANCELLED' },
  PROPOSED: { approve: 'APPROVED', returnToDraft: 'DRAFT', cancel: 'CANCELLED' },
  APPROVED: { prepare: 'PREPARATION', cancel: 'CANCELLED' },
  PREPARATION: { activate: 'ACTIVE', cancel: 'CANCELLED' },
  ACTIVE: { suspend: 'SUSPENDED', close: 'CLOSED', cancel: 'CANCELLED' },
  SUSPENDED: { resume: 'ACTIVE', close: 'CLOSED', cancel: 'CANCELLED' },
  CONSOLIDATION: {},
  CLOSED: { archive: 'ARCHIVED' },
  ARCHIVED: {},
  CANCELLED: {},
});

/** The life cycle of an operation of this kind. */
export const lifecycleOf = (kind: OperationKind): typeof operationLifecycle => (kind === 'STANDING' ? standingLifecycle : operationLifecycle);
