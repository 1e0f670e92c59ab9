import type { PageDeclaration } from '../platform/reader/define-reads';
import { column, defineReads, derived, instant, needs, one } from '../platform/reader/define-reads';
import type { MailState } from './mail.type';

const stateOf = (row: Record<string, unknown>, now: Date): MailState => {
  if (row.sent_at !== null) return 'SENT';
  if (row.failed_at !== null) return 'FAILED';
  return new Date(row.expires_at as string) > now ? 'WAITING' : 'EXPIRED';
};

export const mailReads = defineReads('Mail', 'mails', {
  id: column('id'),
  kind: column('kind'),
  recipient: column('recipient'),
  agency: one('Agency', (mail, agency) => `${agency}.id = ${mail}.agency_id`),
  state: derived(needs('sent_at', 'failed_at', 'expires_at'), (row, { now }) => stateOf(row, now())),
  attempts: column('attempts'),
  problem: column('last_error'),
  createdAt: instant('created_at'),
  expiresAt: instant('expires_at'),
});

export const mailPage: PageDeclaration = {
  sorts: { NEWEST: { direction: 'desc', keys: [{ sql: (mail) => `${mail}.created_at`, type: 'timestamptz' }, { sql: (mail) => `${mail}.id`, type: 'uuid' }] } },
  defaultSort: 'NEWEST',
  filter: () => [],
};
