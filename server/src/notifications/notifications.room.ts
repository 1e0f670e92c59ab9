import { rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { deliver } from './deliver';
import type { Destination } from './due';
import { notificationPage, notificationReads } from './notification.reads';
import { NotificationResolver } from './notification.resolver';
import { sealedPushDevices, sealedPushKeys } from './push-keys';
import { remind } from './remind';
import { askToTell, tell } from './tell';

export { markRead } from './mark-read';

/** Who is told of what, in the app, by mail and by push. */
export const notificationsRoom: Room = {
  name: 'notifications',
  roots: [rootPage('notifications', 'Notification', notificationPage)],
  reads: [notificationReads],
  resolvers: [NotificationResolver],
  entities: [],
  sealed: [sealedPushDevices, sealedPushKeys],
  follow: askToTell,
  jobs: {
    'notifications.tell': (services, data) => tell(services, data as unknown as Parameters<typeof tell>[1]),
    'notifications.deliver': (services, data) => deliver(services, data as unknown as Destination),
  },
  steady: remind,
};
