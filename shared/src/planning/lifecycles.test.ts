import type { NationalPlanState, TaskState } from '../vocabularies';
import type { NationalPlanAction } from './national-plan-lifecycle';
import { nationalPlanLifecycle } from './national-plan-lifecycle';
import type { TaskAction } from './task-lifecycle';
import { taskLifecycle } from './task-lifecycle';

describe('the way of a task', () => {
  const ways: Record<TaskState, TaskAction[]> = { TODO: ['begin', 'finish', 'drop'], DOING: ['finish', 'drop', 'reopen'], DONE: ['reopen'], DROPPED: ['reopen'] };
  it.each(Object.entries(ways))('from %s', (state, actions) => expect(taskLifecycle.actionsFrom(state as TaskState)).toEqual(actions));
});

describe('the way of a national plan', () => {
  const ways: Record<NationalPlanState, NationalPlanAction[]> = { DRAFT: ['submit'], SUBMITTED: ['accept', 'return', 'revise'], RETURNED: ['submit', 'revise'], ACCEPTED: ['revise'] };
  it.each(Object.entries(ways))('from %s', (state, actions) => expect(nationalPlanLifecycle.actionsFrom(state as NationalPlanState)).toEqual(actions));
});
