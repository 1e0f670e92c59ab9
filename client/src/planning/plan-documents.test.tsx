import { Observable } from '@apollo/client';
import { screen, within } from '@testing-library/react';
import { InRoom } from '../testing/in-room';
import { showPage, somebody, type Answers } from '../testing/show-page';
import { PlanDocumentsPage } from './PlanDocumentsPage';

const agency = (id: string, shortName: string) => ({ __typename: 'Agency', id, shortName });
const document = (id: string, title: string, over: object = {}) => ({
  __typename: 'PlanDocument', id, documentKind: 'CONCEPT_NOTE', title, note: null, language: 'en', addedAt: '2026-05-01T08:00:00Z', takenFromId: null, viewerCanKeep: false, agency: agency('agency-1', 'RC'), task: null, supersededBy: null,
  files: [{ __typename: 'File', id: `f-${id}`, name: `${title}.pdf`, size: 2048, originalUrl: `/files/o-1/f-${id}?variant=original` }], ...over,
});
const task = (id: string, title: string, viewerCanAddDocument = false) => ({ __typename: 'Task', id, title, language: 'en', viewerCanAddDocument });
const operation = (over: object = {}) => ({
  operation: { __typename: 'Operation', id: 'o-1', name: 'Terra', viewerCanAddPlanDocument: true, tasks: [task('t-1', 'Brief the ports')], planDocuments: [], previous: null, ...over },
});
const open = (answers: Answers) =>
  showPage(
    <InRoom operationId="o-1">
      <PlanDocumentsPage operationId="o-1" />
    </InRoom>,
    { as: somebody(), path: '/operations/o-1/plan/documents', rooms: ['planning', 'operations', 'vocabulary', 'refusals', 'seizures', 'kit'], answers: { OperationLive: () => new Observable<object>(() => undefined), ...answers } },
  );
const kept = { answer: { __typename: 'PlanDocument', id: 'd-9' } };

describe('documents of a plan', () => {
  it('show what they are, whose, and their files', async () => {
    await open({ OperationDocuments: () => operation({ viewerCanAddPlanDocument: false, planDocuments: [document('d-1', 'Concept', { task: { __typename: 'Task', id: 't-1', title: 'Brief the ports', language: 'en' } })] }) });
    const line = within(await screen.findByRole('list', { name: 'Documents' })).getAllByRole('listitem')[0];
    expect(line?.textContent).toMatch(/^ConceptConcept note · English · RC · .*Task: Brief the ports/);
    expect(screen.getByRole('link', { name: 'Concept.pdf' }).getAttribute('href')).toBe('/files/o-1/f-d-1?variant=original');
    expect(screen.queryByRole('button', { name: 'Add a document' })).toBeNull();
  });

  it('say what to do while there are none, to who may add them', async () => {
    const { unmount } = await open({ OperationDocuments: () => operation() });
    expect(await screen.findByText(/Add the concept note/)).toBeTruthy();
    unmount();
    await open({ OperationDocuments: () => operation({ viewerCanAddPlanDocument: false }) });
    expect(await screen.findByText('The coordinators will add them.')).toBeTruthy();
  });

  it('are added with a kind, and say at which field something is wrong', async () => {
    const empty = { __typename: 'Refusal', rule: 'text.empty', field: 'title', message: 'title: this cannot be empty.', arguments: [] };
    const { user, variablesOf } = await open({
      OperationDocuments: () => operation(),
      AddPlanDocument: ({ input }) => ((input as { title: string }).title === '' ? { answer: { __typename: 'Refused', refusals: [empty] } } : kept),
    });
    await user.click(await screen.findByRole('button', { name: 'Add a document' }));
    await user.click(screen.getByRole('button', { name: 'Keep the document' }));
    expect(await screen.findByText('This is needed.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'Legal basis');
    await user.type(screen.getByRole('textbox', { name: /Title/ }), 'Convention');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Task that it belongs to' }), 'Brief the ports');
    await user.click(screen.getByRole('button', { name: 'Keep the document' }));
    expect(variablesOf('AddPlanDocument')).toMatchObject({ input: { operationId: 'o-1', kind: 'LEGAL_BASIS', title: 'Convention', language: 'en', taskId: 't-1', supersedesId: null } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are replaced by their own agency alone', async () => {
    const { user, variablesOf } = await open({
      OperationDocuments: () => operation({ planDocuments: [document('d-1', 'Ours', { viewerCanKeep: true }), document('d-2', 'Theirs')] }),
      AddPlanDocument: () => kept,
    });
    expect(await screen.findAllByRole('button', { name: /^Put a newer one/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Put a newer one in the place of “Ours”' }));
    await user.click(screen.getByRole('button', { name: 'Keep the document' }));
    expect(variablesOf('AddPlanDocument')).toMatchObject({ input: { supersedesId: 'd-1', kind: 'CONCEPT_NOTE', title: 'Ours' } });
  });

  it('of the edition before are taken along: those of one’s own agency that are not here yet', async () => {
    const previous = { __typename: 'Operation', id: 'o-0', name: 'Terra I', planDocuments: [document('b-1', 'Concept'), document('b-2', 'Foreign', { agency: agency('a-2', 'NL') }), document('b-3', 'Here already')] };
    const { user, variablesOf } = await open({
      OperationDocuments: () => operation({ previous, planDocuments: [document('d-3', 'Here already', { takenFromId: 'b-3' })] }),
      TakePlanDocument: () => kept,
    });
    expect(await screen.findAllByRole('button', { name: /^Take “/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Take “Concept” along' }));
    const first = variablesOf('TakePlanDocument');
    expect(first).toMatchObject({ input: { operationId: 'o-1', fromId: 'b-1' } });
    // Asked once more, it is the same one.
    await user.click(await screen.findByRole('button', { name: 'Take “Concept” along' }));
    expect(variablesOf('TakePlanDocument')).toEqual(first);
  });

  it('of a task are offered to the agency whose task it is', async () => {
    const { user } = await open({ OperationDocuments: () => operation({ viewerCanAddPlanDocument: false, tasks: [task('t-1', 'Brief the ports'), task('t-2', 'Ours', true)] }) });
    await user.click(await screen.findByRole('button', { name: 'Add a document' }));
    expect(within(screen.getByRole('combobox', { name: 'Task that it belongs to' })).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Ours']);
  });
});
