import { isSeenByReader } from '../handling/handling.room';
import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { AssignmentEntity } from './assignment.entity';
import { ControlEntity } from './control.entity';
import { TargetEntity } from './target.entity';
import { targetHitReads, assignmentReads, controlReads, operationTargetReads, targetReads, targetVersionReads } from './target.reads';
import { TargetHandlingResolver } from './target-handling.resolver';
import { TargetPartiesResolver } from './target-parties.resolver';
import { OperationTargetsResolver, TargetResolver } from './target.resolver';
import { TargetHitResolver } from './search-hit.resolver';

export { DetectionMethodEnum, RoutePartEnum, RoutePoint, RoutePointInput, WasteStreamEnum } from './consignment.type';
export { Control, Target } from './target.type';
export { ControlEntity } from './control.entity';
export { TargetEntity } from './target.entity';
export { targetPage } from './target.reads';
export { assignTarget } from './assign-target';
export { closeTarget, closeWithin } from './close-target';
export { controlTarget } from './control-target';
export { nominateTarget, nominateWithin } from './nominate-target';
export type { NominateTargetInput } from './target.input';
export { TargetKindEnum } from './target.enums';
export { takesTargetsIn } from './target.policy';

/** Targets: what is worth controlling, who is to act on it, and what the controls found. */
export const targetsRoom: Room = {
  name: 'targets',
  roots: [rootOne('target', 'Target', byIdInOperation, isSeenByReader)],
  reads: [targetHitReads, targetReads, assignmentReads, controlReads, targetVersionReads, operationTargetReads],
  resolvers: [TargetHitResolver, TargetResolver, OperationTargetsResolver, TargetPartiesResolver, TargetHandlingResolver],
  entities: [TargetEntity, AssignmentEntity, ControlEntity],
};
