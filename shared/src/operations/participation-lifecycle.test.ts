import { participationActions, participationLifecycle } from './participation-lifecycle';
import { participationStates } from '../vocabularies';

const allowed = [
  ['INVITED', 'accept', 'ACCEPTED'],
  ['INVITED', 'decline', 'DECLINED'],
  ['INVITED', 'withdraw', 'WITHDRAWN'],
  ['ACCEPTED', 'withdraw', 'WITHDRAWN'],
  ['DECLINED', 'invite', 'INVITED'],
  ['WITHDRAWN', 'invite', 'INVITED'],
] as const;

describe('participationLifecycle', () => {
  it.each(allowed)('from %s, %s leads to %s', (from, action, to) => {
    expect(participationLifecycle.step(from, action)).toEqual({ ok: true, state: to });
  });

  const refused = participationStates.flatMap((from) =>
    participationActions
      .filter((action) => !allowed.some(([state, verb]) => state === from && verb === action))
      .map((action) => [from, action] as const));

  it.each(refused)('from %s, %s is refused', (from, action) => {
    expect(participationLifecycle.step(from, action)).toEqual({ ok: false, rule: 'lifecycle.not-from-here', from, action });
  });

  it('knows every state and every action', () => {
    expect([...participationLifecycle.states].sort()).toEqual([...participationStates].sort());
    expect([...participationLifecycle.actions].sort()).toEqual([...participationActions].sort());
  });
});
