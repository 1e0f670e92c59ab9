import type { ImportPage_ImportFragment } from '../graphql/graphql';
import type { StateSign } from '../ui/state-signs';

/** Where an import stands, in shape and colour: what works is half full, what waits is hollow, what is settled is checked. */
export const importStateSigns: Readonly<Record<ImportPage_ImportFragment['importState'], StateSign>> = {
  READING: { shape: 'half', tone: 'blue' },
  CHECKING: { shape: 'half', tone: 'blue' },
  CHECKED: { shape: 'ring', tone: 'amber' },
  FAILED: { shape: 'cross', tone: 'red' },
  IMPORTED: { shape: 'check', tone: 'green' },
  CANCELLED: { shape: 'dash', tone: 'neutral' },
};
