import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { ImportQueue } from '../imports/import-queue';
import { hashToken } from '../platform/authentication';
import { LiveClient } from './live-client';
import type { Somebody } from './world';
import { planInput, reportBody, World } from './world';

const page = resolve(__dirname, '../../../docs/bad-input.md');
const refusals = 'refusals { rule field message }';
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ... on Refused { ${refusals} } } }`;
const correct = `mutation ($input: ChangeSeizureInput!) { answer: correctSeizure(input: $input) { __typename ... on Refused { ${refusals} } } }`;
const create = `mutation ($input: OperationPlanInput!) { answer: createOperation(input: $input) { __typename ... on Refused { ${refusals} } } }`;
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { __typename ... on Refused { ${refusals} } } }`;
const failure = 'query ($o: ID!, $id: ID!) { import(operationId: $o, id: $id) { state failure { rule message } separator encoding problemCount rows(first: 1, only: PROBLEMS) { items { row problems { column rule message } } } } }';

/** What a request got: the status, and the rule with its field and sentence. */
interface Got {
  status: string;
  rule: string;
  field: string | null;
  message: string;
}
interface Refusal { rule: string; field: string | null; message: string }
interface GraphQLBody { data?: { answer?: { __typename: string; refusals?: Refusal[] } | null } | null; errors?: { message: string; extensions: { code: string } }[] }

/** A ZIP archive of one entry, as a spreadsheet begins. */
const archive = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  [[20, 0], [8, 4], [name.length, 22]].forEach(([value = 0, at]) => common.writeUInt16LE(value, at));
  [[packed.length, 14], [content.length, 18]].forEach(([value = 0, at]) => common.writeUInt32LE(value, at));
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  [[1, 8], [1, 10]].forEach(([value = 0, at]) => end.writeUInt16LE(value, at));
  [[central.length, 12], [local.length, 16]].forEach(([value = 0, at]) => end.writeUInt32LE(value, at));
  return Buffer.concat([local, central, end]);
};

const headers = 'Detected at,Country,Place,What was found,Waste stream,Kilograms';
const row = '2026-06-09 08:30,NL,Rotterdam,Broken television sets,E_WASTE,1250.5';
const quantity = (amount: string): Record<string, unknown> => ({ items: [{ wasteStream: 'E_WASTE', quantities: [{ amount, unit: 'KILOGRAM', basis: 'WEIGHED' }] }] });

