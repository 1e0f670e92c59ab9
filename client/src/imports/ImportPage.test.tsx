import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { createCache } from '../platform/apollo';
import { show } from '../testing/show';
import { ImportPage } from './ImportPage';

const fields = [
  { key: 'place', en: 'Place', fr: 'Lieu' },
  { key: 'country', en: 'Country', fr: 'Pays' },
  { key: 'wasteStream', en: 'Waste stream', fr: 'Flux de déchets' },
].map((field) => ({ __typename: 'ImportColumn', ...field }));

const found = {
  __typename: 'Import', id: 'i-1', operationId: 'o-1', fileName: 'june.csv', format: 'CSV', encoding: 'UTF-8', separator: ';', importState: 'CHECKED', failure: null,
  columns: ['Port', 'Country', 'Stream'], mapping: ['', 'country', 'wasteStream'], rowCount: 4, doneCount: 4, problemCount: 1, duplicateCount: 2, importedCount: 0,
  createdAt: '2026-06-10T09:00:00Z', uploadedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' },
  sample: { __typename: 'ImportRowPage', items: [{ __typename: 'ImportRow', row: 2, cells: ['Rotterdam', 'NL', 'E_WASTE'] }] },
};

const row = (number: number, over: object = {}) => ({ __typename: 'ImportRow', row: number, cells: ['Rotterdam', 'NL', 'TELEVISIONS'], problems: [], duplicates: [], ...over });
const problem = {
  __typename: 'ImportProblem', column: 'Stream', field: 'wasteStream', rule: 'code.unknown', message: 'Waste stream: one of E_WASTE.', value: 'TELEVISIONS',
  arguments: [{ __typename: 'RefusalArgument', name: 'codes', value: 'E_WASTE, PLASTIC' }],
};
const repeats = (over: object) => ({ __typename: 'ImportDuplicate', row: null, seizureId: null, reference: null, ...over });
const wrong = row(3, { problems: [problem] });
const twins = [row(4, { duplicates: [repeats({ row: 2 })] }), row(5, { duplicates: [repeats({ seizureId: 's-1', reference: 'S-7K2M' })] })];
const rowsOf = { PROBLEMS: [wrong], DUPLICATES: twins, ALL: [row(2), wrong, ...twins] };

type Variables = Record<string, unknown>;
type Answers = Record<string, (variables: Variables) => object>;

const answers = (over: Answers = {}): Answers => ({
  OneImport: () => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T' }, import: found }),
  ImportColumns: () => ({ importColumns: fields }),
  ImportRows: ({ only }) => ({ import: { __typename: 'Import', id: 'i-1', rows: { __typename: 'ImportRowPage', nextCursor: null, items: rowsOf[(only ?? 'ALL') as keyof typeof rowsOf] } } }),
  ImportBoth: () => ({ import: { __typename: 'Import', id: 'i-1', rows: { __typename: 'ImportRowPage', nextCursor: null, items: rowsOf.PROBLEMS } } }),
  ...over,
});

/** The page on mocked answers; what was asked stands in `asked`. */
const open = async (path: string, over: Answers = {}, language: 'en' | 'fr' = 'en') => {
  const asked: [string, Variables][] = [];
  const known = answers(over);
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push([operationName, variables]);
    const answer = known[operationName];
    return new Observable((observer) => {
      if (!answer) return observer.error(new Error(`No answer to ${operationName}.`));
      observer.next({ data: answer(variables) as Record<string, unknown> });
      observer.complete();
    });
  });
  window.history.replaceState(null, '', path);
  const shown = await show(
    <ApolloProvider client={new ApolloClient({ link, cache: createCache(), dataMasking: true })}>
      <Route path="/operations/:operationId/import/:importId?">
        <ImportPage operationId="o-1" />
      </Route>
    </ApolloProvider>,
    { rooms: ['import', 'kit', 'refusals'], language },
  );
  return { ...shown, asked };
};

const start = (report: boolean) => ({
  ImportStart: () => ({
    operation: {
      __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', report },
      imports: [{ __typename: 'Import', id: 'i-1', fileName: 'june.csv', importState: 'CHECKED', rowCount: 4, importedCount: 0, createdAt: found.createdAt, uploadedBy: found.uploadedBy }],
    },
  }),
});

describe('beginning an import', () => {
  it('gives the template in the reader’s language, takes a sheet and lists what was sent before', async () => {
    await open('/operations/o-1/import', start(true), 'fr');
    expect((await screen.findByRole('link', { name: 'Modèle en XLSX' })).getAttribute('href')).toBe('/imports/template.xlsx?lang=fr');
    expect(screen.getByRole('group', { name: /CSV ou XLSX/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'june.csv' }).getAttribute('href')).toBe('/operations/o-1/import/i-1');
    expect(screen.getByText('attend votre décision')).toBeTruthy();
  });

  it('takes no sheet from somebody who may not report, and keeps the list', async () => {
    await open('/operations/o-1/import', start(false));
    expect(await screen.findByRole('link', { name: 'june.csv' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /CSV or XLSX/ })).toBeNull();
    expect(screen.getByText(/takes no reports from you/)).toBeTruthy();
  });
});

