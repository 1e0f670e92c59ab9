import type { ControlFinding, ControlMethod, TargetKind, TargetOutcome, TargetState, WasteStream } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import { DetectionMethodEnum, RoutePoint, WasteStreamEnum } from './consignment.type';
import { ControlFindingEnum, TargetKindEnum, TargetOutcomeEnum, TargetStateEnum, TargetStepEnum } from './target.enums';
import type { TargetStep } from './target.policy';

@ObjectType({ description: 'An agency that is to act on a target.' })
export class TargetAssignment {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Agency, { description: 'Who is to act.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who asked them to.' })
  assignedBy!: Person;
  @Field(() => Instant, { description: 'When they were asked.' })
  assignedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'By when they are to have controlled it.' })
  dueAt!: string | null;
}

@ObjectType({ description: 'A version of a target that is kept for good.' })
export class TargetVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;
  @Field(() => TargetStateEnum, { description: 'The state that the target was in.' })
  state!: TargetState;
  @Field(() => Person, { description: 'Who made it.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
  @Field(() => String, { nullable: true, description: 'Why, as they said.' })
  reason!: string | null;
  @Field(() => String, { description: 'The whole target as it stood, as JSON text.' })
  body!: string;
}

@ObjectType({ description: 'A consignment, container, vessel, vehicle or company worth controlling.' })
export class Target {
  @Field(() => ID, { description: 'Identifier, made by the nominating client.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Short random reference for the telephone.' })
  reference!: string;
  @Field(() => Agency, { description: 'The agency that nominated it.' })
  nominatingAgency!: Agency;
  @Field(() => Person, { description: 'Who nominated it.' })
  nominatedBy!: Person;
  @Field(() => TargetKindEnum, { description: 'What is worth controlling.' })
  kind!: TargetKind;
  @Field(() => TargetStateEnum, { description: 'Where it stands.' })
  state!: TargetState;
  @Field(() => String, { description: 'What it is called in a list.' })
  title!: string;
  @Field(() => String, { description: 'Language of the texts, as BCP 47.' })
  language!: string;
  @Field(() => [String], { description: 'Container numbers, ISO 6346.' })
  containerNumbers!: string[];
  @Field(() => String, { nullable: true, description: 'IMO number of the vessel.' })
  imoNumber!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the check digit of the IMO number is right.' })
  imoCheckDigitValid!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Name of the vessel.' })
  vesselName!: string | null;
  @Field(() => String, { nullable: true, description: 'Voyage.' })
  voyage!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the bill of lading.' })
  billOfLading!: string | null;
  @Field(() => String, { nullable: true, description: 'Registration of the vehicle.' })
  vehicleRegistration!: string | null;
  @Field(() => String, { nullable: true, description: 'What was declared.' })
  declaredDescription!: string | null;
  @Field(() => String, { nullable: true, description: 'Declared HS code.' })
  declaredHs!: string | null;
  @Field(() => WasteStreamEnum, { nullable: true, description: 'Waste stream that is suspected.' })
  wasteStream!: WasteStream | null;
  @Field(() => String, { description: 'Why it is suspected.' })
  reasons!: string;
  @Field(() => [String], { description: 'Risk indicators that hit.' })
  riskIndicators!: string[];
  @Field(() => [RoutePoint], { description: 'Its way, in order.' })
  route!: RoutePoint[];
  @Field(() => Instant, { nullable: true, description: 'When it is expected where it can be controlled.' })
  expectedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of that place.' })
  expectedZone!: string | null;
  @Field(() => TargetOutcomeEnum, { nullable: true, description: 'What became of it, once it is closed.' })
  outcome!: TargetOutcome | null;
  @Field(() => String, { nullable: true, description: 'What was said when it was closed.' })
  outcomeNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of that note, as BCP 47.' })
  outcomeLanguage!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change the target.' })
  version!: number;
  @Field(() => Instant, { description: 'When it was nominated.' })
  nominatedAt!: string;
  @Field(() => Instant, { description: 'When it was last changed.' })
  updatedAt!: string;
  @Field(() => [TargetAssignment], { description: 'Who is to act on it now.' })
  assignments!: TargetAssignment[];
  @Field(() => [Control], { description: 'Its controls, in order.' })
  controls!: Control[];
  @Field(() => [TargetVersion], { description: 'Every version, the newest first.' })
  versions!: TargetVersion[];
  @Field(() => [TargetStepEnum], { description: 'What this reader may do with it now.' })
  nextActions!: TargetStep[];
}

@ObjectType({ description: 'A control of a target, as one agency reports it.' })
export class Control {
  @Field(() => ID, { description: 'Identifier, made by the reporting client.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Target, { description: 'What was controlled.' })
  target!: Target;
  @Field(() => Agency, { description: 'Which agency controlled it.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who reported the control.' })
  madeBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  controlledAt!: string;
  @Field(() => String, { description: 'IANA time zone of the place.' })
  zone!: string;
  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'Place.' })
  place!: string;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE of the place.' })
  locode!: string | null;
  @Field(() => DetectionMethodEnum, { description: 'How it was controlled.' })
  method!: ControlMethod;
  @Field(() => ControlFindingEnum, { description: 'What was found.' })
  finding!: ControlFinding;
  @Field(() => String, { nullable: true, description: 'Anything that the others should know.' })
  note!: string | null;
  @Field(() => String, { description: 'Language of the note, as BCP 47.' })
  language!: string;
}

export const TargetPage = pageOf(Target, 'Target');
