import type { ControlFinding } from '@muster/shared/vocabularies';
import type { StateSign } from '../ui/state-signs';

/** What a control found, in shape and colour. */
export const findingSigns: Readonly<Record<ControlFinding, StateSign>> = {
  NOTHING_FOUND: { shape: 'ring', tone: 'green' },
  ILLEGAL_WASTE: { shape: 'diamond', tone: 'red' },
  OTHER_OFFENCE: { shape: 'square', tone: 'purple' },
  INCONCLUSIVE: { shape: 'half', tone: 'neutral' },
};
