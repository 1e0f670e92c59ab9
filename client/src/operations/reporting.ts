import type { ParticipationState } from '@muster/shared/vocabularies';
import { deedOf, type KnownActivity } from './agency-deeds';

/** Which agencies a list of participants shows. */
export const reportingChoices = ['all', 'reported', 'silent', 'unanswered'] as const;

/** One of these choices. */
export type Reporting = (typeof reportingChoices)[number];

interface Known extends KnownActivity {
  readonly participationState: ParticipationState;
}

/** Whether an agency belongs to the choice, by the same rule as the strip: silent is who takes part and has reported nothing. */
export const isReportingAs = ({ participationState, ...activity }: Known, which: Reporting): boolean => {
  if (which === 'all') return true;
  if (which === 'unanswered') return participationState === 'INVITED';
  const hasReported = deedOf(activity).did === 'REPORTED';
  return which === 'reported' ? hasReported : participationState === 'ACCEPTED' && !hasReported;
};
