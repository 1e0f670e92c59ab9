import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Operation } from './operation.type';

@Resolver(() => SearchHit)
export class OperationHitResolver {
  @FieldResolver(() => Operation, { nullable: true, description: 'The operation that it belongs to; null for an agency.' })
  operation(): Operation | null {
    throw new Error('Answered by the compiled reader.');
  }
}
