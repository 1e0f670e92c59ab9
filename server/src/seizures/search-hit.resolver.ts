import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Seizure } from './seizure.type';

@Resolver(() => SearchHit)
export class SeizureHitResolver {
  @FieldResolver(() => Seizure, { nullable: true, description: 'The report, where it is one.' })
  seizure(): Seizure | null {
    throw new Error('Answered by the compiled reader.');
  }
}
