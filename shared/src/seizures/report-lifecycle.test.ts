import { reportActions, reportLifecycle } from './report-lifecycle';
import { reportStates } from '../vocabularies';

const allowed = [
  ['DRAFT', 'submit', 'SUBMITTED'],
  ['SUBMITTED', 'validate', 'VALIDATED'],
  ['SUBMITTED', 'sendBack', 'SENT_BACK'],
  ['SENT_BACK', 'submit', 'SUBMITTED'],
  ['VALIDATED', 'reopen', 'SUBMITTED'],
] as const;

describe('reportLifecycle', () => {
  it.each(allowed)('from %s, %s leads to %s', (from, action, to) => {
    expect(reportLifecycle.step(from, action)).toEqual({ ok: true, state: to });
  });

  const refused = reportStates.flatMap((from) =>
    reportActions
      .filter((action) => !allowed.some(([state, verb]) => state === from && verb === action))
      .map((action) => [from, action] as const));

  it.each(refused)('from %s, %s is refused', (from, action) => {
    expect(reportLifecycle.step(from, action)).toEqual({ ok: false, rule: 'lifecycle.not-from-here', from, action });
  });

  it('knows every state and every action', () => {
    expect([...reportLifecycle.states].sort()).toEqual([...reportStates].sort());
    expect([...reportLifecycle.actions].sort()).toEqual([...reportActions].sort());
  });
});
