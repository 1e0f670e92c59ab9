import type {
  DatePrecision, DetectionMethod, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HandlingInput } from '../handling/handling.room';
import { Decimal, Instant } from '../platform/scalars';
import { DetectionMethodEnum, RoutePointInput, WasteStreamEnum } from '../targets/targets.room';
import {
  DatePrecisionEnum, DirectionEnum, IllegalTrafficGroundEnum, QuantityBasisEnum, QuantityUnitEnum, SeizureOutcomeEnum, TransportModeEnum,
} from './seizure.enums';

@InputType({ description: 'An exact amount of one unit.' })
export class QuantityInput {
  @Field(() => Decimal, { description: 'The amount, as an exact decimal.' })
  amount!: string;
  @Field(() => QuantityUnitEnum, { description: 'Its unit.' })
  unit!: QuantityUnit;
  @Field(() => QuantityBasisEnum, { description: 'How it is known.' })
  basis!: QuantityBasis;
}

@InputType({ description: 'One thing found.' })
export class SeizureItemInput {
  @Field(() => WasteStreamEnum, { description: 'Waste stream.' })
  wasteStream!: WasteStream;
  @Field(() => String, { nullable: true, description: 'What it is, where it differs from the description of the whole.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'HS subheading, six digits.' })
  hs?: string | null;
  @Field(() => String, { nullable: true, description: 'Basel entry of Annex VIII, IX or II, such as A1181 or Y49.' })
  baselCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Category of Annex I, such as Y31.' })
  annexI?: string | null;
  @Field(() => [String], { nullable: true, description: 'Hazard characteristics of Annex III, such as H11.' })
  hazards?: string[] | null;
  @Field(() => String, { nullable: true, description: 'UN number, four digits.' })
  unNumber?: string | null;
  @Field(() => [QuantityInput], { description: 'Its quantities, side by side: never added across units.' })
  quantities!: QuantityInput[];
}

/** What a report says; a draft may leave out what a report needs. */
@InputType({ description: 'What a seizure report says. A draft may leave out what a submitted report needs.' })
export class SeizureBodyInput {
  @Field(() => Instant, { nullable: true, description: 'When it was detected.' })
  detectedAt?: string | null;
  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the time is known; to the minute unless told.' })
  detectedPrecision?: DatePrecision | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of the place.' })
  zone?: string | null;
  @Field(() => DirectionEnum, { nullable: true, description: 'Direction of the movement.' })
  direction?: Direction | null;
  @Field(() => String, { nullable: true, description: 'Country where it was detected, ISO 3166-1 alpha-2.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'Place where it was detected.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE of the place.' })
  locode?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  latitude?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude?: string | null;
  @Field(() => String, { nullable: true, description: 'Customs office.' })
  customsOffice?: string | null;
  @Field(() => String, { nullable: true, description: 'Customs procedure.' })
  customsProcedure?: string | null;
  @Field(() => TransportModeEnum, { nullable: true, description: 'Mode of transport.' })
  transportMode?: TransportMode | null;
  @Field(() => String, { nullable: true, description: 'Name of the vessel.' })
  vesselName?: string | null;
  @Field(() => String, { nullable: true, description: 'IMO number of the vessel. A wrong check digit is flagged, not refused.' })
  imoNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Voyage.' })
  voyage?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the bill of lading.' })
  billOfLading?: string | null;
  @Field(() => [String], { nullable: true, description: 'Container numbers, ISO 6346. A wrong check digit is refused.' })
  containerNumbers?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Numbers of the seals.' })
  seals?: string[] | null;
  @Field(() => [RoutePointInput], { nullable: true, description: 'The way of the consignment, in order.' })
  route?: RoutePointInput[] | null;
  @Field(() => String, { nullable: true, description: 'What was declared.' })
  declaredDescription?: string | null;
  @Field(() => String, { nullable: true, description: 'Declared HS code, six digits.' })
  declaredHs?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Declared value.' })
  declaredValue?: string | null;
  @Field(() => String, { nullable: true, description: 'Currency of the declared value, ISO 4217.' })
  declaredCurrency?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Declared weight in kilograms.' })
  declaredWeightKg?: string | null;
  @Field(() => String, { nullable: true, description: 'What was found.' })
  foundDescription?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => [SeizureItemInput], { nullable: true, description: 'The things found, the main one first.' })
  items?: SeizureItemInput[] | null;
  @Field(() => DetectionMethodEnum, { nullable: true, description: 'How it was detected.' })
  detectionMethod?: DetectionMethod | null;
  @Field(() => [String], { nullable: true, description: 'Risk indicators that hit.' })
  riskIndicators?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Number of the notification, if there was one.' })
  notificationNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Consents to the movement: of which State, under which number, and when.' })
  consents?: string | null;
  @Field(() => IllegalTrafficGroundEnum, { nullable: true, description: 'Ground of illegal traffic.' })
  ground?: IllegalTrafficGround | null;
  @Field(() => String, { nullable: true, description: 'Offence under the law of the place.' })
  offence?: string | null;
  @Field(() => String, { nullable: true, description: 'Packaging.' })
  packaging?: string | null;
  @Field(() => String, { nullable: true, description: 'How it was concealed.' })
  concealment?: string | null;
  @Field(() => String, { nullable: true, description: 'What the laboratory said.' })
  laboratory?: string | null;
  @Field(() => String, { nullable: true, description: 'Anything else worth saying, such as figures on which sources differ.' })
  remarks?: string | null;
  @Field(() => SeizureOutcomeEnum, { nullable: true, description: 'What became of the goods.' })
  outcome?: SeizureOutcome | null;
  @Field(() => ID, { nullable: true, description: 'The target that it belongs to.' })
  targetId?: string | null;
}

@InputType({ description: 'A new report. Sent twice, it makes one seizure and gets the same answer.' })
export class ReportSeizureInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { nullable: true, description: "The reporting agency; the reader's own, and no other is accepted." })
  agencyId?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether to submit it at once; otherwise it is kept as a draft of the agency.' })
  submit!: boolean;
  @Field(() => SeizureBodyInput, { description: 'What it says.' })
  body!: SeizureBodyInput;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled from the first moment; left out, it is for every participant, or for those who see the target that it comes from.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'A change of a report; every earlier version is kept.' })
export class ChangeSeizureInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The seizure.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was edited; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;
  @Field(() => SeizureBodyInput, { description: 'What it says now, whole.' })
  body!: SeizureBodyInput;
}

@InputType({ description: 'A new handling of a seizure.' })
export class MarkSeizureInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The seizure.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => HandlingInput, { description: 'How it is to be handled from now on, whole.' })
  handling!: HandlingInput;
  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;
}
