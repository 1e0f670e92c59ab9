import { Observable } from '@apollo/client';
import { screen, waitFor } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, somebody, type Answers } from '../testing/show-page';
import { refusedSpecimen, targetSpecimen } from '../testing/target-specimen';
import { ControlPage } from './ControlPage';

const ghanaian = somebody({ person: { __typename: 'Person', id: 'account-1', name: 'Kofi', agency: { __typename: 'Agency', id: 'agency-1', name: 'Ghana Customs', shortName: 'GH Customs', country: 'GH' } } });

const open = (answers: Answers, nextActions: readonly string[] = ['control'], report = true) =>
  showPage(
    <Route path="/operations/:operationId/targets/:targetId/control">
      <InRoom operationId="o-1">
        <ControlPage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      as: ghanaian,
      path: '/operations/o-1/targets/t-1/control',
      rooms: ['targets', 'seizures', 'sending', 'refusals'],
      answers: {
        ControlPage: () => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T', viewerCan: { __typename: 'OperationRights', report } }, target: targetSpecimen({ nextActions }) }),
        OperationLive: () => new Observable<object>(() => undefined),
        ...answers,
      },
    },
  );

const done = (finding: string) => ({ controlTarget: { __typename: 'Control', id: 'c-1', finding, target: targetSpecimen({ targetState: 'CONTROLLED' }) } });

beforeEach(() => localStorage.clear());

it('takes “nothing found” as an answer that counts, with the place of the route and the time of now filled in', async () => {
  const { user, variablesOf } = await open({ ControlTarget: () => done('NOTHING_FOUND') });
  await user.click(await screen.findByRole('radio', { name: /^Nothing found.*counts as work done/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /How was it controlled/ }), 'Scanner');
  await user.click(screen.getByRole('button', { name: 'Report the control' }));
  expect(await screen.findByRole('heading', { name: 'Control reported: Nothing found' })).toBeTruthy();
  expect(screen.getByText(/^It counts as work done\./)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Report a seizure from it' })).toBeNull();
  expect(variablesOf('ControlTarget')).toMatchObject({
    input: { operationId: 'o-1', targetId: 't-1', finding: 'NOTHING_FOUND', method: 'SCANNER', country: 'GH', place: 'Tema', locode: 'GHTEM', zone: 'Africa/Accra', note: null, language: 'en' },
  });
});

it('leads from illegal waste to the report of the seizure', async () => {
  const { user } = await open({ ControlTarget: () => done('ILLEGAL_WASTE') });
  await user.click(await screen.findByRole('radio', { name: /^Illegal waste/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /How was it controlled/ }), 'Physical search');
  await user.click(screen.getByRole('button', { name: 'Report the control' }));
  expect((await screen.findByRole('link', { name: 'Report a seizure from it' })).getAttribute('href')).toBe('/operations/o-1/report?target=t-1');
});

it('asks for what is missing before it sends', async () => {
  const { user, asked } = await open({});
  await user.click(await screen.findByRole('button', { name: 'Report the control' }));
  expect(await screen.findByText('2 things must be mended.')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: /How was it controlled/ }).getAttribute('aria-invalid')).toBe('true');
  expect(asked.some(({ name }) => name === 'ControlTarget')).toBe(false);
});

it('says that an earlier try had arrived instead of making a second control', async () => {
  let id = '';
  const { user, asked } = await open({
    ControlTarget: ({ input }) => {
      ({ id } = input as { id: string });
      return { controlTarget: refusedSpecimen('id.taken', 'id') };
    },
    KnownControls: () => ({ target: { __typename: 'Target', id: 't-1', controls: [{ __typename: 'Control', id, finding: 'INCONCLUSIVE' }] } }),
  });
  await user.click(await screen.findByRole('radio', { name: /^Nothing found/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /How was it controlled/ }), 'Dog');
  await user.click(screen.getByRole('button', { name: 'Report the control' }));
  expect(await screen.findByRole('heading', { name: 'Your first try had arrived' })).toBeTruthy();
  expect(screen.getByText('Control reported: Inconclusive')).toBeTruthy();
  await waitFor(() => expect(asked.filter(({ name }) => name === 'ControlTarget')).toHaveLength(1));
});

it('is not for an agency that is not to act', async () => {
  await open({}, []);
  expect(await screen.findByText('A control of this target is not yours to report.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Report the control' })).toBeNull();
});
