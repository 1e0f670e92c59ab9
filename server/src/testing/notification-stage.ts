import { mailSettings } from '../platform/mail/mail-settings';
import type { MailTransport } from '../platform/mail/mail-transport';
import { smtpTransport } from '../platform/mail/mail-transport';
import { PushService } from './push-service';
import { SmtpRelay } from './smtp-relay';
import type { Somebody } from './world';
import { World } from './world';

export interface Told {
  id: string;
  kind: string;
  readAt: string | null;
  message: { id: string } | null;
}

const list = 'query ($unread: Boolean) { notifications(unread: $unread, first: 100) { items { id kind readAt message { id } } count { value } } }';
const write = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const add = 'mutation ($input: PushDeviceInput!) { answer: addPushDevice(input: $input) { __typename ... on NotificationSettings { devices { id name } } ... on Refused { refusals { rule field } } } }';

const transportTo = (port: number): MailTransport => {
  const settings = mailSettings({ smtp: { url: `smtp://127.0.0.1:${port}` }, mailFrom: 'Muster <muster@example.test>' });
  if (!settings) throw new Error('There are no settings.');
  return smtpTransport(settings);
};

/** An active operation led by Belgium, in which the Netherlands, Poland and Spain take part; a relay for mail and a push service. */
export class NotificationStage {
  private constructor(
    readonly world: World,
    readonly relay: SmtpRelay,
    readonly push: PushService,
    readonly operationId: string,
    readonly coordinator: Somebody,
    readonly dutch: Somebody,
    readonly polish: Somebody,
    readonly spanish: Somebody,
  ) {}

  static async create(): Promise<NotificationStage> {
    const relay = await SmtpRelay.start();
    const push = await PushService.start();
    const world = await World.create(undefined, undefined, 0, { mailTransport: transportTo(relay.port), pushHosts: [push.host] });
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    const [dutch, polish, spanish] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true }), await world.person(await world.agency('ES'), { lead: true })];
    const operationId = await world.activeOperation(coordinator, approver, [dutch, polish, spanish]);
    const stage = new NotificationStage(world, relay, push, operationId, coordinator, dutch, polish, spanish);
    await stage.settle();
    return stage;
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.push.stop();
    await this.relay.stop();
  }

  /** Waits until all that was asked for is done, mails included. */
  async settle(): Promise<void> {
    const { jobs, mail } = this.world.app.services;
    jobs.wake();
    await jobs.idle();
    mail.wake();
    await mail.idle();
    const { rows } = await this.world.superuser.query<{ n: number }>('select count(*)::int as n from mails where sent_at is not null');
    await this.relay.until(rows[0]?.n ?? 0);
  }

  /** Moves the clock, and makes the steady pass that would come by itself. */
  async pass(milliseconds = 0): Promise<void> {
    this.world.clock.advance(milliseconds);
    await this.world.app.services.jobs.pass();
    await this.settle();
  }

  /** Forgets all that anybody was told of. */
  async forget(): Promise<void> {
    await this.settle();
    await this.world.superuser.query('delete from notifications');
    await this.world.superuser.query('delete from mails');
    this.relay.taken.length = 0;
    this.push.taken.length = 0;
  }

  async warn(from: Somebody, to: readonly Somebody[], over: Record<string, unknown> = {}, message: Record<string, unknown> = {}): Promise<string> {
    const body = { kind: 'WARNING', subject: 'Two lorries', body: 'Watch them.', pattern: 'White lorries by night.', reasons: 'Seen before.', addresseeIds: to.map(({ agencyId }) => agencyId), ...over };
    const { answer } = await from.ask<{ answer: { id?: string } }>(write, { input: { id: this.world.clock.uuid(), operationId: this.operationId, body, ...message } });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    await this.settle();
    return answer.id;
  }

  async told(who: Somebody, unread = false): Promise<{ items: Told[]; count: number }> {
    const { notifications } = await who.ask<{ notifications: { items: Told[]; count: { value: number } } }>(list, { unread });
    return { items: notifications.items, count: notifications.count.value };
  }

  async kinds(who: Somebody): Promise<string[]> {
    return (await this.told(who)).items.map(({ kind }) => kind);
  }

  async device(who: Somebody, path: string, name = 'Firefox, Linux'): Promise<{ __typename: string; devices?: { id: string; name: string }[]; refusals?: { rule: string; field: string | null }[] }> {
    const input = { ...this.push.subscribe(path), name };
    return (await who.ask<{ answer: Awaited<ReturnType<NotificationStage['device']>> }>(add, { input })).answer;
  }

  /** The ways of one kind, for one person. */
  choose(who: Somebody, kind: string, ways: { inApp?: boolean; email?: string; push?: boolean }): Promise<unknown> {
    return who.ask('mutation ($choices: [NotificationChoiceInput!]!) { chooseNotificationWays(choices: $choices) { __typename } }', { choices: [{ kind, inApp: true, email: 'OFF', push: false, ...ways }] });
  }

  times(who: Somebody, over: Record<string, unknown> = {}): Promise<unknown> {
    return who.ask('mutation ($input: NotificationTimesInput!) { chooseNotificationTimes(input: $input) { __typename ... on Refused { refusals { rule field } } } }', { input: { zone: 'Europe/Amsterdam', digestHour: 7, ...over } });
  }

  mailsTo(who: Somebody): string[] {
    return this.relay.taken.filter(({ recipients }) => recipients.includes(`${who.id}@example.test`)).map(({ subject, text }) => `${subject}\n${text}`);
  }
}
