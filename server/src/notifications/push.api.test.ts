import { NotificationStage } from '../testing/notification-stage';

const remove = 'mutation ($id: ID, $endpoint: String) { removePushDevice(id: $id, endpoint: $endpoint) { ... on NotificationSettings { devices { id } } } }';
const devices = '{ notificationSettings { devices { id name lastSentAt } } }';
const add = 'mutation ($input: PushDeviceInput!) { answer: addPushDevice(input: $input) { ... on Refused { refusals { rule field } } } }';

describe('notifications by web push', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.forget();
    await stage.world.superuser.query('delete from push_devices');
  });

  it('reach each device of a person once, encrypted for it, signed by this server', async () => {
    await stage.device(stage.polish, '/phone');
    await stage.device(stage.polish, '/desk');
    await stage.device(stage.spanish, '/stranger');
    await stage.warn(stage.dutch, [stage.polish]);
    expect(stage.push.taken.map(({ path }) => path).sort()).toEqual(['/desk', '/phone']);
    for (const { message, raw, audience, topic, ttl } of stage.push.taken) {
      expect(message).toEqual({ body: 'You have a new warning in an operation.', url: 'http://127.0.0.1/notifications', tag: topic });
      expect(raw.includes('warning')).toBe(false);
      expect([audience, ttl]).toEqual([`http://${stage.push.host}`, '86400']);
    }
    const told = await stage.polish.ask<{ notificationSettings: { devices: { lastSentAt: string | null }[] } }>(devices);
    expect(told.notificationSettings.devices.map(({ lastSentAt }) => lastSentAt)).toEqual([stage.world.clock.now().toISOString(), stage.world.clock.now().toISOString()]);
  });

  it.each([404, 410])('forget a device of which its service says %i, and only that', async (status) => {
    await stage.device(stage.polish, '/gone');
    await stage.device(stage.polish, '/there');
    stage.push.answers.set('/gone', status);
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.warn(stage.dutch, [stage.polish]);
    expect((await stage.polish.ask<{ notificationSettings: { devices: unknown[] } }>(devices)).notificationSettings.devices).toHaveLength(1);
    expect(stage.push.taken.map(({ path }) => path)).toEqual(['/there', '/there']);
  });

  it('are tried again, later each time, while the service does not answer as it should', async () => {
    await stage.device(stage.polish, '/busy');
    stage.push.answers.set('/busy', 503);
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.pass(20_000);
    const { rows } = await stage.world.superuser.query('select attempts, state from notification_deliveries where channel = $1', ['PUSH']);
    expect(rows).toEqual([{ attempts: 1, state: 'WAITING' }]);
    stage.push.answers.set('/busy', 201);
    await stage.pass(60_000);
    expect(stage.push.shown('/busy')).toEqual(['You have a new warning in an operation.']);
    await stage.pass(600_000);
    expect(stage.push.taken).toHaveLength(1);
  });

  it('go nowhere but to the services that are named', async () => {
    const subscription = stage.push.subscribe('/x');
    for (const endpoint of ['http://127.0.0.1:5432/', 'https://169.254.169.254/latest', 'https://push.example.org/x', 'nonsense']) {
      expect(await stage.polish.ask(add, { input: { ...subscription, endpoint, name: 'X' } })).toEqual({ answer: { refusals: [{ rule: 'push.stranger', field: 'input.endpoint' }] } });
    }
    expect(await stage.polish.ask(add, { input: { ...subscription, p256dh: 'AAAA', auth: '!', name: 'X' } })).toEqual({ answer: { refusals: [{ rule: 'push.key', field: 'input.p256dh' }, { rule: 'push.key', field: 'input.auth' }] } });
  });

  it('keep addresses and keys sealed', async () => {
    await stage.device(stage.polish, '/sealed');
    const { rows } = await stage.world.superuser.query<{ stored: string; subscription: Buffer }>('select d::text as stored, subscription from push_devices d');
    expect(rows[0]?.stored).not.toContain('/sealed');
    expect(rows[0]?.subscription.includes('/sealed')).toBe(false);
    const { rows: keys } = await stage.world.superuser.query<{ private_key: Buffer }>('select private_key from push_keys');
    expect(keys[0]?.private_key.length).toBeGreaterThan(60);
  });

  it('belong to whoever used the browser last, and are ended by whoever they belong to', async () => {
    const input = { ...stage.push.subscribe('/shared'), name: 'Shared' };
    await stage.polish.ask(add, { input });
    await stage.spanish.ask(add, { input });
    await stage.warn(stage.dutch, [stage.polish]);
    expect(stage.push.taken).toEqual([]);
    const { notificationSettings } = await stage.spanish.ask<{ notificationSettings: { devices: { id: string }[] } }>(devices);
    const id = notificationSettings.devices[0]?.id;
    await stage.polish.ask(remove, { id });
    expect((await stage.spanish.ask<{ notificationSettings: { devices: unknown[] } }>(devices)).notificationSettings.devices).toHaveLength(1);
    expect(await stage.spanish.ask(remove, { endpoint: input.endpoint })).toEqual({ removePushDevice: { devices: [] } });
  });

  it('can be tried, each way for itself', async () => {
    const test = (channel: string) => stage.polish.ask('mutation ($c: NotificationChannel!) { answer: testNotification(channel: $c) { ... on NotificationTest { id } ... on Refused { refusals { rule } } } }', { c: channel });
    expect(await test('PUSH')).toEqual({ answer: { refusals: [{ rule: 'notification.no-device' }] } });
    await stage.device(stage.polish, '/tried');
    await test('PUSH');
    await test('EMAIL');
    await test('IN_APP');
    await stage.settle();
    expect(stage.push.shown('/tried')).toEqual(['You have a test that you asked for.']);
    expect(stage.mailsTo(stage.polish)).toEqual([expect.stringContaining('You have a test that you asked for.')]);
    expect(await stage.kinds(stage.polish)).toEqual(['TEST']);
    for (let n = 0; n < 3; n += 1) await test('IN_APP');
    expect(await test('IN_APP')).toEqual({ answer: { refusals: [{ rule: 'notification.tested' }] } });
  });
});
