import type { Room } from '../platform/room';
import { MemberEntity } from './member.entity';
import { OperationEntity } from './operation.entity';
import { memberReads, operationReads, participationReads } from './operation.reads';
import { OperationResolver } from './operation.resolver';
import { ParticipationEntity } from './participation.entity';

export { Member, Operation, Participation, ReportFormEnum } from './operation.type';
export { OperationEntity } from './operation.entity';
export { ParticipationEntity } from './participation.entity';
export { MemberEntity } from './member.entity';
export { getOperation } from './operation.store';
export { isReporter, mayReport, takesReportsIn } from './report.policy';

/** Operations and who takes part in them. */
export const operationsRoom: Room = {
  name: 'operations',
  reads: [operationReads, participationReads, memberReads],
  resolvers: [OperationResolver],
  entities: [OperationEntity, ParticipationEntity, MemberEntity],
};
