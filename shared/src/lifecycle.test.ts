import { defineLifecycle } from './lifecycle';

const door = defineLifecycle<'OPEN' | 'SHUT' | 'GONE', 'shut' | 'open' | 'remove'>({
  OPEN: { shut: 'SHUT' },
  SHUT: { open: 'OPEN', remove: 'GONE' },
  GONE: {},
});

describe('defineLifecycle', () => {
  it('lists its states, its actions once each, and what is possible from a state', () => {
    expect(door.states).toEqual(['OPEN', 'SHUT', 'GONE']);
    expect(door.actions).toEqual(['shut', 'open', 'remove']);
    expect(door.actionsFrom('SHUT')).toEqual(['open', 'remove']);
    expect(door.actionsFrom('GONE')).toEqual([]);
  });

  it('steps where the table says so', () => {
    expect(door.step('SHUT', 'open')).toEqual({ ok: true, state: 'OPEN' });
  });

  it('names the rule, the state and the action when it refuses', () => {
    expect(door.step('GONE', 'open')).toEqual({ ok: false, rule: 'lifecycle.not-from-here', from: 'GONE', action: 'open' });
  });

  it('does not take a property of every object for an action', () => {
    expect(door.step('OPEN', 'constructor' as 'open')).toMatchObject({ ok: false });
  });
});
