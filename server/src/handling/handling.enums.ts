import type { Caveat, SightExtent, SightReason, TlpLevel } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const TlpLevelEnum = graphqlEnum<TlpLevel>('TlpLevel', 'Traffic Light Protocol 2.0 of FIRST, as it executes here.', {
  CLEAR: 'For every participant; may be made public.',
  GREEN: 'For every participant of the operation.',
  AMBER: 'For participants who need to know: not for observers.',
  AMBER_STRICT: 'For the agency itself and the agencies that it names.',
  RED: 'For persons, each named; every sight of it is on record.',
});

export const CaveatEnum = graphqlEnum<Caveat>('Caveat', "Handling caveats, as Europol's handling codes word them.", {
  H1: 'Not to be disclosed in judicial proceedings without the permission of the provider.',
  H2: 'Not to be disseminated without the permission of the provider.',
  H3: 'Other restrictions, in words.',
});

export const SightExtentEnum = graphqlEnum<SightExtent>('SightExtent', "How many of an agency's people in the operation see a record.", {
  EVERYBODY: 'All of them.',
  SOME: 'Those to whom a reason applies.',
  NOBODY: 'None.',
});

export const SightReasonEnum = graphqlEnum<SightReason>('SightReason', 'Why people see a record, or do not.', {
  OWNER: 'It is their agency\'s own record.',
  OPERATION: 'It is for every participant.',
  NEED_TO_KNOW: 'It is for all who need to know: not for observers.',
  RELEASED: 'It was released to their agency.',
  COORDINATOR: 'They coordinate the operation, and it is shown to coordinators.',
  NAMED: 'They are named among its readers.',
  DRAFT: 'It is a draft of their agency.',
  NOT_RELEASED: 'It was not released to their agency.',
  OBSERVER_ONLY: 'Their people are observers only, and it is for those who need to know.',
});
