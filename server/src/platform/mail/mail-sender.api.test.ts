import { SmtpRelay } from '../../testing/smtp-relay';
import { World } from '../../testing/world';
import { inTransaction } from '../transaction';
import { MailSender } from './mail-sender';
import { mailSettings } from './mail-settings';
import type { MailTransport } from './mail-transport';
import { smtpTransport } from './mail-transport';
import { claimMail } from './mail.store';
import { queueMail } from './queue-mail';

describe('the outbox', () => {
  let world: World;
  let relay: SmtpRelay;
  let transport: MailTransport;
  let agencyId: string;

  const transportTo = (port: number): MailTransport => {
    const settings = mailSettings({ smtp: { url: `smtp://127.0.0.1:${port}` }, mailFrom: 'Muster <muster@example.test>' });
    if (!settings) throw new Error('There are no settings.');
    return smtpTransport(settings);
  };
  beforeAll(async () => {
    relay = await SmtpRelay.start();
    transport = transportTo(relay.port);
    world = await World.create();
    agencyId = await world.agency('SN');
  });
  afterAll(async () => {
    await world.close();
    await relay.stop();
  });
  afterEach(() => world.superuser.query('delete from mails'));

  const atTheDoor = <T>(work: (manager: Parameters<typeof claimMail>[0]) => Promise<T>): Promise<T> => inTransaction(world.app.services.dataSource, 'muster_door', null, work);
  const queue = (recipient: string, days = 7): Promise<void> =>
    atTheDoor((manager) =>
      queueMail(world.app.services, manager, { kind: 'INVITATION', agencyId, recipient, subject: 'Où ? À Muster', text: 'Voilà : https://muster.example/invitation#secret\n', expiresAt: new Date(world.clock.now().getTime() + days * 86_400_000) }),
    );
  const senderBy = (by: MailTransport): MailSender => new MailSender(world.app.services, by);
  const run = async (...senders: MailSender[]): Promise<void> => {
    for (const sender of senders) sender.wake();
    await Promise.all(senders.map((sender) => sender.idle()));
  };
  const kept = async (recipient: string) => (await world.superuser.query<Record<string, unknown>>('select attempts, content is null as is_wiped, sent_at, failed_at, last_error from mails where recipient = $1', [recipient])).rows[0];

  it('hands a mail to the relay and forgets what it said', async () => {
    await queue('amina@douanes.example');
    expect((await kept('amina@douanes.example'))?.is_wiped).toBe(false);
    await run(senderBy(transport));
    const mail = await relay.mailTo('amina@douanes.example');
    expect(mail.text).toBe('Voilà : https://muster.example/invitation#secret\n');
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@muster>$/);
    expect(await kept('amina@douanes.example')).toMatchObject({ attempts: 1, is_wiped: true, sent_at: world.clock.now(), failed_at: null });
  });

  it('holds no link in the clear, not even while it waits', async () => {
    await queue('sealed@douanes.example');
    const { rows } = await world.superuser.query<{ stored: string; bytes: Buffer }>('select m::text as stored, content as bytes from mails m');
    expect(rows[0]?.stored).not.toContain('secret');
    expect(rows[0]?.bytes.includes('secret')).toBe(false);
  });

  it('is emptied by servers that look at once, each mail by one of them', async () => {
    const addresses = Array.from({ length: 12 }, (_, n) => `officer${n}@douanes.example`);
    for (const address of addresses) await queue(address);
    await run(senderBy(transport), senderBy(transport), senderBy(transport));
    for (const address of addresses) await relay.mailTo(address);
    const sent = relay.taken.flatMap(({ recipients }) => recipients).filter((address) => address.startsWith('officer'));
    expect(sent.sort()).toEqual([...addresses].sort());
  });

  it('gives a mail that a server died with to another, once the claim has run out', async () => {
    await queue('orphan@douanes.example');
    await atTheDoor((manager) => claimMail(manager, world.clock.now()));
    const sender = senderBy(transport);
    await run(sender);
    expect((await kept('orphan@douanes.example'))?.sent_at).toBeNull();
    world.clock.advance(5 * 60_000);
    await run(sender);
    await relay.mailTo('orphan@douanes.example');
    expect(await kept('orphan@douanes.example')).toMatchObject({ attempts: 2, sent_at: world.clock.now() });
  });

  it('keeps a mail while the relay cannot be reached, and waits twice as long each time', async () => {
    const { port } = relay;
    await queue('patient@douanes.example');
    await relay.stop();
    const sender = senderBy(transportTo(port));
    await run(sender);
    expect(await kept('patient@douanes.example')).toMatchObject({ attempts: 1, sent_at: null, failed_at: null, last_error: 'ESOCKET' });
    world.clock.advance(29_999);
    await run(sender);
    expect((await kept('patient@douanes.example'))?.attempts).toBe(1);
    world.clock.advance(1);
    await run(sender);
    world.clock.advance(59_999);
    await run(sender);
    expect((await kept('patient@douanes.example'))?.attempts).toBe(2);
    relay = await SmtpRelay.start(port);
    world.clock.advance(1);
    await run(sender);
    await relay.mailTo('patient@douanes.example');
  });

  it('tries again where the relay is busy, and gives up where it will never take the mail', async () => {
    await queue('later@douanes.example');
    await queue('never@douanes.example');
    const sender = senderBy(transport);
    await run(sender);
    expect(await kept('later@douanes.example')).toMatchObject({ sent_at: null, failed_at: null, last_error: 'SMTP 451' });
    expect(await kept('never@douanes.example')).toMatchObject({ is_wiped: true, failed_at: world.clock.now(), last_error: 'SMTP 550' });
    world.clock.advance(30_000);
    await run(sender);
    await relay.mailTo('later@douanes.example');
    expect((await kept('never@douanes.example'))?.attempts).toBe(1);
  });

  it('sends nothing that is no longer true, and forgets it', async () => {
    await queue('late@douanes.example', 1);
    world.clock.advance(86_400_000);
    const sender = senderBy(transport);
    await run(sender);
    expect(await kept('late@douanes.example')).toMatchObject({ attempts: 0, is_wiped: true, sent_at: null });
    world.clock.advance(31 * 86_400_000);
    await run(sender);
    expect(await kept('late@douanes.example')).toBeUndefined();
  });
});
