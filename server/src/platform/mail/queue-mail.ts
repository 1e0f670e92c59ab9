import type { SealedColumn } from '../reseal';
import type { EntityManager } from 'typeorm';
import type { Context } from '../context';
import type { Transaction } from '../transaction';

const asRole = `select set_config('role', $1, true)`;

export const mailKinds = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'NOTIFICATION', 'ANSWER_LINK'] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a mail says: a link and until when it works, never anything of a case. */
export interface MailContent {
  subject: string;
  text: string;
}

export interface QueuedMail extends MailContent {
  kind: MailKind;
  agencyId: string;
  recipient: string;
  /** When it would say nothing true any more: it is not sent later. */
  expiresAt: Date;
}

/** Puts a mail into the outbox in the change's own transaction; it leaves once that is committed. */
export const queueMail = async (context: Pick<Context, 'clock' | 'secrets'>, manager: EntityManager, mail: QueuedMail): Promise<void> => {
  const id = context.clock.uuid();
  await manager.query(
    `/* queueMail */ insert into mails (id, kind, agency_id, recipient, content, created_at, next_attempt_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [id, mail.kind, mail.agencyId, mail.recipient, sealContent(context, id, mail), context.clock.now(), mail.expiresAt],
  );
};

/** The same for a verb: within its change, which holds no right to the outbox itself. */
export const queueMailWithin = async (context: Pick<Context, 'clock' | 'secrets'>, tx: Transaction, mail: QueuedMail): Promise<void> => {
  tx.write(asRole, ['muster_jobs']);
  await queueMail(context, tx.manager, mail);
  tx.write(asRole, ['muster_app']);
};

// The link in it opens an account, and only its hash stands beside the account: so the mail is sealed until it is sent.
const sealContent = ({ secrets }: Pick<Context, 'secrets'>, id: string, { subject, text }: MailContent): Buffer =>
  secrets.seal('mail', Buffer.from(JSON.stringify({ subject, text })), id);

/** What a mail says; null once it was sent, is too old, or was sealed with another secret. */
export const openContent = ({ secrets }: Pick<Context, 'secrets'>, id: string, sealed: Buffer | null): MailContent | null => {
  const plain = sealed && secrets.open('mail', sealed, id);
  return plain ? (JSON.parse(plain.toString('utf8')) as MailContent) : null;
};

/** Mails that wait. */
export const sealedMails: SealedColumn = {
  table: 'mails',
  key: ['id'],
  column: 'content',
  renew: (secrets, row) => {
    const id = row.id as string;
    const content = secrets.open('mail', row.content as Buffer, id);
    return content && { content: secrets.seal('mail', content, id) };
  },
};
