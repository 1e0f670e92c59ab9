import { NotificationStage } from '../testing/notification-stage';

const hour = 3_600_000;

describe('notifications by mail', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.forget();
    // What earlier tests sent is due to nobody any more.
    await stage.world.superuser.query('delete from message_addressees');
    await stage.world.superuser.query('delete from notification_choices');
    await stage.world.superuser.query('delete from notification_times');
    stage.world.clock.set(new Date('2026-06-10T12:00:00Z'));
  });

  it('say that there is something and where, and not a word of it', async () => {
    await stage.warn(stage.dutch, [stage.polish]);
    expect(stage.mailsTo(stage.polish)).toEqual([
      'News on Muster\nYou have a new warning in an operation.\n\nSee it on Muster:\nhttp://127.0.0.1/notifications\n\nWhat it says stands there only. Which mails you get, and when, you choose on the same page.\n',
    ]);
    expect(stage.mailsTo(stage.spanish)).toEqual([]);
  });

  it('lead straight to an invitation where there is nothing else, and do not say to what', async () => {
    const invited = await stage.world.person(await stage.world.agency('PT'), { lead: true });
    await stage.coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: stage.operationId, a: invited.agencyId });
    await stage.settle();
    expect(stage.mailsTo(invited)).toEqual([
      `News on Muster\nYou have an invitation to an operation.\n\nRead the plan and answer on Muster:\nhttp://127.0.0.1/operations/${stage.operationId}\n\nYou sign in on that page. Which mails you get, and when, you choose there under Notifications.\n`,
    ]);
  });

  it('speak the language of whoever gets them', async () => {
    await stage.world.superuser.query(`update accounts set language = 'fr' where id = $1`, [stage.polish.id]);
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.world.superuser.query(`update accounts set language = 'en' where id = $1`, [stage.polish.id]);
    expect(stage.mailsTo(stage.polish)[0]).toMatch(/^Du nouveau sur Muster\nVous avez une nouvelle alerte dans une opération\./);
  });

  it('wait for the end of quiet hours, and then are one', async () => {
    await stage.times(stage.polish, { quietFrom: '13:00', quietTo: '16:30' });
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.pass(2 * hour);
    expect(stage.mailsTo(stage.polish)).toEqual([]);
    await stage.pass(hour / 2);
    expect(stage.mailsTo(stage.polish)).toEqual([expect.stringContaining('You have 2 new warnings in operations.')]);
    await stage.pass(hour);
    expect(stage.mailsTo(stage.polish)).toHaveLength(1);
  });

  it('gather what is told once a day, at the hour of the person', async () => {
    await stage.times(stage.polish, { zone: 'Asia/Tokyo', digestHour: 8 });
    await stage.choose(stage.polish, 'WARNING', { email: 'DIGEST' });
    await stage.choose(stage.polish, 'MESSAGE', { email: 'DIGEST' });
    for (const kind of ['REMINDER', 'OVERDUE']) await stage.choose(stage.polish, kind, { email: 'OFF' });
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.warn(stage.dutch, [stage.polish]);
    await stage.warn(stage.dutch, [stage.polish], { kind: 'REQUEST_INFORMATION', pattern: null, reasons: null });
    await stage.pass(11 * hour - 60_000);
    expect(stage.mailsTo(stage.polish)).toEqual([]);
    await stage.pass(60_000);
    expect(stage.mailsTo(stage.polish)).toEqual([expect.stringContaining('You have:\n- 2 new warnings in operations\n- a new message in an operation\n')]);
    await stage.pass(24 * hour);
    // A day without news is a day without mail.
    expect(stage.mailsTo(stage.polish)).toHaveLength(1);
  });

  it('tell nobody of what they have read, or may not see any more, when the hour comes', async () => {
    await stage.times(stage.polish, { quietFrom: '13:00', quietTo: '15:00' });
    await stage.times(stage.spanish, { quietFrom: '13:00', quietTo: '15:00' });
    await stage.warn(stage.dutch, [stage.polish, stage.spanish]);
    await stage.polish.ask('mutation { markNotificationsRead { ids } }');
    await stage.world.superuser.query('update operation_members set is_active = false where account_id = $1', [stage.spanish.id]);
    await stage.pass(2 * hour);
    await stage.world.superuser.query('update operation_members set is_active = true where account_id = $1', [stage.spanish.id]);
    await stage.pass(hour);
    expect([...stage.mailsTo(stage.polish), ...stage.mailsTo(stage.spanish)]).toEqual([]);
    expect((await stage.world.superuser.query(`select distinct d.state from notification_deliveries d join notifications n on n.id = d.notification_id where n.kind = 'WARNING'`)).rows).toEqual([{ state: 'SKIPPED' }]);
  });

  it('carry no canary of anything that stands in a record, by mail or by push', async () => {
    const canary = 'KANARIENVOGEL';
    await stage.device(stage.polish, '/canary');
    await stage.world.superuser.query('update agencies set name = name || $1, short_name = short_name || $1', [canary]);
    await stage.world.superuser.query(`update operations set code = $1, name = $1 where id = $2`, [canary, stage.operationId]);
    await stage.warn(stage.dutch, [stage.polish], { subject: canary, body: canary, pattern: canary, reasons: canary });
    await stage.pass(4 * hour);
    const told = [...stage.mailsTo(stage.polish), ...stage.push.taken.map(({ message }) => JSON.stringify(message))];
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.filter((text) => text.includes(canary) || text.includes(stage.operationId))).toEqual([]);
    const { rows } = await stage.world.superuser.query<{ stored: string }>('select j::text as stored from jobs.job j union all select a::text from jobs.archive a');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ stored }) => stored.includes(canary))).toEqual([]);
  });
});
