import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { purgeWith } from './purge-with';
import { giveFunction, runAll } from './run-all';
import { searchFunctions, wordFunctions } from './search-functions';
import { notSearched, searched } from './searched';
import { seizureText } from './seizure-text';

/** One search for every room: what is found stands in tables that its own role alone reads, by the audience that each record has. */
export class Search20261129T1800 implements MigrationInterface {
  name = 'Search1795975200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      ...seizureText.drop,
      'create extension if not exists btree_gin',
      ...tables,
      ...wordFunctions,
      ...keeping,
      ...searchFunctions(visibilityRule.policy),
      ...giveFunction(search, 'muster_search'),
      `revoke execute on function ${search} from public`,
      `grant execute on function ${search} to muster_app`,
      ...searched('agencies', 'AGENCY', {
        operation: 'null::uuid', code: 's.short_name', title: 's.name', words: `concat_ws(' ', s.name, s.short_name, s.region)`, codes: `'{}'`, countries: 'array[s.country]',
      }),
      ...searched('targets', 'TARGET', {
        operation: 's.operation_id', code: 's.reference', title: 's.title',
        words: `concat_ws(' ', s.title, s.vessel_name, s.declared_description, s.reasons, s.outcome_note, muster.route_places(s.route))`,
        codes: `array[s.reference, s.imo_number, s.voyage, s.bill_of_lading, s.vehicle_registration, s.declared_hs] || s.container_numbers || muster.route_codes(s.route)`,
        countries: `array[s.departure_country, s.destination_country] || muster.route_countries(s.route)`,
      }),
      ...searched('seizures', 'SEIZURE', {
        operation: 's.operation_id', code: 's.reference', title: `concat_ws(', ', coalesce(left(s.found_description, 120), s.declared_description), s.place)`,
        words: `concat_ws(' ', s.found_description, s.declared_description, s.place, s.customs_office, s.vessel_name, s.offence, s.packaging, s.concealment, s.laboratory, s.remarks,
          (select string_agg(i->>'description', ' ') from jsonb_array_elements(s.items) i), muster.route_places(s.route))`,
        codes: `array[s.reference, s.locode, s.imo_number, s.voyage, s.bill_of_lading, s.declared_hs, s.notification_number] || s.container_numbers || s.seals || muster.route_codes(s.route)
          || array(select code from jsonb_array_elements(s.items) i, unnest(array[i->>'hs', i->>'baselCode', i->>'unNumber']) code where code is not null)`,
        countries: `array[s.country, s.departure_country, s.destination_country] || muster.route_countries(s.route)`,
      }),
      `create function muster.searched_text(kind text, operation uuid, subject uuid) returns text language plpgsql stable as $$
       declare
         source text := (select table_name from search_sources s where s.kind = $1);
         found text;
       begin
         execute format('select concat_ws('' · '', (r).words, array_to_string((r).codes, '' '')) from (select muster.%I(s) as r from %I s where s.id = $1) x
           where (r).operation_id is not distinct from $2', source || '_searched', source) into found using subject, operation;
         return found;
       end $$`,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'drop function muster.searched_text(text, uuid, uuid)',
      ...['seizures', 'targets', 'agencies'].flatMap(notSearched),
      `drop function ${search}, muster.search_word, muster.search_probe, muster.keep_searched, muster.search_scope, muster.route_places, muster.route_codes, muster.route_countries`,
      `delete from purged_tables where name in ('search_documents', 'search_words', 'search_scopes')`,
      'drop table search_words, search_documents, search_scopes, search_sources',
      'drop type muster.searched',
      'drop function muster.search_keys, muster.compact, muster.code_keys, muster.latin_key, muster.keys_of, muster.is_unspaced, muster.words_in, muster.folded',
      ...seizureText.create,
      ...seizureText.fill,
    ]);
  }
}

const search = 'muster.search(uuid, text, text[], integer, jsonb)';

const ownTable = (name: string): string[] => [
  `alter table ${name} enable row level security`,
  `alter table ${name} force row level security`,
  `create policy ${name}_keeper on ${name} to muster_search using (true) with check (true)`,
  `grant select, insert, update, delete on ${name} to muster_search`,
];

