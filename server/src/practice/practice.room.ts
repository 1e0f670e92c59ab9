import { rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { PracticeEntity } from './practice.entity';
import { operationPracticeReads } from './practice.reads';
import { PracticeResolver } from './practice.resolver';

export { beginPractice } from './begin-practice';

/** Practice: an operation for one person alone, with an invented partner, to be begun anew as often as they like. */
export const practiceRoom: Room = {
  name: 'practice',
  roots: [rootOne('practiceOperation', 'Operation', (_args, operation) => `${operation}.id = (select p.operation_id from practice_operations p where p.account_id = muster.account() and p.ended_at is null)`)],
  reads: [operationPracticeReads],
  resolvers: [PracticeResolver],
  entities: [PracticeEntity],
};
