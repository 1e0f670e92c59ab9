import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { OperationTotals } from '../seizures/seizures.room';
import { ConsignmentPair } from './consignment-pair.type';
import { decideConsignment } from './decide-consignment';

const ConsignmentPairOrRefused = orRefused(ConsignmentPair);

@Resolver(() => OperationTotals)
export class TotalsConsignmentsResolver {
  @FieldResolver(() => Int, {
    description: 'How many cases when reports of one consignment, as a coordinator confirmed them, count once: of those that this reader sees. Weights and pieces stay as reported, each by its agency.',
  })
  consignments(): number {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Operation)
export class ConsignmentPairResolver {
  @FieldResolver(() => [ConsignmentPair], { description: 'Reports that seem to be of one consignment, what waits for a decision first; 200 at most.' })
  consignmentPairs(): ConsignmentPair[] {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => ConsignmentPairOrRefused, { description: 'Says of two reports whether they are of one consignment, which then counts once. For coordinators.' })
  decideConsignment(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The two reports.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Arg('isSame', () => Boolean, { description: 'Whether it is one consignment.' }) isSame: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Why; needed where they are two. 1,000 characters at most.' }) reason: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsignmentPair | Refused | null> {
    return attempt(async () => {
      await decideConsignment(context, { operationId, id, version, isSame, reason: reason ?? null });
      return context.read.one<ConsignmentPair>(info, 'ConsignmentPair', (pair, bind) => `${pair}.operation_id = ${bind(operationId)} and ${pair}.id = ${bind(id)}`);
    });
  }
}
