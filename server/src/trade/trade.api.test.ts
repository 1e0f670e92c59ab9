import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const head = 'Cn8,Hs2,Hs4,Hs6,Description,Year,FlowType,Country,Value,NetMass,SuppUnit';
const row = (year: number, flow: string, country: string, mass: string): string => `"39151000","39","3915","391510","Waste of polymers, of ethylene",${year},"${flow}","${country}",1,${mass},0`;
const file = (...rows: string[]): string => [head, ...rows, ''].join('\n');
const first = file(row(2017, 'Non-EU Exports', 'China', '900719925474099.125'), row(2018, 'Non-EU Exports', 'Malaysia', '1000'), row(2018, 'EU Imports', 'France', '7'), row(2005, 'Non-EU Exports', 'Serbia-Monteneg.', '3'));

const sources = `query ($reporters: [String!]!, $direction: TradeDirection!, $code: String!, $from: Int!, $to: Int!) {
  tradeSources { items { id key edition publisher licence flowCount leftOutCount firstYear lastYear version importedBy { id } flows(reporters: $reporters, direction: $direction, code: $code, from: $from, to: $to) { reporter partner code year direction kilograms } } }
}`;
const asked = { reporters: ['GB'], direction: 'EXPORT', code: '3915', from: 2000, to: 2030 };

interface Source { id: string; key: string; edition: string; version: number; flowCount: number; leftOutCount: number; firstYear: number; lastYear: number; importedBy: { id: string } | null; flows: { partner: string; year: number; kilograms: string }[] }

