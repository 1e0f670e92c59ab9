import type { EntityManager } from 'typeorm';

const lease = 5 * 60_000;
const firstWait = 30_000;
const longestWait = 3_600_000;
const keptFor = 30 * 86_400_000;

/** A mail that one sender has to itself for a while. */
export interface ClaimedMail {
  id: string;
  recipient: string;
  content: Buffer | null;
  attempts: number;
  claimedUntil: Date;
}

interface Row {
  id: string;
  recipient: string;
  content: Buffer | null;
  attempts: number;
  claimed_until: Date;
}

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

/** Takes the next mail that is due; servers that look at once take different ones. */
export const claimMail = async (manager: EntityManager, now: Date): Promise<ClaimedMail | null> => {
  const [[row]] = (await manager.query(
    `/* claimMail */ update mails set claimed_until = $2, attempts = attempts + 1
     where id = (select id from mails where sent_at is null and failed_at is null and next_attempt_at <= $1 and expires_at > $1
                   and (claimed_until is null or claimed_until <= $1)
                 order by next_attempt_at, id limit 1 for update skip locked)
     returning id, recipient, content, attempts, claimed_until`,
    [now, after(now, lease)],
  )) as [Row[], number];
  return row ? { id: row.id, recipient: row.recipient, content: row.content, attempts: row.attempts, claimedUntil: row.claimed_until } : null;
};

const ofClaim = 'where id = $1 and claimed_until = $2 and sent_at is null and failed_at is null';

/** The relay has it: what it said is forgotten here. */
export const markSent = (manager: EntityManager, mail: ClaimedMail, now: Date): Promise<unknown> =>
  manager.query(`/* markSent */ update mails set sent_at = $3, content = null, claimed_until = null, last_error = null ${ofClaim}`, [mail.id, mail.claimedUntil, now]);

export const markFailed = (manager: EntityManager, mail: ClaimedMail, now: Date, code: string): Promise<unknown> =>
  manager.query(`/* markFailed */ update mails set failed_at = $3, content = null, claimed_until = null, last_error = $4 ${ofClaim}`, [mail.id, mail.claimedUntil, now, code]);

/** Tried again later: after half a minute, then twice as long each time, up to an hour. */
export const postponeMail = (manager: EntityManager, mail: ClaimedMail, now: Date, code: string): Promise<unknown> =>
  manager.query(`/* postponeMail */ update mails set next_attempt_at = $3, claimed_until = null, last_error = $4 ${ofClaim}`, [
    mail.id, mail.claimedUntil, after(now, Math.min(longestWait, firstWait * 2 ** Math.min(mail.attempts - 1, 10))), code,
  ]);

/** Links that no longer work are forgotten at once, and after a month that there was a mail. */
export const forgetOldMails = async (manager: EntityManager, now: Date): Promise<void> => {
  await manager.query('/* forgetOldMails */ update mails set content = null where content is not null and expires_at <= $1', [now]);
  await manager.query('/* forgetOldMails */ delete from mails where expires_at <= $1', [after(now, -keptFor)]);
};
