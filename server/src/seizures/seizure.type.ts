import type { ReportAction } from '@muster/shared/seizures/report-lifecycle';
import type {
  DatePrecision, DetectionMethod, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, ReportForm, ReportState, SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { ReportFormEnum } from '../operations/operations.room';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { Decimal, Instant } from '../platform/scalars';
import { DetectionMethodEnum, RoutePoint, WasteStreamEnum } from '../targets/targets.room';
import {
  DatePrecisionEnum, DirectionEnum, IllegalTrafficGroundEnum, QuantityBasisEnum, QuantityUnitEnum, ReportStateEnum, SeizureOutcomeEnum, TransportModeEnum,
} from './seizure.enums';

export const ReportActionEnum = graphqlEnum<ReportAction>('ReportAction', 'A step in the life of a report.', {
  submit: 'Report it to the operation.',
  validate: 'Confirm it as checked.',
  sendBack: 'Give it back to its reporter with a question.',
  reopen: 'Take a validation back.',
});

@ObjectType({ description: 'An exact amount of one unit.' })
export class Quantity {
  @Field(() => Decimal, { description: 'The amount, as an exact decimal.' })
  amount!: string;
  @Field(() => QuantityUnitEnum, { description: 'Its unit.' })
  unit!: QuantityUnit;
  @Field(() => QuantityBasisEnum, { description: 'How it is known.' })
  basis!: QuantityBasis;
}

@ObjectType({ description: 'One thing found.' })
export class SeizureItem {
  @Field(() => WasteStreamEnum, { description: 'Waste stream.' })
  wasteStream!: WasteStream;
  @Field(() => String, { nullable: true, description: 'What it is, where it differs from the description of the whole.' })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'HS subheading.' })
  hs!: string | null;
  @Field(() => String, { nullable: true, description: 'Basel entry of Annex VIII, IX or II.' })
  baselCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Category of Annex I.' })
  annexI!: string | null;
  @Field(() => [String], { description: 'Hazard characteristics of Annex III.' })
  hazards!: string[];
  @Field(() => String, { nullable: true, description: 'UN number.' })
  unNumber!: string | null;
  @Field(() => [Quantity], { description: 'Its quantities, side by side.' })
  quantities!: Quantity[];
}

