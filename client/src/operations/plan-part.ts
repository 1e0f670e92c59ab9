import type { PlanDraft } from './plan-draft';

/** What every part of the form needs. */
export interface PlanPart {
  readonly draft: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
  /** What is wrong at a field, in words. */
  readonly at: (field: string) => string | undefined;
}
