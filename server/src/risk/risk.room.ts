import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { ManifestEntity } from './manifest.entity';
import { manifestRoutes } from './manifest.routes';
import { manifestLineReads, manifestReads, operationRiskReads, riskProfileReads, riskProfileVersionReads } from './risk.reads';
import { ManifestResolver, OperationRiskResolver, RiskProfileResolver } from './risk.resolver';
import { RiskProfileEntity } from './risk-profile.entity';
import { scorePortion } from './score-manifest';
import { sealedManifests } from './seal-manifest';

export { draftRiskProfile } from './put-profile';
export { nominateLine } from './nominate-line';
export { receiveManifest } from './receive-manifest';
export { stepRiskProfile } from './step-profile';

/** Risk: profiles of indicators, manifests ranked by them, and how often each indicator is right. */
export const riskRoom: Room = {
  name: 'risk',
  roots: [rootOne('manifest', 'Manifest', byIdInOperation)],
  reads: [riskProfileReads, riskProfileVersionReads, manifestReads, manifestLineReads, operationRiskReads],
  resolvers: [OperationRiskResolver, ManifestResolver, RiskProfileResolver],
  entities: [RiskProfileEntity, ManifestEntity],
  sealed: sealedManifests,
  jobs: { 'risk.score': (services, data) => scorePortion(services, data as unknown as Parameters<typeof scorePortion>[1]) },
  routes: manifestRoutes,
};
