import { fireEvent, screen, within } from '@testing-library/react';
import { showPage } from '../testing/show-page';
import { Feed } from './Feed';

const height = 36;
const event = (index: number) => ({
  __typename: 'OperationEvent', id: `e${index}`, kind: 'TargetNominated', at: new Date(Date.UTC(2026, 10, 20) - index * 60_000).toISOString(), arguments: [],
  actor: { __typename: 'Person', id: 'p', name: 'Ana Lima' }, agency: { __typename: 'Agency', id: 'a', shortName: 'NL-ILT' },
  subject: { __typename: 'Target', id: `t${index}`, title: `Container ${index + 1}`, outcome: null, handling: { __typename: 'Handling', tlp: 'GREEN', releasableTo: [] }, assignments: [] },
});

/** A server that has so many lines and tells `first` of them behind a cursor. */
const feedOf = (count: number, fails = () => false) => ({
  OperationFeed: ({ first, after, kinds }: Record<string, unknown>) => {
    if (after && fails()) throw new Error('The line broke.');
    const from = Number(after ?? 0);
    const until = Math.min(count, from + Number(first));
    const items = Array.from({ length: until - from }, (_, index) => event(from + index));
    const kept = Array.isArray(kinds) && !kinds.includes('TargetNominated') ? [] : items;
    return { operation: { __typename: 'Operation', id: 'o', feed: { __typename: 'OperationEventPage', nextCursor: until < count ? String(until) : null, items: kept } } };
  },
});

const open = (answers: ReturnType<typeof feedOf>) => showPage(<Feed operationId="o" first={50} goesOn />, { answers, rooms: ['activity', 'common', 'kit', 'vocabulary'] });
const scrollTo = (y: number) => {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -y));
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  fireEvent.scroll(window);
};
const lines = () => within(screen.getByRole('list')).getAllByRole('listitem');
const cursors = (asked: Awaited<ReturnType<typeof open>>['asked']) => asked.filter(({ name }) => name === 'OperationFeed').map(({ variables }) => variables.after ?? null);

afterEach(() => {
  scrollTo(0);
  jest.restoreAllMocks();
});

it('reads on as one scrolls, each page once, until the first that happened', async () => {
  const { asked } = await open(feedOf(400));
  await screen.findByText(/Container 1\b/);
  for (let row = 0; row <= 400; row += 40) {
    scrollTo(row * height);
    await screen.findByText(new RegExp(`Container ${Math.min(row + 1, 400)}\\b`));
  }
  expect(cursors(asked)).toEqual([null, '50', '150', '250', '350']);
  expect(screen.queryByRole('button', { name: 'Show what happened earlier' })).toBeNull();
});

it('draws what is in sight alone, and each line says where it stands', async () => {
  await open(feedOf(1_000));
  await screen.findByText(/Container 1\b/);
  for (let row = 0; row <= 400; row += 40) {
    scrollTo(row * height);
    await screen.findByText(new RegExp(`Container ${row + 1}\\b`));
  }
  expect(lines().length).toBeLessThan(100);
  expect(screen.queryByText(/Container 1\b/)).toBeNull();
  const [line] = lines().filter((each) => /Container 401\b/.test(each.textContent ?? ''));
  // Nobody knows yet how many there are.
  expect([line?.getAttribute('aria-posinset'), line?.getAttribute('aria-setsize')]).toEqual(['401', '-1']);
});

it('says how many there are where all are known', async () => {
  await open(feedOf(20));
  await screen.findByText(/Container 20\b/);
  expect(lines().map((line) => `${line.getAttribute('aria-posinset')} of ${line.getAttribute('aria-setsize')}`)).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1} of 20`));
});

it('stops where a page does not come, and goes on when it is asked to', async () => {
  let isDown = true;
  const { user, asked } = await open(feedOf(60, () => isDown));
  const button = await screen.findByRole('button', { name: 'Show what happened earlier' });
  await screen.findByText(/Container 50\b/);
  expect(cursors(asked)).toEqual([null, '50']);
  isDown = false;
  await user.click(button);
  await screen.findByText(/Container 60\b/);
  expect(cursors(asked)).toEqual([null, '50', '50']);
});
