/** Signs that part words, in every script; what is left over is letters and digits. Written by code point, so that no locale of a database changes it. */
export const apart = String.raw`[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02c2-\u02df\u055a-\u055f\u0589\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e4f\u0e5a\u0e5b\u2000-\u206f\u20a0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+`;
/** Accents, vowel points and lengthening signs: a word is found however it is typed. */
export const accents = String.raw`[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]`;
/** Scripts without spaces between words: they are found by pairs of signs. */
export const unspaced = String.raw`\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af`;

/** The signs of ASCII that part words, as `apart` says them, as SQL; letters are small by then. */
const signs = [...Array.from({ length: 127 }, (_, index) => String.fromCharCode(index + 1))].filter((sign) => !/[0-9A-Za-z]/.test(sign));
export const asciiSigns = `E'${signs.map((sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')}'`;
export const asSpaces = (text: string): string => `translate(${text}, ${asciiSigns}, '${' '.repeat(signs.length)}')`;
export const isAscii = (text: string): string => `octet_length(${text}) = length(${text})`;

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

/** One word of a question: as it stands (0), as a part too (1), spelled alike too (2); and the words that it was followed to. */
const ask = `create function muster.search_word(scopes integer[], word text, countries text[], depth integer, out asked text, out seen text[]) language plpgsql stable
  set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  sought text := muster.latin_key(word);
begin
  seen := array[word];
  if muster.is_unspaced(word) then
    asked := case when length(word) = 1 then '''' || word || ''':*' else (select string_agg('''' || substr(word, at, 2) || '''', '&') from generate_series(1, length(word) - 1) at) end;
    asked := '(' || asked || ')';
  else
    if depth > 0 and length(sought) >= 2 then
      seen := seen || array(
        select distinct p.word from unnest(scopes) s, lateral (
          select v.word from search_words v where v.scope = s and v.key >= sought and v.key < sought || '~' order by v.key limit 16) p limit 16);
    end if;
    if depth > 0 and length(sought) >= 4 and sought ~ '^[a-z]+$' then
      seen := seen || array(
        select i.word from (select distinct l.word from (
          select v.word from search_words v where v.scope = any (scopes) and v.key like '%' || sought || '%' limit 200) l) i order by length(i.word), i.word limit 12);
    end if;
    if depth > 1 and length(sought) >= 4 and sought ~ '^[a-z]+$' then
      seen := seen || array(
        select l.word from (select v.word, max(similarity(v.key, sought)) as likeness from search_words v
          where v.scope = any (scopes) and v.key % sought group by 1) l
        where l.likeness > 0.32 order by l.likeness desc, l.word limit 8);
    end if;
    select string_agg('''' || w || '''', '|') into asked from unnest(seen) w;
    if depth > 0 and word ~ '^[a-z0-9]{3,24}$' then
      asked := asked || case when length(word) = 3 then '|''=' || word || ''':*'
        else '|(' || (select string_agg('''=' || substr(word, at, 4) || '''', '&') from generate_series(1, length(word) - 3) at) || ')' end;
    end if;
  end if;
  asked := '(' || asked || coalesce((select string_agg('|''@' || lower(c) || '''', '') from unnest(countries) c where c ~ '^[A-Za-z]{2}$'), '') || ')';
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
  tier integer;
  question tsquery;
  before tsquery;
  seen text[];
  found bigint[];
  tiers integer[];
  fresh bigint[];
begin
  if cardinality(asked) = 0 then return; end if;
  most := least(greatest(most, 1), 100);
  for scoped in ${seenScopes(predicate)} loop
    found := '{}'; tiers := '{}'; before := null;
    -- What is only spelled alike is looked for where little was found, and costs nobody else anything.
    for tier in 0..2 loop
      exit when cardinality(found) >= case tier when 2 then ${perKind.enough} else most end;
      select string_agg(q.asked, '&')::tsquery, string_to_array(string_agg(array_to_string(q.seen, ' '), ' '), ' ') into question, seen
        from unnest(asked) word, muster.search_word(scoped.ids, word, array(select jsonb_array_elements_text(countries->word)), tier) q;
      continue when question = before;
      before := question;
      fresh := array(select hit from unnest(muster.search_probe(scoped.ids, question, most)) hit where hit <> all (found));
      found := found || fresh;
      tiers := tiers || array_fill(tier, array[cardinality(fresh)]);
    end loop;
    return query
      select scoped.kind, d.operation_id, d.subject_id, s.audience, d.code, d.title,
        (array['EXACT', 'PART', 'SIMILAR'])[hits.tier + 1], seen,
        row_number() over (order by muster.compact(coalesce(d.code, '')) = whole desc, hits.tier, d.recorded desc)::int
      from unnest(found, tiers) hits(hit, tier)
      join search_documents d on d.recorded = hits.hit
      join search_scopes s on s.id = d.scope and ${predicate}
      order by 9 limit most;
  end loop;
end $$`;

export const searchFunctions = (predicate: string): string[] => [probe, ask, search(predicate)];
