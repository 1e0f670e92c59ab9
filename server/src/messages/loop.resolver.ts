import { FieldResolver, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { OperationLoop } from './loop.type';

@Resolver(() => Operation)
export class OperationLoopResolver {
  @FieldResolver(() => OperationLoop, { description: 'What became of its warnings, as far as this reader sees them.' })
  loop(): OperationLoop {
    throw new Error('Answered by the compiled reader.');
  }
}
