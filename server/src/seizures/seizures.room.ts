import type { Room } from '../platform/room';
import { SeizureEntity } from './seizure.entity';
import { operationSeizureReads, seizureReads, seizureVersionReads, targetSeizureReads } from './seizure.reads';
import { OperationSeizuresResolver, SeizureResolver, TargetSeizuresResolver } from './seizure.resolver';

export { Seizure } from './seizure.type';
export { SeizureEntity } from './seizure.entity';
export { keepVersion } from './seizure.store';
export type { SeizureFacts } from './seizure.policy';
export { seizurePolicy } from './seizure.policy';
export { getSeizure } from './seizure.store';

/** Seizures: the reports that an operation is counted by. */
export const seizuresRoom: Room = {
  name: 'seizures',
  reads: [seizureReads, seizureVersionReads, operationSeizureReads, targetSeizureReads],
  resolvers: [SeizureResolver, OperationSeizuresResolver, TargetSeizuresResolver],
  entities: [SeizureEntity],
};
