import { screen } from '@testing-library/react';
import { showPage } from '../testing/show-page';
import { AppFrame } from './AppFrame';

const operationId = '01a0ab99-0ace-70b2-a087-614f2d5caa29';
const seizure = { __typename: 'Seizure', id: 's1', reference: 'S-AMEE-3925', place: 'Rotterdam', foundDescription: 'Circuit boards', containerNumbers: ['EXRU0006109'] };

it('jumps from a container’s number to the report that names it', async () => {
  const { user, variablesOf } = await showPage(<AppFrame>Page</AppFrame>, {
    path: `/operations/${operationId}/map`,
    rooms: ['common', 'kit', 'operations'],
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [] } }),
      PaletteDirectory: () => ({ directory: { __typename: 'DirectoryEntryPage', items: [] } }),
      PaletteSeizures: () => ({ searchSeizures: [seizure] }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'EXRU0006109');
  await user.click(await screen.findByRole('option', { name: /Circuit boards, Rotterdam/ }));
  expect(variablesOf('PaletteSeizures')).toEqual({ operationId, words: 'EXRU0006109' });
  expect(location.pathname).toBe(`/operations/${operationId}/seizures/s1`);
});
