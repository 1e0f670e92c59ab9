import type { ControlFinding, ControlMethod, TargetKind, TargetOutcome, WasteStream } from '@muster/shared/vocabularies';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HandlingInput } from '../handling/handling.room';
import { PartyInput } from '../parties/parties.room';
import { Instant } from '../platform/scalars';
import { DetectionMethodEnum, RoutePointInput, WasteStreamEnum } from './consignment.type';
import { ControlFindingEnum, TargetKindEnum, TargetOutcomeEnum } from './target.enums';

@InputType({ description: 'What is said of a target.' })
export class TargetBodyInput {
  @Field(() => TargetKindEnum, { description: 'What is worth controlling.' })
  kind!: TargetKind;
  @Field(() => String, { description: 'What it is called in a list; 200 characters at most, and no names of persons or companies: those stand among the parties.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Language of the texts, as BCP 47; en unless told.' })
  language?: string | null;
  @Field(() => [String], { nullable: true, description: 'Container numbers, ISO 6346. A wrong check digit is refused.' })
  containerNumbers?: string[] | null;
  @Field(() => String, { nullable: true, description: 'IMO number of the vessel. A wrong check digit is flagged, not refused.' })
  imoNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the vessel.' })
  vesselName?: string | null;
  @Field(() => String, { nullable: true, description: 'Voyage.' })
  voyage?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the bill of lading.' })
  billOfLading?: string | null;
  @Field(() => String, { nullable: true, description: 'Registration of the vehicle.' })
  vehicleRegistration?: string | null;
  @Field(() => String, { nullable: true, description: 'What was declared.' })
  declaredDescription?: string | null;
  @Field(() => String, { nullable: true, description: 'Declared HS code.' })
  declaredHs?: string | null;
  @Field(() => WasteStreamEnum, { nullable: true, description: 'Waste stream that is suspected.' })
  wasteStream?: WasteStream | null;
  @Field(() => String, { description: 'Why it is suspected.' })
  reasons!: string;
  @Field(() => [String], { nullable: true, description: 'Risk indicators that hit.' })
  riskIndicators?: string[] | null;
  @Field(() => [RoutePointInput], { nullable: true, description: 'Its way, in order.' })
  route?: RoutePointInput[] | null;
  @Field(() => Instant, { nullable: true, description: 'When it is expected where it can be controlled.' })
  expectedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of that place.' })
  expectedZone?: string | null;
}

@InputType({ description: 'A new target. Sent twice, it makes one and gets the same answer.' })
export class NominateTargetInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => TargetBodyInput, { description: 'What is said of it.' })
  body!: TargetBodyInput;
  @Field(() => [PartyInput], { nullable: true, description: 'Persons and companies, whose names are sealed; 20 at most. A target that is a company names it here.' })
  parties?: PartyInput[] | null;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled from the first moment; left out, it is for every participant.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'A change of what is said of a target.' })
export class CorrectTargetInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The target.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was edited; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;
  @Field(() => TargetBodyInput, { description: 'What it says now, whole.' })
  body!: TargetBodyInput;
  @Field(() => [PartyInput], { nullable: true, description: 'Its persons and companies, whole: a party that is not in the list is removed. Left out, they stay as they are.' })
  parties?: PartyInput[] | null;
}

@InputType({ description: 'Who is to act on a target, and by when.' })
export class AssignTargetInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The target.' })
  id!: string;
  @Field(() => [ID], { description: 'Participants of the operation; those who are to act already get the new due time.' })
  agencyIds!: string[];
  @Field(() => Instant, { nullable: true, description: 'By when they are to have controlled it.' })
  dueAt?: string | null;
}

@InputType({ description: 'A control of a target. Sent twice, it makes one and gets the same answer.' })
export class ControlTargetInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The target.' })
  targetId!: string;
  @Field(() => Instant, { description: 'When it was controlled.' })
  controlledAt!: string;
  @Field(() => String, { nullable: true, description: 'IANA time zone of the place.' })
  zone?: string | null;
  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'Place.' })
  place!: string;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE of the place.' })
  locode?: string | null;
  @Field(() => DetectionMethodEnum, { description: 'How it was controlled.' })
  method!: ControlMethod;
  @Field(() => ControlFindingEnum, { description: 'What was found; nothing found is an answer and counts.' })
  finding!: ControlFinding;
  @Field(() => String, { nullable: true, description: 'Anything that the others should know.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the note, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'The end of a target.' })
export class CloseTargetInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The target.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => TargetOutcomeEnum, { description: 'What became of it.' })
  outcome!: TargetOutcome;
  @Field(() => String, { nullable: true, description: 'Anything that the others should know.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the note, as BCP 47; en unless told.' })
  language?: string | null;
}

@InputType({ description: 'A new handling of a target.' })
export class MarkTargetInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The target.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused, with both versions.' })
  version!: number;
  @Field(() => HandlingInput, { description: 'How it is to be handled from now on, whole.' })
  handling!: HandlingInput;
  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;
}
