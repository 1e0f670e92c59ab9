import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import type { Context } from '../platform/context';
import type { FrameSource } from '../platform/live/make-frames';
import { PageArguments } from '../platform/page.type';
import { LiveFrame, OperationEvent, OperationEventPage } from './activity.type';

@ArgsType()
class FeedArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only what happened to this record.' })
  subjectId?: string;
  @Field(() => [String], { nullable: true, description: 'Only these kinds.' })
  kinds?: string[];
}

@Resolver(() => Operation)
export class OperationFeedResolver {
  @FieldResolver(() => OperationEventPage, { description: 'What happened in it, the newest first, as far as this reader may know.' })
  feed(@Args(() => FeedArguments) _args: FeedArguments): object {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => LiveFrame)
export class LiveResolver {
  @Subscription(() => LiveFrame, {
    description: 'The live stream of an operation. Without `after` it begins now; with it, after that position. Served on the socket only.',
    subscribe: () => {
      throw new Error('Served by the live hub.');
    },
  })
  operationLive(
    @Root() frame: FrameSource,
    @Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string,
    @Arg('after', () => String, { nullable: true, description: 'The last position that was seen.' }) _after: string | null,
  ): FrameSource {
    return frame;
  }

  @FieldResolver(() => OperationEvent, { nullable: true, description: 'What happened, with its subject as it stands now for this reader. Only in an EVENT.' })
  event(@Root() frame: FrameSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<OperationEvent | null> | null {
    if (frame.kind !== 'EVENT') return null;
    return context.read.one<OperationEvent>(info, 'OperationEvent', (event, bind) => `${event}.operation_id = ${bind(frame.operationId)} and ${event}.id = ${bind(frame.eventId)}`);
  }

  @FieldResolver(() => Operation, { nullable: true, description: 'The operation with its figures as they stand after the event. In an EVENT and in CAUGHT_UP.' })
  operation(@Root() frame: FrameSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation | null> | null {
    if (frame.kind !== 'EVENT' && frame.kind !== 'CAUGHT_UP') return null;
    return context.read.one<Operation>(info, 'Operation', (operation, bind) => `${operation}.id = ${bind(frame.operationId)}`);
  }
}
