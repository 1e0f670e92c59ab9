import type { Room } from '../platform/room';
import { compareRecords } from './compare-records';
import { ConsignmentPairEntity } from './consignment-pair.entity';
import { consignmentPairReads, operationPairReads, totalsConsignmentReads } from './consignment-pair.reads';
import { ConsignmentPairResolver, TotalsConsignmentsResolver } from './consignment-pair.resolver';
import { InterestEntity } from './interest.entity';
import { interestReads, operationInterestReads, seizureInterestReads, targetInterestReads } from './interest.reads';
import { InterestResolver, SeizureInterestsResolver, TargetInterestsResolver } from './interest.resolver';

export { ConsignmentPair } from './consignment-pair.type';
export { Interest } from './interest.type';

/** Deconfliction: agencies learn that they look at the same consignment, and one consignment counts once. */
export const deconflictionRoom: Room = {
  name: 'deconfliction',
  reads: [interestReads, targetInterestReads, seizureInterestReads, operationInterestReads, consignmentPairReads, operationPairReads, totalsConsignmentReads],
  resolvers: [InterestResolver, TargetInterestsResolver, SeizureInterestsResolver, ConsignmentPairResolver, TotalsConsignmentsResolver],
  entities: [InterestEntity, ConsignmentPairEntity],
  follow: compareRecords,
};
