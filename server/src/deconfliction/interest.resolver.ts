import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Seizure } from '../seizures/seizures.room';
import { Target } from '../targets/targets.room';
import { answerInterest } from './answer-interest';
import { Interest } from './interest.type';

const InterestOrRefused = orRefused(Interest);

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

@Resolver(() => Target)
export class TargetInterestsResolver {
  @FieldResolver(() => [Interest], { description: 'Which other agencies have an interest in its consignment: for those of its own agency who see it.' })
  interests(): Interest[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => [Target], { description: 'Targets of other agencies about the same consignment, as far as this reader sees them; 50 at most.' })
  sameTargets(): Target[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => [Seizure], { description: 'Reports of other agencies about the same consignment, as far as this reader sees them; 50 at most.' })
  sameReports(): Seizure[] {
    return answeredByTheReader();
  }
}

@Resolver(() => Seizure)
export class SeizureInterestsResolver {
  @FieldResolver(() => [Interest], { description: 'Which other agencies have an interest in its consignment: for those of its own agency who see it.' })
  interests(): Interest[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => [Target], { description: 'Targets of other agencies about the same consignment, as far as this reader sees them; 50 at most.' })
  sameTargets(): Target[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => [Seizure], { description: 'Reports of other agencies about the same consignment, as far as this reader sees them; 50 at most.' })
  sameReports(): Seizure[] {
    return answeredByTheReader();
  }
}

@Resolver(() => Operation)
export class InterestResolver {
  @FieldResolver(() => [Interest], { description: "Interests of other agencies in records of the reader's agency, the newest first; 200 at most." })
  interests(): Interest[] {
    return answeredByTheReader();
  }

  @Mutation(() => InterestOrRefused, { description: "Answers another agency's interest: the record is shown to it when it shows its own, or not now. A no is not told to the other agency." })
  answerInterest(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The interest.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Arg('isOffered', () => Boolean, { description: 'Whether the record is to be shown.' }) isOffered: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Interest | Refused | null> {
    return attempt(async () => {
      await answerInterest(context, { operationId, id, version, isOffered });
      return context.read.one<Interest>(info, 'Interest', (interest, bind) => `${interest}.operation_id = ${bind(operationId)} and ${interest}.id = ${bind(id)}`);
    });
  }
}
