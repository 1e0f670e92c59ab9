import { Observable } from '@apollo/client';
import { act, screen, waitFor, within } from '@testing-library/react';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { Experts } from './Experts';
import { IntroductionList } from './IntroductionList';

const person = (id: string, name: string, change: object = {}) => ({
  __typename: 'Person', id, name, title: 'Officer', titleLanguage: 'en', topics: [], languages: ['en'], contactEmail: `${id}@customs.example`, contactPhone: null, ...change,
});
const participation = (id: string, country: string, people: readonly object[], state = 'ACCEPTED') => ({
  __typename: 'Participation', id, state, agency: { __typename: 'Agency', id: `agency-${id}`, shortName: `${country} Customs`, country, region: null },
  members: people.map((each, index) => ({ __typename: 'Member', id: `${id}-${index}`, person: each })),
});
const of = (shortName: string) => ({ agency: { __typename: 'Agency', id: shortName, shortName } });
const introduction = (change: object = {}) => ({
  __typename: 'Introduction', id: 'i1', operationId: 'o1', reason: 'Both met the same batteries.', language: 'en', introducedAt: '2026-11-20T08:00:00Z',
  first: person('aisyah', 'Aisyah', of('MY Customs')), second: person('claire', 'Claire', { ...of('FR Customs'), contactPhone: '+33 1 00 00' }),
  introducedBy: person('min-ji', 'Min-ji'), introducingAgency: { __typename: 'Agency', id: 'unit', shortName: 'RILO A/P' }, ...change,
});

const rooms = ['introductions', 'directory', 'sending', 'seizures', 'refusals', 'kit'] as const;
const experts = (introduce: boolean) => ({
  operation: {
    __typename: 'Operation', id: 'o1', name: 'ENFORCE', viewerCan: { __typename: 'OperationRights', introduce },
    participations: [
      participation('p1', 'MY', [person('aisyah', 'Aisyah', { topics: ['e-waste'], languages: ['ms', 'en'] })]),
      participation('p2', 'FR', [person('claire', 'Claire', { languages: ['fr'] })]),
      participation('p3', 'NL', [person('bas', 'Bas')], 'INVITED'),
    ],
  },
});
const openExperts = (answers: Answers = {}, introduce = true) => showPage(<Experts operationId="o1" />, { rooms, answers: { OperationExperts: () => experts(introduce), ...answers } });

beforeEach(() => localStorage.clear());

it('finds the expert of a standing group by topic, country or language, among those who take part', async () => {
  const { user } = await openExperts();
  expect((await screen.findAllByRole('row')).slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Aisyah Officer', 'Claire Officer']);
  await user.type(screen.getByLabelText('Whom to ask'), 'french');
  expect(screen.getByText('Claire')).toBeTruthy();
  expect(screen.queryByText('Aisyah')).toBeNull();
});

it('offers the experts as a file', async () => {
  await openExperts();
  expect((await screen.findByRole('link', { name: 'XLSX' })).getAttribute('href')).toBe('/exports/o1/members.xlsx?lang=en');
});

it('offers no introduction to who only looks on', async () => {
  await openExperts({}, false);
  expect(await screen.findByText('Aisyah')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Introduce/ })).toBeNull();
});

const begin = async (answers: Answers) => {
  const opened = await openExperts(answers);
  const introduce = await screen.findByRole('button', { name: 'Introduce Aisyah to somebody' });
  // Awaited as a whole, because the dialog is fetched when it is first asked for.
  await act(async () => introduce.click());
  await screen.findByRole('dialog', { name: 'Introduce two people' });
  return opened;
};
const fill = async ({ user }: Awaited<ReturnType<typeof openExperts>>) => {
  await user.type(screen.getByRole('combobox', { name: /To whom/ }), 'Claire');
  await user.click(await screen.findByRole('option', { name: /Claire/ }));
  await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'Both met the same batteries.');
};
const press = async ({ user }: Awaited<ReturnType<typeof openExperts>>) => user.click(screen.getByRole('button', { name: 'Introduce them' }));

