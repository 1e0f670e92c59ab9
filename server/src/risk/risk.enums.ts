import type { Drift, HitOutcome } from '@muster/shared/risk/hit-rates';
import type { RiskBand } from '@muster/shared/risk/profile';
import type { RiskProfileAction } from '@muster/shared/risk/profile-lifecycle';
import type { PastCase } from '@muster/shared/risk/trial';
import type { ManifestState, RiskProfileState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const RiskProfileStateEnum = graphqlEnum<RiskProfileState>('RiskProfileState', 'Where a profile of risk stands.', {
  DRAFT: 'It is being written and can be tried on the past.', IN_USE: 'Manifests are scored by it.', RETIRED: 'It is used no more.',
});
export const RiskProfileActionEnum = graphqlEnum<RiskProfileAction>('RiskProfileAction', 'A step of a profile of risk.', { use: 'Take it into use.', retire: 'Use it no more.' });
export const ManifestStateEnum = graphqlEnum<ManifestState>('ManifestState', 'Where a manifest stands.', { SCORING: 'Its lines are being scored.', SCORED: 'Every line is scored.' });
export const RiskBandEnum = graphqlEnum<RiskBand>('RiskBand', 'How high a line is ranked, by the thresholds of the profile.', {
  HIGH: 'At or above the upper threshold.', MEDIUM: 'Between the thresholds.', LOW: 'Below the lower threshold.',
});
export const RiskDriftEnum = graphqlEnum<Drift>('RiskDrift', 'How an indicator does lately, beside before.', {
  BETTER: 'It is right more often: the intervals do not touch.', WORSE: 'It is right less often: the intervals do not touch.', ALIKE: 'No difference can be told.', TOO_FEW: 'Fewer than ten on one side: nothing can be said.',
});
export const HitOutcomeEnum = graphqlEnum<HitOutcome>('HitOutcome', 'What came of what an indicator fired on.', { FOUND: 'Something was found.', NOTHING_FOUND: 'Nothing was found.', OPEN: 'Nobody has judged it.' });
export const PastCaseKindEnum = graphqlEnum<PastCase['kind']>('PastCaseKind', 'What a profile was tried on.', { TARGET: 'A target, judged or not.', SEIZURE: 'A seizure: found by definition.' });
