import { FieldResolver, Int, Resolver } from 'type-graphql';
import { Operation, Participation } from '../operations/operations.room';
import { Instant } from '../platform/scalars';
import { OperationTotals, WeightCount } from './totals.type';

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

@Resolver(() => Operation)
export class OperationTotalsResolver {
  @FieldResolver(() => OperationTotals, { description: 'What it achieved so far, as far as this reader may see it.' })
  totals(): OperationTotals {
    return answeredByTheReader();
  }

  @FieldResolver(() => [WeightCount], { description: 'The distribution of weights: how many cases have which, in order.' })
  weights(): WeightCount[] {
    return answeredByTheReader();
  }
}

@Resolver(() => Participation)
export class ParticipationReportsResolver {
  @FieldResolver(() => Int, { description: 'How many of its reports count now.' })
  reportCount(): number {
    return answeredByTheReader();
  }

  @FieldResolver(() => Instant, { nullable: true, description: 'When it last submitted a report; null while it is silent.' })
  lastReportAt(): string | null {
    return answeredByTheReader();
  }
}
