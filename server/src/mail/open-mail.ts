import { keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { openContent } from '../platform/mail/queue-mail';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { mailPolicy } from './mail.policy';
import type { OpenedMail } from './mail.type';

interface Row {
  kind: string;
  agency_id: string;
  content: Buffer | null;
  is_over: boolean;
}

/** Opens a mail for an administrator to hand on, where none is sent; that it was opened is on record for the agency's leads. */
export const openMail = async (context: Context, id: string): Promise<OpenedMail> => {
  await assertCan(context, mailPolicy, 'open', { id }, 'Mail');
  if (context.services.mail.isSending) refuse('mail.is-sent', null, 'Mails are sent here: only whoever they go to reads them.');
  return context.atTheDoor(async (manager) => {
    const [row] = (await manager.query('/* openMail */ select kind, agency_id, content, expires_at <= $2 as is_over from mails where id = $1', [id, context.clock.now()])) as Row[];
    if (!row) throw notFound();
    // It answers for an agency in an operation: whoever sent it has it to hand on, and whoever keeps accounts has no part in that.
    if (row.kind === 'ANSWER_LINK') refuse('mail.of-operation', null, 'The coordinator who sent this link hands it on.');
    const content = row.is_over ? null : openContent(context, id, row.content);
    if (!content) return refuse('mail.over', null, 'The link in this mail does not work any more.');
    await keepTrail(context, manager, context.signedIn.accountId, { kind: 'MailOpened', agencyId: row.agency_id, subjectId: id, arguments: { kind: row.kind } });
    return { id, ...content };
  });
};
