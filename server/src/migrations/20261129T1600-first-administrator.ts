import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';

/** Who invites the first administrator is nobody's account; what roles demand before anybody decided is for the server to say. */
export class FirstAdministrator20261129T1600 implements MigrationInterface {
  name = 'FirstAdministrator1795968000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table account_invitations alter column invited_by drop not null, add column is_administrator boolean not null default false',
      // Nobody who is signed in can make an administrator: only the program beside the server can, which has no account.
      'alter table account_invitations add constraint account_invitations_administrators check (is_administrator = (invited_by is null))',
      'alter table agency_events alter column actor_account_id drop not null',

      'create policy second_factor_rules_default on second_factor_rules for update to muster_door using (changed_at is null) with check (changed_at is null and changed_by is null)',
      'grant update (is_required) on second_factor_rules to muster_door',

      // By whose provider the first step was taken, so that its word ends the session that the second one opens.
      'alter table sign_in_tickets add column issuer text, add column subject text, add column provider_session text',
      'alter table sign_in_tickets add constraint sign_in_tickets_provider check ((issuer is null) = (subject is null))',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table sign_in_tickets drop column issuer, drop column subject, drop column provider_session',
      'revoke update (is_required) on second_factor_rules from muster_door',
      'drop policy second_factor_rules_default on second_factor_rules',
      'delete from account_invitations where is_administrator',
      'alter table account_invitations drop column is_administrator, alter column invited_by set not null',
    ]);
  }
}
