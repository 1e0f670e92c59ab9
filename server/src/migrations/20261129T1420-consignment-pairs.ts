import type { MigrationInterface, QueryRunner } from 'typeorm';
import { purgeWith } from './purge-with';
import { asTheyStand, giveFunction, runAll } from './run-all';

const entries = ['propose_pairs(uuid, uuid, timestamptz)', 'same_consignment(uuid, text, uuid, text)'];

/** Reports of different agencies that seem to be of one consignment: proposed by the machine, decided by a coordinator. */
export class ConsignmentPairs20261129T1420 implements MigrationInterface {
  name = 'ConsignmentPairs1795962000000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create table consignment_pairs (
         operation_id uuid not null references operations on delete restrict,
         id uuid not null,
         one_id uuid not null,
         other_id uuid not null,
         kinds text[] not null,
         verdict text not null default 'PROPOSED' check (verdict in ('PROPOSED', 'CONFIRMED', 'APART')),
         reason text,
         decided_by uuid references people on delete restrict,
         decided_at timestamptz,
         proposed_at timestamptz not null,
         version integer not null default 1,
         audience text[] not null,
         primary key (operation_id, id),
         unique (operation_id, one_id, other_id),
         foreign key (operation_id, one_id) references seizures on delete restrict,
         foreign key (operation_id, other_id) references seizures on delete restrict,
         check (one_id < other_id))`,
      'create index consignment_pairs_by_other on consignment_pairs (operation_id, other_id)',
      'alter table consignment_pairs enable row level security',
      'alter table consignment_pairs force row level security',
      'create policy consignment_pairs_read on consignment_pairs for select to muster_app using (audience && (select muster.class()))',
      `create policy consignment_pairs_update on consignment_pairs for update to muster_app
         using ((audience && (select muster.class())) and muster.has_role(operation_id, 'COORDINATOR')) with check (muster.has_role(operation_id, 'COORDINATOR') and decided_by = muster.account())`,
      'create policy consignment_pairs_within on consignment_pairs as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience))',
      'create policy consignment_pairs_keeper on consignment_pairs to muster_deconfliction using (true) with check (true)',
      'grant select, update (verdict, reason, decided_by, decided_at, version) on consignment_pairs to muster_app',
      'grant select, insert, update, delete on consignment_pairs to muster_deconfliction',
      'create trigger consignment_pairs_forward before update of version on consignment_pairs for each row execute function muster.forward_only()',
      ...functions,
      ...entries.flatMap((signature) => [
        ...giveFunction(`muster.${signature}`, 'muster_deconfliction'),
        `revoke execute on function muster.${signature} from public`,
        `grant execute on function muster.${signature} to muster_app`,
      ]),
      ...giveFunction('muster.seizures_pairs()', 'muster_deconfliction'),
      ...giveFunction('muster.pair_up(uuid, uuid, timestamptz)', 'muster_deconfliction'),
      'revoke execute on function muster.pair_up(uuid, uuid, timestamptz) from public',
      `create trigger seizures_pairs after update of audience on seizures for each row
         when (old.audience is distinct from new.audience) execute function muster.seizures_pairs()`,
      // With their records, and before them.
      ...['consignment_pairs', 'interests', 'consignment_tokens'].flatMap((table, index) => purgeWith(table, index + 1)),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop trigger seizures_pairs on seizures',
      'drop function muster.seizures_pairs()',
      'drop function muster.pair_up(uuid, uuid, timestamptz)',
      ...entries.map((signature) => `drop function muster.${signature}`),
      `delete from purged_tables where name in ('consignment_pairs', 'interests', 'consignment_tokens')`,
      ...['interests', 'consignment_tokens'].flatMap((table) => [`drop policy ${table}_purge on ${table}`, `revoke all on ${table} from muster_purge`]),
      'drop table consignment_pairs',
    ]);
  }
}

/** The names of companies and vessels are on many consignments: only these say that it is the same one. */
const ofOne = `('CONTAINER', 'BILL_OF_LADING', 'NOTIFICATION')`;
const fits = (column: string): string => `(mine.${column} is null or o.${column} is null or mine.${column} = o.${column})`;

const functions = [
  // A pair is seen by those who see both. What a coordinator decided stands, whatever is corrected later.
  `create function muster.propose_pairs(operation uuid, seizure uuid, at timestamptz) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     if exists (select from consignment_pairs c where c.operation_id = operation and seizure in (c.one_id, c.other_id))
        or exists (select from consignment_tokens t join consignment_tokens u on u.operation_id = t.operation_id and u.kind = t.kind and u.token = t.token and u.agency_id <> t.agency_id
                    where t.operation_id = operation and t.record_type = 'Seizure' and t.record_id = seizure and u.record_type = 'Seizure') then
       perform muster.pair_up(operation, seizure, at);
     end if;
   end $$`,
  `create function muster.pair_up(operation uuid, seizure uuid, at timestamptz) returns void language plpgsql ${asTheyStand} as $$
   declare mine seizures; found uuid[];
   begin
     select * into mine from seizures s where s.operation_id = operation and s.id = seizure and s.audience && muster.class();
     if mine.id is null then return; end if;
     select coalesce(array_agg(p.id order by p.apart), '{}') into found from (
       select distinct o.id, abs(extract(epoch from mine.detected_at - o.detected_at)) as apart
       from consignment_tokens t
       join consignment_tokens u on u.operation_id = operation and u.kind = t.kind and u.token = t.token and u.record_type = 'Seizure' and u.agency_id <> t.agency_id
       cross join lateral (select x.id, x.state, x.detected_at, x.departure_country, x.destination_country from seizures x where x.operation_id = operation and x.id = u.record_id offset 0) o
       where t.operation_id = operation and t.record_type = 'Seizure' and t.record_id = seizure and t.kind in ${ofOne} and mine.state <> 'DRAFT' and o.state <> 'DRAFT'
         and mine.detected_at - o.detected_at between interval '-120 days' and interval '120 days'
         and ${fits('departure_country')} and ${fits('destination_country')}) p;
     delete from consignment_pairs c where c.operation_id = operation and seizure in (c.one_id, c.other_id) and c.verdict = 'PROPOSED'
       and not case when c.one_id = seizure then c.other_id else c.one_id end = any(found);
     -- Of many with one number the nearest in time are the likely ones: nobody decides on hundreds.
     insert into consignment_pairs as c (operation_id, id, one_id, other_id, kinds, proposed_at, audience)
       select operation, gen_random_uuid(), least(seizure, o.id), greatest(seizure, o.id),
              array(select distinct t.kind from consignment_tokens t join consignment_tokens u on u.operation_id = t.operation_id and u.kind = t.kind and u.token = t.token
                     where t.operation_id = operation and t.record_type = 'Seizure' and t.record_id = seizure and u.record_type = 'Seizure' and u.record_id = o.id and t.kind in ${ofOne} order by 1),
              at, muster.meet(mine.audience, o.audience)
       from unnest(found[1:20]) f(id) cross join lateral (select x.id, x.audience from seizures x where x.operation_id = operation and x.id = f.id offset 0) o
       on conflict (operation_id, one_id, other_id) do update set kinds = excluded.kinds, audience = excluded.audience;
   end $$`,
  // Open to both: the records of one consignment that whoever asks sees anyway, and no others.
  `create function muster.same_consignment(operation uuid, kind text, record uuid, other_kind text) returns uuid[] language sql stable
     security definer set search_path = public, pg_temp as $$
     select coalesce(array_agg(distinct u.record_id), '{}')
     from muster.consignment_of(operation, $2, record) mine
     join consignment_tokens t on t.operation_id = operation and t.record_type = $2 and t.record_id = record
     join consignment_tokens u on u.operation_id = operation and u.kind = t.kind and u.token = t.token and u.record_type = other_kind and u.agency_id <> t.agency_id
     cross join lateral muster.consignment_of(operation, u.record_type, u.record_id) theirs
     where mine.audience && (select muster.class()) and theirs.audience && (select muster.class()) and t.kind in ${ofOne.replace(')', `, 'VEHICLE')`)} $$`,
  `create function muster.seizures_pairs() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     update consignment_pairs c set audience = muster.meet(s.audience, o.audience) from seizures s, seizures o
       where c.operation_id = new.operation_id and new.id in (c.one_id, c.other_id)
         and s.operation_id = c.operation_id and s.id = c.one_id and o.operation_id = c.operation_id and o.id = c.other_id;
     update events e set audience = muster.meet(c.audience, e.audience) from consignment_pairs c
       where c.operation_id = new.operation_id and new.id in (c.one_id, c.other_id)
         and e.operation_id = c.operation_id and e.subject_type = 'ConsignmentPair' and e.subject_id = c.id and not muster.is_within(e.audience, c.audience);
     return null;
   end $$`,
];
