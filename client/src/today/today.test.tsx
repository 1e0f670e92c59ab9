import { screen, within } from '@testing-library/react';
import { markVisit } from '../operations/last-visit';
import { showPage, somebody } from '../testing/show-page';
import { TodayPage } from './TodayPage';

const operation = (change: object) => ({
  __typename: 'Operation', id: 'o1', name: 'Operation Terra', code: 'TERRA', state: 'ACTIVE', isExercise: false, viewerRole: 'COORDINATOR',
  viewerCan: { __typename: 'OperationRights', report: true }, nextSteps: [], totals: { __typename: 'OperationTotals', cases: 7, preliminary: { __typename: 'Figures', cases: 3 } },
  seizures: { __typename: 'SeizurePage', items: [] }, targets: { __typename: 'TargetPage', items: [] }, messages: { __typename: 'MessagePage', items: [] }, products: { __typename: 'ProductPage', items: [] }, feed: { __typename: 'OperationEventPage', items: [] }, introductions: [], interests: [], takeBacks: [], ...change,
});
const proposed = operation({
  id: 'o2', name: 'Operation Mare', code: 'MARE', state: 'PROPOSED', totals: { __typename: 'OperationTotals', cases: 0, preliminary: { __typename: 'Figures', cases: 0 } },
  viewerCan: { __typename: 'OperationRights', report: false }, nextSteps: [{ __typename: 'OperationStep', action: 'approve', blockedBy: null }],
});

const open = (items: readonly object[], as = somebody(), courses: readonly object[] = []) =>
  showPage(<TodayPage />, { as, rooms: ['common', 'messages', 'today', 'operations', 'targets', 'introductions', 'directory', 'kit', 'deconfliction', 'vocabulary', 'takeback'], answers: { Today: () => ({ invitations: [], courses: { __typename: 'CoursePage', items: courses }, operations: { __typename: 'OperationPage', items } }) } });

it('leads a coordinator to what is to be approved and validated', async () => {
  await open([operation({}), proposed]);
  const part = await screen.findByRole('region', { name: 'To coordinate' });
  expect(within(part).getByRole('link', { name: /Operation Mare is proposed/ }).getAttribute('href')).toBe('/operations/o2/plan');
  expect(within(part).getByRole('link', { name: '3 reports to validate' }).getAttribute('href')).toBe('/operations/o1/seizures?state=SUBMITTED');
});

it('asks nothing of a coordinator of who only reads', async () => {
  await open([operation({ viewerRole: 'MANAGER', viewerCan: { __typename: 'OperationRights', report: false } })]);
  expect(await screen.findByRole('link', { name: 'Operation Terra' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'To coordinate' })).toBeNull();
  expect(screen.queryByText(/No report of your agency waits/)).toBeNull();
});

it('leads an administrator to the accounts', async () => {
  await open([], somebody({ isAdministrator: true }));
  expect((await screen.findByRole('link', { name: /Accounts and agencies/ })).getAttribute('href')).toBe('/admin');
});

it('shows the warnings that await an answer, the most pressing first, each with its clock', async () => {
  const warning = (id: string, clock: string, hours: number) => ({
    __typename: 'Message', id, subject: `Warning ${id}`, language: 'en', sender: { __typename: 'Agency', id: 'a-2', shortName: 'NL Customs' },
    ownAddressee: { __typename: 'MessageAddressee', id: `row-${id}`, state: 'SENT', clock, dueAt: new Date(Date.now() + hours * 3_600_000).toISOString(), answer: null },
  });
  await open([operation({ messages: { __typename: 'MessagePage', items: [warning('calm', 'ON_TIME', 30), warning('late', 'OVERDUE', -3), warning('soon', 'DUE_SOON', 1)] } })]);
  const part = await screen.findByRole('region', { name: '3 warnings await your answer' });
  expect(within(part).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Warning late', 'Warning soon', 'Warning calm']);
  expect(within(part).getByText(/overdue, acknowledge: 3 hours ago/)).toBeTruthy();
  expect(within(part).getByRole('link', { name: 'Warning late' }).getAttribute('href')).toBe('/operations/o1/messages/late');
});

it('shows the products that wait for the reader, what does not hold any more first, each with what it waits for', async () => {
  const product = (id: string, productState: string, own: object | null) => ({
    __typename: 'Product', id, title: `Product ${id}`, language: 'en', productKind: 'ALERT', productState, agency: { __typename: 'Agency', id: 'a-2', shortName: 'NL Customs' },
    ownAddressee: own && { __typename: 'ProductAddressee', id: `row-${id}`, acknowledgedAt: null, endAcknowledgedAt: null, ...own },
  });
  const known = { acknowledgedAt: '2026-06-10T08:00:00Z' };
  await open([operation({ products: { __typename: 'ProductPage', items: [product('used', 'DISSEMINATED', known), product('mine', 'UNDER_REVIEW', null), product('fresh', 'DISSEMINATED', {}), product('gone', 'WITHDRAWN', known)] } })]);
  const part = await screen.findByRole('region', { name: '4 intelligence products wait for you' });
  expect(within(part).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Product gone', 'Product fresh', 'Product mine', 'Product used']);
  expect(within(part).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^does not hold/), expect.stringMatching(/^new:/), expect.stringMatching(/^to review:/), expect.stringMatching(/^was it of use/)]);
  expect(within(part).getByRole('link', { name: 'Product mine' }).getAttribute('href')).toBe('/operations/o1/products/mine');
});

