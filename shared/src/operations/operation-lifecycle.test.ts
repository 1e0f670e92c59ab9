import { operationActions, operationLifecycle } from './operation-lifecycle';
import { operationStates } from '../vocabularies';

const allowed = [
  ['DRAFT', 'propose', 'PROPOSED'],
  ['PROPOSED', 'approve', 'APPROVED'],
  ['PROPOSED', 'returnToDraft', 'DRAFT'],
  ['APPROVED', 'prepare', 'PREPARATION'],
  ['PREPARATION', 'activate', 'ACTIVE'],
  ['ACTIVE', 'suspend', 'SUSPENDED'],
  ['SUSPENDED', 'resume', 'ACTIVE'],
  ['ACTIVE', 'consolidate', 'CONSOLIDATION'],
  ['CONSOLIDATION', 'close', 'CLOSED'],
  ['CLOSED', 'archive', 'ARCHIVED'],
  ['DRAFT', 'cancel', 'CANCELLED'],
  ['PROPOSED', 'cancel', 'CANCELLED'],
  ['APPROVED', 'cancel', 'CANCELLED'],
  ['PREPARATION', 'cancel', 'CANCELLED'],
  ['ACTIVE', 'cancel', 'CANCELLED'],
  ['SUSPENDED', 'cancel', 'CANCELLED'],
  ['CONSOLIDATION', 'cancel', 'CANCELLED'],
] as const;

describe('operationLifecycle', () => {
  it.each(allowed)('from %s, %s leads to %s', (from, action, to) => {
    expect(operationLifecycle.step(from, action)).toEqual({ ok: true, state: to });
  });

  const refused = operationStates.flatMap((from) =>
    operationActions
      .filter((action) => !allowed.some(([state, verb]) => state === from && verb === action))
      .map((action) => [from, action] as const));

  it.each(refused)('from %s, %s is refused', (from, action) => {
    expect(operationLifecycle.step(from, action)).toEqual({ ok: false, rule: 'lifecycle.not-from-here', from, action });
  });

  it('knows every state and every action', () => {
    expect([...operationLifecycle.states].sort()).toEqual([...operationStates].sort());
    expect([...operationLifecycle.actions].sort()).toEqual([...operationActions].sort());
  });
});
