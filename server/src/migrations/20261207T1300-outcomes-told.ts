import { chosenKinds, notificationKinds } from '@muster/shared/notifications/notification-kinds';
import { outcomeRecords } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { oneOf } from './one-of';
import { giveFunction, runAll } from './run-all';
import { notSearched, searched } from './searched';

const laterNews = ['TASKS_LAID_OUT', 'INTRODUCTION_ASKED', 'INTRODUCTION_ANSWERED'];

/** Groups are told of what is asked in them. What comes of something: warnings and operations too, told where it stands, and taken back by whoever linked it; products are found by their words. */
export class OutcomesTold20261207T1300 implements MigrationInterface {
  name = 'OutcomesTold1796648400000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...recordsOf(outcomeRecords),
      `alter table outcomes add constraint outcomes_operation_is_itself check (record_type <> 'Operation' or record_id = record_operation_id)`,
      `create policy outcomes_delete on outcomes for delete to muster_app using ((${visibilityRule.policy}) and not is_made and muster.acts_for(operation_id, agency_id)
         and (${['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST'].map((role) => `muster.has_role(operation_id, '${role}')`).join(' or ')}))`,
      'grant delete on outcomes to muster_app',
      ...telling,
      ...searched('intelligence_products', 'PRODUCT', {
        operation: 's.operation_id', code: 's.reference', title: 's.title', words: `concat_ws(' ', s.title, s.body, s.reasons)`, codes: 'array[s.reference]', countries: 'array[s.departure_country, s.destination_country]',
      }),
      ...newsOf(notificationKinds, chosenKinds),
      'create policy introduction_requests_jobs on introduction_requests for select to muster_jobs using (true)',
      'grant select (operation_id, id, asked_by, introduction_id) on introduction_requests to muster_jobs',
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    const earlier = (kinds: readonly string[]): string[] => kinds.filter((kind) => !laterNews.includes(kind));
    await runAll(db, [
      'drop policy introduction_requests_jobs on introduction_requests',
      'revoke select (operation_id, id, asked_by, introduction_id) on introduction_requests from muster_jobs',
      ...['notifications', 'notification_choices'].flatMap((table) => [
        `alter table ${table} no force row level security`,
        `delete from ${table} where kind in (${laterNews.map((kind) => `'${kind}'`).join(', ')})`,
        `alter table ${table} force row level security`,
      ]),
      ...newsOf(earlier(notificationKinds), earlier(chosenKinds)),
      ...notSearched('intelligence_products'),
      `delete from search_sources where kind = 'PRODUCT'`,
      'drop trigger operation_members_links on operation_members',
      'drop index events_of_links',
      'drop function muster.told_of_both(uuid, uuid, text[], text[]), muster.members_join_links()',
      'drop policy outcomes_delete on outcomes',
      'revoke delete on outcomes from muster_app',
      'alter table outcomes drop constraint outcomes_operation_is_itself',
      'alter table outcomes no force row level security',
      `delete from outcomes where record_type in ('Message', 'Operation')`,
      'alter table outcomes force row level security',
      ...recordsOf(['Target', 'Control', 'Seizure']),
    ]);
  }
}

const tables: Readonly<Record<string, string>> = { Target: 'targets', Control: 'controls', Seizure: 'seizures', Message: 'messages', Operation: 'operations' };

const newsOf = (told: readonly string[], chosen: readonly string[]): string[] =>
  ([['notifications', told], ['notification_choices', chosen]] as const).flatMap(([table, kinds]) => [
    `alter table ${table} drop constraint ${table}_kind_check`,
    `alter table ${table} add constraint ${table}_kind_check check (${oneOf('kind', kinds)})`,
  ]);

/** Which records can be an end of a link; each is looked for with the eyes of the reader. */
const recordsOf = (kinds: readonly string[]): string[] => {
  const seesRecord = kinds
    .map((kind) => `(record_type = '${kind}' and exists (select from ${tables[kind]} r where ${kind === 'Operation' ? '' : 'r.operation_id = outcomes.record_operation_id and '}r.id = outcomes.record_id${kind === 'Message' ? ` and r.state = 'SENT'` : ''}))`)
    .join(' or ');
  const seesSource = [['Message', 'messages', `s.state = 'SENT'`], ['Product', 'intelligence_products', `s.state in ('DISSEMINATED', 'WITHDRAWN', 'SUPERSEDED')`]]
    .map(([kind, table, state]) => `(source_type = '${kind}' and exists (select from ${table} s where s.operation_id = outcomes.operation_id and s.id = outcomes.source_id and ${state}))`)
    .join(' or ');
  const both = `((${seesRecord}) and (${seesSource}))`;
  return [
    'alter table outcomes drop constraint outcomes_record_type_check',
    `alter table outcomes add constraint outcomes_record_type_check check (${oneOf('record_type', kinds)})`,
    'drop policy outcomes_both_ends on outcomes',
    `create policy outcomes_both_ends on outcomes as restrictive to muster_app using ${both} with check ${both}`,
  ];
};

/**
 * Who is told, in one operation, of a link with another: agencies all whose people in the one see both ends. Tokens name one operation, so that
 * nobody can be addressed who has to be in two; where one colleague would learn of what they do not see, their agency is not told at all, and
 * whoever joins an agency later ends what it was told of before.
 */
const telling = [
  `create function muster.told_of_both(here uuid, there uuid, mine text[], theirs text[]) returns text[] language plpgsql stable
     security definer set search_path = public, pg_temp as $$
   begin
     -- Whom else's eyes would be asked about is nobody's business who is not in both.
     if not (muster.is_participant(here) and muster.is_participant(there)) then return '{}'; end if;
     return coalesce((
       select array_agg('o.' || here || '.a.' || p.agency_id order by p.agency_id)
       from participations p
       where p.operation_id = here and p.state = 'ACCEPTED'
         and exists (select from participations q where q.operation_id = there and q.agency_id = p.agency_id and q.state = 'ACCEPTED')
         -- Whoever holds nothing now, suspended or without the second factor they need, reads what was told once they hold it again.
         and (select coalesce(bool_and(c.held && array['o.' || here] and c.held && mine and c.held && theirs), false)
              from operation_members m cross join lateral (select coalesce(muster.class_of(m.account_id), '{}') as held) c
              where m.operation_id = here and m.agency_id = p.agency_id and m.is_active)), '{}');
   end $$`,
  ...giveFunction('muster.told_of_both(uuid, uuid, text[], text[])', 'muster_door'),
  'revoke execute on function muster.told_of_both(uuid, uuid, text[], text[]) from public',
  'grant execute on function muster.told_of_both(uuid, uuid, text[], text[]) to muster_app',
  `create index events_of_links on events (operation_id) where arguments ? 'isElsewhere'`,
  `create function muster.members_join_links() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     update events set audience = array(select t from unnest(audience) t where t <> all (array['o.' || new.operation_id || '.a.' || new.agency_id, 'o.' || new.operation_id || '.n.a.' || new.agency_id]))
       where operation_id = new.operation_id and arguments ? 'isElsewhere';
     return null;
   end $$`,
  ...giveFunction('muster.members_join_links()', 'muster_handling'),
  'revoke execute on function muster.members_join_links() from public',
  `create trigger operation_members_links after insert or update of is_active, agency_id on operation_members for each row
     when (new.is_active) execute function muster.members_join_links()`,
];
