import type { RiskBand } from '@muster/shared/risk/profile';
import type { ManifestState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { pageOf } from '../platform/page.type';
import { Decimal, Instant } from '../platform/scalars';
import { Target } from '../targets/targets.room';
import { ManifestStateEnum, RiskBandEnum } from './risk.enums';
import { LineJudgement, RiskProfile, RiskReason } from './risk.type';

@ObjectType({ description: 'A line of a manifest with its score. Names and addresses stay sealed: a nomination hands them on.' })
export class ManifestLine {
  @Field(() => ID, { description: 'Identifier: the manifest and the line.' })
  id!: string;
  @Field(() => Int, { description: 'Its number in the file; the headers are row 1.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'What the goods are declared as.' })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'HS code.' })
  hs!: string | null;
  @Field(() => [String], { description: 'Container numbers.' })
  containers!: string[];
  @Field(() => String, { nullable: true, description: 'Number of the bill of lading.' })
  billOfLading!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Gross weight in kilograms.' })
  grossKg!: string | null;
  @Field(() => String, { nullable: true, description: 'Country of origin, ISO 3166-1 alpha-2.' })
  origin!: string | null;
  @Field(() => String, { nullable: true, description: 'Country of destination, ISO 3166-1 alpha-2.' })
  destination!: string | null;
  @Field(() => Decimal, { description: 'Points.' })
  points!: string;
  @Field(() => RiskBandEnum, { description: 'How high it is ranked.' })
  band!: RiskBand;
  @Field(() => [RiskReason], { description: 'Why, the heaviest first.' })
  reasons!: RiskReason[];
  @Field(() => [LineJudgement], { description: 'What persons judged of it, the first first.' })
  judgements!: LineJudgement[];
  @Field(() => [String], { description: 'Facts that the manifest does not give, so that some indicators could not be looked for.' })
  missing!: string[];
  @Field(() => Target, { nullable: true, description: 'The target that was made of it, where this reader sees it.' })
  target!: Target | null;
}

export const ManifestLinePage = pageOf(ManifestLine, 'ManifestLine');

@ObjectType({ description: 'A manifest whose lines are ranked by their score: for its agency, and the coordinators where it says so.' })
export class Manifest {
  @Field(() => ID, { description: 'Identifier, made by the client that sent the file.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Agency, { description: 'Whose it is.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who sent it.' })
  uploadedBy!: Person;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => String, { description: 'CSV or XLSX.' })
  format!: string;
  @Field(() => ManifestStateEnum, { description: 'Where it stands.' })
  state!: ManifestState;
  @Field(() => [String], { description: 'The headers of its columns.' })
  columns!: string[];
  @Field(() => [String], { description: 'Which fact each column gives; nothing where the column is not known here.' })
  mapping!: string[];
  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount!: number;
  @Field(() => Int, { description: 'Lines scored so far.' })
  doneCount!: number;
  @Field(() => Int, { description: 'Lines of high risk so far.' })
  highCount!: number;
  @Field(() => Int, { description: 'Lines of medium risk so far.' })
  mediumCount!: number;
  @Field(() => RiskProfile, { description: 'The profile by which it is scored.' })
  profile!: RiskProfile;
  @Field(() => Int, { description: 'The version of that profile which scores it.' })
  profileVersion!: number;
  @Field(() => [String], { description: 'Codes of the indicators of that version which no machine looks for, so that a person is asked.' })
  askedIndicators!: string[];
  @Field(() => Boolean, { description: 'Whether this reader may judge its lines now.' })
  viewerCanJudge!: boolean;
  @Field(() => Boolean, { description: 'Whether this reader may discard it.' })
  viewerCanDiscard!: boolean;
  @Field(() => Boolean, { description: 'Whether the coordinators see it beside its agency.' })
  isForCoordinators!: boolean;
  @Field(() => Instant, { description: 'When it was sent.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When its last line was scored.' })
  scoredAt!: string | null;
}
