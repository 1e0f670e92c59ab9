import type { Room } from '../platform/room';
import { IntelligenceEntity } from './intelligence.entity';
import { intelligenceReadingReads, intelligenceReads, subjectIntelligenceReads } from './intelligence.reads';
import { IntelligenceResolver } from './intelligence.resolver';
import { sealedIntelligence } from './seal-intelligence';
import { SeizureIntelligenceResolver, TargetIntelligenceResolver } from './subject-intelligence.resolver';

export { addIntelligence } from './add-intelligence';
export { intelligenceOf } from './intelligence.reads';
export { IntelligenceNote } from './intelligence.type';
export { InformationEvaluationEnum, SourceEvaluationEnum } from './intelligence.enums';

/** Intelligence: what agencies know about a target or a report, evaluated, sealed and handled by itself. */
export const intelligenceRoom: Room = {
  name: 'intelligence',
  reads: [intelligenceReads, intelligenceReadingReads, ...subjectIntelligenceReads],
  resolvers: [IntelligenceResolver, TargetIntelligenceResolver, SeizureIntelligenceResolver],
  entities: [IntelligenceEntity],
  sealed: [sealedIntelligence],
};
