import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { introduceMembers } from './introduce-members';
import { IntroduceMembersInput, Introduction } from './introduction.type';
import { Operation } from './operation.type';

const IntroductionOrRefused = orRefused(Introduction);

@Resolver(() => Operation)
export class IntroductionResolver {
  @FieldResolver(() => [Introduction], { description: 'Who was brought together with whom, the latest first, as far as this reader may know; 200 at most.' })
  introductions(): Introduction[] {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => IntroductionOrRefused, { description: 'Brings two members of an operation together.' })
  introduceMembers(
    @Arg('input', () => IntroduceMembersInput, { description: 'Whom, and why.' }) input: IntroduceMembersInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Introduction | Refused | null> {
    return attempt(async () => {
      const id = await introduceMembers(context, input);
      return context.read.one<Introduction>(info, 'Introduction', (introduction, bind) => `${introduction}.operation_id = ${bind(input.operationId)} and ${introduction}.id = ${bind(id)}`);
    });
  }
}
