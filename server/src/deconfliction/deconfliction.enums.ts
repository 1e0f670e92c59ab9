import type { ConsignmentMark } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const ConsignmentMarkEnum = graphqlEnum<ConsignmentMark>('ConsignmentMark', 'By what a consignment, or who is behind it, is known again.', {
  CONTAINER: 'A container number.',
  BILL_OF_LADING: 'A bill of lading.',
  NOTIFICATION: 'A number of a notification.',
  VESSEL: 'A vessel, by its IMO number, else by its name.',
  VEHICLE: 'A registration of a vehicle.',
  COMPANY: 'A company among the parties, by its name.',
});

export type InterestAnswer = 'OPEN' | 'OFFERED' | 'NOT_NOW' | 'REVEALED';

export const InterestAnswerEnum = graphqlEnum<InterestAnswer>('InterestAnswer', 'What an agency answered to the interest of another one.', {
  OPEN: 'Nothing yet.',
  OFFERED: 'It would show its record if the other side shows its own.',
  NOT_NOW: 'Not now; the other side is not told.',
  REVEALED: 'Both said yes: each sees the record of the other.',
});

export type ConsignmentVerdict = 'PROPOSED' | 'CONFIRMED' | 'APART';

export const ConsignmentVerdictEnum = graphqlEnum<ConsignmentVerdict>('ConsignmentVerdict', 'What is held of two reports that seem to be of one consignment.', {
  PROPOSED: 'Nobody has decided yet.',
  CONFIRMED: 'It is one consignment: counted once.',
  APART: 'They are two.',
});
