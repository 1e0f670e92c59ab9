import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen, targetSpecimen } from '../testing/target-specimen';
import { TargetPage } from '../targets/TargetPage';

const agency = (id: string, shortName: string) => ({ __typename: 'Agency', id, name: `Agency ${shortName}`, shortName });
const participations = [agency('agency-1', 'RC'), agency('agency-3', 'GH Customs')].map((each) => ({ __typename: 'Participation', id: `pa-${each.id}`, participationState: 'ACCEPTED', agency: each }));
const note = (over: object = {}) => ({
  __typename: 'IntelligenceNote', id: 'n-1', sourceEvaluation: 'B', informationEvaluation: 'I2', addedAt: '2026-06-02T06:00:00Z', withdrawnAt: null, viewerCanMark: false, readings: [],
  agency: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' },
  handling: { __typename: 'Handling', tlp: 'AMBER_STRICT', toCoordinators: true, releasableTo: [{ __typename: 'HandlingAgency', id: 'agency-1', shortName: 'RC' }] },
  ...over,
});
const reading = { __typename: 'IntelligenceReading', id: 'r-1', at: '2026-06-03T06:00:00Z', purpose: 'A control at the gate', reader: { __typename: 'Person', id: 'p-9', name: 'Ama' }, agency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' } };

const open = (target: object, answers: Answers = {}, language: 'en' | 'fr' = 'en') => {
  const operation = { __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', report: false }, sendableKinds: [], participations };
  return showPage(
    <Route path="/operations/:operationId/targets/:targetId">
      <InRoom operationId="o-1">
        <TargetPage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      language,
      path: `/operations/o-1/targets/t-1?lang=${language}`,
      rooms: ['messages', 'targets', 'parties', 'intelligence', 'seizures', 'operations', 'map', 'refusals'],
      answers: { TargetPage: () => ({ target, operation }), TargetWarnings: () => ({ operation: { __typename: 'Operation', id: 'o-1', messages: { __typename: 'MessagePage', items: [] } } }), IntelligenceReleaseTo: () => ({ operation }), OperationLive: () => new Observable<object>(() => undefined), ...answers },
    },
  );
};
const section = async (name = 'Intelligence') => within(await screen.findByRole('region', { name }));

it('lists who says it, its evaluation in words, and for whom it is; never what it says', async () => {
  await open(targetSpecimen({ intelligence: [note({ readings: [reading] })] }));
  const listed = await section();
  for (const text of ['NL Customs', 'TLP:AMBER+STRICT', 'B2']) expect(listed.getByText(text)).toBeTruthy();
  expect(listed.getByText('Source reliable most of the time · Known to the source at first hand')).toBeTruthy();
  expect(listed.getByText(/Released to RC · For the coordinators too/)).toBeTruthy();
  expect(within(listed.getByRole('list', { name: 'Who opened it' })).getByText(/Ama \(GH Customs\): A control at the gate/)).toBeTruthy();
  for (const name of ['Withdraw', 'Add what you know']) expect(listed.queryByRole('button', { name })).toBeNull();
});

it('opens it for a purpose, beside its field where that was refused', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ intelligence: [note()] }), {
    OpenIntelligence: ({ purpose }) => ({
      openIntelligence: purpose === '' ? refusedSpecimen('text.empty', 'purpose') : { __typename: 'OpenedIntelligence', id: 'n-1', text: 'The yard is shut at night.', origin: 'A clerk', openedAt: '2026-06-04T06:00:00Z' },
    }),
  });
  await user.click((await section()).getByRole('button', { name: 'Open' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Open the intelligence of NL Customs' }));
  await user.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await dialog.findByText('This is needed.')).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: /What do you need it for/ }), 'A control');
  await user.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText('The yard is shut at night.')).toBeTruthy();
  expect(screen.getByText('A clerk')).toBeTruthy();
  expect(variablesOf('OpenIntelligence')).toEqual({ operationId: 'o-1', id: 'n-1', purpose: 'A control' });
});

it('adds what the agency knows, for that agency alone unless told otherwise', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ viewerCanAddIntelligence: true }), { AddIntelligence: () => ({ addIntelligence: { __typename: 'IntelligenceNote', id: 'n-2' } }) });
  await user.click((await section()).getByRole('button', { name: 'Add what you know' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add intelligence' }));
  expect(dialog.getByRole('button', { name: 'Seal and add' })).toHaveProperty('disabled', true);
  await user.type(dialog.getByRole('textbox', { name: /What does your agency know/ }), 'Two lorries a week.');
  await user.type(dialog.getByRole('textbox', { name: /Where does it come from/ }), 'A driver');
  await user.selectOptions(dialog.getByRole('combobox', { name: /source be trusted/ }), 'B');
  await user.selectOptions(dialog.getByRole('combobox', { name: /information be believed/ }), 'I3');
  await user.click(await dialog.findByRole('checkbox', { name: 'Agency GH Customs' }));
  expect(dialog.queryByRole('checkbox', { name: 'Agency RC' })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Seal and add' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(variablesOf('AddIntelligence')).toMatchObject(
    { input: { operationId: 'o-1', subjectType: 'Target', subjectId: 't-1', text: 'Two lorries a week.', origin: 'A driver', sourceEvaluation: 'B', informationEvaluation: 'I3', handling: { tlp: 'AMBER_STRICT', releasableTo: ['agency-3'], toCoordinators: false } } },
  );
});

it('says beside the choice why a handling was refused, and keeps what was written', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ viewerCanAddIntelligence: true }), { AddIntelligence: () => ({ addIntelligence: refusedSpecimen('intelligence.lower-than-record', 'handling.tlp') }) });
  await user.click((await section()).getByRole('button', { name: 'Add what you know' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add intelligence' }));
  await user.type(dialog.getByRole('textbox', { name: /What does your agency know/ }), 'x');
  await user.type(dialog.getByRole('textbox', { name: /Where does it come from/ }), 'y');
  await user.selectOptions(dialog.getByRole('combobox', { name: /source be trusted/ }), 'X');
  await user.selectOptions(dialog.getByRole('combobox', { name: /information be believed/ }), 'I4');
  await user.selectOptions(dialog.getByRole('combobox', { name: /Who is it for/ }), 'CLEAR');
  await user.click(dialog.getByRole('button', { name: 'Seal and add' }));
  expect(await dialog.findByText(/handled at least as strictly as the record/)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: /What does your agency know/ })).toHaveProperty('value', 'x');
  expect(variablesOf('AddIntelligence')).toMatchObject({ input: { handling: { tlp: 'CLEAR' } } });
});

it('withdraws after it was asked, in French as well', async () => {
  const { user, variablesOf } = await open(targetSpecimen({ intelligence: [note({ viewerCanMark: true })] }), {
    WithdrawIntelligence: () => ({ withdrawIntelligence: { __typename: 'IntelligenceNote', id: 'n-1', withdrawnAt: '2026-06-05T06:00:00Z', viewerCanMark: false } }),
  }, 'fr');
  await user.click((await section('Renseignement')).getByRole('button', { name: 'Retirer' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Retirer le renseignement' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(variablesOf('WithdrawIntelligence')).toEqual({ operationId: 'o-1', id: 'n-1' });
});

it('offers nothing to open of what was withdrawn', async () => {
  await open(targetSpecimen({ intelligence: [note({ withdrawnAt: '2026-06-05T06:00:00Z' })] }));
  const listed = await section();
  expect(listed.getByText(/What it said is destroyed/)).toBeTruthy();
  expect(listed.queryByRole('button', { name: 'Open' })).toBeNull();
});
