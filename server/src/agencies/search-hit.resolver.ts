import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Agency } from './agency.type';

@Resolver(() => SearchHit)
export class AgencyHitResolver {
  @FieldResolver(() => Agency, { nullable: true, description: 'The agency, where it is one.' })
  agency(): Agency | null {
    throw new Error('Answered by the compiled reader.');
  }
}