const tables = [
  // Which kinds there are, and where their texts stand.
  'create table search_sources (kind text primary key, table_name text not null)',
  'alter table search_sources enable row level security',
  'alter table search_sources force row level security',
  `create policy search_sources_read on search_sources for select to muster_app using (muster.holds('any'))`,
  'create policy search_sources_owner on search_sources to current_user using (true) with check (true)',
  'grant select on search_sources to muster_app',
  // A scope is an audience within an operation, of one kind: what somebody may not see is not even walked past.
  // Nothing is unique, so that no report waits for another's commit; a scope that stands twice is searched twice.
  `create table search_scopes (
     id integer generated always as identity primary key,
     operation_id uuid,
     kind text not null,
     audience text[] not null)`,
  'create index search_scopes_by_operation on search_scopes (operation_id, kind)',
  ...ownTable('search_scopes'),
  `create table search_documents (
     recorded bigint generated always as identity primary key,
     operation_id uuid,
     subject_id uuid not null,
     scope integer not null,
     code text,
     title text not null,
     words tsvector not null)`,
  'create index search_documents_by_subject on search_documents (subject_id)',
  'create index search_documents_by_operation on search_documents (operation_id)',
  'create index search_documents_newest on search_documents (scope, recorded desc)',
  'create index search_documents_by_words on search_documents using gin (words) with (gin_pending_list_limit = 512)',
  ...ownTable('search_documents'),
  // The words of each scope: misspellings are compared with words that the asker may read, so that no hidden word takes the place of one.
  `create table search_words (
     scope integer not null,
     operation_id uuid,
     word text collate "C" not null,
     key text collate "C" not null)`,
  'create index search_words_by_word on search_words (scope, word)',
  'create index search_words_by_key on search_words (scope, key)',
  'create index search_words_by_likeness on search_words using gin (scope, key gin_trgm_ops) with (gin_pending_list_limit = 256)',
  'create index search_words_by_operation on search_words (operation_id)',
  ...ownTable('search_words'),
  // Before the records: the triggers of these would take some of it along, and the certificate would not count it.
  ...['search_documents', 'search_words', 'search_scopes'].flatMap((table, at) => purgeWith(table, 4 + at)),
  `create type muster.searched as (operation_id uuid, subject_id uuid, audience text[], code text, title text, words text, codes text[], countries text[])`,
];

const ofRoute = (name: string, returns: string, what: string): string =>
  `create function muster.route_${name}(route jsonb) returns ${returns} language sql immutable parallel safe as $$ select ${what} from jsonb_array_elements(route) p $$`;

const keeping = [
  'grant usage on sequence search_documents_recorded_seq to muster_search',
  `create function muster.search_scope(kind text, operation uuid, audience text[]) returns integer language sql stable as $$
     select min(s.id) from search_scopes s
     where (s.operation_id = operation or (s.operation_id is null and operation is null)) and s.kind = $1 and s.audience = $3 $$`,
  ofRoute('places', 'text', `string_agg(p->>'place', ' ')`),
  ofRoute('codes', 'text[]', `coalesce(array_agg(p->>'locode') filter (where p->>'locode' is not null), '{}')`),
  ofRoute('countries', 'text[]', `coalesce(array_agg(p->>'country') filter (where p->>'country' is not null), '{}')`),
  `create function muster.keep_searched(kept_kind text, items muster.searched[]) returns void language plpgsql
     security definer set search_path = public, pg_temp as $$
   begin
     insert into search_scopes (operation_id, kind, audience)
       select distinct i.operation_id, kept_kind, i.audience from unnest(items) i where muster.search_scope(kept_kind, i.operation_id, i.audience) is null;
     update search_documents d set scope = i.scope, code = i.code, title = i.title, words = muster.search_keys(i.scope, d.recorded, i.words, i.codes, i.countries)
       from (select muster.search_scope(kept_kind, u.operation_id, u.audience) as scope, u.* from unnest(items) u) i, search_scopes s
       where d.subject_id = i.subject_id and s.id = d.scope and s.kind = kept_kind;
     insert into search_documents (recorded, operation_id, subject_id, scope, code, title, words) overriding system value
       select n, operation_id, subject_id, scope, code, title, muster.search_keys(scope, n, words, codes, countries)
       from (select nextval('search_documents_recorded_seq') as n, muster.search_scope(kept_kind, i.operation_id, i.audience) as scope, i.* from unnest(items) i
             where not exists (select from search_documents d join search_scopes s on s.id = d.scope where d.subject_id = i.subject_id and s.kind = kept_kind)) fresh;
     insert into search_words (scope, operation_id, word, key)
       select t.scope, t.operation_id, t.word, muster.latin_key(t.word) from (
         select distinct muster.search_scope(kept_kind, i.operation_id, i.audience) as scope, i.operation_id, word
         from unnest(items) i, muster.words_in(muster.folded(left(i.words, 20000))) word
         where length(word) between 3 and 32 and word !~ '[0-9]' and not muster.is_unspaced(word)) t
       where not exists (select from search_words w where w.scope = t.scope and w.word = t.word);
   end $$`,
  ...giveFunction('muster.keep_searched(text, muster.searched[])', 'muster_search'),
  'revoke execute on function muster.keep_searched(text, muster.searched[]) from public',
  'grant execute on function muster.keep_searched(text, muster.searched[]) to current_user',
];
