import { defineLifecycle } from '../lifecycle';
import type { TargetState } from '../vocabularies';

export const targetActions = ['assign', 'control', 'close', 'reopen'] as const;
export type TargetAction = (typeof targetActions)[number];

/** A target may change hands, be controlled more than once, and close unanswered (missed, not ours). */
export const targetLifecycle = defineLifecycle<TargetState, TargetAction>({
  NOMINATED: { assign: 'ASSIGNED', close: 'CLOSED' },
  ASSIGNED: { assign: 'ASSIGNED', control: 'CONTROLLED', close: 'CLOSED' },
  CONTROLLED: { control: 'CONTROLLED', close: 'CLOSED' },
  CLOSED: { reopen: 'ASSIGNED' },
});
