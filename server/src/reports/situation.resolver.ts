import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { prepareSituationReport } from './prepare-situation-report';
import { PrepareSituationReportInput, WriteSituationReportInput } from './situation.input';
import { SituationReport } from './situation.type';
import { issueSituationReport, writeSituationReport } from './write-situation-report';

const SituationReportOrRefused = orRefused(SituationReport);

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

const readReport = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<SituationReport | null> =>
  context.read.one<SituationReport>(info, 'SituationReport', (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);

@Resolver(() => Operation)
export class OperationSituationResolver {
  @FieldResolver(() => [SituationReport], { description: 'Its situation reports, the latest day first; 400 at most.' })
  situationReports(): SituationReport[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may write a situation report now.' })
  viewerCanReportSituation(): boolean {
    return answeredByTheReader();
  }
}

@Resolver()
export class SituationResolver {
  @Query(() => SituationReport, { nullable: true, description: 'A situation report; null where there is none that this reader may see.' })
  situationReport(
    @Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string,
    @Arg('id', () => ID, { description: 'The report.' }) _id: string,
  ): SituationReport | null {
    return answeredByTheReader();
  }

  @Mutation(() => SituationReportOrRefused, { description: 'Writes the situation report of a day from what happened, or finds it where it is written already.' })
  prepareSituationReport(
    @Arg('input', () => PrepareSituationReportInput, { description: 'Of which day.' }) input: PrepareSituationReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SituationReport | Refused | null> {
    return attempt(async () => readReport(context, info, input.operationId, await prepareSituationReport(context, input)));
  }

  @Mutation(() => SituationReportOrRefused, { description: 'Changes what a draft says, and brings it up to the present.' })
  writeSituationReport(
    @Arg('input', () => WriteSituationReportInput, { description: 'What it says.' }) input: WriteSituationReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SituationReport | Refused | null> {
    return attempt(async () => readReport(context, info, input.operationId, await writeSituationReport(context, input)));
  }

  @Mutation(() => SituationReportOrRefused, { description: 'Sends a draft out to every participant. It is not changed after that.' })
  issueSituationReport(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SituationReport | Refused | null> {
    return attempt(async () => readReport(context, info, operationId, await issueSituationReport(context, operationId, id, version)));
  }
}
