import type { StateSign } from '../ui/state-signs';

const signs: Readonly<Record<string, StateSign>> = {
  OperationStepped: { shape: 'square', tone: 'blue' },
  OperationCreated: { shape: 'square', tone: 'neutral' },
  OperationPlanChanged: { shape: 'square', tone: 'neutral' },
  OperationPurged: { shape: 'cross', tone: 'red' },
  AgencyInvited: { shape: 'ring', tone: 'amber' },
  InvitationAccepted: { shape: 'check', tone: 'green' },
  InvitationDeclined: { shape: 'cross', tone: 'neutral' },
  AgencyWithdrew: { shape: 'dash', tone: 'neutral' },
  AgencyRemoved: { shape: 'dash', tone: 'neutral' },
  MembersIntroduced: { shape: 'check', tone: 'blue' },
  InterestFound: { shape: 'ring', tone: 'amber' },
  InterestOffered: { shape: 'half', tone: 'amber' },
  InterestRevealed: { shape: 'check', tone: 'green' },
  TargetNominated: { shape: 'triangle', tone: 'amber' },
  TargetAssigned: { shape: 'half', tone: 'blue' },
  TargetControlled: { shape: 'disc', tone: 'sky' },
  TargetClosed: { shape: 'check', tone: 'neutral' },
  MessageSent: { shape: 'half', tone: 'amber' },
  ProductDisseminated: { shape: 'half', tone: 'amber' },
  ProductWithdrawn: { shape: 'cross', tone: 'red' },
  OutcomeLinked: { shape: 'check', tone: 'green' },
  OriginLinked: { shape: 'check', tone: 'green' },
  MessageAnswered: { shape: 'check', tone: 'green' },
  SeizureReported: { shape: 'diamond', tone: 'red' },
  SeizuresImported: { shape: 'diamond', tone: 'red' },
  SeizureSentBack: { shape: 'back', tone: 'red' },
  SeizureValidated: { shape: 'check', tone: 'green' },
};

/** Shape and colour of a kind of event; the sentence beside it says the same. */
export const signOf = (kind: string): StateSign => signs[kind] ?? { shape: 'dash', tone: 'neutral' };
