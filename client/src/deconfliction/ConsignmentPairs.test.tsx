import { Observable } from '@apollo/client';
import { screen, within } from '@testing-library/react';
import { InRoom } from '../testing/in-room';
import { seizureSpecimen } from '../testing/seizure-specimen';
import { showPage } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { ConsignmentPairs } from './ConsignmentPairs';

const pair = (over: object = {}) => ({
  __typename: 'ConsignmentPair', id: 'p-1', operationId: 'o-1', kinds: ['CONTAINER'], verdict: 'PROPOSED', reason: null, version: 1, viewerCanDecide: true, decidedBy: null,
  one: seizureSpecimen({ totalKg: '12500' }), other: seizureSpecimen({ id: 's-2', reference: 'S-2', place: 'Tema', country: 'GH', direction: 'IMPORT', totalKg: null, reportingAgency: { __typename: 'Agency', id: 'agency-3', shortName: 'GH Customs' } }),
  ...over,
});

const open = (pairs: object[], answer: object | null = null) =>
  showPage(
    <InRoom operationId="o-1">
      <ConsignmentPairs operationId="o-1" />
    </InRoom>,
    {
      rooms: ['deconfliction', 'vocabulary', 'seizures', 'refusals', 'kit'],
      answers: {
        ConsignmentPairs: () => ({ operation: { __typename: 'Operation', id: 'o-1', consignmentPairs: pairs } }),
        OperationLive: () => new Observable<object>(() => undefined),
        DecideConsignment: () => ({ decideConsignment: answer }),
      },
    },
  );

it('sets the two side by side and confirms that they are one', async () => {
  const { user, variablesOf } = await open([pair()], pair({ verdict: 'CONFIRMED', version: 2, decidedBy: { __typename: 'Person', id: 'p', name: 'Claire' } }));
  await user.click(await screen.findByText('Probably the same consignment: 1 pair of reports'));
  expect(screen.getByText('In common: a container')).toBeTruthy();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/operations/o-1/seizures/s-1', '/operations/o-1/seizures/s-2']);
  await user.click(screen.getByRole('button', { name: 'Confirm: one consignment' }));
  expect(await screen.findByText('One consignment, as Claire decided.')).toBeTruthy();
  expect(variablesOf('DecideConsignment')).toEqual({ operationId: 'o-1', id: 'p-1', version: 1, isSame: true, reason: null });
});

it('asks why two are kept apart', async () => {
  const { user, variablesOf } = await open([pair()], refusedSpecimen('field.required', 'reason'));
  await user.click(await screen.findByText('Probably the same consignment: 1 pair of reports'));
  await user.click(screen.getByRole('button', { name: 'Keep apart' }));
  const dialog = await screen.findByRole('dialog', { name: 'Keep apart' });
  await user.click(within(dialog).getByRole('button', { name: 'Keep apart' }));
  expect(await within(dialog).findByText('This is needed.')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: /Why they are two/ }), 'Two boxes.');
  await user.click(within(dialog).getByRole('button', { name: 'Keep apart' }));
  expect(variablesOf('DecideConsignment')).toEqual({ operationId: 'o-1', id: 'p-1', version: 1, isSame: false, reason: 'Two boxes.' });
});

it('counts what the reader may decide, and nothing else', async () => {
  await open([pair({ viewerCanDecide: false }), pair({ id: 'p-2' }), pair({ id: 'p-3', verdict: 'APART', reason: 'Two boxes.', decidedBy: { __typename: 'Person', id: 'p', name: 'Claire' } })]);
  expect(await screen.findByText('Probably the same consignment: 1 pair of reports')).toBeTruthy();
  expect(screen.getByText('1 decided')).toBeTruthy();
});
