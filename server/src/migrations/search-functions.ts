/** Signs that part words, in every script; what is left over is letters and digits. Written by code point, so that no locale of a database changes it. */
const apart = String.raw`[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02c2-\u02df\u055a-\u055f\u0589\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e4f\u0e5a\u0e5b\u2000-\u206f\u20a0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+`;
/** Accents, vowel points and lengthening signs: a word is found however it is typed. */
const accents = String.raw`[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]`;
/** Scripts without spaces between words: they are found by pairs of signs. */
const unspaced = String.raw`\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af`;

/** Letters that stand for a Latin one, so that trigrams, which know ASCII alone in some locales, serve other scripts too. */
const latin: readonly (readonly [letters: string, ascii: string])[] = [
  ['αβγδεζηθικλμνξοπρστυφχψω', 'abgdeziqiklmnxoprstyfhpo'],
  ['абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ', 'abvgdejziiklmnoprstufhccsswywiuaiieg'],
  ['ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگکی', 'abttjhxddrzssszttcgfqklmnhwyapcjgky'],
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'abgdhwzjtykklmmnnscppxxqrst'],
];

/** How texts become words, the same for what is kept and for what is asked. */
export const wordFunctions = [
  `create function muster.folded(text) returns text language sql immutable parallel safe as $$
     select translate(replace(replace(replace(replace(normalize(regexp_replace(lower(normalize($1, nfkd)), '${accents}', '', 'g'), nfc),
       'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıςىة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'olddiσيه01234567890123456789') $$`,
  // A number keeps its point away: 3915.10 is typed as it is printed, though stored as 391510.
  `create function muster.words_in(folded text) returns setof text language sql immutable parallel safe as $$
     select word from regexp_split_to_table(regexp_replace(regexp_replace(folded, '([0-9])[.](?=[0-9])', '\\1', 'g'), '([${unspaced}]+)', ' \\1 ', 'g'), '${apart}') word
     where word <> '' $$`,
  `create function muster.is_unspaced(word text) returns boolean language sql immutable parallel safe as $$ select word ~ '^[${unspaced}]' $$`,
  // What a word is kept under: itself; of a script without spaces each pair of signs, and the last sign.
  `create function muster.keys_of(word text) returns setof text language sql immutable parallel safe as $$
     select left(word, 64) where not muster.is_unspaced(word)
     union all
     select substr(word, at, 2) from generate_series(1, least(length(word), 2000)) at where muster.is_unspaced(word) $$`,
  `create function muster.latin_key(word text) returns text language sql immutable parallel safe as $$
     select translate(word, '${latin.map(([letters]) => letters).join('')}', '${latin.map(([, ascii]) => ascii).join('')}') $$`,
  // A code is found by any four signs of it that follow one another, and by its last three.
  `create function muster.code_keys(code text) returns setof text language sql immutable parallel safe as $$
     select '=' || substr(code, at, 4) from generate_series(1, greatest(length(code) - 2, 1)) at where length(code) between 3 and 64 $$`,
  `create function muster.compact(code text) returns text language sql immutable parallel safe as $$
     select regexp_replace(muster.folded(code), '${apart}', '', 'g') $$`,
  // One string a key, kept as it is: the signs / ~ = @ begin keys that no word can be.
  `create function muster.search_keys(scope integer, recorded bigint, words text, codes text[], countries text[]) returns tsvector language sql immutable parallel safe as $$
     select array_to_tsvector(array(
       select '/' || scope union select '~' || (recorded >> 15)
       union select '@' || lower(country) from unnest(countries) country where country is not null
       union select key from muster.words_in(muster.folded(concat_ws(' ', left(words, 20000), array_to_string(codes, ' ')))) word, muster.keys_of(word) key
       union select key from unnest(codes) code, muster.code_keys(muster.compact(code)) key)) $$`,
];

const perKind = { window: 1000, enough: 5 };

/**
 * The newest records that a question finds, at most so many. Whatever the number of records, it looks at a bounded number: first at the newest
 * ones, which serves what is common; then by the index over ever larger blocks, which serves what is rare.
 */
const probe = `create function muster.search_probe(scopes integer[], asked tsquery, most integer) returns bigint[] language plpgsql stable
  set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  found bigint[];
  newest bigint;
  within tsquery;
  depth integer;
begin
  select array_agg(hit order by hit desc) into found from (
    select d.recorded as hit from unnest(scopes) s,
      lateral (select recorded, words from search_documents where scope = s order by recorded desc limit greatest(${perKind.window} / cardinality(scopes), 50)) d
    where d.words @@ asked order by 1 desc limit most) hits;
  if cardinality(found) >= most then return found; end if;
  select max(last) into newest from unnest(scopes) s, lateral (select max(recorded) as last from search_documents where scope = s) d;
  select string_agg('''/' || s || '''', '|')::tsquery into within from unnest(scopes) s;
  foreach depth in array array[2, 12] loop
    select array_agg(hit order by hit desc) into found from (
      select recorded as hit from search_documents
      where words @@ asked and words @@ within
        and words @@ (select string_agg('''~' || block || '''', '|')::tsquery from generate_series((newest >> 15) - depth + 1, newest >> 15) block)
      order by recorded desc limit most) hits;
    if cardinality(found) >= most then return found; end if;
    exit when (newest >> 15) < depth;
  end loop;
  if (newest >> 15) >= depth then
    select array_agg(hit order by hit desc) into found from (
      select recorded as hit from search_documents where words @@ asked and words @@ within order by recorded desc limit most) hits;
  end if;
  return coalesce(found, '{}');
end $$`;

