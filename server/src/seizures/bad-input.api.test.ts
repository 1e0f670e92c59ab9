import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id place foundDescription } ... on Refused { refusals { rule field message arguments { name value } } } } }`;

interface Refusal { rule: string; field: string | null; message: string; arguments: { name: string; value: string }[] }
interface Reported { id?: string; place?: string; foundDescription?: string; refusals?: Refusal[] }

const quantity = (amount: string, unit = 'KILOGRAM'): Record<string, unknown> => ({ items: [{ wasteStream: 'E_WASTE', quantities: [{ amount, unit, basis: 'WEIGHED' }] }] });
const item = (over: Record<string, unknown>): Record<string, unknown> => ({ items: [{ wasteStream: 'E_WASTE', quantities: [{ amount: '1', unit: 'PIECE', basis: 'WEIGHED' }], ...over }] });
const amount = 'items.0.quantities.0.amount';

describe('bad input of a report', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch]);
  });
  afterAll(() => world.close());

  const traces = async (): Promise<unknown> =>
    (await world.superuser.query('select (select count(*) from seizures) as seizures, (select count(*) from seizure_versions) as versions, (select count(*) from seizure_totals) as totals, (select count(*) from events) as events')).rows;
  const input = (over: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(over), ...more } });
  const send = async (variables: Record<string, unknown>): Promise<Reported> => (await dutch.ask<{ answer: Reported }>(report, variables)).answer;

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown country', { country: 'XX' }, 'country.unknown', 'country'],
    ['a country in lower case', { country: 'nl' }, 'country.unknown', 'country'],
    ['no country', { country: null }, 'field.required', 'country'],
    ['an unknown country of the way', { route: [{ part: 'TRANSIT', country: 'ZZ' }] }, 'country.unknown', 'route.0.country'],
    ['a way without country', { route: [{ part: 'TRANSIT', country: '' }] }, 'field.required', 'route.0.country'],
    ['two departures', { route: [{ part: 'DEPARTURE', country: 'NL' }, { part: 'DEPARTURE', country: 'BE' }] }, 'route.two-ends', 'route'],
    ['a form that is no UN/LOCODE', { locode: 'ROTTERDAM' }, 'un-locode.format', 'locode'],
    ['an unknown HS chapter', { declaredHs: '770000' }, 'hs-code.chapter', 'declaredHs'],
    ['an HS code with letters', item({ hs: '85AB' }), 'hs-code.format', 'items.0.hs'],
    ['an unknown Basel code', item({ baselCode: 'A9999' }), 'basel-code.unknown', 'items.0.baselCode'],
    ['an unknown category of Annex I', item({ annexI: 'Y99' }), 'annex-i.unknown', 'items.0.annexI'],
    ['an unknown hazard', item({ hazards: ['H8', 'H99'] }), 'hazard.unknown', 'items.0.hazards.1'],
    ['a UN number of three digits', item({ unNumber: '123' }), 'un-number.format', 'items.0.unNumber'],
    ['an unknown currency', { declaredCurrency: 'XXQ' }, 'currency.unknown', 'declaredCurrency'],
    ['an unknown zone', { zone: 'Europe/Atlantis' }, 'zone.unknown', 'zone'],
    ['a tag that is no language', { language: '!!' }, 'language.unknown', 'language'],
    ['a time in the future', { detectedAt: '2026-06-10T12:11:00Z' }, 'date.future', 'detectedAt'],
    ['a day in the future', { detectedAt: '2026-06-12T00:00:00Z', detectedPrecision: 'DAY' }, 'date.future', 'detectedAt'],
    ['a day before the operation', { detectedAt: '2026-05-30T23:59:00Z' }, 'date.before-operation', 'detectedAt'],
    ['no time', { detectedAt: null }, 'field.required', 'detectedAt'],
    ['a negative quantity', quantity('-5'), 'quantity.not-positive', amount],
    ['nothing', quantity('0'), 'quantity.not-positive', amount],
    ['nothing with decimals', quantity('0.000'), 'quantity.not-positive', amount],
    ['a huge quantity', quantity('1000000000000'), 'quantity.too-large', amount],
    ['an exponent', quantity('1e3'), 'quantity.not-decimal', amount],
    ['not a number', quantity('NaN'), 'quantity.not-decimal', amount],
    ['a comma', quantity('1,200'), 'quantity.not-decimal', amount],
    ['words', quantity('twelve'), 'quantity.not-decimal', amount],
    ['more decimals than a balance has', quantity('1.0001'), 'quantity.too-precise', amount],
    ['half a piece', quantity('0.5', 'PIECE'), 'quantity.not-whole', amount],
    ['no items', { items: [] }, 'field.required', 'items'],
    ['an item without quantity', { items: [{ wasteStream: 'METAL', quantities: [] }] }, 'field.required', 'items.0.quantities'],
    ['a latitude beyond the pole', { latitude: '90.1' }, 'position.invalid', 'latitude'],
    ['a longitude in words', { longitude: '4 deg' }, 'position.invalid', 'longitude'],
    ['a container number that is none', { containerNumbers: ['CSQU3054383', 'ABC'] }, 'container-number.format', 'containerNumbers.1'],
    ['an IMO number of five digits', { imoNumber: '12345' }, 'imo-number.format', 'imoNumber'],
    ['a text of one megabyte', { foundDescription: 'x'.repeat(1024 * 1024) }, 'text.too-long', 'foundDescription'],
    ['a text longer than its field', { place: 'x'.repeat(201) }, 'text.too-long', 'place'],
    ['a text of spaces', { place: ' \u00a0 ' }, 'field.required', 'place'],
    ['a control character', { place: 'Rotter\u0000dam' }, 'text.control-character', 'place'],
    ['an escape sequence', { foundDescription: '\u001b[31mred' }, 'text.control-character', 'foundDescription'],
    ['a line break on one line', { place: 'Rotterdam\nMoerdijk' }, 'text.control-character', 'place'],
    ['half a character', { place: 'Rotterdam\ud83d' }, 'text.control-character', 'place'],
    ['a direction override', { foundDescription: 'exe.\u202Ecod' }, 'text.bidi-override', 'foundDescription'],
    ['a hidden direction isolate', { seals: ['A1', 'B\u20672'] }, 'text.bidi-override', 'seals.1'],
    ['too many containers', { containerNumbers: Array.from({ length: 501 }, () => 'CSQU3054383') }, 'list.too-long', 'containerNumbers'],
    ['too many items', { items: Array.from({ length: 51 }, () => ({ wasteStream: 'METAL', quantities: [{ amount: '1', unit: 'PIECE', basis: 'WEIGHED' }] })) }, 'list.too-long', 'items'],
    ['a target that is no UUID', { targetId: 'T-1' }, 'id.malformed', 'targetId'],
    ['a target that is not there', { targetId: '019eb167-5600-7398-967d-c9e15a6dcaf6' }, 'target.unknown', 'targetId'],
  ])('refuses %s by its field, and leaves nothing behind', async (_what, over, rule, field) => {
    const before = await traces();
    const { refusals } = await send(input(over));
    expect(refusals?.map((refusal) => `${refusal.field}: ${refusal.rule}`)).toEqual([`${field}: ${rule}`]);
    expect(refusals?.[0]?.message.length).toBeLessThan(300);
    expect(await traces()).toEqual(before);
  });

  it('names the right check digit of a container number', async () => {
    const { refusals } = await send(input({ containerNumbers: ['CSQU 305438-4'] }));
    expect(refusals).toEqual([
      expect.objectContaining({ rule: 'container-number.check-digit', field: 'containerNumbers.0', arguments: [{ name: 'value', value: 'CSQU 305438-4' }, { name: 'expected', value: '3' }] }),
    ]);
  });

  it('names every mistake at once', async () => {
    const { refusals } = await send(input({ country: 'XX', place: '', ...quantity('-1'), zone: 'Nowhere' }));
    expect(refusals?.map(({ field }) => field).sort()).toEqual(['country', amount, 'place', 'zone'].sort());
  });

  it('keeps emoji and every script as they were written', async () => {
    const foundDescription = '♻️ 👩🏽‍🔬 廃棄物 نفايات';
    expect(await send(input({ foundDescription }))).toMatchObject({ foundDescription });
  });

  it.each([
    ['an id that is no UUID', { id: 'S-1' }, 'id.malformed', 'id'],
    ['an id with a statement in it', { id: "'; drop table seizures; --" }, 'id.malformed', 'id'],
  ])('refuses %s', async (_what, more, rule, field) => {
    expect((await send(input({}, more))).refusals).toEqual([expect.objectContaining({ rule, field })]);
  });

  it('refuses a report for another agency, and one into an operation that is over', async () => {
    expect((await send(input({}, { agencyId: coordinator.agencyId }))).refusals).toEqual([expect.objectContaining({ rule: 'agency.not-yours', field: 'agencyId' })]);
    const closed = await world.activeOperation(coordinator, approver, [dutch]);
    const kept = input({}, { operationId: closed });
    const first = await send(kept);
    await world.superuser.query(`update operations set state = 'CLOSED' where id = $1`, [closed]);
    const before = await traces();
    expect((await send(input({}, { operationId: closed }))).refusals).toEqual([expect.objectContaining({ rule: 'operation.takes-no-reports', field: 'operationId' })]);
    expect(await send(kept)).toEqual(first);
    expect(await traces()).toEqual(before);
  });

  it.each([
    ['an operation that one is not in', () => operationId],
    ['an operation that is not there', () => '019eb167-5600-7398-967d-c9e15a6dcaf6'],
    ['an operation that is no UUID', () => 'DEM-T'],
  ])('finds no place for a report into %s', async (_what, id) => {
    const before = await traces();
    const answer = await stranger.answer(report, input({}, { operationId: id() }));
    expect(answer.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([['Not found.', 'NOT_FOUND']]);
    expect(await traces()).toEqual(before);
  });
});