it('introduces two people for a reason under one id, however often it is sent, and hands the letter to both beside the receipt', async () => {
  let tries = 0;
  const opened = await begin({
    IntroduceMembers: () => {
      tries += 1;
      if (tries === 1) throw new Error('The line is down.');
      return { introduceMembers: introduction() };
    },
  });
  await fill(opened);
  await press(opened);
  await opened.user.click(await screen.findByRole('button', { name: 'Try now' }));
  expect(await screen.findByRole('dialog', { name: 'Aisyah and Claire are introduced' })).toBeTruthy();
  expect(screen.getByText('MY Customs, FR Customs, your own agency and the coordinators.')).toBeTruthy();
  const inputs = opened.asked.filter(({ name }) => name === 'IntroduceMembers').map(({ variables }) => variables.input as { id: string });
  expect(inputs).toHaveLength(2);
  expect(inputs[0]).toMatchObject({ operationId: 'o1', firstId: 'aisyah', secondId: 'claire', reason: 'Both met the same batteries.', language: 'en' });
  expect(inputs[1]).toEqual(inputs[0]);
  const letter = new URL(screen.getByRole('link', { name: 'Write to both' }).getAttribute('href') ?? '');
  expect(letter.pathname).toBe('aisyah@customs.example,claire@customs.example');
  expect(letter.searchParams.get('body')).toContain('Claire (FR Customs), both of ENFORCE.\n\nBoth met the same batteries.');
});

it('demands the other one and a reason at their fields, and sends nothing', async () => {
  const opened = await begin({});
  await press(opened);
  expect(await screen.findByText('2 things must be mended.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /^Why/ }).getAttribute('aria-invalid')).toBe('true');
  expect(opened.asked.some(({ name }) => name === 'IntroduceMembers')).toBe(false);
});

it('says at its field what the server refuses', async () => {
  const opened = await begin({ IntroduceMembers: () => ({ introduceMembers: refusedSpecimen('member.none', 'secondId') }) });
  await fill(opened);
  await press(opened);
  expect(await screen.findByText('This person has no role here.')).toBeTruthy();
});

it('tells of an introduction that had arrived when only its answer was lost', async () => {
  const opened = await begin({
    IntroduceMembers: () => ({ introduceMembers: refusedSpecimen('id.taken', 'id') }),
    KnownIntroductions: () => ({ operation: { __typename: 'Operation', id: 'o1', introductions: [{ __typename: 'Introduction', id: String((opened.variablesOf('IntroduceMembers')?.input as { id: string }).id) }] } }),
  });
  await fill(opened);
  await press(opened);
  expect(await screen.findByRole('dialog', { name: /had been introduced already/ })).toBeTruthy();
  expect(opened.asked.filter(({ name }) => name === 'IntroduceMembers')).toHaveLength(1);
});

it('finds again what was begun for somebody', async () => {
  const opened = await begin({});
  await fill(opened);
  await opened.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await opened.user.click(screen.getByRole('button', { name: 'Introduce Aisyah to somebody' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Why/ })).value).toBe('Both met the same batteries.');
});

const openList = (items: readonly object[], answers: Answers = {}) =>
  showPage(
    <InRoom operationId="o1">
      <IntroductionList operationId="o1" />
    </InRoom>,
    { rooms, answers: { OperationIntroductions: () => ({ operation: { __typename: 'Operation', id: 'o1', introductions: items } }), OperationLive: () => new Observable<object>(() => undefined), ...answers } },
  );

it('tells a reader to whom they were introduced and why, with the way to reach the other', async () => {
  await openList([introduction({ first: person('account-1', 'Noor Hassan', of('RC')) })]);
  expect(await screen.findByText('You were introduced to Claire (FR Customs), because:')).toBeTruthy();
  expect(screen.getByText('Both met the same batteries.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /claire@customs\.example/ }).getAttribute('href')).toBe('mailto:claire@customs.example');
  expect(screen.getByRole('link', { name: /\+33 1 00 00/ }).getAttribute('href')).toBe('tel:+3310000');
  expect(screen.queryByText(/noor/i)).toBeNull();
});

it('tells a coordinator who was brought together by whom, the latest three first', async () => {
  const { user } = await openList(['i1', 'i2', 'i3', 'i4'].map((id) => introduction({ id })));
  expect(await screen.findAllByText('Min-ji introduced Aisyah (MY Customs) and Claire (FR Customs) to each other, because:')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Show all 4 introductions' }));
  expect(screen.getAllByText(/^Min-ji introduced/)).toHaveLength(4);
});
