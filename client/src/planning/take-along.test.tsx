import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { InRoom } from '../testing/in-room';
import { showPage, somebody, type Answers } from '../testing/show-page';
import { TakeAlong } from './TakeAlong';

const objective = (id: string, text: string, target: string | null = null) => ({ __typename: 'Objective', id, text, language: 'en', measure: target ? 'CONTROLS' : 'WORDS', target });
const course = (id: string, title: string) => ({ __typename: 'Course', id, texts: [{ __typename: 'CourseText', id: `${id}-en`, language: 'en', title }] });
const training = (id: string, of: object, person: object | null = null) => ({ __typename: 'TrainingAssignment', id, roles: ['OFFICER'], person, course: of });
const document = (id: string, title: string, agencyId = 'agency-1') => ({ __typename: 'PlanDocument', id, title, language: 'en', agency: { __typename: 'Agency', id: agencyId } });
const previous = {
  __typename: 'Operation', id: 'o-0', name: 'Terra I', tasks: [{ __typename: 'Task', id: 't-1', taskState: 'DONE' }, { __typename: 'Task', id: 't-2', taskState: 'DROPPED' }],
  aims: [objective('a-1', 'More controls', '200'), objective('a-2', 'Work better'), objective('a-3', 'Here already')],
  trainings: [training('g-1', course('c-1', 'Recognising waste')), training('g-2', course('c-2', 'Using Muster')), training('g-3', course('c-3', 'By name'), { __typename: 'Person', id: 'x' })],
  planDocuments: [document('d-1', 'Concept'), document('d-2', 'Of others', 'agency-2')],
};
const left = (over: object = {}) => ({
  operation: {
    __typename: 'Operation', id: 'o-1', viewerCanLayOut: true, viewerCanTrain: true, viewerCanAddPlanDocument: true, tasks: [], aims: [{ __typename: 'Objective', id: 'a-9', takenFromId: 'a-3' }],
    trainings: [{ ...training('g-9', { __typename: 'Course', id: 'c-2' }) }], planDocuments: [], previous, ...over,
  },
});
const open = (answers: Answers) =>
  showPage(
    <InRoom operationId="o-1">
      <TakeAlong operationId="o-1" onTaken={() => undefined} />
    </InRoom>,
    { as: somebody(), path: '/operations/o-1/plan', rooms: ['planning', 'operations', 'vocabulary', 'refusals', 'kit'], answers: { OperationLive: () => new Observable<object>(() => undefined), ...answers } },
  );
const done = { answer: { __typename: 'Operation', id: 'o-1', tasks: [], aims: [], trainings: [] } };

describe('what the edition before has', () => {
  it('is shown, without what is here already or is not one’s own, and taken along but for what is unticked', async () => {
    const { user, variablesOf, asked } = await open({ LeftOfEdition: () => left(), LayOutTasks: () => done, TakeObjectives: () => done, TakeTrainings: () => done, TakePlanDocument: () => ({ answer: { __typename: 'PlanDocument', id: 'd-9' } }) });
    const part = within(await screen.findByRole('region', { name: 'To take along from Terra I' }));
    expect(part.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'One task, undone and on the days of this edition', 'More controls · 200 controls', 'Work better', 'Recognising waste · Officer', 'Concept',
    ]);
    await user.click(part.getByRole('checkbox', { name: 'Work better' }));
    await user.click(part.getByRole('button', { name: 'Take along what is ticked' }));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'LeftOfEdition')).toHaveLength(2));
    expect(variablesOf('LayOutTasks')).toEqual({ operationId: 'o-1', source: 'PREVIOUS_EDITION' });
    expect(variablesOf('TakeObjectives')).toEqual({ operationId: 'o-1', objectiveIds: ['a-1'] });
    expect(variablesOf('TakeTrainings')).toEqual({ operationId: 'o-1', assignmentIds: ['g-1'] });
    expect(variablesOf('TakePlanDocument')).toMatchObject({ input: { operationId: 'o-1', fromId: 'd-1' } });
    expect(asked.filter(({ name }) => name === 'TakePlanDocument')).toHaveLength(1);
  });

  it('says why something was not taken, and goes no further', async () => {
    const { user, asked } = await open({
      LeftOfEdition: () => left({ viewerCanLayOut: true, tasks: [{ __typename: 'Task', id: 't-9' }] }),
      TakeObjectives: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'objective.not-taken', field: 'objectiveIds.0', message: '', arguments: [] }] } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Take along what is ticked' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The edition before has no such objective.');
    expect(asked.map(({ name }) => name)).not.toContain('TakeTrainings');
    expect(asked.map(({ name }) => name)).not.toContain('LayOutTasks');
  });

  it('is offered as far as this reader may change the plan', async () => {
    await open({ LeftOfEdition: () => left({ viewerCanLayOut: false, viewerCanAddPlanDocument: false }) });
    expect((await screen.findAllByRole('checkbox')).map((box) => box.closest('label')?.textContent)).toEqual(['Recognising waste · Officer']);
  });
});
