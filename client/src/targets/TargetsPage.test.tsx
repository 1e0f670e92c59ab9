import { Observable } from '@apollo/client';
import { act, screen, waitFor, within } from '@testing-library/react';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { assignmentSpecimen, targetSpecimen } from '../testing/target-specimen';
import { TargetsPage } from './TargetsPage';

const page = (...items: object[]) => ({ __typename: 'TargetPage', nextCursor: null, count: { __typename: 'Count', value: items.length, isAtLeast: false }, items });

interface Columns {
  NOMINATED?: object[];
  ASSIGNED?: object[];
  CONTROLLED?: object[];
  CLOSED?: object[];
}

const board = ({ NOMINATED = [], ASSIGNED = [], CONTROLLED = [], CLOSED = [] }: Columns, viewerCanNominate = true) => ({
  operation: {
    __typename: 'Operation', id: 'o-1', viewerCanNominate,
    participations: [{ __typename: 'Participation', id: 'pa-1', agency: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' } }],
    NOMINATED: page(...NOMINATED), ASSIGNED: page(...ASSIGNED), CONTROLLED: page(...CONTROLLED), CLOSED: page(...CLOSED),
  },
});

const nominated = targetSpecimen({ id: 't-2', title: 'Lorry of tyres', state: 'NOMINATED', targetState: 'NOMINATED', assignments: [], kind: 'VEHICLE' });
const nothing = { __typename: 'Control', id: 'c-1', controlledAt: '2026-06-09T06:00:00Z', finding: 'NOTHING_FOUND' };
const controlled = targetSpecimen({ id: 't-3', title: 'Bales of paper', state: 'CONTROLLED', targetState: 'CONTROLLED', controls: [nothing] });

let push: (frame: object) => void;

const open = (columns: (variables: Record<string, unknown>) => object, { path = '/operations/o-1/targets', answers = {} }: { path?: string; answers?: Answers } = {}) =>
  showPage(
    <InRoom operationId="o-1">
      <TargetsPage operationId="o-1" />
    </InRoom>,
    {
      path,
      rooms: ['targets', 'seizures'],
      answers: {
        TargetsPage: columns,
        OperationLive: () =>
          new Observable<object>((observer) => {
            push = (frame) => observer.next(frame);
          }),
        ...answers,
      },
    },
  );

it('shows the targets by state, each with its clock, the place’s time beside the reader’s, and whose it is', async () => {
  await open(() => board({ NOMINATED: [nominated], ASSIGNED: [targetSpecimen({ expectedZone: 'Asia/Tokyo' })], CONTROLLED: [controlled] }));
  const assigned = await screen.findByRole('region', { name: /Assigned/ });
  expect(within(assigned).getByRole('link', { name: 'Boxes of used cable' }).getAttribute('href')).toBe('/operations/o-1/targets/t-1');
  expect(within(assigned).getByText(/^Overdue: the control was due/)).toBeTruthy();
  expect(within(assigned).getByText(/GMT\+9 there$/)).toBeTruthy();
  expect(within(assigned).getByText('RC')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /Nominated/ })).getByText('Nobody is to act')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /Controlled/ })).getByText(/^Nothing found, controlled/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /Closed/ })).getByText('Nothing is closed yet.')).toBeTruthy();
});

