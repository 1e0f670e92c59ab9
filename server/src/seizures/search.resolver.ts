import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { Detection } from './detection.type';
import { searchSeizures } from './search-seizures';
import { Seizure } from './seizure.type';

@Resolver(() => Operation)
export class OperationDetectionsResolver {
  @FieldResolver(() => [Detection], { description: 'Its reports for the map, as far as this reader may see them: every one but drafts, the newest first, 5,000 at most.' })
  detections(): Detection[] {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class SeizureSearchResolver {
  @Query(() => [Seizure], { description: 'Reports in which every word occurs, as far as this reader may see them: the newest first, 100 at most.' })
  searchSeizures(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('words', () => String, { description: 'Words or parts of them: of texts, places, references, vessels, container numbers.' }) words: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seizure[]> {
    return searchSeizures(context, info, operationId, words);
  }
}
