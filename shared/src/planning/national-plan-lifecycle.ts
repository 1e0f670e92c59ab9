import { defineLifecycle } from '../lifecycle';
import type { NationalPlanState } from '../vocabularies';

export const nationalPlanActions = ['submit', 'accept', 'return', 'revise'] as const;
export type NationalPlanAction = (typeof nationalPlanActions)[number];

/** A national plan is written by its agency, read by the coordinators, and given back with remarks or accepted; its agency may revise it at any time. */
export const nationalPlanLifecycle = defineLifecycle<NationalPlanState, NationalPlanAction>({
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { accept: 'ACCEPTED', return: 'RETURNED', revise: 'DRAFT' },
  RETURNED: { submit: 'SUBMITTED', revise: 'DRAFT' },
  ACCEPTED: { revise: 'DRAFT' },
});
