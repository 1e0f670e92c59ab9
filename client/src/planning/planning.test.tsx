import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { StepButton } from '../operations/StepButton';
import { InRoom } from '../testing/in-room';
import { liveLine, staleSpecimen } from '../testing/live-line';
import { showPage, type Answers } from '../testing/show-page';
import { NationalPlanPage } from './NationalPlanPage';
import { ReadinessPage } from './ReadinessPage';
import { TasksPage } from './TasksPage';

const agency = (id: string, shortName: string, country: string | null = 'NL') => ({ __typename: 'Agency', id, name: `${shortName} of the country`, shortName, nameLanguage: 'en', country, region: country ? null : 'Asia' });
const task = (id: string, title: string, over: object = {}) => ({
  __typename: 'Task', id, operationId: 'o-1', title, note: null, language: 'en', taskState: 'TODO', owner: agency('a-1', 'NL Customs'), startsOn: '2026-05-01', dueOn: '2026-05-10', after: [], canBegin: true,
  finishedAt: null, version: 3, viewerCanChange: true, nextActions: ['begin', 'finish', 'drop'], ...over,
});
const refused = (rule: string, field: string | null, values: Record<string, string> = {}) => ({
  __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: Object.entries(values).map(([name, value]) => ({ __typename: 'RefusalArgument', name, value })) }],
});

const open = (page: ReactElement, answers: Answers, path = '/operations/o-1/plan/tasks') =>
  showPage(<InRoom operationId="o-1">{page}</InRoom>, { path, rooms: ['planning', 'operations', 'participation'], answers: { OperationLive: () => new Observable<object>(() => undefined), ...answers } });

