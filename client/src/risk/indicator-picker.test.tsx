import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { showPage } from '../testing/show-page';
import { IndicatorList } from './IndicatorList';
import { IndicatorPicker } from './IndicatorPicker';

const Tried = ({ start = [] }: { readonly start?: readonly string[] }) => {
  const [chosen, setChosen] = useState(start);
  return (
    <>
      <IndicatorPicker label="Risk indicators" chosen={chosen} onChange={setChosen} />
      <output>{JSON.stringify(chosen)}</output>
      <IndicatorList codes={chosen} />
    </>
  );
};
const open = (start: readonly string[] = [], language: 'en' | 'fr' = 'en') => showPage(<Tried start={start} />, { language, path: language === 'fr' ? '/?lang=fr' : '/', rooms: ['kit', 'operations', 'common'], answers: {} });
const kept = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');

it('finds an indicator by its code or by words of either language, and keeps its code', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('combobox', { name: 'Risk indicators' }), 'p03');
  await user.click(await screen.findByRole('option', { name: /^P03/ }));
  await user.type(screen.getByRole('combobox', { name: 'Risk indicators' }), 'scellé brisé');
  await user.click(await screen.findByRole('option', { name: /^X01/ }));
  expect(kept()).toEqual(['P03', 'X01']);
  expect(screen.queryByText('own words')).toBeNull();
});

it('takes what the table does not have in one’s own words, marked as such, and takes it off again', async () => {
  const { user } = await open(['P03']);
  await user.type(screen.getByRole('combobox', { name: 'Risk indicators' }), 'Stains, under the doors');
  await user.click(await screen.findByRole('option', { name: 'In my own words: Stains, under the doors' }));
  expect(kept()).toEqual(['P03', 'Stains, under the doors']);
  const picked = within(screen.getByRole('list', { name: 'Risk indicators' })).getAllByRole('listitem');
  expect(picked.map((item) => within(item).queryByText('own words') !== null)).toEqual([false, true]);
  expect(screen.getByText('Stains, under the doors (in own words)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /P03/ }));
  expect(kept()).toEqual(['Stains, under the doors']);
});

it('offers no own words for what the table knows by its code', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('combobox', { name: 'Risk indicators' }), 'p03');
  await screen.findByRole('option', { name: /^P03/ });
  expect(screen.queryByRole('option', { name: /own words/ })).toBeNull();
});

it('shows titles in the reader’s language', async () => {
  await open(['P03', 'Fuites'], 'fr');
  expect(screen.getByText('P03 · Boîte postale pour toute adresse')).toBeTruthy();
  expect(screen.getByText('Fuites (formulé librement)')).toBeTruthy();
});
