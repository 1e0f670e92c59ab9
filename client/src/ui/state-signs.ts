import type {
  AddresseeClock,
  AddresseeState,
  IntroductionRequestState,
  MessageState,
  OperationState,
  ParticipationState,
  ProductState,
  ReportState,
  SeizureOutcome,
  TakeBackState,
  TargetOutcome,
  TargetState,
} from '@muster/shared/vocabularies';
import type { Shape, Tone } from './Glyph';

/** A state's shape and colour; the same in badges, charts and on the map. */
export interface StateSign {
  readonly shape: Shape;
  readonly tone: Tone;
}

const sign = (shape: Shape, tone: Tone): StateSign => ({ shape, tone });

interface States {
  readonly reportState: ReportState;
  readonly operationState: OperationState;
  readonly participationState: ParticipationState;
  readonly targetState: TargetState;
  readonly targetOutcome: TargetOutcome;
  readonly seizureOutcome: SeizureOutcome;
  readonly takeBackState: TakeBackState;
  readonly messageState: MessageState;
  readonly introductionRequestState: IntroductionRequestState;
  readonly productState: ProductState;
  readonly addresseeState: AddresseeState;
  readonly addresseeClock: AddresseeClock;
}

/** The name of a set of states, as in the vocabulary's translations. */
export type StateKind = keyof States;

/** A state of that set. */
export type StateOf<Kind extends StateKind> = States[Kind];

/** Preliminary is hatched, settled is solid; what waits is hollow; what failed is crossed. */
export const stateSigns: { readonly [Kind in StateKind]: Readonly<Record<StateOf<Kind>, StateSign>> } = {
  reportState: {
    DRAFT: sign('ring', 'neutral'),
    SUBMITTED: sign('hatch', 'blue'),
    SENT_BACK: sign('back', 'red'),
    VALIDATED: sign('check', 'green'),
  },
  operationState: {
    DRAFT: sign('ring', 'neutral'),
    PROPOSED: sign('half', 'neutral'),
    APPROVED: sign('disc', 'sky'),
    PREPARATION: sign('half', 'sky'),
    ACTIVE: sign('disc', 'green'),
    SUSPENDED: sign('pause', 'amber'),
    CONSOLIDATION: sign('hatch', 'blue'),
    CLOSED: sign('check', 'blue'),
    ARCHIVED: sign('square', 'neutral'),
    CANCELLED: sign('cross', 'red'),
  },
  participationState: {
    INVITED: sign('ring', 'amber'),
    ACCEPTED: sign('check', 'green'),
    DECLINED: sign('cross', 'neutral'),
    WITHDRAWN: sign('dash', 'neutral'),
  },
  targetState: {
    NOMINATED: sign('ring', 'amber'),
    ASSIGNED: sign('half', 'blue'),
    CONTROLLED: sign('disc', 'blue'),
    CLOSED: sign('check', 'neutral'),
  },
  targetOutcome: {
    FOUND: sign('diamond', 'red'),
    NOTHING_FOUND: sign('ring', 'green'),
    MISSED: sign('cross', 'amber'),
    NOT_OURS: sign('dash', 'neutral'),
  },
  seizureOutcome: {
    SEIZED: sign('diamond', 'red'),
    DETAINED: sign('pause', 'amber'),
    REFUSED: sign('cross', 'purple'),
    RETURNED: sign('back', 'blue'),
    DISPOSED: sign('square', 'neutral'),
    RELEASED: sign('ring', 'green'),
  },
  takeBackState: {
    OPENED: sign('ring', 'amber'),
    NOTIFIED: sign('clock', 'blue'),
    ACCEPTED: sign('half', 'blue'),
    UNDER_WAY: sign('disc', 'blue'),
    DONE: sign('check', 'green'),
    CLOSED: sign('square', 'neutral'),
    DISPUTED: sign('cross', 'red'),
  },
  messageState: {
    DRAFT: sign('ring', 'neutral'),
    SENT: sign('check', 'blue'),
    DISCARDED: sign('cross', 'neutral'),
  },
  introductionRequestState: {
    ASKED: sign('ring', 'amber'),
    INTRODUCED: sign('check', 'green'),
    DECLINED: sign('cross', 'neutral'),
    TAKEN_BACK: sign('dash', 'neutral'),
  },
  productState: {
    DRAFT: sign('ring', 'neutral'),
    UNDER_REVIEW: sign('half', 'amber'),
    DISSEMINATED: sign('check', 'blue'),
    WITHDRAWN: sign('cross', 'red'),
    SUPERSEDED: sign('dash', 'neutral'),
  },
  addresseeState: {
    SENT: sign('ring', 'amber'),
    ACKNOWLEDGED: sign('half', 'blue'),
    CONTROLLED: sign('disc', 'blue'),
    ANSWERED: sign('check', 'green'),
  },
  addresseeClock: {
    ON_TIME: sign('clock', 'neutral'),
    DUE_SOON: sign('half', 'amber'),
    OVERDUE: sign('triangle', 'amber'),
    ESCALATED: sign('triangle', 'red'),
    DONE: sign('check', 'green'),
  },
};