describe('trade statistics', () => {
  let world: World;
  let administrator: Somebody;
  let coordinator: Somebody;
  let officer: Somebody;

  const put = (who: Somebody | null, payload: string | Buffer, { key = 'HMRC_CN8', edition = '2024', version = 0, client = true } = {}) =>
    world.app.http.inject({
      method: 'PUT', url: `/trade-statistics/${key}?edition=${encodeURIComponent(edition)}&version=${version}`, payload: Buffer.from(payload),
      headers: { ...(who ? { authorization: `Bearer ${who.token}` } : {}), 'content-type': 'text/csv', ...(client ? { 'x-muster-client': 'test' } : {}) },
    });
  const read = async (who: Somebody, over: Partial<typeof asked> = {}): Promise<Source[]> => (await who.ask<{ tradeSources: { items: Source[] } }>(sources, { ...asked, ...over })).tradeSources.items;
  const events = async (): Promise<number> => (await world.superuser.query("select 1 from agency_events where kind = 'TradeStatisticsImported'")).rowCount ?? 0;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER', 'Secretariat'), { administrator: true });
    coordinator = await world.person(await world.agency('DE'), { lead: true });
    officer = await world.person(await world.agency('FR'));
    await world.activeOperation(coordinator, await world.person(coordinator.agencyId));
  });
  afterAll(() => world.close());

  it('are brought in by administrators and coordinators alone', async () => {
    expect((await put(null, first)).statusCode).toBe(401);
    expect((await put(officer, first)).statusCode).toBe(403);
    expect((await put(administrator, first, { client: false })).statusCode).toBe(403);
    expect(await read(officer)).toEqual([]);
    expect(await events()).toBe(0);
    const sent = await put(coordinator, first);
    expect([sent.statusCode, sent.json()]).toEqual([200, { id: expect.any(String) as string, version: 1, flowCount: 3, leftOutCount: 1 }]);
    for (const [who, may] of [[administrator, true], [coordinator, true], [officer, false]] as const) expect(await who.ask('{ viewerCanImportTrade }', {})).toEqual({ viewerCanImportTrade: may });
  });

  it('are read by everybody signed in, exactly, and only what is asked for', async () => {
    const [source] = await read(officer);
    expect(source).toMatchObject({ key: 'HMRC_CN8', edition: '2024', licence: 'Open Government Licence v3.0', version: 1, flowCount: 3, leftOutCount: 1, firstYear: 2017, lastYear: 2018 });
    expect(source?.flows.map(({ partner, year, kilograms }) => [partner, year, kilograms])).toEqual([['CN', 2017, '900719925474099.125'], ['MY', 2018, '1000']]);
    expect((await read(officer, { direction: 'IMPORT' }))[0]?.flows.map(({ partner }) => partner)).toEqual(['FR']);
    expect((await read(officer, { from: 2018 }))[0]?.flows.map(({ partner }) => partner)).toEqual(['MY']);
    expect((await read(officer, { code: '3920' }))[0]?.flows).toEqual([]);
    expect((await read(officer, { code: '%' }))[0]?.flows).toEqual([]);
    expect((await read(officer, { reporters: ['FR'] }))[0]?.flows).toEqual([]);
    expect((await world.app.http.inject({ method: 'POST', url: '/graphql', payload: { query: sources, variables: asked } })).json<{ errors?: object[] }>().errors).toHaveLength(1);
  });

  it('sent again are kept once', async () => {
    const before = await events();
    expect((await put(coordinator, first)).json()).toMatchObject({ version: 1 });
    expect(await events()).toBe(before);
  });

  it('are replaced whole, by who has seen what is replaced', async () => {
    const next = file(row(2020, 'Non-EU Exports', 'Turkey', '5'));
    expect((await put(administrator, next, { edition: '2025' })).json()).toMatchObject({ refusals: [{ rule: 'version.stale', field: 'version' }] });
    expect((await put(administrator, next, { edition: '2025', version: 1 })).json()).toMatchObject({ version: 2, flowCount: 1 });
    const [source] = await read(officer);
    expect(source).toMatchObject({ edition: '2025', version: 2, firstYear: 2020, lastYear: 2020 });
    expect(source?.flows.map(({ partner }) => partner)).toEqual(['TR']);
    expect(await events()).toBe(2);
  });

  it.each([
    ['a country that nobody knows', file(row(2020, 'EU Exports', 'Atlantis', '5')), {}, 'trade.country-unknown', { line: '2', column: 'Country', value: 'Atlantis' }],
    ['a mass that is none', file(row(2020, 'EU Exports', 'France', '5'), row(2020, 'EU Exports', 'France', 'much')), {}, 'trade.mass', { line: '3', column: 'NetMass', value: 'much' }],
    ['a file of other statistics', first, { key: 'OWID_COMTRADE', version: 0 }, 'trade.column-missing', { line: '1', column: 'Entity', value: '' }],
    ['no edition', first, { edition: ' ' }, 'text.empty', {}],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x41]), {}, 'trade.not-utf8', {}],
  ] as const)('with %s are refused whole, where it stands', async (_what, payload, over, rule, values) => {
    const sent = await put(administrator, payload, { edition: 'other', version: 2, ...over });
    const [refusal] = sent.json<{ refusals: { rule: string; arguments?: { name: string; value: string }[] }[] }>().refusals;
    expect([sent.statusCode, refusal?.rule, Object.fromEntries((refusal?.arguments ?? []).map(({ name, value }) => [name, value]))]).toEqual([422, rule, values]);
    expect(await read(officer)).toMatchObject([{ version: 2, edition: '2025' }]);
  });

  it('of a source that nobody knows are not found', async () => {
    expect((await put(administrator, first, { key: 'OTHER' })).statusCode).toBe(404);
  });

  it('stand behind walls: without the door nobody writes them', async () => {
    for (const table of ['trade_sources', 'trade_flows']) {
      const { rows } = await world.superuser.query<{ privilege: string }>("select privilege_type as privilege from information_schema.role_table_grants where table_name = $1 and grantee = 'muster_app'", [table]);
      expect([table, rows.map(({ privilege }) => privilege)]).toEqual([table, ['SELECT']]);
    }
  });
});
