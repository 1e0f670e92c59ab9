import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { Message } from './message.type';

@Resolver(() => SearchHit)
export class MessageHitResolver {
  @FieldResolver(() => Message, { nullable: true, description: 'The message, where it is one.' })
  message(): Message | null {
    throw new Error('Answered by the compiled reader.');
  }
}
