import { targetActions, targetLifecycle } from './target-lifecycle';
import { targetStates } from '../vocabularies';

const allowed = [
  ['NOMINATED', 'assign', 'ASSIGNED'],
  ['NOMINATED', 'close', 'CLOSED'],
  ['ASSIGNED', 'assign', 'ASSIGNED'],
  ['ASSIGNED', 'control', 'CONTROLLED'],
  ['ASSIGNED', 'close', 'CLOSED'],
  ['CONTROLLED', 'control', 'CONTROLLED'],
  ['CONTROLLED', 'close', 'CLOSED'],
  ['CLOSED', 'reopen', 'ASSIGNED'],
] as const;

describe('targetLifecycle', () => {
  it.each(allowed)('from %s, %s leads to %s', (from, action, to) => {
    expect(targetLifecycle.step(from, action)).toEqual({ ok: true, state: to });
  });

  const refused = targetStates.flatMap((from) =>
    targetActions
      .filter((action) => !allowed.some(([state, verb]) => state === from && verb === action))
      .map((action) => [from, action] as const));

  it.each(refused)('from %s, %s is refused', (from, action) => {
    expect(targetLifecycle.step(from, action)).toEqual({ ok: false, rule: 'lifecycle.not-from-here', from, action });
  });

  it('knows every state and every action', () => {
    expect([...targetLifecycle.states].sort()).toEqual([...targetStates].sort());
    expect([...targetLifecycle.actions].sort()).toEqual([...targetActions].sort());
  });
});
