import { sealedMails } from '../platform/mail/queue-mail';
import type { Room } from '../platform/room';
import { mailReads } from './mail.reads';
import { MailResolver } from './mail.resolver';

/** The outbox, as administrators see it. */
export const mailRoom: Room = {
  name: 'mail',
  reads: [mailReads],
  resolvers: [MailResolver],
  entities: [],
  sealed: [sealedMails],
};
