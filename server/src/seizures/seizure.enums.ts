import type {
  DatePrecision, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, ReportState, SeizureOutcome, TransportMode,
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
  UNKNOWN: 'Not at all: the time only gives the case a place in lists. In archives only.',
});
export const DirectionEnum = graphqlEnum<Direction>('Direction', 'Direction of a movement, seen from the country of detection.', {
  IMPORT: 'Into the country.', EXPORT: 'Out of the country.', TRANSIT: 'Through the country.',
});
export const TransportModeEnum = graphqlEnum<TransportMode>('TransportMode', 'How the consignment travelled.', {
  SEA: 'By sea.', ROAD: 'By road.', RAIL: 'By rail.', AIR: 'By air.', INLAND_WATER: 'On inland waterways.',
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
