import type { RiskBand } from '@muster/shared/risk/profile';
import type { RiskProfileAction } from '@muster/shared/risk/profile-lifecycle';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { discardManifest } from './discard-manifest';
import { judgeLine } from './judge-line';
import { Manifest, ManifestLine, ManifestLinePage } from './manifest.type';
import { nominateLine } from './nominate-line';
import { draftRiskProfile, rewriteRiskProfile } from './put-profile';
import { RiskBandEnum, RiskProfileActionEnum } from './risk.enums';
import { ChangeRiskProfileInput, DraftRiskProfileInput, JudgeLineInput, NominateLineInput, RiskMeasureInput } from './risk.input';
import { IndicatorRate, RiskProfile } from './risk.type';
import { stepRiskProfile } from './step-profile';
import { takeBackNomination } from './take-back-nomination';
import { RiskTrial } from './trial.type';

const RiskProfileOrRefused = orRefused(RiskProfile);
const ManifestLineOrRefused = orRefused(ManifestLine);

@ArgsType()
class ManifestLinesArguments extends PageArguments {
  @Field(() => RiskBandEnum, { nullable: true, description: 'Only lines ranked so high.' })
  band?: RiskBand;
  @Field(() => String, { nullable: true, description: 'Only lines on which this indicator fired.' })
  indicator?: string;
}

@Resolver(() => Operation)
export class OperationRiskResolver {
  @FieldResolver(() => [RiskProfile], { description: 'Its profiles of risk, those of use first.' })
  riskProfiles(): RiskProfile[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [Manifest], { description: 'Its manifests as far as this reader may see them, the newest first; 100 at most.' })
  manifests(): Manifest[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [IndicatorRate], { description: 'How often each indicator was right, on the newest 2,000 targets that this reader may see, RED aside.' })
  riskHitRates(@Arg('days', () => Int, { nullable: true, description: 'How many last days are held against those before; 30 unless told.' }) _days: number | null): IndicatorRate[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => RiskTrial, { nullable: true, description: 'What a profile would have fired on here, and what of that was found; null when the profile cannot be used. On the newest 2,000 targets and 2,000 seizures.' })
  riskTrial(@Arg('measure', () => RiskMeasureInput, { description: 'What lines are scored with.' }) _measure: RiskMeasureInput): RiskTrial | null {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may draft a profile of risk now.' })
  viewerCanDraftRiskProfile(): boolean {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may send a manifest now.' })
  viewerCanSendManifest(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Manifest)
export class ManifestResolver {
  @FieldResolver(() => ManifestLinePage, { description: 'Its lines, the most points first.' })
  lines(@Args(() => ManifestLinesArguments) _args: ManifestLinesArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Manifest, { nullable: true, description: 'A manifest; null when there is none that the reader may see. A file is sent to /manifests/{operation}/{manifest}.' })
  manifest(
    @Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string,
    @Arg('id', () => ID, { description: 'The manifest.' }) _id: string,
  ): Manifest | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => ManifestLineOrRefused, { description: 'Makes a target of a line: its reasons go along, and its parties, sealed. Seen by those alone who see the line, until it is marked otherwise.' })
  nominateLine(@Arg('input', () => NominateLineInput, { description: 'Which line.' }) input: NominateLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ManifestLine | Refused | null> {
    return attempt(async () => readLine(context, info, input.operationId, await nominateLine(context, input), input.line));
  }

  @Mutation(() => ManifestLineOrRefused, { description: 'Keeps what a person judges of a line where no machine can tell, with why; its score is made anew. Before a target is made of it.' })
  judgeLine(@Arg('input', () => JudgeLineInput, { description: 'What is judged.' }) input: JudgeLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ManifestLine | Refused | null> {
    return attempt(async () => readLine(context, info, input.operationId, await judgeLine(context, input), input.line));
  }

  @Mutation(() => Boolean, { description: 'Discards a manifest of the own agency with its lines and the names sealed in them, for good. Targets that were made of them stay.' })
  async discardManifest(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The manifest.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await discardManifest(context, operationId, id);
    return true;
  }

  @Mutation(() => ManifestLineOrRefused, { description: 'Takes a nomination back as long as nobody has touched the target; that is closed as none of ours.' })
  takeBackNomination(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('manifestId', () => ID, { description: 'The manifest.' }) manifestId: string,
    @Arg('line', () => Int, { description: 'The line, by its number in the file.' }) line: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ManifestLine | Refused | null> {
    return attempt(async () => readLine(context, info, operationId, await takeBackNomination(context, operationId, manifestId, line), line));
  }
}

@Resolver()
export class RiskProfileResolver {
  @Mutation(() => RiskProfileOrRefused, { description: 'Drafts a profile of risk.' })
  draftRiskProfile(@Arg('input', () => DraftRiskProfileInput, { description: 'The profile.' }) input: DraftRiskProfileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RiskProfile | Refused | null> {
    return attempt(async () => readProfile(context, info, input.operationId, await draftRiskProfile(context, input)));
  }

  @Mutation(() => RiskProfileOrRefused, { description: 'Changes what a profile of risk says; earlier versions are kept.' })
  changeRiskProfile(@Arg('input', () => ChangeRiskProfileInput, { description: 'What it says now.' }) input: ChangeRiskProfileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RiskProfile | Refused | null> {
    return attempt(async () => readProfile(context, info, input.operationId, await rewriteRiskProfile(context, input)));
  }

  @Mutation(() => RiskProfileOrRefused, { description: 'Takes a profile of risk into use, or out of it.' })
  stepRiskProfile(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The profile.' }) id: string,
    @Arg('action', () => RiskProfileActionEnum, { description: 'The step.' }) action: RiskProfileAction,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RiskProfile | Refused | null> {
    return attempt(async () => readProfile(context, info, operationId, await stepRiskProfile(context, operationId, id, action, version)));
  }
}

const readProfile = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<RiskProfile | null> =>
  context.read.one<RiskProfile>(info, 'RiskProfile', (profile, bind) => `${profile}.operation_id = ${bind(operationId)} and ${profile}.id = ${bind(id)}`);

const readLine = (context: Context, info: GraphQLResolveInfo, operationId: string, manifestId: string, line: number): Promise<ManifestLine | null> =>
  context.read.one<ManifestLine>(info, 'ManifestLine', (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.manifest_id = ${bind(manifestId)} and ${row}.line = ${bind(line)}`);
