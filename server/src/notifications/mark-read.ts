import { badInput } from '../platform/errors';
import type { Context } from '../platform/context';
import { isUuid } from '../platform/checks/check-id';
import type { NotificationsRead } from './notification.type';

const most = 1000;

/** Marks the reader's own notifications read, those that are named or all; others' are not touched, and whether they exist is not said. */
export const markRead = (context: Context, ids: readonly string[] | null): Promise<NotificationsRead> => {
  if (ids && ids.length > most) throw badInput(`ids: ${most} at most.`, 'ids');
  return context.change(async (tx) => {
    const now = tx.clock.now();
    const rows = await tx.query<{ id: string }>(
      `/* markNotificationsRead */ with unread as (select id from notifications where account_id = muster.account() and read_at is null and ($2::uuid[] is null or id = any($2)) order by id limit ${most} for update)
       , marked as (update notifications n set read_at = $1 from unread where n.id = unread.id returning n.id) select id from marked order by id`,
      [now, ids && ids.filter(isUuid)],
    );
    return { ids: rows.map(({ id }) => id), readAt: now.toISOString() };
  });
};
