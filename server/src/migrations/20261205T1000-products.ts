import { caveats, informationEvaluations, outcomeRecords, outcomeSources, productKinds, productStates, sourceEvaluations, tlpLevels, wasteStreams } from '@muster/shared/vocabularies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/visibility';
import { oneOf } from './one-of';
import { purgeWith } from './purge-with';
import { audienceOf } from './audience-of';
import { giveFunction, runAll } from './run-all';

const has = (roles: readonly string[]): string => `(${roles.map((role) => `muster.has_role(operation_id, '${role}')`).join(' or ')})`;
const contributes = has(['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST']);
const isOwn = `(muster.acts_for(operation_id, agency_id) and ${contributes})`;
const parts = ['product_addressees', 'product_feedback', 'product_decisions'] as const;
const tables = [...parts, 'outcomes', 'intelligence_products'] as const;

/** Intelligence products: what information is worked into, whom it goes to, what they thought of it, and what came of it. */
export class Products20261205T1000 implements MigrationInterface {
  name = 'Products1796464800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...products,
      ...addressees,
      ...feedback,
      ...decisions,
      ...outcomes,
      audienceOf(['Product']),
      ...sources,
      ...following,
      ...bounds,
      // Before the messages that they name.
      ...[...parts, 'outcomes'].flatMap((table) => purgeWith(table, 5)),
      ...purgeWith('intelligence_products', 6),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from purged_tables where name in (${tables.map((table) => `'${table}'`).join(', ')})`,
      'drop trigger messages_outcomes on messages',
      audienceOf([]),
      'drop policy "intelligence_notes_Product" on intelligence_notes',
      'alter table intelligence_notes drop constraint intelligence_notes_subject_type_check',
      `alter table intelligence_notes add constraint intelligence_notes_subject_type_check check (${oneOf('subject_type', ['Seizure', 'Target'])})`,
      `drop table ${tables.join(', ')}`,
      'drop function muster.products_within(), muster.products_stay(), muster.products_carry(), muster.product_parts_within(), muster.outcomes_within(), muster.outcomes_follow(), muster.bounds_of_product(uuid, uuid), muster.bounds_within(uuid, uuid), muster.products_bounded()',
    ]);
  }
}

const products = [
  `create table intelligence_products (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     reference text not null,
     kind text not null check (${oneOf('kind', productKinds)}),
     state text not null check (${oneOf('state', productStates)}),
     agency_id uuid not null references agencies on delete restrict,
     written_by uuid not null references people on delete restrict,
     title text not null,
     body text not null,
     reasons text,
     language text not null,
     waste_stream text check (${oneOf('waste_stream', wasteStreams)}),
     risk_indicators text[] not null,
     departure_country text,
     destination_country text,
     expected_at timestamptz,
     valid_until date,
     source_evaluation text check (${oneOf('source_evaluation', sourceEvaluations)}),
     information_evaluation text check (${oneOf('information_evaluation', informationEvaluations)}),
     message_id uuid,
     supersedes_id uuid,
     addressee_ids uuid[] not null,
     tlp text not null check (${oneOf('tlp', tlpLevels)}),
     releasable_to uuid[],
     to_coordinators boolean not null,
     recipients uuid[] not null,
     caveats text[] not null check (caveats <@ array[${caveats.map((caveat) => `'${caveat}'`).join(', ')}]),
     handling_note text,
     tells_withheld boolean not null default false check (not tells_withheld),
     marked_audience text[] not null,
     audience text[] not null,
     version integer not null default 1,
     body_hash text not null,
     created_at timestamptz not null,
     submitted_at timestamptz,
     submitted_by uuid references people on delete restrict,
     return_reason text,
     return_language text,
     disseminated_at timestamptz,
     disseminated_by uuid references people on delete restrict,
     ended_at timestamptz,
     ended_by uuid references people on delete restrict,
     end_reason text,
     end_language text,
     primary key (operation_id, id),
     foreign key (operation_id, message_id) references messages on delete restrict,
     foreign key (operation_id, supersedes_id) references intelligence_products,
     constraint products_disseminated_check check ((state in ('DISSEMINATED', 'WITHDRAWN', 'SUPERSEDED')) = (disseminated_at is not null)),
     constraint products_reviewed_check check (disseminated_by is distinct from submitted_by or disseminated_by is null),
     constraint products_ended_check check ((state in ('WITHDRAWN', 'SUPERSEDED')) = (ended_at is not null)))`,
  'create index intelligence_products_newest on intelligence_products (operation_id, (coalesce(disseminated_at, created_at)), id)',
  'create index intelligence_products_by_message on intelligence_products (operation_id, message_id) where message_id is not null',
  'create index intelligence_products_by_successor on intelligence_products (operation_id, supersedes_id) where supersedes_id is not null',
  ...protect('intelligence_products', { insert: `written_by = muster.account() and state = 'DRAFT' and ${isOwn}`, update: `(${isOwn} or muster.has_role(operation_id, 'COORDINATOR'))` }),
  'create trigger intelligence_products_forward before update of version on intelligence_products for each row execute function muster.forward_only()',
  'create policy intelligence_products_within on intelligence_products as restrictive to muster_app using (true) with check (muster.stays_within(operation_id, audience || marked_audience))',
  // What it rests on is looked for with the eyes of whoever writes.
  `create policy intelligence_products_message on intelligence_products as restrictive for insert to muster_app with check (
     message_id is null or exists (select from messages m where m.operation_id = intelligence_products.operation_id and m.id = intelligence_products.message_id and m.state = 'SENT'))`,
  `create trigger intelligence_products_names_people after insert or update of recipients on intelligence_products for each row
     when (new.recipients <> '{}') execute function muster.name_people()`,
  // What is said is its agency's to say, and nobody's once it was given out of hand.
  `create function muster.products_stay() returns trigger language plpgsql as $$
   begin
     if (new.kind, new.title, new.body, new.reasons, new.language, new.waste_stream, new.risk_indicators, new.departure_country, new.destination_country, new.expected_at, new.valid_until, new.source_evaluation,
         new.information_evaluation, new.message_id, new.supersedes_id, new.addressee_ids, new.tlp, new.caveats, new.handling_note, new.marked_audience, new.agency_id, new.written_by)
        is distinct from
        (old.kind, old.title, old.body, old.reasons, old.language, old.waste_stream, old.risk_indicators, old.departure_country, old.destination_country, old.expected_at, old.valid_until, old.source_evaluation,
         old.information_evaluation, old.message_id, old.supersedes_id, old.addressee_ids, old.tlp, old.caveats, old.handling_note, old.marked_audience, old.agency_id, old.written_by)
        and not (old.state = 'DRAFT' and muster.acts_for(old.operation_id, old.agency_id)) then
       raise exception 'a product that was sent for review is not rewritten' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  'create trigger intelligence_products_stay before update on intelligence_products for each row execute function muster.products_stay()',
];

