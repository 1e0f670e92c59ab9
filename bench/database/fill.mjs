import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository.mjs';
import { world } from './world.mjs';

const files = () => [
  ...['fill.mjs', 'world.mjs'].map((name) => inRepository('bench/database', name)),
  ...readdirSync(inRepository('server/src/migrations')).map((name) => inRepository('server/src/migrations', name)),
];

/** What a database was made by: another generator or another schema makes it anew. */
export const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of files()) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const { agencies, peoplePerAgency, operations, targetsPerOperation, crowdSessions } = world;
const id = (what) => `md5(${what})::uuid`;
const pick = (list, by) => `(array[${list.map((one) => `'${one}'`).join(', ')}])[1 + (${by}) % ${list.length}]`;

const countries = ['NL', 'BE', 'DE', 'FR', 'ES', 'IT', 'PL', 'GB', 'MY', 'TH', 'VN', 'ID', 'GH', 'NG', 'KE', 'ZA', 'CN', 'JP', 'CA', 'BR'];
const streams = ['E_WASTE', 'PLASTIC', 'METAL', 'VEHICLE_PARTS', 'TYRES', 'BATTERIES', 'PAPER', 'TEXTILE', 'MUNICIPAL', 'MIXED'];
const places = ['Rotterdam', 'Antwerp', 'Hamburg', 'Le Havre', 'Valencia', 'Genoa', 'Gdansk', 'Felixstowe', 'Port Klang', 'Laem Chabang', 'Hai Phong', 'Tanjung Priok', 'Tema', 'Lagos', 'Mombasa', 'Durban', 'Ningbo', 'Yokohama', 'Halifax', 'Santos'];
const conditions = ['broken', 'shredded', 'mixed', 'burnt', 'leaking', 'crushed', 'dirty', 'unsorted', 'drained', 'baled'];
const things = ['television sets', 'refrigerator compressors', 'car engines', 'lead batteries', 'plastic film', 'circuit boards', 'tyres', 'cable sheathing', 'paper bales', 'household waste', 'printer cartridges', 'aluminium scrap'];
const makers = ['Altona', 'Borealis', 'Castor', 'Dovre', 'Elbrus', 'Fortuna', 'Galilea', 'Hermes', 'Isidor', 'Jupiter', 'Kestrel', 'Lumen', 'Meridian', 'Nordlys', 'Orion', 'Pallas', 'Quasar', 'Rigel', 'Sirius', 'Tiber'];

const people = [
  `insert into agencies (id, name, short_name, kind, country, created_at)
   select ${id(`'agency ' || a`)}, 'Customs and environment agency number ' || a, 'AG' || a, case when a % 2 = 0 then 'CUSTOMS' else 'ENVIRONMENT' end, ${pick(countries, 'a')}, now()
   from generate_series(0, ${agencies - 1}) a`,
  `insert into people (id, agency_id, name, created_at)
   select ${id(`'person ' || a || ' ' || p`)}, ${id(`'agency ' || a`)}, 'Officer ' || p || ' of agency ' || a, now()
   from generate_series(0, ${agencies - 1}) a, generate_series(0, ${peoplePerAgency - 1}) p`,
  `insert into accounts (id, agency_id, email, agency_role, state, created_at)
   select id, agency_id, id || '@example.test', 'MEMBER', 'ACTIVE', now() from people`,
  `insert into sessions (id, account_id, kind, token_hash, created_at, last_seen_at, expires_at, fresh_at)
   select gen_random_uuid(), p.id, 'TOKEN', sha256(convert_to('bench-session-' || n || '-of-' || p.id, 'utf8')), now(), now() + interval '1 year', now() + interval '1 year', now()
   from people p, generate_series(0, ${crowdSessions - 1}) n where n = 0 or p.agency_id = ${id(`'agency 1'`)}`,
];

