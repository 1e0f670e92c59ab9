import { screen } from '@testing-library/react';
import { showPage } from '../testing/show-page';
import { AppFrame } from './AppFrame';

const operationId = '01a0ab99-0ace-70b2-a087-614f2d5caa29';
const hit = {
  __typename: 'SearchHit', id: 's1', kind: 'SEIZURE', match: 'EXACT', code: 'S-AMEE-3925', title: 'Circuit boards, Rotterdam',
  excerpt: [{ __typename: 'ExcerptPart', text: 'EXRU0006109', isMatch: true }, { __typename: 'ExcerptPart', text: ' sealed', isMatch: false }],
  operation: { __typename: 'Operation', id: operationId, code: 'SEA' },
  wasteDocument: null,
};

it('jumps from a container’s number to the report that names it', async () => {
  const { user, variablesOf } = await showPage(<AppFrame>Page</AppFrame>, {
    path: `/operations/${operationId}/map`,
    rooms: ['common', 'kit', 'operations'],
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [] } }),
      PaletteDirectory: () => ({ directory: { __typename: 'DirectoryEntryPage', items: [] } }),
      PaletteSearch: () => ({ search: [hit] }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'EXRU0006109');
  const option = await screen.findByRole('option', { name: /Circuit boards, Rotterdam/ });
  expect(option.querySelector('mark')?.textContent).toBe('EXRU0006109');
  expect(document.querySelector('.palette-heading')?.textContent).toBe('Seizure');
  await user.click(option);
  expect(variablesOf('PaletteSearch')).toEqual({ operationId, words: 'EXRU0006109' });
  expect(location.pathname).toBe(`/operations/${operationId}/seizures/s1`);
});

it('leads from a document to the record that it belongs to', async () => {
  const document = { ...hit, id: 'd1', kind: 'WASTE_DOCUMENT', code: 'NL 0001 778899', title: 'Mixed plastics', wasteDocument: { __typename: 'WasteDocument', id: 'd1', target: { __typename: 'Target', id: 't9' }, seizure: null } };
  const { user } = await showPage(<AppFrame>Page</AppFrame>, {
    path: `/operations/${operationId}/map`,
    rooms: ['common', 'kit', 'operations'],
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [] } }),
      PaletteDirectory: () => ({ directory: { __typename: 'DirectoryEntryPage', items: [] } }),
      PaletteSearch: () => ({ search: [document] }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), '778899');
  await user.click(await screen.findByRole('option', { name: /Mixed plastics/ }));
  expect(location.pathname).toBe(`/operations/${operationId}/targets/t9`);
});

it('says of what is only spelled alike that it is', async () => {
  const { user } = await showPage(<AppFrame>Page</AppFrame>, {
    path: `/operations/${operationId}/map`,
    rooms: ['common', 'kit', 'operations'],
    answers: {
      PaletteOperations: () => ({ operations: { __typename: 'OperationPage', items: [] } }),
      PaletteDirectory: () => ({ directory: { __typename: 'DirectoryEntryPage', items: [] } }),
      PaletteSearch: () => ({ search: [{ ...hit, match: 'SIMILAR' }] }),
    },
  });
  await screen.findByRole('link', { name: 'Directory' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'Roterdam');
  expect((await screen.findByRole('option', { name: /Circuit boards, Rotterdam/ })).textContent).toContain('spelled alike');
});