/** Every row of the table of bad input in docs/bad-input.md, sent and held against what the table says. */
describe('bad input', () => {
  let world: World;
  let address: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let stranger: Somebody;
  let operationId: string;
  let closedId: string;
  let kept: string;
  let before: string;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch]);
    closedId = await world.activeOperation(coordinator, approver, [dutch]);
    await world.superuser.query(`update operations set state = 'CLOSED' where id = $1`, [closedId]);
    kept = world.clock.uuid();
    await dutch.ask(report, { input: { id: kept, operationId, submit: true, body: reportBody() } });
    await dutch.ask(correct, { input: { operationId, id: kept, version: 1, body: reportBody({ place: 'Moerdijk' }) } });
    address = await world.listen();
    before = await traces();
  });
  afterAll(() => world.close());

  /** Everything that a request could have left behind; an import keeps its refusal, and no row. */
  const traces = async (): Promise<string> => {
    const tables = ['operations', 'operation_versions', 'targets', 'seizures', 'seizure_versions', 'seizure_totals', 'seizure_weights', 'events', 'files', 'file_locations'];
    const { rows } = await world.superuser.query(`select ${tables.map((table) => `(select md5(string_agg(t::text, '' order by t::text)) from ${table} t) as ${table}`).join(', ')}`);
    const stored = readdirSync(world.app.services.dataDirectory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    return JSON.stringify([rows, stored]);
  };

  const post = async (query: string, variables: Record<string, unknown> = {}, who: string | null = dutch.token): Promise<Got> => {
    const response = await world.app.http.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(who === null ? {} : { authorization: `Bearer ${who}` }) }, payload: { query, variables },
    });
    const { data, errors } = response.json<GraphQLBody>();
    const [refusal] = data?.answer?.refusals ?? [];
    const [error] = errors ?? [];
    if (refusal) return { status: `${response.statusCode}`, ...refusal };
    return { status: `${response.statusCode}`, rule: error?.extensions.code ?? 'nothing', field: null, message: error?.message ?? 'none' };
  };
  const send = (over: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Got> =>
    post(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(over), ...more } });
  const plan = (over: Record<string, unknown>): Promise<Got> => post(create, { input: planInput(over) }, coordinator.token);
  const target = (over: Record<string, unknown>): Promise<Got> =>
    post(nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'A lorry', reasons: 'Seen before.', ...over } } });

  const fileHeaders = (name: string, type: string): Record<string, string> => ({ authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': encodeURIComponent(name), 'content-type': type });
  const fileUrl = (): string => `/files/${operationId}/${world.clock.uuid()}?subjectType=Seizure&subjectId=${kept}`;
  const refusalOf = (status: number, body: string): Got => {
    const [refusal] = (JSON.parse(body) as { refusals: Refusal[] }).refusals;
    return { status: `${status}`, rule: refusal?.rule ?? 'none', field: refusal?.field ?? null, message: refusal?.message ?? 'none' };
  };
  const put = async (content: Buffer, name: string, type: string): Promise<Got> => {
    const response = await world.app.http.inject({ method: 'PUT', url: fileUrl(), headers: fileHeaders(name, type), payload: content });
    return refusalOf(response.statusCode, response.body);
  };
  /** Sends a body piece by piece, as far as the server reads; `length` says how long it claims to be. */
  const pour = (pieces: number, length: number | null): Promise<Got> =>
    new Promise((settle, reject) => {
      const upload = request(`${address}${fileUrl()}`, { method: 'PUT', headers: { ...fileHeaders('x.jpg', 'image/jpeg'), ...(length === null ? {} : { 'content-length': length }) } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text)).on('end', () => {
          upload.destroy();
          settle(refusalOf(response.statusCode ?? 0, body));
        });
      });
      upload.on('error', reject);
      const piece = Buffer.alloc(1024 * 1024, 0xff);
      piece.write('\xff\xd8\xff', 'latin1');
      let sent = 0;
      const next = (): void => {
        sent += 1;
        if (!upload.destroyed && sent <= pieces) upload.write(piece, next);
      };
      next();
    });
  const bring = async (content: Buffer | string, name = 'reports.csv'): Promise<Got> => {
    const id = world.clock.uuid();
    const response = await world.app.http.inject({ method: 'PUT', url: `/imports/${operationId}/${id}`, headers: fileHeaders(name, 'text/csv'), payload: content });
    if (response.statusCode !== 202) return refusalOf(response.statusCode, response.body);
    await ImportQueue.of(world.app.services).idle();
    const { import: shown } = await dutch.ask<{ import: { state: string; failure: Refusal | null; separator: string; encoding: string; rows: { items: { row: number; problems: { column: string; rule: string; message: string }[] }[] } } }>(failure, { o: operationId, id });
    const { rows } = await world.superuser.query<{ n: number }>('select count(*)::int as n from import_rows where batch_id = $1', [id]);
    if (shown.failure) {
      expect(rows[0]?.n).toBe(0);
      return { status: `202, then ${shown.state}`, rule: shown.failure.rule, field: null, message: shown.failure.message };
    }
    const [bad] = shown.rows.items;
    const [problem] = bad?.problems ?? [];
    if (bad && problem) return { status: `202, then ${shown.state}`, rule: problem.rule, field: `row ${bad.row}, column ${problem.column}`, message: problem.message };
    return { status: `202, then ${shown.state}`, rule: 'read', field: null, message: `Found out: separator \`${shown.separator}\`, ${shown.encoding}; a preview, nothing reported yet.` };
  };
  const upgrade = async (payload: Record<string, unknown> | null): Promise<Got> => {
    const client = await LiveClient.open(address);
    if (payload) client.send({ type: 'connection_init', payload });
    const { code, reason } = await client.closed;
    return { status: `closed ${code}`, rule: reason, field: null, message: payload ? 'The socket carries nothing before it.' : 'After three seconds.' };
  };
  const spoilt = async (change: string): Promise<Got> => {
    const other = await world.person(dutch.agencyId);
    await world.superuser.query(`update ${change}`, [hashToken(other.token)]);
    return post('{ agencies { items { id } } }', {}, other.token);
  };
  const deep = (levels: number): string => `{ operations { items { ${'previous { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;

  it.each<[string, string, () => Promise<Got>, string]>([
    ['Codes', 'a report from a country `XX`', () => send({ country: 'XX' }), 'country.unknown'],
    ['Codes', 'a way through a country `ZZ`', () => send({ route: [{ part: 'TRANSIT', country: 'ZZ' }] }), 'country.unknown'],
    ['Codes', 'an HS code of chapter 77', () => send({ declaredHs: '770000' }), 'hs-code.chapter'],
    ['Codes', 'a Basel entry `A9999`', () => send({ items: [{ wasteStream: 'E_WASTE', baselCode: 'A9999', quantities: [{ amount: '1', unit: 'PIECE', basis: 'WEIGHED' }] }] }), 'basel-code.unknown'],
    ['Codes', 'an operation that looks for the code `0000`', () => plan({ codes: ['0000'] }), 'code.unknown'],
    ['Codes', 'an operation for a region that is none', () => plan({ regions: ['Atlantis'] }), 'region.unknown'],
    ['Dates', 'a report from the future', () => send({ detectedAt: '2027-01-01T00:00:00Z' }), 'date.future'],
    ['Dates', 'a report from before the operation', () => send({ detectedAt: '2026-01-01T00:00:00Z' }), 'date.before-operation'],
    ['Dates', 'an operation that ends before it begins', () => plan({ startsOn: '2026-07-15', endsOn: '2026-06-01' }), 'dates.end-before-start'],
    ['Dates', '30 February', () => plan({ startsOn: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['Quantities', '`-5` kilograms', () => send(quantity('-5')), 'quantity.not-positive'],
    ['Quantities', '`0` kilograms', () => send(quantity('0')), 'quantity.not-positive'],
    ['Quantities', '`1000000000000` kilograms', () => send(quantity('1000000000000')), 'quantity.too-large'],
    ['Quantities', '`1e3` kilograms', () => send(quantity('1e3')), 'quantity.not-decimal'],
    ['Quantities', '`1,200` kilograms', () => send(quantity('1,200')), 'quantity.not-decimal'],
    ['Check digits', 'container `CSQU3054384` in a report', () => send({ containerNumbers: ['CSQU3054384'] }), 'container-number.check-digit'],
    ['Check digits', 'container `CSQU3054384` in a target', () => target({ kind: 'CONTAINER', containerNumbers: ['CSQU3054384'] }), 'container-number.check-digit'],
    ['Texts', 'a description of 1 MB', () => send({ foundDescription: 'x'.repeat(1024 * 1024) }), 'text.too-long'],
    ['Texts', 'objectives of 1 MB', () => plan({ objectives: 'x'.repeat(1024 * 1024) }), 'text.too-long'],
    ['Texts', 'a null character', () => send({ place: 'Rotter\u0000dam' }), 'text.control-character'],
    ['Texts', 'an escape sequence', () => target({ title: '\u001b[31mred' }), 'text.control-character'],
    ['Texts', 'a right-to-left override', () => send({ foundDescription: 'exe.\u202Ecod' }), 'text.bidi-override'],
    ['Texts', 'half an emoji', () => send({ place: 'Rotterdam\ud83d' }), 'text.control-character'],
    ['Reports', 'a report for another agency', () => send({}, { agencyId: coordinator.agencyId }), 'agency.not-yours'],
    ['Reports', 'a report into a closed operation', () => send({}, { operationId: closedId }), 'operation.takes-no-reports'],
    ['Reports', 'a report into an operation one is not in', () => post(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } }, stranger.token), 'NOT_FOUND'],
    ['Reports', 'a report into an operation that never was', () => send({}, { operationId: '019eb167-5600-7398-967d-c9e15a6dcaf6' }), 'NOT_FOUND'],
    ['Reports', 'a correction of version 1 when version 2 stands', () => post(correct, { input: { operationId, id: kept, version: 1, body: reportBody() } }), 'version.stale'],
    ['Files', 'a web page called `x.jpg`', () => put(Buffer.from('<html><script>alert(1)</script></html>'), 'x.jpg', 'image/jpeg'), 'file.type-not-allowed'],
    ['Files', 'a PNG called `invoice.pdf`', async () => put(await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } }).png().toBuffer(), 'invoice.pdf', 'application/pdf'), 'file.type-mismatch'],
    ['Files', '500 MB that say so', () => pour(1, 500 * 1024 * 1024), 'file.too-large'],
    ['Files', '500 MB that do not say so', () => pour(500, null), 'file.too-large'],
    ['Imports', 'a CSV separated by `|`', () => bring('a|b|c\r\n1|2|3'), 'import.one-column'],
    ['Imports', 'a CSV separated by `;`', () => bring(`${headers}\r\n${row}`.replaceAll(',', ';')), 'read'],
    ['Imports', 'a CSV in Windows-1252', () => bring(Buffer.from(`${headers}\r\n${row.replace('Rotterdam', '\xcele')}`, 'latin1')), 'read'],
    ['Imports', 'a CSV of 200 columns', () => bring(`${Array.from({ length: 200 }, (_, n) => `c${n}`).join()}\r\n${'x,'.repeat(199)}x`), 'import.too-many-columns'],
    ['Imports', 'a CSV with a bad row', () => bring(`${headers}\r\n${row}\r\n${row.replace('NL', 'XX')}`), 'country.unknown'],
    ['Imports', 'an XLSX that unpacks to 400 MB', () => bring(archive('xl/worksheets/sheet1.xml', Buffer.alloc(400 * 1024 * 1024)), 'reports.xlsx'), 'import.archive-bomb'],
    ['Imports', 'a text called `reports.xlsx`', () => bring('a,b\r\n1,2', 'reports.xlsx'), 'import.not-a-spreadsheet'],
    ['Tokens', 'no token', () => post('{ agencies { items { id } } }', {}, null), 'UNAUTHENTICATED'],
    ['Tokens', 'a forged token', () => post('{ agencies { items { id } } }', {}, `muster_${'x'.repeat(43)}`), 'UNAUTHENTICATED'],
    ['Tokens', 'an expired token', () => spoilt(`sessions set expires_at = created_at where token_hash = $1`), 'UNAUTHENTICATED'],
    ['Tokens', 'a revoked token', () => spoilt(`sessions set revoked_at = created_at where token_hash = $1`), 'UNAUTHENTICATED'],
    ['Tokens', 'the token of a closed account', () => spoilt(`accounts set state = 'DISABLED' where id = (select account_id from sessions where token_hash = $1)`), 'UNAUTHENTICATED'],
    ['Documents', 'a query of 100 levels', () => post(deep(100)), 'DOCUMENT_TOO_LARGE'],
    ['Documents', 'a query of 1,000 aliases', () => post(`{ session { ${Array.from({ length: 1000 }, (_, n) => `a${n}: id`).join(' ')} } }`), 'DOCUMENT_TOO_LARGE'],
    ['Sockets', 'a socket that never sends `connection_init`', () => upgrade(null), 'Connection initialisation timeout'],
    ['Sockets', 'a socket with a forged token', () => upgrade({ authorization: `Bearer ${'x'.repeat(32)}` }), 'Forbidden'],
  ])('%s: %s', async (part, what, attempt, rule) => {
    const got = await attempt();
    expect(got.rule).toBe(rule);
    expect(await traces()).toBe(before);
    lines.push(`| ${part} | ${what.replaceAll('|', '\\|')} | ${got.status} | \`${got.rule}\` | ${got.field ? `\`${got.field}\`` : ''} | ${got.message.replaceAll('|', '\\|')} |`);
  });

  it('is told in the documentation as it is', () => {
    const text = readFileSync(page, 'utf8');
    const begun = text.indexOf('| part |');
    const table = ['| part | what was sent | status | rule | field | message |', '|---|---|---|---|---|---|', ...lines].join('\n');
    if (process.env.MUSTER_WRITE_DOCS) writeFileSync(page, `${text.slice(0, begun)}${table}\n`);
    else expect(text.slice(begun).trimEnd()).toBe(table);
  });
});