@ObjectType({ description: 'A version of a report that is kept for good.' })
export class SeizureVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;
  @Field(() => ReportStateEnum, { description: 'The state that the report was in.' })
  state!: ReportState;
  @Field(() => Person, { description: 'Who made it.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
  @Field(() => String, { nullable: true, description: 'Why, as they said.' })
  reason!: string | null;
  @Field(() => String, { description: 'The whole report as it stood, as JSON text.' })
  body!: string;
}

@ObjectType({ description: 'What was seized, detained, refused or returned, as one agency reports it.' })
export class Seizure {
  @Field(() => ID, { description: 'Identifier, made by the reporting client.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Short random reference for the telephone.' })
  reference!: string;
  @Field(() => Agency, { description: 'The agency that reports.' })
  reportingAgency!: Agency;
  @Field(() => Person, { description: 'Who reported.' })
  reporter!: Person;
  @Field(() => ReportStateEnum, { description: 'Where the report stands.' })
  state!: ReportState;
  @Field(() => ReportFormEnum, { description: 'The form that was filled.' })
  form!: ReportForm;
  @Field(() => Instant, { description: 'When it was detected.' })
  detectedAt!: string;
  @Field(() => DatePrecisionEnum, { description: 'How exactly that is known.' })
  detectedPrecision!: DatePrecision;
  @Field(() => String, { description: 'IANA time zone of the place.' })
  zone!: string;
  @Field(() => DirectionEnum, { nullable: true, description: 'Direction of the movement.' })
  direction!: Direction | null;
  @Field(() => String, { nullable: true, description: 'Country of detection, ISO 3166-1 alpha-2; null in an unfinished draft.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'Place of detection; null in an unfinished draft.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE of the place.' })
  locode!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  latitude!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude!: string | null;
  @Field(() => String, { nullable: true, description: 'Customs office.' })
  customsOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Customs procedure.' })
  customsProcedure!: string | null;
  @Field(() => TransportModeEnum, { nullable: true, description: 'Mode of transport.' })
  transportMode!: TransportMode | null;
  @Field(() => String, { nullable: true, description: 'Name of the vessel.' })
  vesselName!: string | null;
  @Field(() => String, { nullable: true, description: 'IMO number of the vessel.' })
  imoNumber!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the check digit of the IMO number is right.' })
  imoCheckDigitValid!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Voyage.' })
  voyage!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the bill of lading.' })
  billOfLading!: string | null;
  @Field(() => [String], { description: 'Container numbers, ISO 6346.' })
  containerNumbers!: string[];
  @Field(() => [String], { description: 'Numbers of the seals.' })
  seals!: string[];
  @Field(() => [RoutePoint], { description: 'The way of the consignment, in order.' })
  route!: RoutePoint[];
  @Field(() => String, { nullable: true, description: 'What was declared.' })
  declaredDescription!: string | null;
  @Field(() => String, { nullable: true, description: 'Declared HS code.' })
  declaredHs!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Declared value.' })
  declaredValue!: string | null;
  @Field(() => String, { nullable: true, description: 'Currency of the declared value, ISO 4217.' })
  declaredCurrency!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Declared weight in kilograms.' })
  declaredWeightKg!: string | null;
  @Field(() => String, { nullable: true, description: 'What was found; null in an unfinished draft.' })
  foundDescription!: string | null;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => WasteStreamEnum, { nullable: true, description: 'Waste stream of the main thing found; null in an unfinished draft.' })
  wasteStream!: WasteStream | null;
  @Field(() => [SeizureItem], { description: 'The things found, the main one first.' })
  items!: SeizureItem[];
  @Field(() => Decimal, { nullable: true, description: 'Kilograms of all things found, each by its best basis; null when nothing was weighed, estimated or declared by weight.' })
  totalKg!: string | null;
  @Field(() => DetectionMethodEnum, { nullable: true, description: 'How it was detected.' })
  detectionMethod!: DetectionMethod | null;
  @Field(() => [String], { description: 'Risk indicators that hit.' })
  riskIndicators!: string[];
  @Field(() => String, { nullable: true, description: 'Number of the notification.' })
  notificationNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Consents to the movement: of which State, under which number, and when.' })
  consents!: string | null;
  @Field(() => IllegalTrafficGroundEnum, { nullable: true, description: 'Ground of illegal traffic.' })
  ground!: IllegalTrafficGround | null;
  @Field(() => String, { nullable: true, description: 'Offence under the law of the place.' })
  offence!: string | null;
  @Field(() => String, { nullable: true, description: 'Packaging.' })
  packaging!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was concealed.' })
  concealment!: string | null;
  @Field(() => String, { nullable: true, description: 'What the laboratory said.' })
  laboratory!: string | null;
  @Field(() => String, { nullable: true, description: 'Anything else worth saying, such as figures on which sources differ.' })
  remarks!: string | null;
  @Field(() => SeizureOutcomeEnum, { nullable: true, description: 'What became of the goods.' })
  outcome!: SeizureOutcome | null;
  @Field(() => String, { nullable: true, description: 'Where the case was published, for cases of the archive.' })
  sourceUrl!: string | null;
  @Field(() => ID, { nullable: true, description: 'The target that it belongs to.' })
  targetId!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change the report.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What the coordination unit asked when it sent the report back.' })
  sentBackReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of that question, as BCP 47.' })
  sentBackLanguage!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it was validated.' })
  validatedAt!: string | null;
  @Field(() => Person, { nullable: true, description: 'Who validated it.' })
  validatedBy!: Person | null;
  @Field(() => Instant, { description: 'When it was last changed.' })
  updatedAt!: string;
  @Field(() => [ReportActionEnum], { description: 'The steps that this reader may take now.' })
  nextActions!: ReportAction[];
  @Field(() => Boolean, { description: 'Whether this reader may correct it now.' })
  viewerCanEdit!: boolean;
  @Field(() => [SeizureVersion], { description: 'Every version, the newest first.' })
  versions!: SeizureVersion[];
}

export const SeizurePage = pageOf(Seizure, 'Seizure');
