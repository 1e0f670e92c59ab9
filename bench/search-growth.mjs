import { createHash } from 'node:crypto';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleServer } from '../scripts/bundles.mjs';
import { inRepository } from '../scripts/repository.mjs';

const operation = '01900000-0000-7000-8000-000000000001';
const audience = `{o.${operation}}`;

const letters = 'bcdfglmnprstaeio';

/** A word of the vocabulary: the lower its number, the more common. */
const word = (n) => [...createHash('md5').update(String(n)).digest('hex').slice(0, 7)].map((digit) => letters[Number.parseInt(digit, 16)]).join('');

/** What is asked, by how it is to be found. */
export const questions = [
  ['common', word(0)], ['common', word(1)], ['common', word(5)], ['two common', `${word(0)} ${word(2)}`], ['two common', `${word(3)} ${word(4)}`],
  ['middling', word(50)], ['middling', word(150)], ['middling', word(700)], ['rare', word(3000)], ['rare', word(5500)],
  ['common and rare', `${word(0)} ${word(3000)}`], ['part', word(0).slice(0, 3)], ['part', word(2).slice(1, 6)], ['fragment', '3054'], ['fragment', '305'], ['fragment', 'csqu 305438-3'],
  ['code', 'y48'], ['code', '3915'], ['misspelling', 'televizions'], ['misspelling', 'roterdam'], ['nothing', 'zzqqxx'], ['nothing', '0000000000'],
];

/** Fills up to `count` reports of one operation, every tenth hidden from whoever asks: words after Zipf, a vocabulary that grows by the square root. */
const fill = async (client, from, count) => {
  const vocabulary = Math.round(60 * Math.sqrt(count));
  await client.query('drop index if exists search_documents_by_words, search_words_by_likeness');
  await client.query(`set maintenance_work_mem = '512MB'`);
  await client.query(`create or replace function pg_temp.word(n integer) returns text language sql immutable as $$ select translate(substr(md5(n::text), 1, 7), '0123456789abcdef', '${letters}') $$`);
  await client.query(`insert into search_scopes (operation_id, kind, audience) select $1, 'SEIZURE', a::text[] from unnest(array['${audience}', '{hidden}']) a where not exists (select from search_scopes s where s.operation_id = $1 and s.audience = a::text[])`, [operation]);
  const { rows } = await client.query('select id from search_scopes where operation_id = $1 order by id', [operation]);
  const [seen, hidden] = rows.map(({ id }) => id);
  await client.query(
    `insert into search_documents (recorded, operation_id, subject_id, scope, code, title, words) overriding system value
     select n, $1, gen_random_uuid(), scope, 'S-' || n, 'Report ' || n, array_to_tsvector(array(
       select '/' || scope union select '~' || (n >> 15) union select '@nl' union
       select pg_temp.word((exp(random() * ln($4::numeric)) - 1 + 0 * (w + n))::int) from generate_series(1, 20) w
       union select unnest(array['y' || 40 + n % 10, '39' || 10 + n % 20])
       union select case n % 5000 when 1 then 'televisions' when 2 then 'rotterdam' when 3 then 'csqu3054383' else 's' || n end
       union select '=' || substr(code, at, 4) from (select case when n % 5000 = 3 then 'csqu3054383' else 'exru' || lpad(((n * 7919) % 9999991)::text, 7, '0') end as code) c, generate_series(1, 9) at))
     from (select n, case when n % 10 = 0 then $6::int else $5::int end as scope from generate_series($2::bigint, $3::bigint) n) d`,
    [operation, from + 1, count, vocabulary, seen, hidden],
  );
  await client.query(
    `insert into search_words (scope, operation_id, word, key) select s, $1, word, word from unnest(array[$3::int, $4::int]) s, (select pg_temp.word(n) as word from generate_series(0, $2::int) n
       union select unnest(array['televisions', 'rotterdam'])) w where not exists (select from search_words k where k.scope = s and k.word = w.word)`,
    [operation, vocabulary, seen, hidden],
  );
  await client.query('create index search_documents_by_words on search_documents using gin (words)');
  await client.query('create index search_words_by_likeness on search_words using gin (scope, key gin_trgm_ops)');
  await client.query('vacuum analyze search_documents, search_words, search_scopes');
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Milliseconds of each question, asked as the application asks it, `rounds` times in turn. */
const measure = async (client, rounds) => {
  const times = new Map(questions.map(([, words]) => [words, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [, words] of questions) {
      const since = performance.now();
      await client.query('begin');
      await client.query(`select set_config('role', 'muster_app', true), set_config('muster.class', $1, true)`, [audience]);
      const { rowCount } = await client.query(`select * from muster.search($1, $2, '{SEIZURE,TARGET,AGENCY}', 20, '{}')`, [operation, words]);
      await client.query('commit');
      if (round >= 0) times.get(words).push({ ms: performance.now() - since, rowCount });
    }
  }
  return times;
};

/**
 * How search grows: fills a migrated, empty database step by step and measures. Gives p50 and p95 in milliseconds for each size and question.
 * @param superuserUrl the address of the database, with rights past row-level security
 */
export const searchGrowth = async (superuserUrl, { sizes = [10_000, 100_000, 1_000_000], rounds = 20, say = console.log } = {}) => {
  const { Client } = createRequire(inRepository('server/package.json'))('pg');
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await grow(client, sizes, rounds, say);
  } finally {
    await client.end();
  }
};

const grow = async (client, sizes, rounds, say) => {
  const results = [];
  let filled = 0;
  for (const size of sizes) {
    await fill(client, filled, size);
    filled = size;
    const times = await measure(client, rounds);
    const all = [...times.values()].flat().map(({ ms }) => ms).sort((a, b) => a - b);
    const each = questions.map(([kind, words]) => {
      const sorted = times.get(words).map(({ ms }) => ms).sort((a, b) => a - b);
      return { kind, words, found: times.get(words)[0].rowCount, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
    });
    results.push({ size, p50: quantile(all, 0.5), p95: quantile(all, 0.95), each });
    say(`${size} reports: p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms`);
    for (const { kind, words, found, p50, p95 } of each) say(`  ${kind.padEnd(16)} ${words.padEnd(16)} ${String(found).padStart(3)} found  p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}`);
  }
  say(`p95 at ${sizes.at(-1)} is ${(results.at(-1).p95 / results[0].p95).toFixed(2)} times that at ${sizes[0]}.`);
  return results;
};

if (process.argv[1] === inRepository('bench/search-growth.mjs')) {
  await bundleServer('embedded/embedded-postgres', 'platform/migrate');
  const require = createRequire(import.meta.url);
  const { startEmbeddedPostgres } = require(inRepository('server/dist/embedded/embedded-postgres.cjs'));
  const { migrate } = require(inRepository('server/dist/platform/migrate.cjs'));
  const dataDirectory = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  chmodSync(dataDirectory, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  try {
    await migrate(postgres.migrationUrl, 'muster_app_login');
    const sizes = process.argv[2]?.split(',').map(Number);
    const superuserUrl = Object.assign(new URL(postgres.superuserUrl), { pathname: new URL(postgres.databaseUrl).pathname }).href;
    await searchGrowth(superuserUrl, sizes ? { sizes } : {});
  } finally {
    await postgres.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}
