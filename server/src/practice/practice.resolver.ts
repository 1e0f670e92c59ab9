import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Operation, OperationOrRefused, readOperation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt } from '../platform/refusal';
import { beginPractice } from './begin-practice';
import { endPractice } from './end-practice';
import { Practice } from './practice.type';

@Resolver(() => Operation)
export class PracticeResolver {
  @FieldResolver(() => Practice, { nullable: true, description: 'How far its only learner has come, where it is one to practise in; null for every other operation.' })
  practice(): Practice | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Operation, { nullable: true, description: 'The operation that the reader practises in; null while there is none.' })
  practiceOperation(): Operation | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => OperationOrRefused, { description: 'Makes an operation to practise in, for the reader alone. What they practised in before is purged, so that it is also how they begin anew.' })
  beginPractice(
    @Arg('language', () => String, { description: 'The language of what is invented: en or fr.' }) language: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => {
      const id = await beginPractice(context, language);
      return readOperation(await context.renewed(), info, id);
    });
  }

  @Mutation(() => Boolean, { description: 'Purges what the reader practised in. Tells whether there was something.' })
  endPractice(@Ctx() context: Context): Promise<boolean> {
    return endPractice(context);
  }
}
