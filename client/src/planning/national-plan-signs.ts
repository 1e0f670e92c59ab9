import type { NationalPlanState } from '@muster/shared/vocabularies';
import type { StateSign } from '../ui/state-signs';

/** How the states of a national plan look. */
export const nationalPlanSigns: Readonly<Record<NationalPlanState, StateSign>> = {
  DRAFT: { shape: 'ring', tone: 'neutral' },
  SUBMITTED: { shape: 'half', tone: 'blue' },
  RETURNED: { shape: 'back', tone: 'red' },
  ACCEPTED: { shape: 'check', tone: 'green' },
};
