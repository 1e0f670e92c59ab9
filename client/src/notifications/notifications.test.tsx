import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { AppFrame } from '../session/AppFrame';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { Bell } from './Bell';
import { NotificationSettingsPage } from './NotificationSettingsPage';
import { NotificationsPage } from './NotificationsPage';

const count = (value: number, isAtLeast = false) => ({ __typename: 'Count', value, isAtLeast });
const unread = (value: number, isAtLeast = false) => ({ UnreadNotifications: () => ({ notifications: { __typename: 'NotificationPage', count: count(value, isAtLeast) } }) });
const operation = { __typename: 'Operation', id: 'o-1', code: 'TER', name: 'Operation Terra', language: 'en' };
const notification = (id: string, over: object = {}) => ({
  __typename: 'Notification', id, notificationKind: 'WARNING', createdAt: '2026-06-10T12:00:00Z', readAt: null, subjectType: 'Message', subjectId: 'm-1', operation, report: null, task: null,
  message: { __typename: 'Message', id: 'm-1', reference: 'W-1234', subject: 'Deux camions', language: 'fr', sender: { __typename: 'Agency', id: 'a-1', shortName: 'NL Customs' } }, ...over,
});
const page = (items: object[]) => ({ Notifications: () => ({ notifications: { __typename: 'NotificationPage', nextCursor: null, count: count(items.length), items } }) });
const rooms = ['notifications', 'refusals'] as const;
const refused = (rule: string, field: string | null = null) => ({ __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule }] });

describe('the bell', () => {
  it.each([
    [0, false, 'Notifications', null],
    [1, false, 'Notifications, 1 unread', '1'],
    [7, false, 'Notifications, 7 unread', '7'],
    [1000, true, 'Notifications, 99+ unread', '99+'],
  ])('with %i unread', async (value, isAtLeast, name, shown) => {
    await showPage(<AppFrame>Today</AppFrame>, { answers: unread(value, isAtLeast) });
    const bell = await screen.findByRole('link', { name });
    expect(bell.getAttribute('href')).toBe('/notifications');
    if (shown) expect(within(bell).getByText(shown)).toBeTruthy();
    else expect(bell.textContent).toBe('');
  });
});

it('the bell hears the live line of an operation, and asks again', async () => {
  const frame = { operationLive: { __typename: 'LiveFrame', kind: 'RETRACTION', position: 'p1', retractedId: 'x', operation: null, event: null } };
  let asked = 0;
  await showPage(
    <InRoom operationId="o-1">
      <Bell />
    </InRoom>,
    {
      answers: {
        OperationLive: () => new Observable<object>((line) => line.next(frame)),
        UnreadNotifications: () => ({ notifications: { __typename: 'NotificationPage', count: count((asked += 1) - 1) } }),
      },
    },
  );
  expect(await screen.findByRole('link', { name: 'Notifications, 1 unread' }, { timeout: 5000 })).toBeTruthy();
});

