import { Observable } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { fireEvent, screen, within } from '@testing-library/react';
import { parse } from 'graphql';
import { LateTakeBacks_OperationFragmentDoc } from '../graphql/graphql';
import { handlingSpecimen } from '../testing/handling-specimen';
import { InRoom } from '../testing/in-room';
import { showPage, somebody, type Answers } from '../testing/show-page';
import { LateTakeBacks } from './LateTakeBacks';
import { noticeInput, noticeOf, withState } from './notice';
import { OpenTakeBack } from './OpenTakeBack';
import { TakeBackPage } from './TakeBackPage';
import { TakeBacksPage } from './TakeBacksPage';

const agency = (id: string, shortName: string, name = shortName) => ({ __typename: 'Agency', id, shortName, name, country: 'NL' });
const kept = { text: null, language: 'en', struckAt: null, strikeReason: null, viewerCanKeep: true, agency: agency('agency-1', 'RC'), files: [] };
const one = (over: object = {}) => ({
  __typename: 'TakeBackCase', id: 'tb-1', operationId: 'o-1', title: 'Mixed plastics', language: 'en', takeBackState: 'NOTIFIED', responsibility: 'EXPORTER', clock: 'TAKE_BACK_BY_EXPORTER', citation: 'Basel Art 9(2)', country: 'DE', zone: 'Europe/Berlin',
  informedAt: '2026-05-28T10:00:00.000Z', agreedDueOn: null, dueOn: '2026-06-27', nextWorkingDay: '2026-06-29', daysLeft: 17, isOverdue: false, transitNotifiedAt: null, transitDueOn: null, ground: 'NO_NOTIFICATION', stateOfExport: 'DE', stateOfImport: 'MY',
  statesOfTransit: [], dealtWith: null, punishment: null, remarks: null, version: 3, nextSteps: ['accept', 'dispute'], viewerCan: { __typename: 'TakeBackRights', handle: true, contribute: true, share: true }, agency: agency('agency-1', 'RC', 'Customs of Rotterdam'),
  concerned: [agency('agency-2', 'UBA')],
  seizure: {
    __typename: 'Seizure', id: 's-1', reference: 'S-7K2M-4F9P', reportZone: 'Europe/Amsterdam', detectedAt: '2026-05-27T08:30:00Z', place: 'Rotterdam', reportCountry: 'NL', foundDescription: 'Plastic film', wasteStream: 'PLASTIC', handling: handlingSpecimen(),
    items: [{ __typename: 'SeizureItem', wasteStream: 'PLASTIC', description: null, hs: '391590', baselCode: 'Y48', annexI: null, hazards: [], unNumber: null, quantities: [{ __typename: 'Quantity', amount: '42000', unit: 'KILOGRAM' }] }],
  },
  history: [{ __typename: 'TakeBackChange', id: 'h-1', changeState: 'OPENED', responsibility: 'EXPORTER', reason: 'The papers name an exporter.', language: 'en', changedAt: '2026-05-28T09:00:00Z', agency: agency('agency-1', 'RC'), changedBy: { __typename: 'Person', id: 'p-1', name: 'Ana' } }],
  tasks: [{ __typename: 'TakeBackTask', id: 't-1', title: 'Inform the State', language: 'en', dueOn: '2026-05-30', doneAt: null, version: 1, viewerCanFinish: true, owner: agency('agency-1', 'RC') }],
  letters: [{ __typename: 'TakeBackLetter', id: 'l-1', letterKind: 'NOTIFICATION', day: '2026-05-28', from: 'Customs', to: 'UBA', message: null, ...kept }],
  costs: [{ __typename: 'TakeBackCost', id: 'c-1', costKind: 'STORAGE', day: '2026-05-30', amount: '1250.5', currency: 'EUR', borneBy: 'NOT_SETTLED', ...kept, struckAt: '2026-06-01T00:00:00Z', strikeReason: 'Booked twice.', viewerCanKeep: false }],
  storages: [], proofs: [], costTotals: [{ __typename: 'MoneyTotal', amount: '99.5', currency: 'EUR' }, { __typename: 'MoneyTotal', amount: '3', currency: 'MYR' }], ...over,
});
const room = { __typename: 'Operation', id: 'o-1', participations: [{ __typename: 'Participation', id: 'pa-1', state: 'ACCEPTED', agency: agency('agency-3', 'IGE', 'Inspectorate') }], messages: { __typename: 'MessagePage', items: [] } };
const rooms = ['takeback', 'operations', 'vocabulary', 'refusals', 'seizures', 'kit', 'handling', 'directory'] as const;
const live = { OperationLive: () => new Observable<object>(() => undefined) };
const open = (takeBack: object | null, answers: Answers = {}) =>
  showPage(
    <InRoom operationId="o-1">
      <TakeBackPage operationId="o-1" />
    </InRoom>,
    { as: somebody(), path: '/operations/o-1/take-backs/tb-1', rooms: [...rooms], answers: { ...live, TakeBackPage: () => ({ takeBack, operation: room }), ...answers } },
  );

