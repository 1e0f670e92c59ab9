import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Product } from './product.type';

@Resolver(() => SearchHit)
export class ProductHitResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The intelligence product, where it is one.' })
  product(): Product | null {
    throw new Error('Answered by the compiled reader.');
  }
}
