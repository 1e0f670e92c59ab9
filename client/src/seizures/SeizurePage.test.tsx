import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { seizureSpecimen } from '../testing/seizure-specimen';
import { showPage, type Answers } from '../testing/show-page';
import { SeizurePage } from './SeizurePage';

const broker = { __typename: 'Party', id: 'pt-1', kind: 'COMPANY', part: 'BROKER', readings: [] };
const participations = [
  { __typename: 'Participation', id: 'pa-1', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-1', name: 'Royal Customs', shortName: 'RC' } },
  { __typename: 'Participation', id: 'pa-2', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-3', name: 'Ghana Customs', shortName: 'GH Customs' } },
  { __typename: 'Participation', id: 'pa-3', participationState: 'INVITED', agency: { __typename: 'Agency', id: 'agency-4', name: 'Togo Customs', shortName: 'TG Customs' } },
];
const sealed = () => ({ setParties: { __typename: 'Seizure', id: 's-1', version: 4 } });

const open = (seizure: object | null, { answers = {}, language = 'en' as 'en' | 'fr' } = {}) =>
  showPage(
    <Route path="/operations/:operationId/seizures/:seizureId">
      <InRoom operationId="o-1">
        <SeizurePage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      language,
      path: `/operations/o-1/seizures/s-1?lang=${language}`,
      rooms: ['seizures', 'parties', 'operations', 'map', 'refusals'],
      answers: { SeizurePage: () => ({ seizure }), ReleaseTo: () => ({ operation: { __typename: 'Operation', id: 'o-1', participations } }), OperationLive: () => new Observable<object>(() => undefined), ...answers } satisfies Answers,
    },
  );

it('tells what was declared beside what was found, and that it is preliminary', async () => {
  await open(seizureSpecimen());
  expect(await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' })).toBeTruthy();
  expect(screen.getAllByText('Used household goods').length).toBeGreaterThan(0);
  expect(screen.getAllByText('Broken television sets').length).toBeGreaterThan(0);
  expect(screen.getByText(/Preliminary/)).toBeTruthy();
});

it('says the same of a report that is hidden and of one that never was', async () => {
  await open(null);
  expect(await screen.findByText('There is no such report here, or it may not be seen.')).toBeTruthy();
});

describe('the names in a report', () => {
  it('are set, taken away and released by nobody who may not', async () => {
    await open(seizureSpecimen({ parties: [broker] }));
    expect(await screen.findByRole('button', { name: 'Open the name' })).toBeTruthy();
    for (const name of [/Name a person/, /Take away/, /Release it/]) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('are sealed beside those that stand already', async () => {
    const { user, variablesOf } = await open(seizureSpecimen({ viewerCanEdit: true, parties: [broker] }), { answers: { SetParties: sealed } });
    await user.click(await screen.findByRole('button', { name: 'Name a person or company' }));
    const dialog = await screen.findByRole('dialog', { name: 'Name a person or company' });
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Seal the name' }).disabled).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: /What is it called/ }), 'Acme Metals');
    await user.type(within(dialog).getByRole('textbox', { name: /Numbers by which/ }), 'VAT-2, EORI-3');
    await user.click(within(dialog).getByRole('button', { name: 'Seal the name' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(variablesOf('SetParties')).toEqual({
      input: {
        operationId: 'o-1', id: 's-1', version: 3,
        parties: [
          { id: 'pt-1', kind: 'COMPANY', part: 'BROKER' },
          { id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, kind: 'COMPANY', part: 'CONSIGNOR', name: 'Acme Metals', address: null, identifiers: ['VAT-2', 'EORI-3'] },
        ],
      },
    });
  });

  it('stay in the dialog when the report was changed meanwhile', async () => {
    const refused = () => ({ setParties: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'version.stale', field: 'version', message: 'The report is at version 4 now.', arguments: [] }] } });
    const { user } = await open(seizureSpecimen({ viewerCanEdit: true }), { answers: { SetParties: refused } });
    await user.click(await screen.findByRole('button', { name: 'Name a person or company' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByRole<HTMLInputElement>('textbox', { name: /What is it called/ });
    await user.type(name, 'Acme Metals');
    await user.click(within(dialog).getByRole('button', { name: 'Seal the name' }));
    expect(await within(dialog).findByText('It was not sealed.')).toBeTruthy();
    expect(name.value).toBe('Acme Metals');
  });

  it('are taken away when that was confirmed', async () => {
    const { user, variablesOf } = await open(seizureSpecimen({ viewerCanEdit: true, parties: [broker] }), { answers: { SetParties: sealed } });
    await user.click(await screen.findByRole('button', { name: /^Take away/ }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Take the broker away' }));
    await waitFor(() => expect(variablesOf('SetParties')).toEqual({ input: { operationId: 'o-1', id: 's-1', version: 3, parties: [] } }));
  });

  it('are released to another participant, never to who has not accepted', async () => {
    const { user, variablesOf } = await open(seizureSpecimen({ viewerCanReleaseNames: true, parties: [broker] }), { answers: { ReleaseParty: () => ({ releaseParty: { __typename: 'Seizure', id: 's-1' } }) } });
    await user.click(await screen.findByRole('button', { name: 'Release it to another agency' }));
    const dialog = await screen.findByRole('dialog', { name: 'Release the name of the broker' });
    await within(dialog).findByRole('option', { name: 'Ghana Customs' });
    expect(within(dialog).queryByRole('option', { name: /Togo|Royal/ })).toBeNull();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'To which agency?' }), 'Ghana Customs');
    await user.click(within(dialog).getByRole('button', { name: 'Release the name of the broker' }));
    await waitFor(() => expect(variablesOf('ReleaseParty')).toEqual({ operationId: 'o-1', id: 'pt-1', agencyId: 'agency-3' }));
  });
});
