import type { NotificationChannel } from '@muster/shared/notifications/notification-kinds';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { inTransaction } from '../platform/transaction';
import { drawId, insertDeliveries } from './give-notifications';

const pause = 60_000;
const mostInPause = 6;

/** Sends the reader a notification of nothing by one way, at once: through everything that a real one goes through. */
export const testChannel = async (context: Context, channel: NotificationChannel): Promise<string> => {
  const { accountId } = context.signedIn;
  const { services, clock } = context;
  if (channel === 'EMAIL' && !services.mail.isSending) refuse('notification.no-mail', 'channel', 'This server sends no mail.');
  const id = await inTransaction(services.dataSource, 'muster_jobs', null, async (manager) => {
    const now = clock.now();
    const [{ recent }] = (await manager.query(`/* testChannel */ select count(*)::int as recent from notifications where account_id = $1 and kind = 'TEST' and created_at > $2`, [
      accountId, new Date(now.getTime() - pause),
    ])) as [{ recent: number }];
    if (recent >= mostInPause) refuse('notification.tested', 'channel', 'This was tried several times within a minute: wait a little.');
    const devices = (await manager.query('/* testChannel */ select id from push_devices where account_id = $1', [accountId])) as { id: string }[];
    if (channel === 'PUSH' && devices.length === 0) refuse('notification.no-device', 'channel', 'No device gets pushes yet: turn them on first.');
    const made = drawId(clock);
    await manager.query(`/* testChannel */ insert into notifications (id, account_id, kind, about, is_shown, created_at) values ($1, $2, 'TEST', $3, $4, $5)`, [
      made, accountId, `test ${made}`, channel === 'IN_APP', now,
    ]);
    const way = { notificationId: made, accountId, dueAt: now };
    if (channel === 'EMAIL') await insertDeliveries(services, manager, [{ ...way, channel, deviceId: null }]);
    if (channel === 'PUSH') await insertDeliveries(services, manager, devices.map((device) => ({ ...way, channel, deviceId: device.id })));
    return made;
  });
  services.jobs.wake();
  return id;
};
