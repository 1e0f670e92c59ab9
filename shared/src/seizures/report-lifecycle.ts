import { defineLifecycle } from '../lifecycle';
import type { ReportState } from '../vocabularies';

export const reportActions = ['submit', 'sendBack', 'validate', 'reopen'] as const;
export type ReportAction = (typeof reportActions)[number];

/** The life of a report: sent back to its reporter as often as needed, reopened when a validated figure proves wrong. */
export const reportLifecycle = defineLifecycle<ReportState, ReportAction>({
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { validate: 'VALIDATED', sendBack: 'SENT_BACK' },
  SENT_BACK: { submit: 'SUBMITTED' },
  VALIDATED: { reopen: 'SUBMITTED' },
});
