import type { DetectionMethod, WasteStream } from '@muster/shared/vocabularies';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { RoutePart } from '../platform/checks/check-route';
import { graphqlEnum } from '../platform/enums';

export const WasteStreamEnum = graphqlEnum<WasteStream>('WasteStream', 'Kind of waste.', {
  E_WASTE: 'Electrical and electronic equipment.', PLASTIC: 'Plastics.', METAL: 'Metals.', VEHICLE_PARTS: 'End-of-life vehicles and their parts.',
  TYRES: 'Tyres.', BATTERIES: 'Batteries and accumulators.', PAPER: 'Paper and cardboard.', TEXTILE: 'Textiles.', MUNICIPAL: 'Household and municipal waste.',
  HAZARDOUS_CHEMICAL: 'Chemicals.', CLINICAL: 'Clinical and pharmaceutical waste.', MINERAL_SLAG: 'Slags, ashes and mineral residues.',
  CONSTRUCTION: 'Construction and demolition waste.', OIL: 'Oils and oily waste.', ODS_F_GASES: 'Ozone-depleting substances and fluorinated gases.',
  MIXED: 'Several kinds, mixed.', OTHER: 'Any other.',
});
export const DetectionMethodEnum = graphqlEnum<DetectionMethod>('DetectionMethod', 'What led to the detection, or how a control was made.', {
  RISK_PROFILE: 'A risk profile.', INTELLIGENCE: 'Intelligence.', SCANNER: 'A scanner.', PHYSICAL: 'A physical inspection.', SAMPLING: 'Samples.',
  RANDOM: 'A random check.', DOG: 'A detector dog.', ODOUR: 'Smell.', PARTNER_NOTIFICATION: 'Word from a partner.',
});
export const RoutePartEnum = graphqlEnum<RoutePart>('RoutePart', 'Part of a place in a route.', {
  DEPARTURE: 'Left from there.', TRANSIT: 'Passed it.', DESTINATION: 'Was bound for it.',
});

@InputType({ description: 'A place on the way of the consignment.' })
export class RoutePointInput {
  @Field(() => RoutePartEnum, { description: 'Whether it left from there, passed it, or was bound for it.' })
  part!: RoutePart;
  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE.' })
  locode?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the place.' })
  place?: string | null;
}

@ObjectType({ description: 'A place on the way of a consignment.' })
export class RoutePoint {
  @Field(() => RoutePartEnum, { description: 'Whether it left from there, passed it, or was bound for it.' })
  part!: RoutePart;
  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'UN/LOCODE.' })
  locode!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the place.' })
  place!: string | null;
}