// One of each agency has a place in each operation, agency 0's coordinates; the others are officers.
const plans = [
  `insert into operations (id, code, name, kind, state, lead_agency_id, report_form, starts_on, ends_on, audience, created_by, created_at)
   select ${id(`'operation ' || o`)}, 'BENCH-' || o, 'Operation number ' || o, 'IN_TIME', 'ACTIVE', ${id(`'agency 0'`)}, 'SHORT', current_date - 200, current_date + 100,
     array['o.' || ${id(`'operation ' || o`)}, 'o.' || ${id(`'operation ' || o`)} || '.i'], ${id(`'person 0 0'`)}, now()
   from generate_series(0, ${operations - 1}) o`,
  `insert into participations (operation_id, id, agency_id, state, invited_at, answered_at, audience)
   select o.id, gen_random_uuid(), a.id, 'ACCEPTED', now(), now(), array['o.' || o.id, 'o.' || o.id || '.i.' || a.id] from operations o, agencies a`,
  `insert into participation_activity (operation_id, agency_id, audience) select operation_id, agency_id, array['o.' || operation_id] from participations`,
  `insert into operation_members (operation_id, id, account_id, agency_id, role, audience)
   select ${id(`'operation ' || o`)}, gen_random_uuid(), ${id(`'person ' || a || ' ' || (o % ${peoplePerAgency})`)}, ${id(`'agency ' || a`)}, case when a = 0 then 'COORDINATOR' else 'OFFICER' end,
     array['o.' || ${id(`'operation ' || o`)}]
   from generate_series(0, ${operations - 1}) o, generate_series(0, ${agencies - 1}) a`,
  `insert into targets (operation_id, id, reference, nominating_agency_id, nominated_by, kind, state, title, reasons, audience, marked_audience, body_hash, created_at, updated_at)
   select ${id(`'operation ' || o`)}, ${id(`'target ' || o || ' ' || t`)}, 'T-' || lpad(t::text, 6, '0'), ${id(`'agency ' || t % ${agencies}`)}, ${id(`'person ' || t % ${agencies} || ' ' || (o % ${peoplePerAgency})`)},
     'CONTAINER', 'CONTROLLED', 'Container of ' || ${pick(things, 't')}, 'Known shipper', array['o.' || ${id(`'operation ' || o`)}], array['o.' || ${id(`'operation ' || o`)}], '', now(), now()
   from generate_series(0, ${operations - 1}) o, generate_series(0, ${targetsPerOperation - 1}) t`,
];

// Numbers that look drawn by chance and are the same on every machine.
const chance = (salt) => `(('x' || substr(md5(n || '${salt}'), 1, 7))::bit(28)::int)`;
const share = (salt) => `(${chance(salt)} / 268435456.0)`;
/** Kilograms as a weighbridge tells them, in tens: a tenth under a ton, half under eight, a tenth over fifty. */
const kilograms = `(10 * ceil(800 * exp(1.45 * sqrt(-2 * ln(${share('u')} + 1e-9)) * cos(6.283185307 * ${share('v')}))))`;

const seizures = (count) => `
  insert into seizures (operation_id, id, reference, reporting_agency_id, reporter_id, state, form, detected_at, detected_precision, zone, direction, country, place, locode, latitude, longitude,
    transport_mode, vessel_name, container_numbers, departure_country, destination_country, declared_description, found_description, waste_stream, items, detection_method, outcome, target_id,
    audience, marked_audience, body_hash, submitted_at, validated_at, created_at, updated_at)
  select operation, ${id(`'seizure ' || n`)}, 'S-' || upper(substr(md5('r' || n), 1, 8)), ${id(`'agency ' || a`)}, ${id(`'person ' || a || ' ' || (o % ${peoplePerAgency})`)},
    case when n % 10 = 0 then 'SUBMITTED' else 'VALIDATED' end, 'SHORT', at, 'MINUTE', 'Europe/Amsterdam', 'EXPORT', ${pick(countries, 'c')}, ${pick(places, 'c')},
    'XX' || upper(substr(md5(c::text), 1, 3)), 40 + c, c, 'SEA', ${pick(makers, chance('ship'))} || ' ' || ${chance('hull')} % 90,
    array['MSKU' || lpad((${chance('box')} % 10000000)::text, 7, '0')], ${pick(countries, chance('from'))}, ${pick(countries, chance('to'))},
    'used goods of ' || ${pick(makers, chance('maker'))}, ${pick(conditions, chance('state'))} || ' ' || ${pick(things, chance('thing'))} || ' of ' || ${pick(makers, chance('maker2'))} || ', lot ' || substr(md5('lot' || n), 1, 6),
    stream, jsonb_build_array(jsonb_build_object('wasteStream', stream, 'description', null, 'hs', null, 'baselCode', null, 'annexI', null, 'hazards', '[]'::jsonb, 'unNumber', null,
      'quantities', jsonb_build_array(jsonb_build_object('amount', kg::text, 'unit', 'KILOGRAM', 'basis', 'WEIGHED'), jsonb_build_object('amount', (1 + c * 7)::text, 'unit', 'PIECE', 'basis', 'ESTIMATED')))),
    'SCANNER', ${pick(['SEIZED', 'DETAINED', 'RETURNED'], chance('outcome'))}, ${id(`'target ' || o || ' ' || ${chance('target')} % ${targetsPerOperation}`)},
    seen, seen, md5('body' || n), at, case when n % 10 <> 0 then at end, at, at
  from (
    select n, n % ${operations} as o, ${id(`'operation ' || n % ${operations}`)} as operation, ${chance('agency')} % ${agencies} as a, ${chance('place')} % 20 as c, ${pick(streams, chance('stream'))} as stream,
      ${kilograms}::numeric(12, 0) as kg, date_trunc('minute', now()) - interval '1 day' - interval '1 minute' * (${chance('at')} % 230400) as at,
      case when ${chance('eyes')} % 10 = 0 then array['o.' || ${id(`'operation ' || n % ${operations}`)} || '.n'] else array['o.' || ${id(`'operation ' || n % ${operations}`)}] end as seen
    from generate_series(0, ${count - 1}) n offset 0
  ) made`;