describe('the tasks', () => {
  const tasks = (list: object[], over: object = {}) => ({
    OperationTasks: () => ({
      operation: {
        __typename: 'Operation', id: 'o-1', name: 'Terra', kind: 'IN_TIME', previous: null, viewerCanLayOut: true, tasks: list,
        participations: [{ __typename: 'Participation', id: 'p-1', state: 'ACCEPTED', agency: agency('a-1', 'NL Customs') }], ...over,
      },
    }),
  });

  it('stand by state, with what is late and what waits; a step is one press', async () => {
    const { user, variablesOf } = await open(<TasksPage operationId="o-1" />, {
      ...tasks([task('t-1', 'Write the plan'), task('t-2', 'Send it out', { after: ['t-1'], canBegin: false, dueOn: '2999-01-01' }), task('t-3', 'Set the scope', { taskState: 'DONE', nextActions: ['reopen'] })]),
      StepTask: () => ({ answer: task('t-1', 'Write the plan', { taskState: 'DONE', nextActions: ['reopen'], version: 4 }) }),
    });
    expect(await screen.findByText('1 of 3 done, 1 late.')).toBeTruthy();
    const todo = screen.getByRole('region', { name: /To do/ });
    expect(within(todo).getByText(/^late since/)).toBeTruthy();
    expect(within(todo).getByText('waits for another task')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /Done/ })).getByText('Set the scope')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '“Write the plan” is done' }));
    expect(variablesOf('StepTask')).toEqual({ operationId: 'o-1', id: 't-1', action: 'finish', version: 3 });
    expect(await within(screen.getByRole('region', { name: /Done/ })).findByText('Write the plan')).toBeTruthy();
  });

  it('begin with the usual ones, or with those of the edition before', async () => {
    const { user, variablesOf } = await open(<TasksPage operationId="o-1" />, {
      ...tasks([], { previous: { __typename: 'Operation', id: 'o-0', name: 'Terra I' } }),
      LayOutTasks: () => ({ answer: refused('tasks.none', 'source') }),
    });
    expect(await screen.findByRole('button', { name: 'Lay out the usual tasks' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take over the tasks of Terra I' }));
    expect(variablesOf('LayOutTasks')).toEqual({ operationId: 'o-1', source: 'PREVIOUS_EDITION' });
  });

  it('offer nothing to whoever may only look', async () => {
    await open(<TasksPage operationId="o-1" />, tasks([], { viewerCanLayOut: false }));
    expect(await screen.findByText('The coordinators lay out the tasks.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /task/i })).toBeNull();
  });

  it('say what somebody else has changed meanwhile, and keep what was typed', async () => {
    const { user } = await open(<TasksPage operationId="o-1" />, { ...tasks([task('t-1', 'Write the plan')]), ChangeTask: () => ({ answer: refused('version.stale', 'version', { yours: '3', current: '4' }) }) });
    await user.click(await screen.findByRole('button', { name: 'Write the plan' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/What is to be done/), ' at once');
    await user.click(within(dialog).getByRole('button', { name: 'Change the task' }));
    expect(await within(dialog).findByText('The task was not kept.')).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Write the plan at once')).toBeTruthy();
  });

  it('that a colleague changed while the dialog is open are not overwritten: both texts are shown, and one is chosen', async () => {
    const live = liveLine();
    let now = task('t-1', 'Write the plan');
    const { user, variablesOf, asked } = await open(<TasksPage operationId="o-1" />, {
      OperationTasks: () => tasks([now]).OperationTasks(),
      OperationLive: live.line,
      ChangeTask: ({ input }) => ({ answer: (input as { version: number }).version === 3 ? staleSpecimen : task('t-1', 'Write the plan at once', { version: 5, note: 'Ask the port.' }) }),
    });
    await user.click(await screen.findByRole('button', { name: 'Write the plan' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/What is to be done/), ' at once');
    now = task('t-1', 'Write a plan', { version: 4, note: 'Ask the port.' });
    await live.changed(() => asked.filter(({ name }) => name === 'OperationTasks').length);
    await user.click(within(dialog).getByRole('button', { name: 'Change the task' }));
    expect(variablesOf('ChangeTask')).toMatchObject({ input: { version: 3, body: { title: 'Write the plan at once', note: null } } });
    expect(await within(dialog).findByText('Write a plan')).toBeTruthy();
    expect(within(dialog).getByText('Write the plan at once')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Put mine in its place' }));
    await user.click(within(dialog).getByRole('button', { name: 'Change the task' }));
    // What was not touched is as the colleague left it.
    expect(variablesOf('ChangeTask')).toMatchObject({ input: { version: 4, body: { title: 'Write the plan at once', note: 'Ask the port.' } } });
  });

  it('show on the timeline what waits for what: as lines, and in words at each row', async () => {
    const { user } = await open(<TasksPage operationId="o-1" />, tasks([
      task('t-1', 'Write the plan'), task('t-2', 'Send it out', { after: ['t-1'], startsOn: '2026-05-11', dueOn: '2026-05-12' }), task('t-3', 'Brief', { after: ['t-1', 't-2', 't-9'], startsOn: '2026-05-13', dueOn: '2026-05-14' }),
      task('t-9', 'Not needed', { taskState: 'DROPPED' }),
    ]));
    await user.click(await screen.findByRole('radio', { name: 'Timeline' }));
    const lines = await screen.findByRole('img', { name: '3 lines from tasks to those that wait for them' });
    expect([...lines.querySelectorAll('title')].map(({ textContent }) => textContent)).toEqual(['“Send it out” waits for “Write the plan”', '“Brief” waits for “Write the plan”', '“Brief” waits for “Send it out”']);
    const rows = within(screen.getByRole('group', { name: 'The tasks on their days' })).getAllByRole('listitem');
    expect(rows.map((row) => /after .*/.exec(row.querySelector('.gantt-name')?.textContent ?? '')?.[0])).toEqual([undefined, 'after Write the plan', 'after Write the plan and Send it out']);
  });

  it('are late by the day that it is where their owner is', async () => {
    // Noon in Greenwich: in Kiritimati, fourteen hours ahead, it is tomorrow.
    jest.useFakeTimers({ now: new Date('2026-05-10T12:00:00Z'), doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick', 'setImmediate', 'requestAnimationFrame', 'performance'] });
    try {
      await open(<TasksPage operationId="o-1" />, tasks([task('t-1', 'Here', { dueOn: '2026-05-10' }), task('t-2', 'There', { dueOn: '2026-05-10', owner: agency('a-2', 'KI Customs', 'TO') })]));
      expect(await screen.findByText('0 of 2 done, 1 late.')).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });

  it('move by the arrow keys on the timeline, and only once they are let go', async () => {
    const { user, variablesOf, asked } = await open(<TasksPage operationId="o-1" />, {
      ...tasks([task('t-1', 'Write the plan'), task('t-2', 'Later', { startsOn: '2026-06-01', dueOn: '2026-06-10' })]),
      ChangeTask: () => ({ answer: task('t-1', 'Write the plan', { startsOn: '2026-05-09', dueOn: '2026-05-18', version: 4 }) }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Timeline' }));
    screen.getByRole('button', { name: /^Write the plan: / }).focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
    expect(asked.some(({ name }) => name === 'ChangeTask')).toBe(false);
    await user.keyboard('{Enter}');
    expect(variablesOf('ChangeTask')).toMatchObject({ input: { id: 't-1', version: 3, body: { title: 'Write the plan', ownerAgencyId: 'a-1', startsOn: '2026-05-09', dueOn: '2026-05-18' } } });
  });
});

describe('readiness', () => {
  const ready = (over: object = {}) => ({ __typename: 'Readiness', plan: 'SUBMITTED', people: 2, connectedAt: '2026-05-20T08:00:00Z', nudgedAt: null, missing: [], late: [], ...over });
  const participation = (id: string, name: string, over: object = {}) => ({ __typename: 'Participation', id, state: 'ACCEPTED', agency: agency(`a-${id}`, name), readiness: ready(over), nationalPlan: null });
  const answers = (viewerRole: string) => ({
    OperationReadiness: () => ({
      operation: {
        __typename: 'Operation', id: 'o-1', name: 'Terra', state: 'PREPARATION', startsOn: '2026-06-01', viewerRole, myParticipation: { __typename: 'Participation', id: '1' },
        participations: [participation('1', 'BE Customs'), participation('2', 'NL Customs', { plan: null, missing: ['PLAN', 'CONNECTION'], late: ['PLAN'], connectedAt: null }), participation('3', 'PL Customs', { missing: ['CONNECTION'], nudgedAt: new Date().toISOString() })],
      },
    }),
  });

  it('shows who is late with what, the latest first, and reminds those who were not reminded today', async () => {
    const { user, variablesOf } = await open(<ReadinessPage operationId="o-1" />, {
      ...answers('COORDINATOR'),
      NudgeAgencies: () => ({ answer: { __typename: 'Operation', id: 'o-1', participations: [{ __typename: 'Participation', id: '2', readiness: { __typename: 'Readiness', nudgedAt: new Date().toISOString() } }] } }),
    });
    expect(await screen.findByText(/^1 of 3 are ready/)).toBeTruthy();
    const [, first] = screen.getAllByRole('row');
    if (!first) throw new Error('There is no row.');
    expect(within(first).getByRole('rowheader').textContent).toContain('NL Customs');
    expect(within(first).getByText('late')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remind one agency' }));
    expect(variablesOf('NudgeAgencies')).toEqual({ operationId: 'o-1', agencyIds: ['a-2'] });
  });

  it('lets nobody but coordinators remind', async () => {
    await open(<ReadinessPage operationId="o-1" />, answers('OFFICER'));
    expect(await screen.findByText(/^1 of 3 are ready/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remind/ })).toBeNull();
  });

  it('says what the connection can do, and what it cannot', async () => {
    const { user } = await open(<ReadinessPage operationId="o-1" />, { ...answers('OFFICER'), NoteConnection: () => ({ answer: refused('operation.not-open', null) }) });
    await user.click(await screen.findByRole('button', { name: 'Try the connection' }));
    expect(await screen.findByText('The server did not answer.')).toBeTruthy();
  });
});

describe('beginning an operation', () => {
  const participation = (id: string, state: string, missing: string[]) => ({ __typename: 'Participation', id, state, agency: agency(`a-${id}`, id), readiness: { __typename: 'Readiness', missing } });
  const ask = async (kind: string) => {
    const shown = await open(<StepButton id="o-1" name="Terra" version={3} action="activate" needsReason={false} agencies={3} />, {
      UnreadyAgencies: () => ({ operation: { __typename: 'Operation', id: 'o-1', kind, participations: [participation('BE', 'ACCEPTED', []), participation('NL', 'ACCEPTED', ['PLAN', 'CONNECTION']), participation('PL', 'INVITED', ['ACCEPTED']), participation('XX', 'DECLINED', ['ACCEPTED'])] } }),
      StepOperation: () => ({ stepOperation: refused('operation.not-ready', 'reason', { count: '2' }) }),
    });
    await shown.user.click(await screen.findByRole('button', { name: 'Begin the operation' }));
    return { ...shown, dialog: await screen.findByRole('alertdialog') };
  };

  it('tells whoever gives the reason who lacks what, and leads to the reminders', async () => {
    const { dialog, user } = await ask('IN_TIME');
    const list = within(await within(dialog).findByRole('region', { name: 'Who is not ready' }));
    expect(list.getByText(/^2 agencies are not ready/)).toBeTruthy();
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['NL of the country: National plan and Connection tried', 'PL of the country: Accepted']);
    expect(list.getByRole('link').getAttribute('href')).toBe('/operations/o-1/plan/readiness');
    await user.click(within(dialog).getByRole('button', { name: /^Begin Terra/ }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
  });

  it('waits for nobody in a standing operation', async () => {
    const { dialog, asked } = await ask('STANDING');
    await waitFor(() => expect(asked.some(({ name }) => name === 'UnreadyAgencies')).toBe(true));
    expect(within(dialog).queryByRole('region', { name: 'Who is not ready' })).toBeNull();
  });
});

describe('a national plan', () => {
  const plan = (over: object = {}) => ({
    __typename: 'NationalPlan', id: 'n-1', planState: 'SUBMITTED', language: 'en', parts: [{ __typename: 'WrittenPlanPart', part: 'METHODS', text: 'Scanners first' }], remarks: null, remarksLanguage: null,
    submittedAt: '2026-05-01T08:00:00Z', submittedBy: { __typename: 'Person', id: 'x', name: 'Noor' }, reviewedAt: null, reviewedBy: null, version: 2, viewerCanWrite: false, nextActions: [], ...over,
  });
  const answers = (now: () => object | null, previous: object | null = null) => ({
    NationalPlan: () => ({
      operation: {
        __typename: 'Operation', id: 'o-1', name: 'Terra', language: 'en', viewerCan: { __typename: 'OperationRights', report: true }, previous, myParticipation: { __typename: 'Participation', id: 'p-1' },
        participations: [{ __typename: 'Participation', id: 'p-1', state: 'ACCEPTED', agency: agency('a-1', 'NL Customs'), nationalPlan: now() }],
      },
    }),
  });

  it('is written by its agency and shows at which part something is missing', async () => {
    const { user, variablesOf } = await open(<NationalPlanPage operationId="o-1" />, {
      ...answers(() => null),
      SaveNationalPlan: () => ({ answer: plan({ planState: 'DRAFT', viewerCanWrite: true, nextActions: ['submit'], version: 1, submittedAt: null, submittedBy: null }) }),
      StepNationalPlan: () => ({ answer: refused('national-plan.part-missing', 'parts.CONTACTS', { part: 'CONTACTS' }) }),
    }, '/operations/o-1/plan/national');
    await user.type(await screen.findByLabelText(/Selection and control/), 'Scanners first');
    await user.click(screen.getByRole('button', { name: 'Send to the coordinators' }));
    expect(variablesOf('SaveNationalPlan')).toEqual({ input: { operationId: 'o-1', version: null, parts: [{ part: 'METHODS', text: 'Scanners first' }], language: 'en' } });
    expect(variablesOf('StepNationalPlan')).toMatchObject({ input: { action: 'submit', version: 1 } });
    expect(await screen.findByText('The coordinators need this part.')).toBeTruthy();
  });

  it('is begun from the agency’s own text of the edition before, in its language, with one press', async () => {
    const earlier = (nationalPlan: object | null) => ({ __typename: 'Operation', id: 'o-0', name: 'Terra I', myParticipation: { __typename: 'Participation', id: 'p-0', nationalPlan } });
    const former = earlier({ __typename: 'NationalPlan', id: 'n-0', language: 'fr', parts: [{ __typename: 'WrittenPlanPart', part: 'METHODS', text: 'D’abord les scanners' }] });
    const { user, variablesOf, unmount } = await open(<NationalPlanPage operationId="o-1" />, { ...answers(() => null, former), SaveNationalPlan: () => ({ answer: plan({ planState: 'DRAFT', viewerCanWrite: true, version: 1 }) }) }, '/operations/o-1/plan/national');
    expect(await screen.findByText('Your agency wrote a plan for Terra I.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Begin with its text' }));
    expect(await screen.findByDisplayValue('D’abord les scanners')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin with its text' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keep as draft' }));
    expect(variablesOf('SaveNationalPlan')).toEqual({ input: { operationId: 'o-1', version: null, parts: [{ part: 'METHODS', text: 'D’abord les scanners' }], language: 'fr' } });
    unmount();
    await open(<NationalPlanPage operationId="o-1" />, answers(() => null, earlier(null)), '/operations/o-1/plan/national');
    expect(await screen.findByLabelText(/Selection and control/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin with its text' })).toBeNull();
  });

  it('that a colleague wrote on meanwhile is not overwritten: their words can be taken', async () => {
    const live = liveLine();
    const written = (text: string, version: number) => plan({ planState: 'DRAFT', viewerCanWrite: true, nextActions: ['submit'], parts: [{ __typename: 'WrittenPlanPart', part: 'METHODS', text }], version });
    let now = written('Scanners first', 2);
    const { user, variablesOf, asked } = await open(<NationalPlanPage operationId="o-1" />, {
      ...answers(() => now),
      OperationLive: live.line,
      SaveNationalPlan: () => ({ answer: staleSpecimen }),
    }, '/operations/o-1/plan/national');
    await user.type(await screen.findByLabelText(/Selection and control/), ', then dogs');
    now = written('Dogs first', 3);
    await live.changed(() => asked.filter(({ name }) => name === 'NationalPlan').length);
    await user.click(screen.getByRole('button', { name: 'Keep as draft' }));
    expect(variablesOf('SaveNationalPlan')).toMatchObject({ input: { version: 2, parts: [{ part: 'METHODS', text: 'Scanners first, then dogs' }] } });
    expect(await screen.findByText('Dogs first')).toBeTruthy();
    expect(screen.getByText('Scanners first, then dogs')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take what stands now' }));
    expect(await screen.findByDisplayValue('Dogs first')).toBeTruthy();
  });

  it('shows a coordinator who writes remarks what they would have accepted unread', async () => {
    const live = liveLine();
    const sent = (text: string, version: number) => plan({ nextActions: ['accept', 'return'], parts: [{ __typename: 'WrittenPlanPart', part: 'METHODS', text }], version });
    let now = sent('Scanners first', 2);
    const { user, variablesOf, asked } = await open(<NationalPlanPage operationId="o-1" />, { ...answers(() => now), OperationLive: live.line, StepNationalPlan: () => ({ answer: staleSpecimen }) }, '/operations/o-1/plan/national');
    await user.type(await screen.findByLabelText(/Remarks/), 'Good.');
    now = sent('No scanners', 3);
    await live.changed(() => asked.filter(({ name }) => name === 'NationalPlan').length);
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(variablesOf('StepNationalPlan')).toMatchObject({ input: { action: 'accept', version: 2 } });
    expect(await screen.findByText('No scanners')).toBeTruthy();
    expect(screen.getByText(/Look again, then decide/)).toBeTruthy();
    expect(screen.getByDisplayValue('Good.')).toBeTruthy();
  });

  it('is read by the coordinators, who give it back with remarks', async () => {
    let now = plan({ nextActions: ['accept', 'return'] });
    const { user, variablesOf } = await open(<NationalPlanPage operationId="o-1" />, {
      ...answers(() => now),
      StepNationalPlan: () => ({ answer: (now = plan({ planState: 'RETURNED', remarks: 'Which ones?', remarksLanguage: 'en', version: 3 })) }),
    }, '/operations/o-1/plan/national');
    expect(await screen.findByText('Scanners first')).toBeTruthy();
    await user.type(screen.getByLabelText(/Remarks/), 'Which ones?');
    await user.click(screen.getByRole('button', { name: 'Give back' }));
    expect(variablesOf('StepNationalPlan')).toMatchObject({ input: { agencyId: 'a-1', action: 'return', version: 2, remarks: 'Which ones?' } });
    expect(await screen.findByText('Given back')).toBeTruthy();
  });
});
