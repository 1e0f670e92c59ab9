import { defineLifecycle } from '../lifecycle';
import type { TakeBackState } from '../vocabularies';

export const takeBackActions = ['notify', 'accept', 'dispute', 'begin', 'finish', 'close', 'reopen', 'reassign'] as const;
export type TakeBackAction = (typeof takeBackActions)[number];

/** Those that need no more than the step itself; responsibility is changed by a verb of its own. */
export type TakeBackStep = Exclude<TakeBackAction, 'reassign'>;
export const takeBackSteps = takeBackActions.filter((action): action is TakeBackStep => action !== 'reassign');

/**
 * The life of a take-back case. Once another is responsible, another State has to be told, and the case begins anew; what was closed too
 * early is taken up again where it stood before it was done.
 */
export const takeBackLifecycle = defineLifecycle<TakeBackState, TakeBackAction>({
  OPENED: { notify: 'NOTIFIED', close: 'CLOSED', reassign: 'OPENED' },
  NOTIFIED: { accept: 'ACCEPTED', dispute: 'DISPUTED', close: 'CLOSED', reassign: 'OPENED' },
  ACCEPTED: { begin: 'UNDER_WAY', dispute: 'DISPUTED', close: 'CLOSED', reassign: 'OPENED' },
  DISPUTED: { accept: 'ACCEPTED', close: 'CLOSED', reassign: 'OPENED' },
  UNDER_WAY: { finish: 'DONE', dispute: 'DISPUTED', close: 'CLOSED', reassign: 'OPENED' },
  DONE: { close: 'CLOSED', reopen: 'UNDER_WAY' },
  CLOSED: { reopen: 'UNDER_WAY' },
});

/** Whether a step from a state has to be explained: what goes against somebody, goes back, or ends without being done. */
export const needsReason = (state: TakeBackState, action: TakeBackStep): boolean => action === 'dispute' || action === 'reopen' || (action === 'close' && state !== 'DONE');
