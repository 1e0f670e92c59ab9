import { isSeenByReader } from '../handling/handling.room';
import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { detectionReads, operationDetectionReads } from './detection.reads';
import { OperationDetectionsResolver } from './detection.resolver';
import { SeizurePartiesResolver, SeizurePartyResolver } from './seizure-parties.resolver';
import { SeizureHandlingResolver } from './seizure-handling.resolver';
import { SeizureEntity } from './seizure.entity';
import { operationTotalsReads, participationReportReads, totalsReads } from './totals.reads';
import { OperationTotalsResolver, ParticipationReportsResolver } from './totals.resolver';
import { seizureHitReads, operationSeizureReads, seizurePartyReads, seizureReads, seizureVersionReads, targetSeizureReads } from './seizure.reads';
import { OperationSeizuresResolver, SeizureResolver, TargetSeizuresResolver } from './seizure.resolver';
import { SeizureHitResolver } from './search-hit.resolver';

export { checkBody } from './check-body';
export type { SeizureBodyInput as ReportBody, SeizureItemInput as ReportItem } from './seizure.input';
export type { SeizureBody } from './check-body';
export { seizurePage } from './seizure.reads';
export { reportSeizure } from './report-seizure';
export { setParties } from './set-parties';
export { stepSeizure } from './step-seizure';
export { Seizure } from './seizure.type';
export { Figures, OperationTotals } from './totals.type';
export { figures } from './totals.reads';
export { IllegalTrafficGroundEnum, QuantityUnitEnum } from './seizure.enums';
export { SeizureEntity } from './seizure.entity';
export { keepVersion } from './seizure.store';
export type { SeizureFacts } from './seizure.policy';
export { seizurePolicy } from './seizure.policy';
export { getSeizure } from './seizure.store';

/** Seizures: the reports that an operation is counted by. */
export const seizuresRoom: Room = {
  name: 'seizures',
  roots: [rootOne('seizure', 'Seizure', byIdInOperation, isSeenByReader)],
  reads: [seizureHitReads, seizureReads, seizureVersionReads, operationSeizureReads, targetSeizureReads, totalsReads, operationTotalsReads, participationReportReads, seizurePartyReads, detectionReads, operationDetectionReads],
  resolvers: [SeizureHitResolver, SeizureResolver, SeizureHandlingResolver, OperationSeizuresResolver, TargetSeizuresResolver, OperationTotalsResolver, ParticipationReportsResolver, SeizurePartyResolver, SeizurePartiesResolver, OperationDetectionsResolver],
  entities: [SeizureEntity],
};
