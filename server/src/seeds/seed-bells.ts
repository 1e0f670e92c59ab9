import { markRead } from '../notifications/notifications.room';
import type { Context } from '../platform/context';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;
/** What is marked at once. */
const most = 1000;

/** Everybody looked at their bell a day ago: what is older they have read. */
export const seedBells = async (seeder: Seeder, cast: Cast, now: Date): Promise<void> => {
  // People are told of what happened once it has happened.
  await seeder.services.jobs.idle();
  const since = new Date(now.getTime() - day);
  for (const { lead, officer } of cast.values()) {
    for (const person of [lead, officer]) {
      const context = await seeder.as(person, since);
      const old = await givenBefore(context, since);
      for (let from = 0; from < old.length; from += most) await markRead(context, old.slice(from, from + most));
    }
  }
};

const givenBefore = (context: Context, since: Date): Promise<string[]> =>
  context.change(async (tx) => {
    const rows = await tx.query<{ id: string }>('/* givenBefore */ select id from notifications where account_id = muster.account() and created_at < $1 order by id', [since]);
    return rows.map(({ id }) => id);
  });
