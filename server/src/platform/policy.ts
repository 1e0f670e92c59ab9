import type { Context } from './context';
import type { Viewer } from './viewer';

/** Who may do what to an object, by action: pure, so that a door, a verb and a screen ask the same. */
export type Policy<T, Action extends string> = Readonly<Record<Action, (viewer: Viewer, subject: T) => boolean>>;

/** Refuses, on the record, what the policy does not allow. */
export const assertCan = async <T extends { id: string }, Action extends string>(
  context: Context,
  policy: Policy<T, Action>,
  action: Action,
  subject: T,
  subjectType: string,
): Promise<void> => {
  const rule = `${subjectType.toLowerCase()}:${action}`;
  if (!policy[action](context.signedIn, subject)) await context.deny(rule, subjectType, subject.id);
  context.allowed(rule);
};
