import { hashToken } from '../platform/authentication';
import type { Context, Services } from '../platform/context';
import { queueMail } from '../platform/mail/queue-mail';
import { resetMail } from './account-mails';
import { keepTrail } from './agency-trail';

const resetMilliseconds = 3_600_000;
/** So many links an hour to one mailbox, whoever asks. */
const mostLinks = 3;
const mostWaiting = 100;

/**
 * Answers before it looks: whether there is an account shows neither in what is said nor in how long it takes.
 * What is asked for in the last moment before a server ends is asked for again by whoever waits for the mail.
 */
export class PasswordResets {
  private waiting = 0;
  private last: Promise<void> = Promise.resolve();
  private static readonly ofServices = new WeakMap<Services, PasswordResets>();

  static of(services: Services): PasswordResets {
    const known = PasswordResets.ofServices.get(services);
    if (known) return known;
    const made = new PasswordResets();
    PasswordResets.ofServices.set(services, made);
    return made;
  }

  request(context: Context, email: string): void {
    if (this.waiting >= mostWaiting) return;
    this.waiting += 1;
    this.last = this.last
      .then(() => new Promise<void>((resolve) => setImmediate(resolve)))
      .then(() => makeLink(context, email.trim().toLowerCase()))
      .catch((error: unknown) => context.services.logger.error({ err: error, requestId: context.requestId }, 'a link for a new password could not be made'))
      .finally(() => (this.waiting -= 1));
  }

  /** Waits until every request was looked at. */
  idle(): Promise<void> {
    return this.last;
  }
}

interface Row {
  id: string;
  agency_id: string;
  language: string;
  email: string;
}

const makeLink = async (context: Context, email: string): Promise<void> => {
  const isMade = await context.atTheDoor(async (manager) => {
    const [account] = (await manager.query(
      `/* requestPasswordReset */ select id, agency_id, language, email from accounts where email = $1 and state = 'ACTIVE' and password_hash is not null for update`,
      [email],
    )) as Row[];
    if (!account) return false;
    const now = context.clock.now();
    const [{ recent }] = (await manager.query('/* requestPasswordReset */ select count(*)::int as recent from password_resets where account_id = $1 and created_at > $2', [
      account.id, new Date(now.getTime() - resetMilliseconds),
    ])) as [{ recent: number }];
    if (recent >= mostLinks) return false;
    const secret = context.clock.bytes(32).toString('base64url');
    const id = context.clock.uuid();
    const expiresAt = new Date(now.getTime() + resetMilliseconds);
    await manager.query('/* requestPasswordReset */ delete from password_resets where account_id = $1 and expires_at <= $2', [account.id, now]);
    await manager.query('/* requestPasswordReset */ insert into password_resets (id, account_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)', [
      id, account.id, hashToken(secret), now, expiresAt,
    ]);
    const link = `${context.services.publicUrl}/new-password#${secret}`;
    await queueMail(context, manager, { kind: 'PASSWORD_RESET', agencyId: account.agency_id, recipient: account.email, expiresAt, ...resetMail(account.language, { link, expiresAt }) });
    await keepTrail(context, manager, account.id, { kind: 'PasswordResetRequested', agencyId: account.agency_id, subjectId: account.id });
    return true;
  });
  if (isMade) context.services.mail.wake();
};
