import { defineLifecycle } from '../lifecycle';
import type { RiskProfileState } from '../vocabularies';

export const riskProfileActions = ['use', 'retire'] as const;
export type RiskProfileAction = (typeof riskProfileActions)[number];

/** A profile is tried while it is drafted, and used once somebody says so; nothing is lost when it is retired. */
export const profileLifecycle = defineLifecycle<RiskProfileState, RiskProfileAction>({
  DRAFT: { use: 'IN_USE', retire: 'RETIRED' },
  IN_USE: { retire: 'RETIRED' },
  RETIRED: { use: 'IN_USE' },
});