/** One word of a question, three ways: as it stands, as a part, as something spelled alike. */
const ask = `create function muster.search_word(scopes integer[], word text, countries text[]) returns table (exact text, part text, alike text, seen text[]) language plpgsql stable
  set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  named text := coalesce((select string_agg('|''@' || lower(c) || '''', '') from unnest(countries) c where c ~ '^[A-Za-z]{2}$'), '');
  sought text := muster.latin_key(word);
  parts text[] := '{}';
  similar_words text[] := '{}';
begin
  if muster.is_unspaced(word) then
    exact := case when length(word) = 1 then '''' || word || ''':*' else (select string_agg('''' || substr(word, at, 2) || '''', '&') from generate_series(1, length(word) - 1) at) end;
    exact := '((' || exact || ')' || named || ')';
    return query select exact, exact, exact, array[word];
    return;
  end if;
  exact := '(''' || word || '''' || named || ')';
  if length(sought) >= 2 then
    select coalesce(array_agg(w), '{}') into parts from (
      select distinct p.word as w from unnest(scopes) s, lateral (
        select v.word from search_words v where v.scope = s and v.key >= sought and v.key < sought || '~' order by v.key limit 16) p limit 16) prefixed;
  end if;
  if length(sought) >= 4 and sought ~ '^[a-z]+$' then
    parts := parts || array(
      select w from (select distinct i.word as w from (
        select v.word from search_words v where v.scope = any (scopes) and v.key like '%' || sought || '%' limit 200) i) infixed order by length(w), w limit 12);
    similar_words := array(
      select w from (select v.word as w, max(similarity(v.key, sought)) as likeness from search_words v
        where v.scope = any (scopes) and v.key % sought group by 1) likely
      where likeness > 0.32 order by likeness desc, w limit 8);
  end if;
  part := exact || coalesce((select string_agg('|''' || p || '''', '') from unnest(parts) p), '')
    || case when word !~ '^[a-z0-9]{3,24}$' then '' when length(word) = 3 then '|''=' || word || ''':*'
       else '|(' || (select string_agg('''=' || substr(word, at, 4) || '''', '&') from generate_series(1, length(word) - 3) at) || ')' end;
  alike := '(' || part || coalesce((select string_agg('|''' || p || '''', '') from unnest(similar_words) p), '') || ')';
  part := '(' || part || ')';
  seen := array[word] || parts || similar_words;
  return next;
end $$`;

/** Under which scopes the asker sees anything: the visibility rule, written in before anything is looked for. */
export const seenScopes = (predicate: string): string => `select s.kind, array_agg(s.id) as ids from search_scopes s
  where (operation is null or s.operation_id = operation or s.operation_id is null) and s.kind = any (kinds) and ${predicate} group by s.kind`;

const search = (predicate: string): string => `create function muster.search(operation uuid, typed text, kinds text[], most integer, countries jsonb)
  returns table (kind text, operation_id uuid, id uuid, audience text[], code text, title text, match text, terms text[], place integer) language plpgsql stable
  security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  asked text[] := array(select word from (select word, min(n) as n from muster.words_in(muster.folded(left(typed, 200))) with ordinality w(word, n)
    where length(word) between 2 and 40 or muster.is_unspaced(word) group by word) words order by n limit 8);
  whole text := muster.compact(left(typed, 200));
  scoped record;
  q record;
  word text;
  exact tsquery; part tsquery; alike tsquery; seen text[];
  found bigint[]; parts bigint[]; likes bigint[];
begin
  if cardinality(asked) = 0 then return; end if;
  most := least(greatest(most, 1), 100);
  for scoped in ${seenScopes(predicate)} loop
    exact := null; part := null; alike := null; seen := '{}';
    foreach word in array asked loop
      select * into q from muster.search_word(scoped.ids, word, array(select jsonb_array_elements_text(countries->word)));
      exact := coalesce(exact && q.exact::tsquery, q.exact::tsquery);
      part := coalesce(part && q.part::tsquery, q.part::tsquery);
      alike := coalesce(alike && q.alike::tsquery, q.alike::tsquery);
      seen := seen || q.seen;
    end loop;
    found := muster.search_probe(scoped.ids, exact, most);
    parts := case when cardinality(found) < most and part <> exact then muster.search_probe(scoped.ids, part, most) else '{}' end;
    likes := case when cardinality(found) + cardinality(parts) < ${perKind.enough} and alike <> part then muster.search_probe(scoped.ids, alike, most) else '{}' end;
    return query
      select scoped.kind, d.operation_id, d.subject_id, s.audience, d.code, d.title,
        case hits.tier when 1 then 'EXACT' when 2 then 'PART' else 'SIMILAR' end, seen,
        row_number() over (order by muster.compact(coalesce(d.code, '')) = whole desc, hits.tier, d.recorded desc)::int
      from (select hit, min(tier) as tier from (
              select unnest(found) as hit, 1 as tier union all select unnest(parts), 2 union all select unnest(likes), 3) all_hits group by hit) hits
      join search_documents d on d.recorded = hits.hit
      join search_scopes s on s.id = d.scope and ${predicate}
      order by 9 limit most;
  end loop;
end $$`;

export const searchFunctions = (predicate: string): string[] => [probe, ask, search(predicate)];