// What records are compared by. The product makes tokens with a key; any bytes do for planning and looking up.
const tokens = `insert into consignment_tokens (operation_id, record_type, record_id, agency_id, kind, token)
   select operation_id, 'Seizure', id, reporting_agency_id, 'CONTAINER', sha256(convert_to(container_numbers[1], 'utf8')) from seizures`;

const measures = 'cases, kg_weighed, kg_estimated, kg_declared, pieces, litres, cubic_metres, containers'.split(', ');

// By the product's own definition of what a seizure adds, in sets instead of row by row; muster.totals_astray then finds no difference.
const totals = [
  `insert into seizure_totals (operation_id, audience, is_validated, dimension, key, slot, ${measures.join(', ')})
   select s.operation_id, s.audience, s.state = 'VALIDATED', c.dimension, c.key, 0, ${measures.map((name) => `sum(c.${name})`).join(', ')}
   from seizures s, muster.contributions(s) c group by 1, 2, 3, 4, 5`,
  `insert into seizure_weights (operation_id, audience, is_validated, digits, band, kg, slot, cases)
   select s.operation_id, s.audience, s.state = 'VALIDATED', w.digits, w.band, w.kg, 0, count(*) from seizures s, muster.weights(s.total_kg) w group by 1, 2, 3, 4, 5, 6`,
];

// By the product's own functions too: what its triggers would have kept of each report, one operation at a time.
const searchIndexes = ['search_documents_by_words', 'search_words_by_likeness'];
const fillSearch = async (client) => {
  const { rows: indexes } = await client.query('select indexname, indexdef from pg_indexes where indexname = any ($1)', [searchIndexes]);
  for (const { indexname } of indexes) await client.query(`drop index ${indexname}`);
  await client.query(`select muster.keep_searched('AGENCY', array(select muster.agencies_searched(a) from agencies a))`);
  for (const [table, kind] of [['targets', 'TARGET'], ['seizures', 'SEIZURE']]) {
    const { rows } = await client.query(`select distinct operation_id as operation from ${table}`);
    for (const { operation } of rows) await client.query(`select muster.keep_searched('${kind}', array(select muster.${table}_searched(s) from ${table} s where operation_id = $1))`, [operation]);
  }
  for (const { indexdef } of indexes) await client.query(indexdef);
};

/** Fills a migrated, empty database; the totals are checked by the product's own function. */
export const fill = async (client, count) => {
  const { rows: indexes } = await client.query(`select indexname, indexdef from pg_indexes where tablename = 'seizures' and indexname <> 'seizures_pkey'`);
  await client.query('set session_replication_role = replica');
  for (const { indexname } of indexes) await client.query(`drop index ${indexname}`);
  // What fills columns of the row itself fires all the same; totals are computed below.
  await client.query('alter table seizures enable always trigger seizures_kilograms');
  for (const statement of [...people, ...plans, seizures(count), tokens, ...totals]) await client.query(statement);
  await client.query('alter table seizures enable trigger seizures_kilograms');
  for (const { indexdef } of indexes) await client.query(indexdef);
  await fillSearch(client);
  await client.query('set session_replication_role = default');
  const { rows: astray } = await client.query('select o.code, a.* from operations o, muster.totals_astray(o.id) a limit 3');
  if (astray.length > 0) throw new Error(`The totals of the generated data are astray: ${JSON.stringify(astray)}`);
  await client.query('vacuum analyze');
};