it('shows the courses that are wanted and not passed, by when', async () => {
  const course = (id: string, dueOn: string | null, certificates: object[] = []) => ({
    __typename: 'Course', id, texts: [{ __typename: 'CourseText', id: `${id}:1:en`, language: 'en', title: `Course ${id}` }], ownCertificates: certificates,
    ownAssignments: [{ __typename: 'TrainingAssignment', id: `x-${id}`, dueOn, operation: { __typename: 'Operation', id: 'o1', name: 'Operation Terra' } }],
  });
  await open([operation({})], somebody(), [course('c1', '2999-01-01'), course('c2', '2020-01-01'), course('c3', null, [{ __typename: 'CourseCertificate', id: 'z' }])]);
  const part = await screen.findByRole('region', { name: '2 courses to take' });
  expect(within(part).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Course c2', 'Course c1']);
  expect(within(part).getByText(/^late since/)).toBeTruthy();
});

describe('an introduction', () => {
  const dayAgo = new Date(Date.now() - 86_400_000).toISOString();
  const someone = (id: string, name: string) => ({ __typename: 'Person', id, name, contactEmail: `${id}@customs.example`, contactPhone: null, agency: { __typename: 'Agency', id: `agency-${id}`, shortName: 'FR Customs' } });
  const introduced = (to: string) =>
    operation({
      introductions: [
        {
          __typename: 'Introduction', id: 'i1', operationId: 'o1', reason: 'Both met the same batteries.', language: 'en', introducedAt: dayAgo,
          first: someone(to, 'Noor Hassan'), second: someone('claire', 'Claire'), introducedBy: someone('min-ji', 'Min-ji'), introducingAgency: { __typename: 'Agency', id: 'unit', shortName: 'RILO A/P' },
        },
      ],
    });
  beforeEach(() => localStorage.clear());

  it('is what needs the reader, with the way to reach the other', async () => {
    await open([introduced('account-1')]);
    const part = await screen.findByRole('region', { name: '1 person to get to know' });
    expect(within(part).getByText('You were introduced to Claire (FR Customs), because:')).toBeTruthy();
    expect(within(part).getByRole('link', { name: /claire@customs\.example/ })).toBeTruthy();
    expect(within(part).getByRole('link', { name: 'Operation Terra' }).getAttribute('href')).toBe('/operations/o1#introductions');
  });

  it.each([
    ['of two others', 'somebody-else', 0],
    ['that the reader has seen in the operation', 'account-1', Date.now()],
  ])('%s needs nobody', async (_what, to, visited) => {
    if (visited) markVisit('o1', visited);
    await open([introduced(to)]);
    expect(await screen.findByRole('link', { name: 'Operation Terra' })).toBeTruthy();
    expect(screen.queryByText(/You were introduced/)).toBeNull();
  });
});

it('shows the take-back cases that are due, those that are late first, to whoever has a part in them', async () => {
  const one = (id: string, dueOn: string, daysLeft: number) => ({ __typename: 'TakeBackCase', id, title: `Case ${id}`, language: 'en', dueOn, daysLeft, isOverdue: daysLeft < 0 });
  await open([operation({ takeBacks: [one('soon', '2026-06-20', 3), one('late', '2026-06-10', -7)] }), operation({ id: 'o2', viewerRole: 'OBSERVER', takeBacks: [one('watched', '2026-06-11', -6)] })]);
  const part = await screen.findByRole('region', { name: '2 take-back cases are due' });
  expect(within(part).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Case late', 'Case soon']);
  expect(await within(part).findByText('Overdue by 7 days')).toBeTruthy();
  expect(within(part).getByRole('link', { name: 'Case late' }).getAttribute('href')).toBe('/operations/o1/take-backs/late');
});
