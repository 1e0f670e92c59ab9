import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { runAll } from './run-all';

const coordinates = `muster.has_role(operation_id, 'COORDINATOR')`;
const isAsked = `muster.holds('o.' || operation_id || '.i.' || agency_id)`;
const contactPoint = `(muster.acts_for(operation_id, agency_id) and muster.has_role(operation_id, 'NATIONAL_CONTACT_POINT'))`;

const kinds = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'NOTIFICATION'];

const mailKinds = (all: readonly string[]): string[] => [
  'alter table mails drop constraint mails_kind_check',
  `alter table mails add constraint mails_kind_check check (${oneOf('kind', all)})`,
];

/** Links by which an invited agency answers from a mailbox: each gives one answer, once, for a while. */
export class AnswerLinks20261207T1000 implements MigrationInterface {
  name = 'AnswerLinks1796637600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table answer_links (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         agency_id uuid not null references agencies on delete restrict,
         -- Which of its invitations it answers: an agency can be invited again.
         invited_at timestamptz not null,
         token_hash bytea not null unique,
         email text not null check (email = lower(email)),
         language text not null,
         sent_by uuid not null references people on delete restrict,
         sent_at timestamptz not null,
         expires_at timestamptz not null,
         used_at timestamptz,
         revoked_at timestamptz,
         -- Whom the answer named, for whoever answers for the agency to appoint.
         contact_name text,
         contact_email text,
         audience text[] not null,
         primary key (operation_id, id),
         foreign key (operation_id, agency_id) references participations (operation_id, agency_id) on delete restrict,
         check (used_at is null or revoked_at is null))`,
      'create index answer_links_by_agency on answer_links (operation_id, agency_id)',
      ...protect('answer_links', { insert: `sent_by = muster.account() and ${coordinates}`, update: `${coordinates} or ${isAsked} or ${contactPoint}` }),
      `create policy answer_links_within on answer_links as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))`,
      // Only the hash of a link is kept, and only the door finds a link by it.
      'revoke select, update on answer_links from muster_app',
      'grant select (operation_id, id, agency_id, invited_at, email, language, sent_by, sent_at, expires_at, used_at, revoked_at, contact_name, contact_email, audience) on answer_links to muster_app',
      'grant update (used_at, revoked_at, contact_name, contact_email) on answer_links to muster_app',
      'create policy answer_links_door on answer_links for select to muster_door using (true)',
      'grant select on answer_links to muster_door',
      ...purgeWith('answer_links', 9),
      ...mailKinds([...kinds, 'ANSWER_LINK']),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name = 'answer_links'`,
      'drop table answer_links',
      `delete from mails where kind = 'ANSWER_LINK'`,
      ...mailKinds(kinds),
    ]);
  }
}
