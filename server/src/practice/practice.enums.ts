import { practiceSteps } from '@muster/shared/training/practice-steps';
import type { PracticeStepKey } from '@muster/shared/training/practice-steps';
import { graphqlEnum } from '../platform/enums';

export type { PracticeStepKey };
export { practiceSteps };

export const PracticeStepKeyEnum = graphqlEnum<PracticeStepKey>('PracticeStepKey', 'A step of what is practised.', {
  ACKNOWLEDGE: 'Say that the warning has arrived.', CONTROL: 'Control what it warns of.', REPORT: 'Report what was found.', WARN: 'Warn the partner of something.',
});
