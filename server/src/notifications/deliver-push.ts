import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/context';
import { inTransaction } from '../platform/transaction';
import type { Destination, Due } from './due';
import { invitationLink, mailboxOf, notificationsLink, settle, takeDue, tallyOf } from './due';
import { notificationLine } from './notification-words';
import { pushKeys } from './push-keys';
import { sendPush } from './push-sender';
import type { PushSubscription } from './push-subscription';

const claimMilliseconds = 60_000;
const firstWait = 30_000;
const longestWait = 3_600_000;
const mostAttempts = 8;

interface Taken {
  due: readonly Due[];
  subscription: PushSubscription | null;
  line: string;
}

/**
 * Claims what is due for a device, sends it as one push, and takes note. Whoever ends in between leaves the claim to run
 * out; the push then goes out again under the same topic and tag, by which service and device put it in the place of the first.
 */
export const deliverPush = async (services: Services, to: Destination): Promise<void> => {
  const taken = await within(services, (manager) => take(services, manager, to));
  const first = taken?.due[0];
  if (!taken || !first) return;
  const tag = first.id.replaceAll('-', '');
  const outcome = taken.subscription
    ? await sendPush(services, await pushKeys(services), taken.subscription, { body: taken.line, url: invitationLink(services, taken.due) ?? notificationsLink(services), tag }, tag)
    : 'GONE';
  await within(services, async (manager) => {
    const now = services.clock.now();
    if (outcome === 'TAKEN') {
      await settle(manager, taken.due, 'SENT', now);
      await manager.query('/* markDevice */ update push_devices set last_sent_at = $2 where id = $1', [to.deviceId, now]);
    } else if (outcome === 'GONE') {
      await manager.query('/* forgetDevice */ delete from push_devices where id = $1', [to.deviceId]);
      await manager.query(`/* forgetDevice */ update notification_deliveries set state = 'SKIPPED', done_at = $2, claimed_until = null where device_id = $1 and state = 'WAITING'`, [to.deviceId, now]);
    } else if (outcome === 'REFUSED' || first.attempts + 1 >= mostAttempts) {
      await settle(manager, taken.due, 'FAILED', now);
    } else {
      await manager.query('/* postponePush */ update notification_deliveries set due_at = $2, claimed_until = null where id = any($1::uuid[])', [
        taken.due.map(({ id }) => id), new Date(now.getTime() + Math.min(longestWait, firstWait * 2 ** first.attempts)),
      ]);
    }
  });
};

const within = <T>({ dataSource }: Services, work: (manager: EntityManager) => Promise<T>): Promise<T> => inTransaction(dataSource, 'muster_jobs', null, work);

const take = async (services: Services, manager: EntityManager, to: Destination): Promise<Taken | null> => {
  const now = services.clock.now();
  const due = await takeDue(manager, to, now);
  if (due.length === 0) return null;
  await manager.query('/* claimPush */ update notification_deliveries set claimed_until = $2, attempts = attempts + 1 where id = any($1::uuid[])', [
    due.map(({ id }) => id), new Date(now.getTime() + claimMilliseconds),
  ]);
  const [device] = (await manager.query('/* readDevice */ select id, subscription from push_devices where id = $1 and account_id = $2', [to.deviceId, to.accountId])) as { id: string; subscription: Buffer }[];
  const plain = device && services.secrets.open('push device', device.subscription, device.id);
  const { language } = await mailboxOf(manager, to.accountId);
  return { due, subscription: plain ? (JSON.parse(plain.toString('utf8')) as PushSubscription) : null, line: notificationLine(language, tallyOf(due)) };
};
