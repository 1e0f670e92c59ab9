import type { TakeBackClock } from '@muster/shared/takeback/take-back-clock';
import type { TakeBackStep } from '@muster/shared/takeback/take-back-lifecycle';
import type { CostBearer, LetterKind, TakeBackCostKind, TakeBackResponsibility, TakeBackState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const TakeBackResponsibilityEnum = graphqlEnum<TakeBackResponsibility>('TakeBackResponsibility', 'Who answers for a movement, which says whose clock runs.', {
  EXPORTER: 'Exporter or generator: the State of export has the waste taken back or disposed of (Basel Convention, Article 9(2)).',
  IMPORTER: 'Importer or disposer: the State of import has the waste disposed of (Article 9(3)).',
  UNCLEAR: 'It cannot be assigned: the States concerned co-operate (Article 9(4)).',
  NOT_COMPLETED: 'No illegal traffic: a movement that was consented to cannot be completed (Article 8).',
});
export const TakeBackStateEnum = graphqlEnum<TakeBackState>('TakeBackState', 'Where a take-back case stands.', {
  OPENED: 'The State whose clock it is has not been informed.', NOTIFIED: 'That State has been informed, and the clock runs.', ACCEPTED: 'It has accepted to have the waste taken back or disposed of.',
  UNDER_WAY: 'The waste is being taken back or disposed of.', DONE: 'It has been taken back or disposed of, as is proved.', CLOSED: 'Nothing is to be done any more.', DISPUTED: 'It is contested.',
});
export const TakeBackStepEnum = graphqlEnum<TakeBackStep>('TakeBackStep', 'A step of a take-back case.', {
  notify: 'Say when the State was informed.', accept: 'Accept to take back or to dispose.', dispute: 'Contest it, and say why.', begin: 'Say that it is under way.', finish: 'Say that it is done; there must be a proof.',
  close: 'Close the case; with a reason where it was not done.', reopen: 'Take it up again, and say why.',
});
export const TakeBackClockEnum = graphqlEnum<TakeBackClock>('TakeBackClock', 'A clock of the Basel Convention.', {
  TAKE_BACK_BY_EXPORTER: '30 days from when the State of export was informed (Article 9(2)).', DISPOSAL_BY_IMPORTER: '30 days from when it came to the attention of the State of import (Article 9(3)).',
  RE_IMPORT: '90 days from when the State of export and the Secretariat were informed (Article 8).', TRANSIT_ANSWER: '60 days for a State of transit to answer a notification (Article 6(4)).',
});
export const LetterKindEnum = graphqlEnum<LetterKind>('LetterKind', 'What a letter of a take-back case is.', {
  NOTIFICATION: 'Tells a State of the case.', ACCEPTANCE: 'Accepts.', OBJECTION: 'Objects.', REMINDER: 'Reminds.', REPLY: 'Answers.', OTHER: 'Anything else.',
});
export const TakeBackCostKindEnum = graphqlEnum<TakeBackCostKind>('TakeBackCostKind', 'What a cost was for.', {
  STORAGE: 'Storage.', ANALYSIS: 'Sampling and laboratory.', PACKING: 'Packing and loading.', TRANSPORT: 'Transport.', DISPOSAL: 'Disposal or recovery.', OTHER: 'Anything else.',
});
export const CostBearerEnum = graphqlEnum<CostBearer>('CostBearer', 'Who bears a cost.', {
  EXPORTER: 'Exporter or generator.', IMPORTER: 'Importer or disposer.', STATE_OF_EXPORT: 'The State of export.', STATE_OF_IMPORT: 'The State of import.', STATE_OF_TRANSIT: 'A State of transit.', OTHER: 'Somebody else.', NOT_SETTLED: 'It is not settled.',
});
