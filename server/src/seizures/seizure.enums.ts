import type {
  DatePrecision, DetectionMethod, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, ReportState, SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const ReportStateEnum = graphqlEnum<ReportState>('ReportState', 'Where a report stands.', {
  DRAFT: 'Being written; seen by its own agency only.',
  SUBMITTED: 'Reported; counted as preliminary.',
  SENT_BACK: 'Given back to its reporter with a question; not counted meanwhile.',
  VALIDATED: 'Checked by the coordination unit; counted as validated.',
});
export const DatePrecisionEnum = graphqlEnum<DatePrecision>('DatePrecision', 'How exactly a time is known.', {
  MINUTE: 'To the minute.', DAY: 'To the day.', MONTH: 'To the month.', YEAR: 'To the year.',
});
export const DirectionEnum = graphqlEnum<Direction>('Direction', 'Direction of a movement, seen from the country of detection.', {
  IMPORT: 'Into the country.', EXPORT: 'Out of the country.', TRANSIT: 'Through the country.',
});
export const TransportModeEnum = graphqlEnum<TransportMode>('TransportMode', 'How the consignment travelled.', {
  SEA: 'By sea.', ROAD: 'By road.', RAIL: 'By rail.', AIR: 'By air.', INLAND_WATER: 'On inland waterways.',
});
export const DetectionMethodEnum = graphqlEnum<DetectionMethod>('DetectionMethod', 'What led to the detection, or how a control was made.', {
  RISK_PROFILE: 'A risk profile.', INTELLIGENCE: 'Intelligence.', SCANNER: 'A scanner.', PHYSICAL: 'A physical inspection.', SAMPLING: 'Samples.',
  RANDOM: 'A random check.', DOG: 'A detector dog.', ODOUR: 'Smell.', PARTNER_NOTIFICATION: 'Word from a partner.',
});
export const WasteStreamEnum = graphqlEnum<WasteStream>('WasteStream', 'Kind of waste.', {
  E_WASTE: 'Electrical and electronic equipment.', PLASTIC: 'Plastics.', METAL: 'Metals.', VEHICLE_PARTS: 'End-of-life vehicles and their parts.',
  TYRES: 'Tyres.', BATTERIES: 'Batteries and accumulators.', PAPER: 'Paper and cardboard.', TEXTILE: 'Textiles.', MUNICIPAL: 'Household and municipal waste.',
  HAZARDOUS_CHEMICAL: 'Chemicals.', CLINICAL: 'Clinical and pharmaceutical waste.', MINERAL_SLAG: 'Slags, ashes and mineral residues.',
  CONSTRUCTION: 'Construction and demolition waste.', OIL: 'Oils and oily waste.', ODS_F_GASES: 'Ozone-depleting substances and fluorinated gases.',
  MIXED: 'Several kinds, mixed.', OTHER: 'Any other.',
});
export const QuantityUnitEnum = graphqlEnum<QuantityUnit>('QuantityUnit', 'Unit of a quantity. Units are never added to one another.', {
  KILOGRAM: 'Kilograms.', PIECE: 'Pieces.', LITRE: 'Litres.', CUBIC_METRE: 'Cubic metres.', CONTAINER: 'Containers.',
});
export const QuantityBasisEnum = graphqlEnum<QuantityBasis>('QuantityBasis', 'How a quantity is known.', {
  WEIGHED: 'Weighed or counted.', DECLARED: 'Taken from the documents.', ESTIMATED: 'Estimated.',
});
export const SeizureOutcomeEnum = graphqlEnum<SeizureOutcome>('SeizureOutcome', 'What became of the goods.', {
  SEIZED: 'Seized.', DETAINED: 'Detained.', REFUSED: 'Refused entry or exit.', RETURNED: 'Returned to where they came from.', DISPOSED: 'Disposed of.', RELEASED: 'Released.',
});
export const IllegalTrafficGroundEnum = graphqlEnum<IllegalTrafficGround>('IllegalTrafficGround', 'Ground of illegal traffic: Basel Convention, Article 9(1).', {
  NO_NOTIFICATION: '(a) Without notification.', NO_CONSENT: '(b) Without consent.', CONSENT_BY_FRAUD: '(c) With consent obtained by falsification, misrepresentation or fraud.',
  MATERIAL_MISMATCH: '(d) Not conforming materially with the documents.', DELIBERATE_DISPOSAL: '(e) Resulting in deliberate disposal against the Convention.',
});
export const RoutePartEnum = graphqlEnum<'DEPARTURE' | 'TRANSIT' | 'DESTINATION'>('RoutePart', 'Part of a place in a route.', {
  DEPARTURE: 'Left from there.', TRANSIT: 'Passed it.', DESTINATION: 'Was bound for it.',
});
export const PartyPartEnum = graphqlEnum<'CONSIGNOR' | 'CONSIGNEE' | 'NOTIFY_PARTY' | 'BROKER' | 'CARRIER' | 'OTHER'>('PartyPart', 'Part of a person or company in a consignment.', {
  CONSIGNOR: 'Sent it.', CONSIGNEE: 'Was to receive it.', NOTIFY_PARTY: 'Was to be notified.', BROKER: 'Arranged it.', CARRIER: 'Carried it.', OTHER: 'Any other part.',
});
