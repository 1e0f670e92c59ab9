import type { Room } from '../platform/room';
import { sightReads } from './handling.reads';
import { HandlingResolver } from './handling.resolver';

export { audienceOf } from './handling-audience';
export { assertMayMark, withinParent } from './mark-rules';
export { checkHandling } from './check-handling';
export { derivedFrom } from './derived-from';
export { tokensOfMember } from './explain-sight';
export { HandledKindEnum, handledRecords } from './handled-record';
export type { HandledKind } from './handled-record';
export { holdNames } from './hold-names';
export { handlingFields, ownHandling } from './handling.reads';
export { Handling, Sight, Withheld } from './handling.type';
export { TlpLevelEnum } from './handling.enums';
export { HandlingInput } from './handling.input';
export { HandledEntity, MarkedEntity, openMarking } from './marking.entity';
export type { MarkingColumns } from './marking.entity';
export { SeenAsInput } from './seen-as.input';
export { isSeenByReader, lensFor } from './seen-as';

/** Handling: what may be done with a record, who sees it, and why. */
export const handlingRoom: Room = { name: 'handling', reads: [sightReads], resolvers: [HandlingResolver], entities: [] };