describe('the page of notifications', () => {
  const open = (answers: Answers, path = '/notifications') => showPage(<NotificationsPage />, { path, rooms, answers });

  it.each([
    ['INTRODUCTION_ASKED', 'IntroductionRequest', 'Somebody asks for an introduction', '/operations/o-1/group/introductions'],
    ['INTRODUCTION_ANSWERED', 'IntroductionRequest', 'The introduction that you asked for was answered', '/operations/o-1/group/introductions'],
    ['TASKS_LAID_OUT', 'Operation', 'The tasks of an operation were laid out', '/operations/o-1/plan/tasks'],
  ])('leads from %s to where something is to be done', async (notificationKind, subjectType, name, href) => {
    await open(page([notification('n-1', { notificationKind, subjectType, subjectId: 'x-1', message: null })]));
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(href);
  });

  it('shows what was told in its own language, and leads there, which marks it read', async () => {
    const { user, variablesOf } = await open({
      ...page([notification('n-1'), notification('n-2', { notificationKind: 'REPORT_VALIDATED', subjectType: 'Seizure', subjectId: 's-1', message: null, report: { __typename: 'Seizure', id: 's-1', reference: 'S-5678' }, readAt: '2026-06-10T13:00:00Z' })]),
      MarkNotificationsRead: () => ({ markNotificationsRead: { __typename: 'NotificationsRead', ids: ['n-1'], readAt: '2026-06-10T14:00:00Z' } }),
    });
    const [first, second] = within(await screen.findByRole('list', { name: 'Notifications' })).getAllByRole('listitem');
    if (!first || !second) throw new Error('There are no two.');
    expect(within(first).getByText('Deux camions').getAttribute('lang')).toBe('fr');
    expect(within(second).queryByRole('button')).toBeNull();
    expect(within(second).getByRole('link').getAttribute('href')).toBe('/operations/o-1/seizures/s-1');
    const link = within(first).getByRole('link', { name: 'A warning to your agency' });
    expect(link.getAttribute('href')).toBe('/operations/o-1/messages/m-1');
    await user.click(link);
    expect(variablesOf('MarkNotificationsRead')).toEqual({ ids: ['n-1'] });
  });

  it('marks one, or all, and the bell follows', async () => {
    let left = 2;
    const { user, variablesOf, asked } = await open({
      ...page([notification('n-1'), notification('n-2', { notificationKind: 'NUDGE', subjectType: 'Participation', message: null })]),
      UnreadNotifications: () => ({ notifications: { __typename: 'NotificationPage', count: count(left) } }),
      MarkNotificationsRead: ({ ids }) => {
        left = ids ? left - 1 : 0;
        return { markNotificationsRead: { __typename: 'NotificationsRead', ids: ids ?? ['n-1', 'n-2'], readAt: '2026-06-10T14:00:00Z' } };
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Mark read ?: A warning to your agency, W-1234$/ }));
    expect(variablesOf('MarkNotificationsRead')).toEqual({ ids: ['n-1'] });
    expect(await screen.findByRole('link', { name: 'Notifications, 1 unread' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Mark read ?: A warning/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Mark all read' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Mark read/ })).toBeNull());
    expect(asked.filter(({ name }) => name === 'UnreadNotifications').length).toBeGreaterThan(2);
  });

  it('says what to expect while there is nothing, and shows the unread alone where asked', async () => {
    const { user, variablesOf } = await open(page([]));
    expect(await screen.findByText('You have not been told of anything yet.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Unread' }));
    expect(await screen.findByText('You have read everything.')).toBeTruthy();
    expect(variablesOf('Notifications')).toMatchObject({ unread: true });
  });

  it('says when it cannot be read, and reads again', async () => {
    const { user, asked } = await open({});
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(asked.filter(({ name }) => name === 'Notifications').length).toBeGreaterThan(1);
  });
});

describe('what one is told', () => {
  const choices = ['WARNING', 'OVERDUE'].map((kind) => ({ __typename: 'NotificationChoice', kind, inApp: true, email: 'AT_ONCE', push: true }));
  const settings = (over: object = {}) => ({ __typename: 'NotificationSettings', id: 'account-1', zone: 'UTC', hasTimes: false, quietFrom: null, quietTo: null, digestHour: 7, pushKey: 'BA', sendsMail: true, choices, devices: [], ...over });
  const open = (answers: Answers = {}, over: object = {}) => showPage(<NotificationSettingsPage />, { path: '/notifications/settings', rooms, answers: { NotificationSettings: () => ({ notificationSettings: settings(over) }), ...answers } });

  it('is chosen by kind and way, and kept at once', async () => {
    const { user, variablesOf } = await open({ ChooseNotificationWays: () => ({ answer: settings({ choices: [{ ...choices[0], push: false }, choices[1]] }) }) });
    await user.click(await screen.findByRole('checkbox', { name: 'By push: Warnings to my agency' }));
    expect(variablesOf('ChooseNotificationWays')).toEqual({ choices: [{ kind: 'WARNING', inApp: true, email: 'AT_ONCE', push: false }] });
    await waitFor(() => expect((screen.getByRole('checkbox', { name: 'By push: Warnings to my agency' }) as HTMLInputElement).checked).toBe(false));
    await user.selectOptions(screen.getByLabelText('By e-mail: Messages that are overdue'), 'DIGEST');
    expect(variablesOf('ChooseNotificationWays')).toEqual({ choices: [{ kind: 'OVERDUE', inApp: true, email: 'DIGEST', push: true }] });
  });

  it('keeps quiet by the clocks of where this browser is, and says what was refused', async () => {
    const { user, variablesOf } = await open({ ChooseNotificationTimes: () => ({ answer: refused('time.form', 'input.quietTo') }) });
    await user.click(await screen.findByRole('checkbox', { name: /Quiet hours/ }));
    await user.click(screen.getByRole('button', { name: 'Keep these hours' }));
    expect(variablesOf('ChooseNotificationTimes')).toEqual({ input: { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, quietFrom: '22:00', quietTo: '07:00', digestHour: 7 } });
    expect(await screen.findByText('This is no time of day, such as 22:00.')).toBeTruthy();
  });

  it('says so where no mail leaves, and where the browser knows no pushes', async () => {
    await open({}, { sendsMail: false });
    expect(await screen.findByText(/This server sends no mail/)).toBeTruthy();
    expect((screen.getByLabelText('By e-mail: Warnings to my agency') as HTMLSelectElement).disabled).toBe(true);
    expect(await screen.findByText(/This browser cannot get pushes/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Turn on push/ })).toBeNull();
  });

  it('tries each way and says what stands in it', async () => {
    const { user, variablesOf } = await open({ TestNotification: ({ channel }) => ({ answer: channel === 'PUSH' ? refused('notification.no-device') : { __typename: 'NotificationTest', id: 't-1' } }) });
    await user.click(await screen.findByRole('button', { name: 'Test the push' }));
    expect(await screen.findByText('No device gets pushes yet: turn them on first.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Test the e-mail' }));
    expect(variablesOf('TestNotification')).toEqual({ channel: 'EMAIL' });
    await waitFor(() => expect(screen.queryByText('No device gets pushes yet: turn them on first.')).toBeNull());
  });

  describe('in a browser that knows pushes', () => {
    const subscription = { endpoint: 'https://push.example/1', unsubscribe: () => Promise.resolve(true), toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'P', auth: 'A' } }) };
    let current: typeof subscription | null;
    const registration = { pushManager: { getSubscription: () => Promise.resolve(current), subscribe: () => Promise.resolve((current = subscription)) } };
    beforeEach(() => {
      current = null;
      const worker = { register: () => Promise.resolve(registration), ready: Promise.resolve(registration), getRegistration: () => Promise.resolve(registration) };
      Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: worker });
      Object.defineProperty(window, 'PushManager', { configurable: true, value: class {} });
      Object.defineProperty(window, 'Notification', { configurable: true, value: { permission: 'default', requestPermission: () => Promise.resolve('granted') } });
    });
    afterEach(() => {
      for (const [owner, name] of [[navigator, 'serviceWorker'], [window, 'PushManager'], [window, 'Notification']] as const) delete (owner as unknown as Record<string, unknown>)[name];
    });

    it('turns them on for this device, whose owner sees it in the list', async () => {
      const { user, variablesOf } = await open({ AddPushDevice: () => ({ answer: settings({ devices: [{ __typename: 'PushDevice', id: 'd-1', name: 'Firefox, Linux', createdAt: '2026-06-10T12:00:00Z', lastSentAt: null }] }) }) });
      await user.click(await screen.findByRole('button', { name: 'Turn on push on this device' }));
      expect(await screen.findByRole('button', { name: 'Turn off push on this device' })).toBeTruthy();
      expect(variablesOf('AddPushDevice')).toMatchObject({ input: { endpoint: 'https://push.example/1', p256dh: 'P', auth: 'A' } });
      expect(await screen.findByText('Firefox, Linux')).toBeTruthy();
    });

    it('does not stay subscribed to what the server refuses', async () => {
      let isEnded = false;
      const { user } = await open({ AddPushDevice: () => ({ answer: refused('push.stranger', 'input.endpoint') }) });
      subscription.unsubscribe = () => { isEnded = true; current = null; return Promise.resolve(true); };
      await user.click(await screen.findByRole('button', { name: 'Turn on push on this device' }));
      expect(await screen.findByText(/This server does not send to the push service of this browser/)).toBeTruthy();
      expect(isEnded).toBe(true);
      expect(await screen.findByRole('button', { name: 'Turn on push on this device' })).toBeTruthy();
    });
  });
});
