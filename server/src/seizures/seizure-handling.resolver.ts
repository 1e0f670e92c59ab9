import { FieldResolver, Resolver } from 'type-graphql';
import { Handling, Sight, Withheld } from '../handling/handling.room';
import { Seizure } from './seizure.type';

@Resolver(() => Seizure)
export class SeizureHandlingResolver {
  @FieldResolver(() => Handling, { description: 'How it is to be handled.' })
  handling(): Handling {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Withheld, { nullable: true, description: 'How much of it this reader does not see; null where its agency does not let that be told.' })
  withheld(): Withheld | null {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [Sight], { description: 'Who saw it while it was RED, the latest first: for those to whom it is addressed.' })
  sights(): Sight[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may change its handling now.' })
  viewerCanMark(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}
