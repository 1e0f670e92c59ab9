import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Target } from './target.type';

@Resolver(() => SearchHit)
export class TargetHitResolver {
  @FieldResolver(() => Target, { nullable: true, description: 'The target, where it is one.' })
  target(): Target | null {
    throw new Error('Answered by the compiled reader.');
  }
}