describe('a take-back case', () => {
  it('says whose clock runs, until when, and that a day of rest moves nothing', async () => {
    await open(one());
    const clock = await screen.findByRole('region', { name: 'The clock' });
    expect(clock.textContent).toMatch(/27.*17 days left/);
    expect(clock.textContent).toMatch(/30 calendar days from the day after the State of export was informed/);
    expect(clock.textContent).toMatch(/next working day in Germany is .*29.*The Convention itself moves no day/);
    expect(within(clock).getByText('Basel Art 9(2)')).toBeTruthy();
  });

  it('says that it is overdue, in words', async () => {
    await open(one({ daysLeft: -1, isOverdue: true }));
    expect(await screen.findByText('Overdue by 1 day')).toBeTruthy();
  });

  it('says that no clock runs while nobody was informed', async () => {
    await open(one({ takeBackState: 'OPENED', informedAt: null, dueOn: null, nextWorkingDay: null, daysLeft: null, nextSteps: ['notify'] }));
    expect(await screen.findByText('The clock does not run: Germany has not been informed')).toBeTruthy();
  });

  it('shows letters, costs by currency, what was struck out, and the form', async () => {
    await open(one());
    expect((await screen.findByRole('region', { name: 'Correspondence' })).textContent).toMatch(/Notification.*From Customs to UBA/);
    const costs = screen.getByRole('region', { name: 'Costs' });
    expect(costs.textContent).toMatch(/Struck out: Booked twice\..*In all: 99\.5 EUR and 3 MYR/);
    const form = screen.getByRole('region', { name: 'Form for confirmed cases of illegal traffic' });
    expect(form.textContent).toMatch(/Reporting PartyNetherlands.*CodesY48; HS 391590Quantity42000 Kilograms.*\(a\) No notification/);
    expect(screen.getByRole('link', { name: 'Download the pack (ZIP)' }).getAttribute('href')).toBe('/take-backs/o-1/tb-1.zip?lang=en');
  });

  it('takes a step, and asks why before it contests', async () => {
    const required = { __typename: 'Refusal', rule: 'field.required', field: 'reason', message: 'reason: say why.', arguments: [] };
    const { user, variablesOf } = await open(one(), {
      StepTakeBack: ({ input }) => ((input as { reason: string | null }).reason === null ? { answer: { __typename: 'Refused', refusals: [required] } } : { answer: one({ takeBackState: 'DISPUTED', nextSteps: ['accept'] }) }),
    });
    await user.click(await screen.findByRole('button', { name: 'Contest' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Contest' }));
    expect(await within(dialog).findByText('This is needed.')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'Not ours.');
    await user.click(within(dialog).getByRole('button', { name: 'Contest' }));
    expect(variablesOf('StepTakeBack')).toEqual({ input: { operationId: 'o-1', id: 'tb-1', version: 3, step: 'dispute', reason: 'Not ours.' } });
    expect((await screen.findAllByText('Disputed')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says when the State was informed on the clock that is chosen among those of the State, and counts its days there', async () => {
    const { user, variablesOf } = await open(one({ takeBackState: 'OPENED', country: 'PT', zone: 'Atlantic/Azores', informedAt: null, dueOn: null, nextWorkingDay: null, daysLeft: null, nextSteps: ['notify'] }), { StepTakeBack: () => ({ answer: one() }) });
    await user.click(await screen.findByRole('button', { name: 'State informed' }));
    const dialog = screen.getByRole('dialog');
    const zone = within(dialog).getByRole('combobox', { name: /Time zone of its day/ });
    expect(within(zone).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Atlantic/Azores', 'Europe/Lisbon', 'Europe/Amsterdam']));
    fireEvent.change(within(dialog).getByLabelText('Date'), { target: { value: '2026-05-28' } });
    fireEvent.change(within(dialog).getByLabelText('Time'), { target: { value: '23:30' } });
    await user.selectOptions(zone, 'Europe/Lisbon');
    await user.click(within(dialog).getByRole('button', { name: 'State informed' }));
    // What was said is what the clock of Lisbon showed, an hour ahead of UTC in summer.
    expect(variablesOf('StepTakeBack')).toEqual({ input: { operationId: 'o-1', id: 'tb-1', version: 3, step: 'notify', reason: null, at: '2026-05-28T22:30:00.000Z', country: 'PT', zone: 'Europe/Lisbon' } });
  });

  it('is in the same moment on another clock while nobody said when', () => {
    const notice = noticeOf({ country: 'PT', zone: 'Atlantic/Azores' }, Date.parse('2026-05-28T22:30:00Z'));
    expect(notice.when).toMatchObject({ date: '2026-05-28', time: '22:30' });
    const elsewhere = withState(notice, 'MY');
    expect(elsewhere).toMatchObject({ zone: 'Asia/Kuala_Lumpur', when: { date: '2026-05-29', time: '06:30' } });
    expect(noticeInput(elsewhere)).toEqual({ at: '2026-05-28T22:30:00.000Z', country: 'MY', zone: 'Asia/Kuala_Lumpur' });
  });

  it('keeps a cost as it was typed, exactly', async () => {
    const { user, variablesOf } = await open(one(), { KeepTakeBackEntry: () => ({ answer: one() }) });
    await user.click(await screen.findByRole('button', { name: 'Add a cost' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Amount/ }), '1250.505');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Who bears it' }), 'State of export');
    await user.click(within(dialog).getByRole('button', { name: 'Add a cost' }));
    expect(variablesOf('KeepTakeBackEntry')).toMatchObject({ input: { operationId: 'o-1', takeBackId: 'tb-1', cost: { kind: 'STORAGE', amount: '1250.505', currency: 'EUR', borneBy: 'STATE_OF_EXPORT' } } });
  });

  it('ticks a task of the reader, and offers nothing to whoever only reads', async () => {
    const { user, variablesOf, unmount } = await open(one(), { FinishTakeBackTask: () => ({ answer: one() }) });
    await user.click(await screen.findByRole('checkbox', { name: 'Inform the State' }));
    expect(variablesOf('FinishTakeBackTask')).toEqual({ operationId: 'o-1', id: 't-1', isDone: true, version: 1 });
    unmount();
    const task = { ...one().tasks[0], viewerCanFinish: false };
    await open(one({ nextSteps: [], seizure: null, tasks: [task], letters: [], costs: [], viewerCan: { __typename: 'TakeBackRights', handle: false, contribute: false, share: false } }));
    expect(await screen.findByText('Its report is not for you to see')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('that is not there for the reader says so', async () => {
    await open(null);
    expect(await screen.findByText(/There is no such take-back case/)).toBeTruthy();
  });
});

it('lays the cases of an operation out by state, and lists them with their days', async () => {
  const line = (id: string, over: object) => ({ ...one({ id, ...over }) });
  const { user } = await showPage(
    <InRoom operationId="o-1">
      <TakeBacksPage operationId="o-1" />
    </InRoom>,
    {
      as: somebody(), path: '/operations/o-1/take-backs', rooms: [...rooms],
      answers: { ...live, OperationTakeBacks: () => ({ operation: { __typename: 'Operation', id: 'o-1', takeBacks: [line('tb-1', { isOverdue: true, daysLeft: -8 }), line('tb-2', { title: 'Old tyres', takeBackState: 'CLOSED', daysLeft: null })] } }) },
    },
  );
  expect(await screen.findByText('2 cases, 1 of them overdue')).toBeTruthy();
  const column = (state: string) => within(screen.getByRole('region', { name: new RegExp(state) }));
  expect(screen.getAllByRole('region').map((each) => each.querySelector('h2')?.textContent?.trim())).toEqual(['Opened 0', 'State informed 1', 'Disputed 0', 'Accepted 0', 'Under way 0', 'Done 0', 'Closed 1']);
  expect(column('State informed').getByRole('listitem').textContent).toMatch(/Overdue by 8 days.*Exporter.*Germany.*RC · S-7K2M-4F9P/);
  await user.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('Old tyres');
  await user.click(screen.getByRole('radio', { name: 'List' }));
  const rows = within(screen.getByRole('table', { name: 'Take-back cases' })).getAllByRole('row').slice(1);
  expect(rows.map((row) => /Overdue by 8 days/.test(row.textContent))).toEqual([true, false]);
  expect(screen.getByRole('link', { name: 'Old tyres' }).getAttribute('href')).toBe('/operations/o-1/take-backs/tb-2');
});

it('is opened from a report, with whoever is responsible', async () => {
  const { user, variablesOf } = await showPage(<OpenTakeBack operationId="o-1" seizureId="s-1" caseId={undefined} mayOpen about="S-1: Plastic film" />, {
    as: somebody(), path: '/operations/o-1/seizures/s-1', rooms: [...rooms], answers: { OpenTakeBack: () => ({ answer: { __typename: 'TakeBackCase', id: 'tb-1' } }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Open a take-back case' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /Importer or disposer/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Open a take-back case' }));
  expect(variablesOf('OpenTakeBack')).toMatchObject({ input: { operationId: 'o-1', seizureId: 's-1', title: 'S-1: Plastic film', responsibility: 'IMPORTER', language: 'en' } });
});

const board = parse('query LateBoard($id: ID!, $dueBefore: CalendarDate!) { operation(id: $id) { id ...LateTakeBacks_operation } }');
const boardQuery = { ...board, definitions: [...board.definitions, ...LateTakeBacks_OperationFragmentDoc.definitions] };

it('says on the board of an operation how many cases are overdue, and which are latest', async () => {
  const late = (id: string, over: object) => one({ id, ...over });
  const operation = { __typename: 'Operation', id: 'o-1', takeBackCounts: { __typename: 'TakeBackCounts', open: 9, overdue: 7 }, lateTakeBacks: [late('tb-1', { isOverdue: true, daysLeft: -8 }), late('tb-2', { title: 'Due today', daysLeft: 0 })] };
  const Board = () => {
    const { data } = useSuspenseQuery<{ operation: never }>(boardQuery, { variables: { id: 'o-1', dueBefore: '2026-07-06' } });
    return data.operation && <LateTakeBacks operation={data.operation} dueBefore="2026-07-06" />;
  };
  await showPage(<Board />, { as: somebody(), path: '/operations/o-1', rooms: [...rooms], answers: { LateBoard: () => ({ operation }) } });
  const board = await screen.findByRole('region', { name: 'Take-back overdue' });
  expect(board.textContent).toContain('7 of 9 cases that are not settled are past their day');
  expect(within(board).getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/Mixed plastics.*Overdue by 8 days.*RC.*State informed/)]);
  expect(within(board).getByRole('link', { name: 'All take-back cases' }).getAttribute('href')).toBe('/operations/o-1/take-backs');
});
