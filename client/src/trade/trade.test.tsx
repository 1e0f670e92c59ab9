import { screen, within } from '@testing-library/react';
import { tradeDirections } from '@muster/shared/trade/flow';
import { Route } from 'wouter';
import { loadCatalogue } from '../i18n/load-catalogue';
import { showPage } from '../testing/show-page';
import { TradePage } from './TradePage';

const head = 'Cn8,Hs2,Hs4,Hs6,Description,Year,FlowType,Country,Value,NetMass,SuppUnit';
const row = (country: string, mass: string) => `"39151000","39","3915","391510","Waste, of polymers",2019,"Non-EU Exports","${country}",1,${mass},0`;
const csv = (...rows: string[]) => new File([[head, ...rows].join('\n')], 'trade.csv', { type: 'text/csv' });
const source = { __typename: 'TradeSource', id: 's', key: 'HMRC_CN8', publisher: 'HMRC', licence: 'OGL', edition: '2024', flowCount: 5451, leftOutCount: 6, firstYear: 2000, lastYear: 2024, version: 3, importedAt: '2026-03-10T08:00:00Z', importedBy: { __typename: 'Person', id: 'p', name: 'Ada' } };
const open = (viewerCanImport: boolean, items: object[] = []) =>
  showPage(<Route path="/law/trade"><TradePage /></Route>, {
    path: '/law/trade', rooms: ['trade', 'refusals'], answers: { TradePage: () => ({ viewerCanImportTrade: viewerCanImport, tradeSources: { __typename: 'TradeSourcePage', items } }) },
  });

describe('trade statistics', () => {
  it('tell what stands here, and let nobody import who may not', async () => {
    await open(false, [source]);
    const told = await screen.findByRole('row', { name: /HMRC/ });
    expect(told.textContent).toContain('2000–2024');
    expect(told.textContent).toContain('5,451');
    expect(screen.queryByLabelText('File')).toBeNull();
  });

  it('are looked at before they are sent', async () => {
    const { user } = await open(true, [source]);
    await user.upload(await screen.findByLabelText('File'), csv(row('China', '1500.25'), row('Dubai', '7'), row('Serbia-Monteneg.', '3')));
    await screen.findByText('2 figures.');
    screen.getByText(/1 row is left out.*Serbia-Monteneg/);
    const figures = screen.getByRole('table', { name: 'The first figures' });
    expect(within(figures).getAllByRole('row').map(({ textContent }) => textContent)[1]).toContain('1,500.25');
    screen.getByText('What stands here of this source is replaced.');
    screen.getByRole('button', { name: 'Bring in' });
  });

  it('that cannot be read are refused line by line, and cannot be sent', async () => {
    const { user } = await open(true);
    await user.upload(await screen.findByLabelText('File'), csv(row('China', '1'), row('Atlantis', '1')));
    const mistakes = await screen.findByRole('table', { name: '1 place that cannot be read' });
    within(mistakes).getByText('Line 3, column Country: Atlantis is no country that is known here.');
    expect(screen.queryByRole('button', { name: 'Bring in' })).toBeNull();
  });

  it('of other columns belong to nobody', async () => {
    const { user } = await open(true);
    await user.upload(await screen.findByLabelText('File'), new File(['a,b\n1,2'], 'other.csv', { type: 'text/csv' }));
    await screen.findByText('other.csv has the columns of no statistics that are known here.');
  });
});

it.each(['en', 'fr'])('has a word for every direction, in %s', async (language) => {
  const { directions = {} } = (await loadCatalogue(language, 'trade')) as { directions?: object };
  expect(Object.keys(directions).sort()).toEqual([...tradeDirections].sort());
});
