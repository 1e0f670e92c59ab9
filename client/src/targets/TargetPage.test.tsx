import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { messageSpecimen } from '../testing/message-specimen';
import { assignmentSpecimen, refusedSpecimen, targetSpecimen } from '../testing/target-specimen';
import { TargetPage } from './TargetPage';

const participations = [
  { __typename: 'Participation', id: 'pa-1', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-1', name: 'Royal Customs', shortName: 'RC' } },
  { __typename: 'Participation', id: 'pa-2', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-3', name: 'Ghana Customs', shortName: 'GH Customs' } },
  { __typename: 'Participation', id: 'pa-3', participationState: 'DECLINED', agency: { __typename: 'Agency', id: 'agency-4', name: 'Togo Customs', shortName: 'TG Customs' } },
];
const control = {
  __typename: 'Control', id: 'c-1', controlledAt: '2026-06-09T06:00:00Z', zone: 'Africa/Accra', country: 'GH', place: 'Tema', method: 'SCANNER', finding: 'NOTHING_FOUND', note: 'All as declared.',
  agency: { __typename: 'Agency', id: 'agency-1', shortName: 'RC' }, madeBy: { __typename: 'Person', id: 'p-2', name: 'Kofi' },
};
const version = (number: number, state: string, body: object) => ({
  __typename: 'TargetVersion', version: number, state, changedAt: '2026-06-01T06:00:00Z', reason: null, changedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' }, body: JSON.stringify(body),
});

const open = (target: object | null, { report = false, kinds = [] as string[], warnings = [] as object[], answers = {}, language = 'en' as 'en' | 'fr' } = {}) =>
  showPage(
    <Route path="/operations/:operationId/targets/:targetId">
      <InRoom operationId="o-1">
        <TargetPage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      language,
      path: `/operations/o-1/targets/t-1?lang=${language}`,
      rooms: ['targets', 'messages', 'parties', 'intelligence', 'seizures', 'operations', 'map', 'refusals'],
      answers: {
        TargetPage: () => ({ target, operation: { __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', report }, sendableKinds: kinds, participations } }),
        TargetWarnings: () => ({ operation: { __typename: 'Operation', id: 'o-1', messages: { __typename: 'MessagePage', items: warnings } } }),
        OperationLive: () => new Observable<object>(() => undefined),
        ...answers,
      } satisfies Answers,
    },
  );

it('tells what it is, why it is suspected, its way, and flags a wrong IMO number', async () => {
  await open(targetSpecimen());
  expect(await screen.findByRole('heading', { name: 'Boxes of used cable' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Why it is suspected' })).getByText('Same consignor as in May.')).toBeTruthy();
  const marks = screen.getByRole('region', { name: 'How to recognise it' });
  expect(within(marks).getByText('CSQU3054383')).toBeTruthy();
  expect(within(marks).getByText('Check digit wrong')).toBeTruthy();
  expect(await screen.findByText('Antwerpen, Belgium → Tema, Ghana')).toBeTruthy();
});

it('offers no step to whoever may take none', async () => {
  await open(targetSpecimen());
  await screen.findByRole('heading', { name: 'Boxes of used cable' });
  for (const name of ['Assign', 'Close', 'Reopen', /^Take it back/]) expect(screen.queryByRole('button', { name })).toBeNull();
  for (const name of ['Report a control', 'Correct', 'Report a seizure from it']) expect(screen.queryByRole('link', { name })).toBeNull();
});

it('offers the steps of whoever may: control, report, assign, close, correct', async () => {
  await open(targetSpecimen({ nextActions: ['correct', 'assign', 'control', 'close'] }), { report: true });
  expect((await screen.findByRole('link', { name: 'Report a control' })).getAttribute('href')).toBe('/operations/o-1/targets/t-1/control');
  expect(screen.getByRole('link', { name: 'Report a seizure from it' }).getAttribute('href')).toBe('/operations/o-1/report?target=t-1');
  expect(screen.getByRole('link', { name: 'Correct' }).getAttribute('href')).toBe('/operations/o-1/targets/t-1/edit');
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

it('leads whoever may warn to a warning about it, and shows what was said', async () => {
  await open(targetSpecimen(), { kinds: ['WARNING'], warnings: [messageSpecimen({ subject: 'Boxes on their way' })] });
  expect((await screen.findByRole('link', { name: 'Warn agencies' })).getAttribute('href')).toBe('/operations/o-1/messages/new?kind=WARNING&target=t-1');
  const said = await screen.findByRole('region', { name: 'Messages about it' });
  expect((await within(said).findByRole('link', { name: 'Boxes on their way' })).getAttribute('href')).toBe('/operations/o-1/messages/m-1');
});

it('assigns agencies that take part, by a time on the clock of the place', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ state: 'NOMINATED', targetState: 'NOMINATED', assignments: [], nextActions: ['assign'], expectedZone: 'Asia/Tokyo', expectedAt: '2126-06-20T06:00:00Z' }), {
    answers: { AssignTarget: () => ({ assignTarget: targetSpecimen({ assignments: [assignmentSpecimen('agency-3', 'GH Customs', '2126-06-20T06:00:00Z')] }) }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Assign' }));
  const dialog = await screen.findByRole('dialog', { name: 'Have these agencies act on it' });
  await user.type(within(dialog).getByRole('combobox', { name: 'Who is to act?' }), 'customs');
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).not.toContain('TG CustomsTogo Customs');
  await user.click(screen.getByRole('option', { name: /Ghana Customs/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Have these agencies act on it' }));
  await waitFor(() => expect(variablesOf('AssignTarget')).toEqual({ input: { operationId: 'o-1', id: 't-1', agencyIds: ['agency-3'], dueAt: '2126-06-20T06:00:00.000Z' } }));
  expect(await screen.findByRole('link', { name: 'Agency GH Customs' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says at its field what was refused of an assignment', async () => {
  const { user } = await open(targetSpecimen({ nextActions: ['assign'] }), { answers: { AssignTarget: () => ({ assignTarget: refusedSpecimen('field.required', 'agencyIds') }) } });
  await user.click(await screen.findByRole('button', { name: 'Assign' }));
  await user.click(await screen.findByRole('button', { name: 'Have these agencies act on it' }));
  expect(await within(screen.getByRole('dialog')).findByText('This is needed.')).toBeTruthy();
});

it('takes an assignment back', async () => {
  const two = [assignmentSpecimen('agency-1', 'RC', null), assignmentSpecimen('agency-3', 'GH Customs', null)];
  const { user, variablesOf } = await open(targetSpecimen({ assignments: two, nextActions: ['withdraw'] }), {
    answers: { WithdrawAssignment: () => ({ withdrawAssignment: targetSpecimen({ assignments: two.slice(0, 1), version: 3 }) }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Take it back from GH Customs' }));
  await waitFor(() => expect(screen.queryByText('Agency GH Customs')).toBeNull());
  expect(variablesOf('WithdrawAssignment')).toEqual({ operationId: 'o-1', id: 't-1', agencyId: 'agency-3' });
});

it('counts a control that found nothing as done, and offers that as the outcome', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ state: 'CONTROLLED', targetState: 'CONTROLLED', controls: [control], nextActions: ['close'] }), {
    answers: { CloseTarget: () => ({ closeTarget: targetSpecimen({ state: 'CLOSED', targetState: 'CLOSED', outcome: 'NOTHING_FOUND', controls: [control] }) }) },
  });
  const controls = await screen.findByRole('region', { name: 'Controls' });
  expect(within(controls).getByText('Nothing found')).toBeTruthy();
  expect(within(controls).getByText('Tema, Ghana · Scanner')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Who is to act' })).getByText('Has controlled it')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close target T-7K2M' });
  expect((within(dialog).getByRole('radio', { name: /^Nothing found/ }) as HTMLInputElement).checked).toBe(true);
  await user.type(within(dialog).getByRole('textbox', { name: /others should know/ }), 'Clean');
  await user.click(within(dialog).getByRole('button', { name: 'Close target T-7K2M' }));
  await waitFor(() => expect(variablesOf('CloseTarget')).toEqual({ input: { operationId: 'o-1', id: 't-1', version: 2, outcome: 'NOTHING_FOUND', note: 'Clean', language: 'en' } }));
});

it('offers of an uncontrolled target only what needs no control, and asks for one of them', async () => {
  const { user, asked } = await open(targetSpecimen({ nextActions: ['close'] }));
  await user.click(await screen.findByRole('button', { name: 'Close' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
  await user.click(within(dialog).getByRole('button', { name: 'Close target T-7K2M' }));
  expect(within(dialog).getByText('Say what became of it.')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'CloseTarget')).toBe(false);
});

it('reads anew when somebody changed it meanwhile, and says so', async () => {
  const { user, asked } = await open(targetSpecimen({ nextActions: ['close'] }), { answers: { CloseTarget: () => ({ closeTarget: refusedSpecimen('version.stale', 'version', { yours: '2', current: '3' }) }) } });
  await user.click(await screen.findByRole('button', { name: 'Close' }));
  await user.click(await screen.findByRole('radio', { name: /^Missed/ }));
  await user.click(screen.getByRole('button', { name: 'Close target T-7K2M' }));
  expect(await within(screen.getByRole('dialog')).findByText(/Somebody changed this meanwhile/)).toBeTruthy();
  await waitFor(() => expect(asked.filter(({ name }) => name === 'TargetPage').length).toBeGreaterThan(1));
});

it('takes a closed target up again', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ state: 'CLOSED', targetState: 'CLOSED', outcome: 'MISSED', outcomeNote: 'Left on Friday.', nextActions: ['reopen'] }), {
    answers: { ReopenTarget: () => ({ reopenTarget: targetSpecimen({ version: 3 }) }) },
  });
  expect(await screen.findByText('Left on Friday.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Reopen' }));
  await user.click(await screen.findByRole('button', { name: 'Reopen target T-7K2M' }));
  await waitFor(() => expect(variablesOf('ReopenTarget')).toEqual({ operationId: 'o-1', id: 't-1', version: 2 }));
  await waitFor(() => expect(screen.queryByText('Left on Friday.')).toBeNull());
});

it('keeps every version with what it changed', async () => {
  const versions = [version(2, 'ASSIGNED', { title: 'Boxes', container_numbers: ['CSQU3054383'] }), version(1, 'NOMINATED', { title: 'A box', container_numbers: [] })];
  await open(targetSpecimen({ versions }));
  const list = await screen.findByRole('region', { name: 'Versions' });
  expect(within(list).getByText('A box')).toBeTruthy();
  expect(within(list).getByText('Containers')).toBeTruthy();
  expect(within(list).getByText('First version')).toBeTruthy();
});

it('says that there is nothing to be seen, and where the others are', async () => {
  await open(null);
  expect(await screen.findByText('There is no such target here, or it may not be seen.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all targets' }).getAttribute('href')).toBe('/operations/o-1/targets');
});

it('speaks French', async () => {
  await open(targetSpecimen({ nextActions: ['control'] }), { language: 'fr' });
  expect(await screen.findByRole('link', { name: 'Signaler un contrôle' })).toBeTruthy();
  expect(screen.getByText('Chiffre de contrôle faux')).toBeTruthy();
});

describe('the name of a company', () => {
  const party = { __typename: 'Party', id: 'pt-1', kind: 'COMPANY', part: 'BROKER', readings: [] };
  const company = (over: object = {}) => targetSpecimen({ kind: 'COMPANY', title: 'A broker', parties: [party], ...over });

  it('is opened for a purpose, and stands on the page of whoever opened it alone', async () => {
    const { user, variablesOf } = await open(company(), {
      answers: { OpenParty: () => ({ openParty: { __typename: 'OpenedParty', id: 'pt-1', name: 'Acme Metals', address: null, identifiers: ['VAT-2'], openedAt: '2026-06-11T06:00:00Z' } }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Open the name' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open the name of the broker' });
    await user.type(within(dialog).getByRole('textbox'), 'Register');
    await user.click(within(dialog).getByRole('button', { name: 'Open the name' }));
    expect(await screen.findByText('Acme Metals')).toBeTruthy();
    expect(variablesOf('OpenParty')).toEqual({ operationId: 'o-1', id: 'pt-1', purpose: 'Register' });
  });

  it('is not offered to whoever may not open it', async () => {
    await open(company({ parties: [] }));
    expect(await screen.findByText('No persons or companies are named, or they are not for you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the name' })).toBeNull();
  });

  it('is released by nobody who may not say who acts', async () => {
    await open(company());
    expect((await screen.findAllByRole('button', { name: 'Open the name' })).length).toBe(1);
    expect(screen.queryByRole('button', { name: 'Release it to another agency' })).toBeNull();
  });

  it('goes to the agency that is chosen', async () => {
    const { user, variablesOf } = await open(company({ viewerCanReleaseNames: true }), { answers: { ReleaseTargetParty: () => ({ releaseTargetParty: company({ viewerCanReleaseNames: true }) }) } });
    await user.click(await screen.findByRole('button', { name: 'Release it to another agency' }));
    const dialog = await screen.findByRole('dialog', { name: 'Release the name of the broker' });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'To which agency?' }), 'Ghana Customs');
    await user.click(within(dialog).getByRole('button', { name: 'Release the name of the broker' }));
    await waitFor(() => expect(variablesOf('ReleaseTargetParty')).toEqual({ operationId: 'o-1', id: 'pt-1', agencyId: 'agency-3' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