describe('an import that waits', () => {
  it('tells each problem by row and column with its reason, and each duplicate with what it repeats', async () => {
    const { user } = await open('/operations/o-1/import/i-1');
    const third = await screen.findByRole('row', { name: /Row 3/ });
    expect(within(third).getByText('Stream')).toBeTruthy();
    expect(within(third).getByText(/This code is not known\. It takes one of: E_WASTE, PLASTIC\./)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Duplicates (2)' }));
    expect(await screen.findByText('Tells the same as row 2')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'S-7K2M' }).getAttribute('href')).toBe('/operations/o-1/seizures/s-1');
  });

  it('gives a field to one column only, and has the rows checked anew', async () => {
    const { user, asked } = await open('/operations/o-1/import/i-1', { SetImportMapping: () => ({ setImportMapping: { ...found, mapping: ['country', '', 'wasteStream'], importState: 'CHECKING', doneCount: 0 } }) });
    expect(await screen.findByText(/^2 of 3 columns are understood/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /Port/ }), 'Country');
    await user.click(screen.getByRole('button', { name: 'Check again with these columns' }));
    expect(asked.find(([name]) => name === 'SetImportMapping')?.[1]).toMatchObject({ mapping: ['country', '', 'wasteStream'] });
    expect(await screen.findByRole('progressbar', { name: 'Checking the rows' })).toBeTruthy();
  });

  it('stands still while a wrong row is in the way, then says how many reports are made', async () => {
    const { user, asked } = await open('/operations/o-1/import/i-1', { ConfirmImport: () => ({ confirmImport: { ...found, importState: 'IMPORTED', importedCount: 1 } }) });
    expect(await screen.findByText(/1 row with problems stands in the way/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Leave out the row with problems' }));
    await user.click(screen.getByRole('checkbox', { name: /Leave out the 2 duplicates/ }));
    await user.click(await screen.findByRole('button', { name: 'Import 1 report as preliminary' }));
    const dialog = screen.getByRole('alertdialog');
    expect(within(dialog).getByText('3 rows are left out.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Import 1 report as preliminary' }));
    expect(asked.find(([name]) => name === 'ConfirmImport')?.[1]).toMatchObject({ problems: true, duplicates: true, rows: [] });
    expect(await screen.findByText('1 report was made, as preliminary.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See the seizures' }).getAttribute('href')).toBe('/operations/o-1/seizures');
  });

  it('leaves single rows out', async () => {
    const { user, asked } = await open('/operations/o-1/import/i-1', { ConfirmImport: () => ({ confirmImport: { ...found, importState: 'IMPORTED', importedCount: 3 } }) });
    await user.click(await screen.findByRole('checkbox', { name: 'Leave row 3 out' }));
    await user.click(await screen.findByRole('button', { name: 'Import 3 reports as preliminary' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Import 3 reports as preliminary' }));
    expect(asked.find(([name]) => name === 'ConfirmImport')?.[1]).toMatchObject({ problems: false, duplicates: false, rows: [3] });
  });

  it('says in words why nothing was imported', async () => {
    const refused = { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'operation.takes-no-reports', message: '-', arguments: [] }] };
    const { user } = await open('/operations/o-1/import/i-1', { ConfirmImport: () => ({ confirmImport: refused }) });
    await user.click(await screen.findByRole('checkbox', { name: 'Leave out the row with problems' }));
    await user.click(await screen.findByRole('button', { name: 'Import 3 reports as preliminary' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Import 3 reports as preliminary' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was imported. The operation takes no reports now.');
  });
});

it('asks again while the server works, and can be left meanwhile', async () => {
  let asks = 0;
  const { asked } = await open('/operations/o-1/import/i-1', {
    OneImport: () => {
      asks += 1;
      return { operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T' }, import: asks === 1 ? { ...found, importState: 'CHECKING', doneCount: 1 } : found };
    },
  });
  expect(await screen.findByText('1 of 4')).toBeTruthy();
  expect(screen.getByText(/You may leave this page/)).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'The rows' }, { timeout: 4_000 })).toBeTruthy();
  await waitFor(() => expect(asked.filter(([name]) => name === 'OneImport').length).toBe(2));
});

it.each([
  [{ importState: 'FAILED', failure: { __typename: 'ImportProblem', rule: 'import.one-column', message: '-', arguments: [] } }, /Only one column was found/],
  [{ importState: 'CANCELLED' }, /was given up/],
])('says how it ended: %j', async (over, words) => {
  await open('/operations/o-1/import/i-1', { OneImport: () => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T' }, import: { ...found, ...over } }) });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('shows nothing of another agency’s import', async () => {
  await open('/operations/o-1/import/i-1', { OneImport: () => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T' }, import: null }) });
  expect(await screen.findByText('This import is not to be seen here.')).toBeTruthy();
});
