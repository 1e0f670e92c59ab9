import { FieldResolver, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { Detection } from './detection.type';

@Resolver(() => Operation)
export class OperationDetectionsResolver {
  @FieldResolver(() => [Detection], { description: 'Its reports for the map, as far as this reader may see them: every one but drafts, the newest first, 5,000 at most.' })
  detections(): Detection[] {
    throw new Error('Answered by the compiled reader.');
  }
}