const ofProduct = `operation_id uuid not null,
     product_id uuid not null,
     foreign key (operation_id, product_id) references intelligence_products on delete restrict`;
const seesProduct = (table: string, state: string): string =>
  `exists (select from intelligence_products p where p.operation_id = ${table}.operation_id and p.id = ${table}.product_id and ${state})`;
const isOut = `p.state in ('DISSEMINATED', 'WITHDRAWN', 'SUPERSEDED')`;

const addressees = [
  `create table product_addressees (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     sent_at timestamptz not null,
     acknowledged_at timestamptz,
     acknowledged_by uuid references people on delete restrict,
     end_acknowledged_at timestamptz,
     audience text[] not null,
     ${ofProduct},
     primary key (operation_id, id),
     unique (operation_id, product_id, agency_id))`,
  'create index product_addressees_by_agency on product_addressees (operation_id, agency_id)',
  ...protect('product_addressees', {
    insert: `acknowledged_at is null and ${contributes} and ${seesProduct('product_addressees', `${isOut} and p.disseminated_by = muster.account()`)}`,
    update: isOwn,
  }),
  'revoke update on product_addressees from muster_app',
  'grant update (acknowledged_at, acknowledged_by, end_acknowledged_at) on product_addressees to muster_app',
];

/** What an addressee thinks of a product: for itself, the agency whose product it is and the coordinators. */
const feedback = [
  `create table product_feedback (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     is_useful boolean not null,
     reason text not null,
     language text not null,
     given_by uuid not null references people on delete restrict,
     given_at timestamptz not null,
     audience text[] not null,
     ${ofProduct},
     primary key (operation_id, id),
     unique (operation_id, product_id, agency_id))`,
  ...protect('product_feedback', { insert: `${isOwn} and ${seesProduct('product_feedback', isOut)}`, update: isOwn }),
  'create policy product_feedback_writer on product_feedback as restrictive to muster_app using (true) with check (given_by = muster.account())',
  'revoke update on product_feedback from muster_app',
  'grant update (is_useful, reason, language, given_by, given_at) on product_feedback to muster_app',
];

