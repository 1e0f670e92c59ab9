import type { Room } from '../platform/room';
import { SeizureEntity } from './seizure.entity';
import { operationSeizureReads, seizureReads, seizureVersionReads } from './seizure.reads';
import { OperationSeizuresResolver, SeizureResolver } from './seizure.resolver';

export { Seizure } from './seizure.type';
export { SeizureEntity } from './seizure.entity';

/** Seizures: the reports that an operation is counted by. */
export const seizuresRoom: Room = {
  name: 'seizures',
  reads: [seizureReads, seizureVersionReads, operationSeizureReads],
  resolvers: [SeizureResolver, OperationSeizuresResolver],
  entities: [SeizureEntity],
};
