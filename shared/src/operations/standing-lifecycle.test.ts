import { operationLifecycle } from './operation-lifecycle';
import { lifecycleOf, standingLifecycle } from './standing-lifecycle';

describe('standingLifecycle', () => {
  it.each(['ACTIVE', 'SUSPENDED'] as const)('closes from %s without consolidation', (state) => {
    expect(standingLifecycle.step(state, 'close')).toEqual({ ok: true, state: 'CLOSED' });
    expect(standingLifecycle.step(state, 'consolidate')).toMatchObject({ ok: false });
  });

  it.each(['DRAFT', 'PROPOSED', 'APPROVED', 'PREPARATION', 'CLOSED', 'ARCHIVED', 'CANCELLED'] as const)('goes on from %s as an operation in time does', (state) => {
    expect(standingLifecycle.actionsFrom(state)).toEqual(operationLifecycle.actionsFrom(state));
  });

  it('is chosen by the kind', () => {
    expect(lifecycleOf('STANDING')).toBe(standingLifecycle);
    expect(lifecycleOf('IN_TIME')).toBe(operationLifecycle);
  });
});
