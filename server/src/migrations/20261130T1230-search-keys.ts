import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepSearchedAlone } from './20261130T1210-search-one-record';
import { runAll } from './run-all';
import { asSpaces, isAscii, wordFunctions } from './search-functions';

const before = wordFunctions.filter((text) => text.startsWith('create function muster.search_keys(')).map((text) => text.replace('create function', 'create or replace function'));

/** The same keys as before, in a loop instead of five queries, and the scope of many records looked for once: an import of fifty thousand reports spent most of its time on these. */
export class SearchKeys20261130T1230 implements MigrationInterface {
  name = 'SearchKeys1796041800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `create or replace function muster.search_keys(scope integer, recorded bigint, words text, codes text[], countries text[]) returns tsvector language plpgsql immutable parallel safe as $$
       declare
         keys text[] := array['/' || scope, '~' || (recorded >> 15)];
         folded text := muster.folded(concat_ws(' ', left(words, 20000), array_to_string(codes, ' ')));
         one text;
       begin
         if ${isAscii('folded')} and folded !~ '[^ ]{65}' then
           if strpos(folded, '.') > 0 then folded := regexp_replace(folded, '([0-9])[.](?=[0-9])', '\\1', 'g'); end if;
           keys := keys || array_remove(string_to_array(${asSpaces('folded')}, ' '), '');
         else
           keys := keys || array(select key from muster.words_in(folded) word, muster.keys_of(word) key);
         end if;
         foreach one in array coalesce(countries, '{}') loop
           if one is not null then keys := array_append(keys, '@' || lower(one)); end if;
         end loop;
         foreach one in array coalesce(codes, '{}') loop
           one := muster.compact(one);
           continue when one is null or length(one) not between 3 and 64;
           for at in 1..greatest(length(one) - 2, 1) loop keys := array_append(keys, '=' || substr(one, at, 4)); end loop;
         end loop;
         return array_to_tsvector(keys);
       end $$`,
      keepMany,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [keepSearchedAlone, ...before]);
  }
}

const keepMany = `create or replace function muster.keep_searched(kept_kind text, items muster.searched[]) returns void language plpgsql
   security definer set search_path = public, pg_temp as $$
   declare
     scopes jsonb;
   begin
     if cardinality(items) = 1 then perform muster.keep_one_searched(kept_kind, items[1]); return; end if;
     insert into search_scopes (operation_id, kind, audience)
       select operation_id, kept_kind, audience from (select distinct i.operation_id, i.audience from unnest(items) i) d
       where muster.search_scope(kept_kind, operation_id, audience) is null;
     -- By text, as which both compare equal and hash.
     select jsonb_object_agg(concat_ws(' ', operation_id, audience), muster.search_scope(kept_kind, operation_id, audience)) into scopes
       from (select distinct i.operation_id, i.audience from unnest(items) i) d;
     update search_documents d set scope = i.scope, code = i.code, title = i.title, words = muster.search_keys(i.scope, d.recorded, i.words, i.codes, i.countries)
       from (select (scopes->>concat_ws(' ', u.operation_id, u.audience))::integer as scope, u.* from unnest(items) u) i, search_scopes s
       where d.subject_id = i.subject_id and s.id = d.scope and s.kind = kept_kind;
     insert into search_documents (recorded, operation_id, subject_id, scope, code, title, words) overriding system value
       select n, operation_id, subject_id, scope, code, title, muster.search_keys(scope, n, words, codes, countries)
       from (select nextval('search_documents_recorded_seq') as n, (scopes->>concat_ws(' ', i.operation_id, i.audience))::integer as scope, i.* from unnest(items) i
             where not exists (select from search_documents d join search_scopes s on s.id = d.scope where d.subject_id = i.subject_id and s.kind = kept_kind)) fresh;
     insert into search_words (scope, operation_id, word, key)
       select t.scope, t.operation_id, t.word, muster.latin_key(t.word) from (
         select distinct i.scope, i.operation_id, word
         from (select (scopes->>concat_ws(' ', u.operation_id, u.audience))::integer as scope, u.operation_id, u.words from unnest(items) u) i,
           muster.words_in(muster.folded(left(i.words, 20000))) word
         where length(word) between 3 and 32 and word !~ '[0-9]' and not muster.is_unspaced(word)) t
       where not exists (select from search_words w where w.scope = t.scope and w.word = t.word);
   end $$`;
