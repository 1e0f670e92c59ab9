import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';

/** How many attempts of a kind are looked at within a while. */
export interface Limit {
  name: string;
  most: number;
}

const quarterHour = 15 * 60_000;
const forgottenAfter = 24 * 3_600_000;

/**
 * At most ten guesses at an account in any quarter of an hour: six by strangers, of which four from one place, and four
 * from a browser that its holder has signed in with before. Who has used up one share has not touched the others.
 */
export const limits = {
  strangers: { name: 'strangers', most: 6 },
  place: { name: 'place', most: 4 },
  device: { name: 'device', most: 4 },
  /** From inside an open session, for what asks for the password again. */
  session: { name: 'session', most: 4 },
  /** At a second factor, counted apart: whoever knows the password cannot have it forgotten by signing in again. */
  factor: { name: 'factor', most: 6 },
  /** At whatever accounts, from one address; who gets in gives the attempt back. */
  address: { name: 'address', most: 100 },
  /** Links that answer an invitation, looked up or used from one address. */
  link: { name: 'link', most: 60 },
} satisfies Record<string, Limit>;

type Parts = Pick<Context, 'clock' | 'secrets'>;

/** Under a keyed name: the table tells nobody who was tried, or from where. */
export const attemptKey = ({ secrets }: Parts, { name }: Limit, subject: string): Buffer => secrets.blind('attempts', `${name}:${subject}`);

/**
 * Takes one attempt, before anything is looked at: one statement that looks, counts and writes under the row's lock, so
 * that no number of guesses at once gets past it. A refused one is not counted: nobody prolongs a lock by knocking.
 */
export const takeAttempt = async (parts: Parts, manager: EntityManager, limit: Limit, subject: string): Promise<boolean> => {
  const now = parts.clock.now();
  const taken = (await manager.query(
    `/* takeAttempt */ insert into attempt_windows as w (key, attempts, last_at) values ($1, array[$2::timestamptz], $2)
     on conflict (key) do update set attempts = array(select a from unnest(w.attempts) a where a > $3) || $2::timestamptz, last_at = $2
     where (select count(*) from unnest(w.attempts) a where a > $3) < $4 returning 1`,
    [attemptKey(parts, limit, subject), now, new Date(now.getTime() - quarterHour), limit.most],
  )) as unknown[];
  return taken.length === 1;
};

/** The attempt was no guess: the right password came of it. */
export const giveBackAttempt = (parts: Parts, manager: EntityManager, limit: Limit, subject: string, at: Date): Promise<unknown> =>
  manager.query(
    `/* giveBackAttempt */ update attempt_windows set attempts = attempts[:array_position(attempts, $2) - 1] || attempts[array_position(attempts, $2) + 1:]
     where key = $1 and $2::timestamptz = any(attempts)`,
    [attemptKey(parts, limit, subject), at],
  );

/** All of them: what came of the last was right. */
export const forgetAttempts = (parts: Parts, manager: EntityManager, limit: Limit, subject: string): Promise<unknown> =>
  manager.query('/* forgetAttempts */ delete from attempt_windows where key = $1', [attemptKey(parts, limit, subject)]);

export const forgetOldAttempts = (parts: Parts, manager: EntityManager): Promise<unknown> =>
  manager.query('/* forgetOldAttempts */ delete from attempt_windows where last_at < $1', [new Date(parts.clock.now().getTime() - forgottenAfter)]);
