import { column, defineReads, derived, instant, many, needs, one } from '../platform/reader/define-reads';
import type { AnswerLinkState } from './answer-link.type';

const stateOf = (row: Record<string, unknown>, now: Date): AnswerLinkState => {
  if (row.used_at !== null) return 'USED';
  if (row.revoked_at !== null) return 'REVOKED';
  return Date.parse(row.expires_at as string) <= now.getTime() ? 'EXPIRED' : 'OPEN';
};

export const answerLinkReads = defineReads('AnswerLink', 'answer_links', {
  id: column('id'),
  email: column('email'),
  state: derived(needs('used_at', 'revoked_at', 'expires_at'), (row, { now }) => stateOf(row, now())),
  sentBy: one('Person', (link, person) => `${person}.id = ${link}.sent_by`),
  sentAt: instant('sent_at'),
  expiresAt: instant('expires_at'),
  usedAt: instant('used_at'),
  contactName: column('contact_name'),
  contactEmail: column('contact_email'),
});

/** The links of an agency's part, newest first; row-level security shows them to coordinators and the agency's lead alone. */
export const participationLinkReads = defineReads('Participation', 'participations', {
  answerLinks: many('AnswerLink', (participation, link) => `${link}.operation_id = ${participation}.operation_id and ${link}.agency_id = ${participation}.agency_id`, (link) => `${link}.sent_at desc, ${link}.id`),
});