/** Why a product is handled less strictly than what it rests on: its agency's alone, since it tells that there is something stricter. */
const decisions = [
  `create table product_decisions (
     id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     reason text not null,
     language text not null,
     decided_by uuid not null references people on delete restrict,
     decided_at timestamptz not null,
     audience text[] not null,
     ${ofProduct},
     primary key (operation_id, id),
     unique (operation_id, product_id))`,
  ...protect('product_decisions', {
    insert: `decided_by = muster.account() and muster.acts_for(operation_id, agency_id) and ${has(['COORDINATOR', 'NATIONAL_CONTACT_POINT'])} and ${seesProduct('product_decisions', 'p.agency_id = product_decisions.agency_id')}`,
  }),
];

const records: readonly (readonly [kind: string, table: string])[] = [['Target', 'targets'], ['Control', 'controls'], ['Seizure', 'seizures']];
const seesRecord = `(${records
  .map(([kind, table]) => `(record_type = '${kind}' and exists (select from ${table} r where r.operation_id = outcomes.record_operation_id and r.id = outcomes.record_id))`)
  .join(' or ')})`;
const seesSource = `(${[['Message', 'messages', `s.state = 'SENT'`], ['Product', 'intelligence_products', `s.state in ('DISSEMINATED', 'WITHDRAWN', 'SUPERSEDED')`]]
  .map(([kind, table, state]) => `(source_type = '${kind}' and exists (select from ${table} s where s.operation_id = outcomes.operation_id and s.id = outcomes.source_id and ${state}))`)
  .join(' or ')})`;

/**
 * What came of a warning or a product. The record may be another operation's: a row is seen by those alone who see both ends, in whatever
 * operation they see them. The record is named without a foreign key, or the purge of one operation would need the other's.
 */
const outcomes = [
  `create table outcomes (
     operation_id uuid not null references operations on delete restrict,
     id uuid not null,
     source_type text not null check (${oneOf('source_type', outcomeSources)}),
     source_id uuid not null,
     record_operation_id uuid not null references operations on delete restrict,
     record_type text not null check (${oneOf('record_type', outcomeRecords)}),
     record_id uuid not null,
     agency_id uuid not null references agencies on delete restrict,
     linked_by uuid not null references people on delete restrict,
     linked_at timestamptz not null,
     is_made boolean not null,
     audience text[] not null,
     primary key (operation_id, id),
     unique (operation_id, source_id, record_id))`,
  'create index outcomes_by_record on outcomes (record_operation_id, record_id)',
  ...protect('outcomes', { insert: `linked_by = muster.account() and ${isOwn}` }),
  `create policy outcomes_both_ends on outcomes as restrictive to muster_app using (${seesRecord} and ${seesSource}) with check (${seesRecord} and ${seesSource})`,
];

/** The sources of a product are notes of intelligence about it: added by its agency as long as it is not given out of hand. */
const sources = [
  'alter table intelligence_notes drop constraint intelligence_notes_subject_type_check',
  `alter table intelligence_notes add constraint intelligence_notes_subject_type_check check (${oneOf('subject_type', ['Seizure', 'Target', 'Product'])})`,
  `create policy "intelligence_notes_Product" on intelligence_notes as restrictive for insert to muster_app with check (
     subject_type <> 'Product' or exists (select from intelligence_products p where p.operation_id = intelligence_notes.operation_id and p.id = intelligence_notes.subject_id
       and p.agency_id = intelligence_notes.agency_id and p.state in ('DRAFT', 'UNDER_REVIEW')))`,
];

const definer = (name: string, declared: string, body: string): string[] => [
  `create function muster.${name}() returns trigger language plpgsql
     security definer set search_path = public, pg_temp as $$
   ${declared}
   begin
     ${body}
   end $$`,
  ...giveFunction(`muster.${name}()`, 'muster_handling'),
];

const token = (rest: string): string => `'o.' || new.operation_id || '.${rest}`;

