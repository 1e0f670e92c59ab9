import type { ReportState, WasteStream } from '@muster/shared/vocabularies';
import { Field, ID, ObjectType } from 'type-graphql';
import { Decimal, Instant } from '../platform/scalars';
import { RoutePoint, WasteStreamEnum } from '../targets/targets.room';
import { ReportStateEnum } from './seizure.enums';

@ObjectType({ description: 'A report as a map shows it: what it needs and no more.' })
export class Detection {
  @Field(() => ID, { description: 'Identifier of the seizure.' })
  id!: string;
  @Field(() => String, { description: 'Short random reference.' })
  reference!: string;
  @Field(() => Instant, { description: 'When it was detected.' })
  at!: string;
  @Field(() => Decimal, { nullable: true, description: 'Latitude in degrees, WGS 84; null when only the place or country is known.' })
  latitude!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude!: string | null;
  @Field(() => String, { description: 'Country of detection, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { description: 'Place of detection.' })
  place!: string;
  @Field(() => WasteStreamEnum, { description: 'Waste stream of the main thing found.' })
  wasteStream!: WasteStream;
  @Field(() => Decimal, { nullable: true, description: 'Kilograms of all things found.' })
  totalKg!: string | null;
  @Field(() => ReportStateEnum, { description: 'Where the report stands: validated or preliminary.' })
  state!: ReportState;
  @Field(() => [String], { description: 'The countries of its way, in order.' })
  routeCountries!: string[];
  @Field(() => [RoutePoint], { description: 'Its way, in order.' })
  route!: RoutePoint[];
}
