import { defineLifecycle } from '../lifecycle';
import type { ProductState } from '../vocabularies';

export const productActions = ['submit', 'return', 'disseminate', 'withdraw'] as const;
export type ProductAction = (typeof productActions)[number];

/** A product is written, reviewed by somebody else and disseminated; then it is withdrawn, or another takes its place, and nothing brings it back. */
export const productLifecycle = defineLifecycle<ProductState, ProductAction>({
  DRAFT: { submit: 'UNDER_REVIEW' },
  UNDER_REVIEW: { return: 'DRAFT', disseminate: 'DISSEMINATED' },
  DISSEMINATED: { withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
  SUPERSEDED: {},
});