it('lets whoever may nominate, and nobody else', async () => {
  const { unmount } = await open(() => board({}));
  expect((await screen.findByRole('link', { name: 'Nominate a target' })).getAttribute('href')).toBe('/operations/o-1/targets/new');
  expect(screen.getByText(/^Nominate what is worth controlling/)).toBeTruthy();
  unmount();
  await open(() => board({}, false));
  expect(await screen.findByText(/^They appear here as soon as/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Nominate a target' })).toBeNull();
});

it('filters by a sentence, keeps it in the address, and takes it along into the file', async () => {
  const { user, variablesOf } = await open(({ agencyId }) => board(agencyId ? { ASSIGNED: [targetSpecimen()] } : { ASSIGNED: [targetSpecimen()], NOMINATED: [nominated] }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Who is to act' }), 'my agency');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'containers');
  await waitFor(() => expect(variablesOf('TargetsPage')).toMatchObject({ agencyId: 'agency-1', kinds: ['CONTAINER'] }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'assigned');
  expect(screen.queryByRole('region', { name: /Nominated/ })).toBeNull();
  expect(location.search).toBe('?state=ASSIGNED&kind=CONTAINER&agency=agency-1');
  const file = new URL(screen.getByRole('link', { name: 'XLSX' }).getAttribute('href') ?? '', location.href);
  expect(file.pathname).toBe('/exports/o-1/targets.xlsx');
  expect(Object.fromEntries(file.searchParams)).toEqual({ lang: 'en', states: 'ASSIGNED', kinds: 'CONTAINER', agencyId: 'agency-1' });
});

it('says what to do when nothing fits, and shows everything again', async () => {
  const { user, asked } = await open(({ words }) => board(words ? {} : { ASSIGNED: [targetSpecimen()] }));
  await user.type(await screen.findByRole('searchbox', { name: 'Search by words or numbers' }), 'zeppelin');
  expect(await screen.findByText('No target fits this.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(await screen.findByRole('link', { name: 'Boxes of used cable' })).toBeTruthy();
  expect(asked.some(({ variables }) => variables.words === 'zeppelin')).toBe(true);
});

it('shows the same as a list, and moves through either with j and k', async () => {
  const { user } = await open(() => board({ NOMINATED: [nominated], ASSIGNED: [targetSpecimen({ expectedAt: '2026-06-01T00:00:00Z' })] }));
  await screen.findByRole('region', { name: /Nominated/ });
  await user.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('Boxes of used cable');
  await user.click(screen.getByRole('radio', { name: 'List' }));
  const rows = await screen.findAllByRole('rowheader');
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Boxes of used cable', 'Lorry of tyres']);
  await user.keyboard('k');
  expect(document.activeElement?.textContent).toBe('Lorry of tyres');
});

it('shows a target of another agency as soon as it is nominated, and moves one that is assigned, without asking again', async () => {
  const { asked } = await open(() => board({ ASSIGNED: [targetSpecimen()] }));
  await screen.findByRole('link', { name: 'Boxes of used cable' });
  const event = (kind: string, subject: { id: string }) => ({
    operationLive: {
      __typename: 'LiveFrame', kind: 'EVENT', position: kind, retractedId: null, operation: null,
      event: { __typename: 'OperationEvent', id: kind, kind, at: '2026-06-10T06:00:00Z', arguments: {}, actor: null, agency: null, subjectType: 'Target', subjectId: subject.id, subject },
    },
  });
  await act(async () => push(event('TargetNominated', nominated)));
  const waiting = await screen.findByRole('region', { name: /Nominated/ });
  await waitFor(() => expect(within(waiting).getByRole('link', { name: 'Lorry of tyres' })).toBeTruthy());
  await act(async () => push(event('TargetAssigned', { ...nominated, state: 'ASSIGNED', targetState: 'ASSIGNED', assignments: [assignmentSpecimen('agency-2', 'NL Customs', null)] } as never)));
  await waitFor(() => expect(within(screen.getByRole('region', { name: /Assigned/ })).getByRole('link', { name: 'Lorry of tyres' })).toBeTruthy());
  expect(within(screen.getByRole('region', { name: /Nominated/ })).queryByRole('link')).toBeNull();
  expect(asked.filter(({ name }) => name === 'TargetsPage')).toHaveLength(1);
});

it('says so when the targets cannot be read, and tries again', async () => {
  let fails = true;
  const { user } = await open(() => {
    if (fails) throw new Error('The line is down.');
    return board({ ASSIGNED: [targetSpecimen()] });
  });
  expect((await screen.findByRole('alert')).textContent).toContain('The targets could not be read.');
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Boxes of used cable' })).toBeTruthy();
});

it('speaks French', async () => {
  await showPage(
    <InRoom operationId="o-1">
      <TargetsPage operationId="o-1" />
    </InRoom>,
    { language: 'fr', path: '/operations/o-1/targets?lang=fr', rooms: ['targets', 'seizures'], answers: { TargetsPage: () => board({ ASSIGNED: [targetSpecimen()] }), OperationLive: () => new Observable<object>(() => undefined) } },
  );
  expect(await screen.findByRole('heading', { name: 'Cibles' })).toBeTruthy();
  expect(screen.getByText(/^En retard/)).toBeTruthy();
});