/** A draft is for its agency among those of its marking, what is under review or was given back for the coordinators as well; its parts follow it. */
const following = [
  ...tables.flatMap((table) => [
    `create policy ${table}_handling on ${table} to muster_handling using (true) with check (true)`,
    `grant select, update (audience) on ${table} to muster_handling`,
  ]),
  ...definer('products_within', '',
    `new.audience := case new.state
       -- What was given back goes on being seen by those who gave it back.
       when 'DRAFT' then muster.meet(new.marked_audience, array[${token(`a.' || new.agency_id`)}] || case when new.return_reason is null then '{}' else array[${token(`r.COORDINATOR'`)}] end)
       when 'UNDER_REVIEW' then muster.meet(new.marked_audience, array[${token(`a.' || new.agency_id`)}, ${token(`r.COORDINATOR'`)}])
       else new.marked_audience end;
     return new;`),
  'create trigger intelligence_products_audience before insert or update of state, return_reason, marked_audience, audience on intelligence_products for each row execute function muster.products_within()',
  ...definer('product_parts_within', 'declare product record;',
    `select p.audience, p.agency_id into product from intelligence_products p where p.operation_id = new.operation_id and p.id = new.product_id;
     new.audience := case tg_argv[0]
       when 'ALL' then product.audience
       when 'OWN' then muster.meet(product.audience, array[${token(`a.' || product.agency_id`)}])
       else muster.meet(product.audience, array[${token(`a.' || product.agency_id`)}, ${token(`a.' || new.agency_id`)}, ${token(`r.COORDINATOR'`)}]) end;
     return new;`),
  ...([['product_addressees', 'ALL'], ['product_feedback', 'THREE'], ['product_decisions', 'OWN']] as const).map(([table, who]) =>
    `create trigger ${table}_audience before insert or update of audience on ${table} for each row execute function muster.product_parts_within('${who}')`),
  ...definer('outcomes_within', '',
    `new.audience := coalesce(
       (select m.audience from messages m where new.source_type = 'Message' and m.operation_id = new.operation_id and m.id = new.source_id),
       (select p.audience from intelligence_products p where new.source_type = 'Product' and p.operation_id = new.operation_id and p.id = new.source_id), '{}');
     return new;`),
  'create trigger outcomes_audience before insert or update of audience on outcomes for each row execute function muster.outcomes_within()',
  ...definer('outcomes_follow', '',
    `update outcomes set audience = audience where operation_id = new.operation_id and source_id = new.id;
     return null;`),
  `create trigger messages_outcomes after update on messages for each row
     when (old.audience is distinct from new.audience) execute function muster.outcomes_follow()`,
  ...definer('products_carry', '',
    `${parts.map((table) => `update ${table} set audience = audience where operation_id = new.operation_id and product_id = new.id;`).join('\n     ')}
     update outcomes set audience = audience where operation_id = new.operation_id and source_id = new.id;
     update intelligence_notes set audience = audience where operation_id = new.operation_id and subject_id = new.id;
     return null;`),
  // Not of one column: the audience is worked out before the row is written, whatever was set.
  `create trigger intelligence_products_carry after update on intelligence_products for each row
     when (old.audience is distinct from new.audience) execute function muster.products_carry()`,
];

const levels = `array[${tlpLevels.map((level) => `'${level}'`).join(', ')}]`;

/**
 * How strictly the strictest source of a product is handled, and every caveat of them, for those who work on it for its agency:
 * a level, never which source, how many, or that there is one that they do not see.
 */
const bounds = [
  `create function muster.bounds_within(operation uuid, product uuid) returns table (tlp text, caveats text[]) language sql stable
     security definer set search_path = public, pg_temp as $$
     with bound as (
       select n.tlp, n.caveats from intelligence_notes n where n.operation_id = operation and n.subject_type = 'Product' and n.subject_id = product and n.withdrawn_at is null
       union all
       select m.tlp, m.caveats from intelligence_products p join messages m on m.operation_id = p.operation_id and m.id = p.message_id where p.operation_id = operation and p.id = product)
     select (${levels})[coalesce(max(array_position(${levels}, b.tlp)), 1)], coalesce((select array_agg(distinct c order by c) from bound, unnest(bound.caveats) c), '{}') from bound b $$`,
  `create function muster.bounds_of_product(operation uuid, product uuid) returns table (tlp text, caveats text[]) language sql stable
     security definer set search_path = public, pg_temp as $$
     select b.tlp, b.caveats from intelligence_products p, muster.bounds_within(operation, product) b
     where p.operation_id = operation and p.id = product and (muster.acts_for(p.operation_id, p.agency_id) or muster.has_role(p.operation_id, 'COORDINATOR')) $$`,
  ...['bounds_within', 'bounds_of_product'].flatMap((name) => [
    ...giveFunction(`muster.${name}(uuid, uuid)`, 'muster_handling'),
    `revoke execute on function muster.${name}(uuid, uuid) from public`,
    `grant execute on function muster.${name}(uuid, uuid) to muster_handling`,
  ]),
  'grant execute on function muster.bounds_of_product(uuid, uuid) to muster_app',
  ...definer('products_bounded', 'declare bound record;',
    `select * into bound from muster.bounds_within(new.operation_id, new.id);
     if (array_position(${levels}, new.tlp) < array_position(${levels}, bound.tlp) or not bound.caveats <@ new.caveats)
        and not exists (select from product_decisions d where d.operation_id = new.operation_id and d.product_id = new.id) then
       raise exception 'a product is handled less strictly than what it rests on, and nobody decided so' using errcode = 'check_violation';
     end if;
     return null;`),
  `create trigger intelligence_products_bounded after update of state on intelligence_products for each row
     when (old.state = 'UNDER_REVIEW' and new.state = 'DISSEMINATED') execute function muster.products_bounded()`,
];
