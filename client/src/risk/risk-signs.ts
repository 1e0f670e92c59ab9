import type { RiskBand } from '@muster/shared/risk/profile';
import type { ManifestState, RiskProfileState } from '@muster/shared/vocabularies';
import type { StateSign } from '../ui/state-signs';

/** Shape and colour of what risk is told by. */
export const bandSigns: Readonly<Record<RiskBand, StateSign>> = { HIGH: { shape: 'triangle', tone: 'red' }, MEDIUM: { shape: 'diamond', tone: 'amber' }, LOW: { shape: 'ring', tone: 'neutral' } };
export const profileSigns: Readonly<Record<RiskProfileState, StateSign>> = { DRAFT: { shape: 'ring', tone: 'neutral' }, IN_USE: { shape: 'check', tone: 'green' }, RETIRED: { shape: 'square', tone: 'neutral' } };
export const manifestSigns: Readonly<Record<ManifestState, StateSign>> = { SCORING: { shape: 'half', tone: 'blue' }, SCORED: { shape: 'check', tone: 'green' } };
