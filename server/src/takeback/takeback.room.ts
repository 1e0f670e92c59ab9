import type { Room } from '../platform/room';
import { packRoutes } from './pack.routes';
import { TakeBackCaseEntity } from './take-back-case.entity';
import { TakeBackEntryEntity } from './take-back-entry.entity';
import { operationTakeBackCountReads, situationTakeBackReads } from './take-back-counts.reads';
import { takeBackEntryReads } from './take-back-entry.reads';
import { TakeBackTaskEntity } from './take-back-task.entity';
import { operationTakeBackReads, seizureTakeBackReads, takeBackCaseReads, takeBackChangeReads, takeBackRoots, takeBackTaskReads } from './take-back.reads';
import { OperationTakeBacksResolver, SeizureTakeBackResolver, SituationTakeBackResolver, TakeBackResolver } from './take-back.resolver';

export { describeTakeBack } from './change-take-back';
export { keepTakeBackEntry } from './keep-entry';
export { openTakeBack } from './open-take-back';
export { shareTakeBack } from './share-take-back';
export { stepTakeBack } from './step-take-back';

/** Take-back cases: what follows illegal traffic until the waste is gone. */
export const takeBackRoom: Room = {
  name: 'takeback',
  roots: takeBackRoots,
  reads: [takeBackCaseReads, takeBackTaskReads, takeBackChangeReads, ...takeBackEntryReads, seizureTakeBackReads, operationTakeBackReads, operationTakeBackCountReads, situationTakeBackReads],
  resolvers: [OperationTakeBacksResolver, SeizureTakeBackResolver, SituationTakeBackResolver, TakeBackResolver],
  routes: packRoutes,
  entities: [TakeBackCaseEntity, TakeBackTaskEntity, TakeBackEntryEntity],
};
