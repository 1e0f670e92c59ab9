import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all';
import { accents, apart, asciiSigns, asSpaces, isAscii, unspaced, wordFunctions } from './search-functions';

/** Texts become words by the same rules with less work: most are plain ASCII, of which nothing has to be normalised and no pattern asked. */
export class SearchOneRecord20261130T1210 implements MigrationInterface {
  name = 'SearchOneRecord1796040600000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create or replace function muster.folded(text) returns text language plpgsql immutable parallel safe as $$
       begin
         if ${isAscii('$1')} then return lower($1 collate "C"); end if;
         return translate(replace(replace(replace(replace(normalize(regexp_replace(lower(normalize($1, nfkd)), '${accents}', '', 'g'), nfc),
           'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıςىة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'olddiσيه01234567890123456789');
       end $$`,
      `create or replace function muster.words_in(folded text) returns setof text language plpgsql immutable parallel safe as $$
       begin
         if strpos(folded, '.') > 0 then folded := regexp_replace(folded, '([0-9])[.](?=[0-9])', '\\1', 'g'); end if;
         if ${isAscii('folded')} then
           return query select word from string_to_table(${asSpaces('folded')}, ' ') word where word <> '';
         else
           return query select word from regexp_split_to_table(regexp_replace(folded, '([${unspaced}]+)', ' \\1 ', 'g'), '${apart}') word where word <> '';
         end if;
       end $$`,
      `create or replace function muster.is_unspaced(word text) returns boolean language sql immutable parallel safe as $$ select octet_length(word) <> length(word) and word ~ '^[${unspaced}]' $$`,
      `create or replace function muster.compact(code text) returns text language plpgsql immutable parallel safe as $$
       begin
         if ${isAscii('code')} then return translate(lower(code collate "C"), ${asciiSigns}, ''); end if;
         return regexp_replace(muster.folded(code), '${apart}', '', 'g');
       end $$`,
      keepOne,
      'revoke execute on function muster.keep_one_searched(text, muster.searched) from public',
      'grant execute on function muster.keep_one_searched(text, muster.searched) to muster_search',
      keepSearchedAlone,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      keepSearched(''),
      'drop function muster.keep_one_searched(text, muster.searched)',
      ...wordFunctions.map((text) => text.replace('create function', 'create or replace function')),
    ]);
  }
}

/** A report comes alone: there is no need to join sets of one. */
const keepOne = `create function muster.keep_one_searched(kept_kind text, item muster.searched) returns void language plpgsql set search_path = public, pg_temp as $$
   declare place integer := muster.search_scope(kept_kind, item.operation_id, item.audience); n bigint;
   begin
     if place is null then
       insert into search_scopes (operation_id, kind, audience) values (item.operation_id, kept_kind, item.audience) returning id into place;
     end if;
     select d.recorded into n from search_documents d join search_scopes s on s.id = d.scope where d.subject_id = item.subject_id and s.kind = kept_kind;
     if n is null then
       n := nextval('search_documents_recorded_seq');
       insert into search_documents (recorded, operation_id, subject_id, scope, code, title, words) overriding system value
         values (n, item.operation_id, item.subject_id, place, item.code, item.title, muster.search_keys(place, n, item.words, item.codes, item.countries));
     else
       update search_documents d set scope = place, code = item.code, title = item.title, words = muster.search_keys(place, n, item.words, item.codes, item.countries) where d.recorded = n;
     end if;
     insert into search_words (scope, operation_id, word, key)
       select place, item.operation_id, w.word, muster.latin_key(w.word) from (
         select distinct word from muster.words_in(muster.folded(left(item.words, 20000))) word where length(word) between 3 and 32 and word !~ '[0-9]' and not muster.is_unspaced(word)) w
       where not exists (select from search_words v where v.scope = place and v.word = w.word);
   end $$`;

const keepSearched = (first: string): string => `create or replace function muster.keep_searched(kept_kind text, items muster.searched[]) returns void language plpgsql
   security definer set search_path = public, pg_temp as $$
   begin
     ${first}
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
   end $$`;

/** What is kept of a statement's records, with a way of its own for one. */
export const keepSearchedAlone = keepSearched('if cardinality(items) = 1 then perform muster.keep_one_searched(kept_kind, items[1]); return; end if;');
