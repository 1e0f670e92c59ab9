import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';
import { queueMail } from '../platform/mail/queue-mail';
import { passwordChangedMail } from './account-mails';

const worthSaying = 7 * 86_400_000;

/** Tells the account holder that the password was changed, in the same transaction. */
export const mailPasswordChanged = (context: Context, manager: EntityManager, account: { agencyId: string; email: string; language: string }): Promise<void> =>
  queueMail(context, manager, {
    kind: 'PASSWORD_CHANGED',
    agencyId: account.agencyId,
    recipient: account.email,
    expiresAt: new Date(context.clock.now().getTime() + worthSaying),
    ...passwordChangedMail(account.language, `${context.services.publicUrl}/forgotten-password`),
  });
