import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { compareDays } from '@muster/shared/law/loopholes/compare';
import type { Asked } from '@muster/shared/law/loopholes/matrix';

/** What is to be compared; all States unless some are named. */
export interface Wanted {
  readonly before: Asked;
  readonly after: Asked;
  readonly among?: readonly string[];
}

/** What is told on the way, and at the end. */
export type Told = { readonly share: number; readonly found?: undefined } | { readonly found: Comparison };

/** Compares two days and tells how far it is: each hundredth once, so that whoever listens is not kept busy by it. */
export const tellComparison = ({ before, after, among }: Wanted, tell: (told: Told) => void): void => {
  const work = compareDays(before, after, among);
  let hundredths = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return tell({ found: step.value });
    const so = Math.floor(step.value * 100);
    if (so > hundredths) tell({ share: step.value });
    hundredths = so;
  }
};
