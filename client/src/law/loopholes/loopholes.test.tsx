import { screen, within } from '@testing-library/react';
import { amendments } from '@muster/shared/law/loopholes/amendments';
import { gaps } from '@muster/shared/law/loopholes/gaps';
import { judgeWorld } from '@muster/shared/law/loopholes/matrix';
import { mirrorReasons } from '@muster/shared/trade/mirror-gap';
import { Route } from 'wouter';
import { loadCatalogue } from '../../i18n/load-catalogue';
import { showPage } from '../../testing/show-page';
import { amendmentOf, choiceOf, readChoice, writeChoice } from './choice';
import { LoopholesPage } from './LoopholesPage';
import { byRegion, matrixPaths } from './matrix-paths';

jest.setTimeout(120_000);

const flow = (partner: string, year: number, kilograms: string, over: object = {}) => ({ __typename: 'TradeFlow', reporter: 'GB', partner, code: '39151000', year, direction: 'EXPORT', kilograms, ...over });
const source = (flows: object[]) => ({ __typename: 'TradeSource', id: 'source-1', publisher: 'The publisher', edition: '2024', licence: 'OGL', flows });
const answersWith = (flows: object[], received: object[] = []) => ({
  MovedFlows: () => ({ tradeSources: { __typename: 'TradeSourcePage', items: flows.length > 0 ? [source(flows)] : [] } }),
  MirrorFlows: () => ({ tradeSources: { __typename: 'TradeSourcePage', items: [source(received)] } }),
});
const open = (question: string, answers = answersWith([])) =>
  showPage(<Route path="/law/loopholes"><LoopholesPage /></Route>, { path: `/law/loopholes?${question}`, rooms: ['loopholes', 'law', 'operations'], answers });
const judged = () => screen.findByRole('heading', { name: 'What changed' }, { timeout: 60_000 });

describe('loopholes', () => {
  it('tell the verdicts of both days, the gaps and the rules that made the change', async () => {
    await open('was=A1160&before=2019-12-04&code=A1160&after=2019-12-05&operation=R4&state=NO');
    await judged();
    const counts = screen.getByRole('table', { name: 'Corridors by verdict' });
    expect(within(counts).getByRole('row', { name: /Prohibited/ }).textContent).toContain('16,020');
    const movers = screen.getByRole('table', { name: 'Rules that made the change' });
    expect(within(movers).getByRole('row', { name: /Art. 4A/ }).textContent).toContain('495');
    screen.getByRole('table', { name: '20 of 495 corridors with another verdict' });
    expect(screen.getByRole('combobox', { name: 'Amendment' })).toHaveProperty('value', 'BAN');
  });

  it('keep the choice in the address, and list the gaps of the kind and State that are chosen first', async () => {
    const { user } = await open('was=A1160&before=2019-12-04&code=A1160&after=2019-12-05&operation=R4&state=US');
    await judged();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gap' }), 'Closed on import alone');
    expect(location.search).toContain('gap=IMPORT_CLOSED');
    const corridors = screen.getByRole('table', { name: /corridors; those of the State above first/ });
    const [, first] = within(corridors).getAllByRole('row');
    expect(first?.textContent).toContain('United States');
    expect(first?.textContent).toContain('no rule in the tables');
    expect(within(first as HTMLElement).getByRole('link').getAttribute('href')).toContain('/law?code=A1160');
  });

  it('say that nothing changed where nothing did, and show where exports went beside what was reported to have arrived', async () => {
    const flows = [flow('CN', 2022, '9000000'), flow('CN', 2023, '1000000'), flow('MY', 2024, '1000000'), flow('MY', 2025, '4000000'), flow('MY', 2026, '6000000')];
    const received = [flow('WORLD', 2024, '400000', { reporter: 'MY', direction: 'IMPORT' })];
    await open('was=A1180&before=2024-12-31&code=A1181&after=2025-01-01&operation=R4', answersWith(flows, received));
    await judged();
    screen.getByText('No verdict is another.');
    await screen.findByText(/Exports of 3915 that United Kingdom reported to (China|Malaysia)/);
    const mirror = await screen.findByRole('table', { name: /Mirror trade in 2024/ });
    expect(within(mirror).getByRole('row', { name: /Malaysia/ }).textContent).toContain('at least 600 t, 60 % of the larger');
    expect(within(mirror).getByRole('row', { name: /China/ }).textContent).toContain('says nothing');
  });

  it('warn where an entry was not in force on its day, and where nobody tells of the exports', async () => {
    await open('was=Y48&before=2020-12-31&code=Y48&after=2021-01-01&operation=R3');
    screen.getByText(/This entry was not in force on that day/);
    await screen.findByText('No statistics tell where these exports went.');
  });
});

describe('a choice in an address', () => {
  it('comes back as it was', () => {
    const choice = { ...readChoice('state=TH&way=IN&gap=EXPORT_CLOSED&reporter=JP&heading=391510'), was: 'A1160', code: 'A1170' };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });

  it.each(['was=Z1&before=yesterday&state=HK&way=UP', 'operation=R99&heading=plastic&gap=ALL&reporter=XX'])('takes nothing that it does not know: %s', (question) => {
    expect(readChoice(question)).toEqual(readChoice(''));
  });

  it('is an amendment’s example, or its own', () => {
    for (const amendment of amendments) expect(amendmentOf({ ...readChoice(''), ...choiceOf(amendment) })).toBe(amendment);
    expect(amendmentOf({ ...readChoice(''), operation: 'D1' })).toBeUndefined();
  });
});

it('draws every corridor once', () => {
  const matrix = judgeWorld({ code: 'B1010', operation: 'R4', date: '2026-01-15' }, undefined, undefined, ['DE', 'FR', 'GH', 'US', 'JP']);
  const cells = matrixPaths(matrix, byRegion(matrix.states)).flatMap(({ d }) => [...d.matchAll(/h(\d+)v1/g)].map(([, length]) => Number(length)));
  expect(cells.reduce((sum, length) => sum + length, 0)).toBe(20);
});

it.each(['en', 'fr'])('has a word for every gap and reason, in %s', async (language) => {
  const words = (await loadCatalogue(language, 'loopholes')) as Record<string, object>;
  expect(Object.keys(words.gap ?? {}).sort()).toEqual([...gaps].sort());
  expect(Object.keys(words.gapMeans ?? {}).sort()).toEqual([...gaps].sort());
  expect(Object.keys(words.mirrorReason ?? {}).sort()).toEqual([...mirrorReasons].sort());
});
