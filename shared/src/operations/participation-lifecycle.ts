import { defineLifecycle } from '../lifecycle';
import type { ParticipationState } from '../vocabularies';

export const participationActions = ['accept', 'decline', 'withdraw', 'invite'] as const;
export type ParticipationAction = (typeof participationActions)[number];

/** An agency's part in an operation; an invitation can be taken back, and one that declined or withdrew may be invited again. */
export const participationLifecycle = defineLifecycle<ParticipationState, ParticipationAction>({
  INVITED: { accept: 'ACCEPTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  ACCEPTED: { withdraw: 'WITHDRAWN' },
  DECLINED: { invite: 'INVITED' },
  WITHDRAWN: { invite: 'INVITED' },
});
