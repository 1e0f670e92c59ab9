import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { showPage } from '../testing/show-page';
import { papers } from '@muster/shared/law/movement';
import { changes, clocks, confidences, verdicts } from '@muster/shared/law/verdict';
import { loadCatalogue } from '../i18n/load-catalogue';
import { movementOf, readFacts } from './facts';
import { JudgePage } from './JudgePage';
import { writeFacts } from './write-facts';

const open = (question: string) => showPage(<Route path="/law"><JudgePage /></Route>, { path: `/law?${question}`, rooms: ['law', 'operations', 'vocabulary'] });
const verdict = async () => within(await screen.findByRole('status')).findByText((_text, element) => element?.classList.contains('verdict') === true);

describe('whether it may move', () => {
  it('asks for the route first', async () => {
    await open('');
    await screen.findByText('Say where it comes from and where it goes.');
  });

  it('says the verdict, why, by which text and since when, and what could change it', async () => {
    await open('date=2026-01-15&origin=GB&destination=TH&hs=391510&code=B3011&status=WASTE&operation=R3');
    expect((await verdict()).textContent).toBe('Prohibited');
    const because = screen.getByRole('heading', { name: 'Because' }).parentElement as HTMLElement;
    within(because).getByText('TH: No plastic waste may be imported');
    within(because).getByText(/Royal Gazette of 16 December 2024/);
    within(because).getByText('since Jan 1, 2025');
    screen.getByText('What the destination demands');
  });

  it('follows a fact at once, and keeps the question in the address', async () => {
    const { user } = await open('date=2026-01-15&origin=DE&destination=FR&code=A1160&status=WASTE&operation=R4');
    expect((await verdict()).textContent).toBe('Needs prior consent');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Notification' }), 'Not there');
    expect((await verdict()).textContent).toBe('Illegal traffic');
    expect(location.search).toContain('absent=NOTIFICATION');
  });

  it('says plainly where a source is uncertain', async () => {
    await open('date=2026-01-15&origin=JP&destination=IN&hs=391510&code=B3011&status=WASTE&operation=R3');
    await screen.findByText(/It stands on a source that is uncertain/);
  });
});

it.each(['en', 'fr'])('has a word for everything that a decision says, in %s', async (language) => {
  const words = (await loadCatalogue(language, 'law')) as Record<string, object>;
  const said = { verdict: verdicts, paper: papers, change: changes, clock: clocks, confidence: confidences, confidenceOf: confidences };
  for (const [set, values] of Object.entries(said)) expect([set, Object.keys(words[set] ?? {}).sort()]).toEqual([set, [...values].sort()]);
});

describe('facts in an address', () => {
  it('come back as they were, without what is not known', () => {
    const facts = readFacts('date=2026-01-15&origin=GB&destination=TH&transits=SG+MY&hs=391510&status=WASTE&held=NOTIFICATION&absent=MOVEMENT_DOCUMENT', '2026-06-10');
    expect(readFacts(writeFacts(facts), '2026-06-10')).toEqual(facts);
    expect(facts).toMatchObject({ transits: ['MY', 'SG'], held: ['NOTIFICATION'], absent: ['MOVEMENT_DOCUMENT'], code: undefined });
  });

  it.each(['date=yesterday', 'date=2026-13-40', 'origin=XX&destination=<b>', 'status=MAYBE&operation=R99'])('take nothing that they do not know: %s', (question) => {
    const facts = readFacts(question, '2026-06-10');
    expect(facts).toMatchObject({ date: '2026-06-10', origin: undefined, destination: undefined, status: 'UNKNOWN', operation: undefined });
    expect(movementOf(facts)).toBeNull();
  });
});
