import type { ParticipationState } from '@muster/shared/vocabularies';

/** Which agencies a list of participants shows. */
export const reportingChoices = ['all', 'reported', 'silent', 'unanswered'] as const;

/** One of these choices. */
export type Reporting = (typeof reportingChoices)[number];

interface Known {
  readonly participationState: ParticipationState;
  readonly reportCount: number;
}

/** Whether an agency belongs to the choice: silent is who takes part and has reported nothing. */
export const isReportingAs = ({ participationState, reportCount }: Known, which: Reporting): boolean => {
  if (which === 'all') return true;
  if (which === 'unanswered') return participationState === 'INVITED';
  if (which === 'reported') return reportCount > 0;
  return participationState === 'ACCEPTED' && reportCount === 0;
};
