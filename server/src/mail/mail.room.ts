import { sealedMails } from '../platform/mail/queue-mail';
import { rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { mailPage, mailReads } from './mail.reads';
import { MailResolver } from './mail.resolver';

/** The outbox, as administrators see it. */
export const mailRoom: Room = {
  name: 'mail',
  roots: [rootPage('mails', 'Mail', mailPage)],
  reads: [mailReads],
  resolvers: [MailResolver],
  entities: [],
  sealed: [sealedMails],
};
