import type { Services } from '../platform/context';
import { queueMail } from '../platform/mail/queue-mail';
import { inTransaction } from '../platform/transaction';
import type { Destination } from './due';
import { invitationLink, mailboxOf, notificationsLink, settle, takeDue, tallyOf } from './due';
import { invitationMail, notificationMail } from './notification-words';

const keptMilliseconds = 2 * 86_400_000;

/** Everything that is due becomes one mail in the outbox, in the transaction that takes note of it: once, whoever ends in the middle. */
export const deliverMail = async (services: Services, to: Destination): Promise<void> => {
  await inTransaction(services.dataSource, 'muster_jobs', null, async (manager) => {
    const now = services.clock.now();
    const due = await takeDue(manager, to, now);
    if (due.length === 0) return;
    const { agency_id: agencyId, email: recipient, language } = await mailboxOf(manager, to.accountId);
    const invitation = invitationLink(services, due);
    const content = invitation ? invitationMail(language, invitation) : notificationMail(language, tallyOf(due), notificationsLink(services));
    await queueMail(services, manager, { kind: 'NOTIFICATION', agencyId, recipient, expiresAt: new Date(now.getTime() + keptMilliseconds), ...content });
    await settle(manager, due, 'SENT', now);
  });
  services.mail.wake();
};
