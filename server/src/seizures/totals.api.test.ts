import { Decimal } from 'decimal.js';
import { checkTotals } from '../embedded/totals.program';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

interface Figures { cases: number; kg: string; kgWeighed: string; kgEstimated: string; kgDeclared: string; pieces: string; litres: string; containers: string }
interface Group { key: string; cases: number; kg: string; pieces: string; preliminary: Figures; validated: Figures }
interface Totals {
  cases: number; preliminary: Figures; validated: Figures; medianKg: string | null; validatedMedianKg: string | null; largest: { id: string } | null;
  withoutLargest: { preliminary: Figures; validated: Figures };
  byStream: Group[]; byAgency: Group[]; byRoute: Group[]; byWeek: Group[]; byCountry: Group[]; byOutcome: Group[];
}
interface Operation {
  totals: Totals; weights: { kg: string; cases: number; validatedCases: number }[];
  participations: { agency: { id: string }; reportCount: number; lastReportAt: string | null }[];
  seizures: { items: { id: string; version: number; state: string; totalKg: string | null; wasteStream: string | null; items: { quantities: { amount: string; unit: string }[] }[] }[] };
}

const figures = '{ cases kg kgWeighed kgEstimated kgDeclared pieces litres containers }';
const group = `{ key cases kg pieces preliminary ${figures} validated ${figures} }`;
const document = `query ($id: ID!) { operation(id: $id) {
  totals { cases preliminary ${figures} validated ${figures} medianKg validatedMedianKg largest { id } withoutLargest { preliminary ${figures} validated ${figures} }
    byStream ${group} byAgency ${group} byRoute ${group} byWeek ${group} byCountry ${group} byOutcome ${group} }
  weights { kg cases validatedCases } participations { agency { id } reportCount lastReportAt }
  seizures(first: 100) { items { id version state totalKg wasteStream items { quantities { amount unit } } } } } }`;
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version state } ... on Refused { refusals { rule field } } } }';
const correct = 'mutation ($input: ChangeSeizureInput!) { answer: correctSeizure(input: $input) { ... on Seizure { id version state } ... on Refused { refusals { rule field } } } }';
const step = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!) {
  answer: stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action, reason: "Look again") { ... on Seizure { id version state } ... on Refused { refusals { rule field } } } }`;

/** Always the same numbers, so that a failure comes back. */
const chance = (seed: number) => (below: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};

describe('totals of an operation', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let approver: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
  });
  afterAll(() => world.close());

  const read = async (who: Somebody, id: string): Promise<Operation> => (await who.ask<{ operation: Operation }>(document, { id })).operation;
  const send = async (who: Somebody, operationId: string, over: Record<string, unknown> = {}, submit = true): Promise<{ id: string; version: number }> =>
    (await who.ask<{ answer: { id: string; version: number } }>(report, { input: { id: world.clock.uuid(), operationId, submit, body: reportBody(over) } })).answer;
  const take = async (who: Somebody, operationId: string, seizure: { id: string; version: number }, action: string): Promise<{ id: string; version: number }> =>
    (await who.ask<{ answer: { id: string; version: number } }>(step, { operationId, ...seizure, action })).answer;
  const astray = async (id: string): Promise<unknown[]> => (await world.superuser.query('select * from muster.totals_astray($1)', [id])).rows as unknown[];
  const kilograms = (...amounts: string[]): Record<string, unknown>[] => amounts.map((amount) => ({ wasteStream: 'METAL', quantities: [{ amount, unit: 'KILOGRAM', basis: 'WEIGHED' }] }));

  it('keeps units, bases, streams and validation apart', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const both = await send(dutch, id, {
      items: [
        { wasteStream: 'E_WASTE', quantities: [{ amount: '2400', unit: 'PIECE', basis: 'WEIGHED' }] },
        { wasteStream: 'BATTERIES', quantities: [{ amount: '170', unit: 'KILOGRAM', basis: 'WEIGHED' }, { amount: '200', unit: 'KILOGRAM', basis: 'DECLARED' }] },
      ],
    });
    await send(polish, id, { items: [{ wasteStream: 'METAL', quantities: [{ amount: '0.125', unit: 'KILOGRAM', basis: 'ESTIMATED' }, { amount: '3', unit: 'LITRE', basis: 'ESTIMATED' }] }] });
    await take(coordinator, id, both, 'validate');
    const { totals, participations } = await read(polish, id);
    expect(totals.validated).toEqual({ cases: 1, kg: '170', kgWeighed: '170', kgEstimated: '0', kgDeclared: '0', pieces: '2400', litres: '0', containers: '0' });
    expect(totals.preliminary).toEqual({ cases: 1, kg: '0.125', kgWeighed: '0', kgEstimated: '0.125', kgDeclared: '0', pieces: '0', litres: '3', containers: '0' });
    expect(totals.byStream.map(({ key, cases, kg, pieces }) => ({ key, cases, kg, pieces }))).toEqual([
      { key: 'BATTERIES', cases: 1, kg: '170', pieces: '0' },
      { key: 'METAL', cases: 1, kg: '0.125', pieces: '0' },
      { key: 'E_WASTE', cases: 1, kg: '0', pieces: '2400' },
    ]);
    expect(totals.largest?.id).toBe(both.id);
    expect(totals.withoutLargest.validated).toMatchObject({ cases: 0, kg: '0', pieces: '0' });
    expect(totals.withoutLargest.preliminary).toEqual(totals.preliminary);
    const reports = new Map(participations.map(({ agency, reportCount, lastReportAt }) => [agency.id, [reportCount, lastReportAt]]));
    expect(reports.get(dutch.agencyId)).toEqual([1, world.clock.now().toISOString()]);
    expect(reports.get(coordinator.agencyId)).toEqual([0, null]);
  });

  it('never counts a draft, nor a report that was sent back', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch]);
    await send(dutch, id, {}, false);
    const back = await send(dutch, id);
    await take(coordinator, id, back, 'sendBack');
    for (const who of [dutch, coordinator]) {
      const { totals, weights } = await read(who, id);
      expect({ cases: totals.cases, groups: totals.byStream.length + totals.byAgency.length + totals.byWeek.length, median: totals.medianKg, largest: totals.largest, weights }).toEqual({ cases: 0, groups: 0, median: null, largest: null, weights: [] });
    }
  });

  it.each([
    [['5'], '5'],
    [['1', '2', '10'], '2'],
    [['1', '2', '3', '100'], '2.5'],
    [['7', '7', '7', '1000'], '7'],
    [['123456'], '123500'],
    [['0.051', '0.052', '0.5'], '0.052'],
    [['12340', '12370', '12360', '12350'], '12355'],
    [['999.94', '1000.4'], '999.95'],
    [['9999', '10000', '10001'], '10000'],
    [['19.99', '20', '200', '2000'], '110'],
  ])('has of weights %j the median %s', async (amounts, median) => {
    const id = await world.activeOperation(coordinator, approver, [dutch]);
    for (const amount of amounts) await send(dutch, id, { items: kilograms(amount) });
    const { totals, weights } = await read(coordinator, id);
    expect(totals.medianKg).toBe(median);
    expect(totals.validatedMedianKg).toBeNull();
    expect(weights.reduce((sum, { cases }) => sum + cases, 0)).toBe(amounts.length);
  });

  it('has of any weights the middle one', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch]);
    const pick = chance(7);
    const amounts = Array.from({ length: 24 }, () => new Decimal(1 + pick(9999)).times(new Decimal(10).pow(pick(6) - 3)).toFixed());
    for (const [index, amount] of amounts.entries()) {
      await send(dutch, id, { items: kilograms(amount) });
      const sorted = amounts.slice(0, index + 1).map((each) => new Decimal(each).toSignificantDigits(4)).sort((a, b) => a.comparedTo(b));
      const [low, high] = [sorted[Math.floor(index / 2)], sorted[Math.ceil(index / 2)]];
      if (!low || !high) throw new Error('There is no middle.');
      expect((await read(coordinator, id)).totals.medianKg).toBe(low.plus(high).div(2).toFixed());
    }
  });

  it('equals what is counted anew after any series of changes, for every reader', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const pick = chance(20261123);
    const anyItems = (): Record<string, unknown>[] =>
      Array.from({ length: 1 + pick(3) }, () => ({
        wasteStream: ['E_WASTE', 'METAL', 'PLASTIC'][pick(3)],
        quantities: [{ amount: `${1 + pick(90000)}.${1 + pick(9)}`, unit: 'KILOGRAM', basis: ['WEIGHED', 'ESTIMATED', 'DECLARED'][pick(3)] }, { amount: String(1 + pick(500)), unit: 'PIECE', basis: 'ESTIMATED' }],
      }));
    const known: { id: string; version: number; state: string; owner: Somebody }[] = [];
    const kinds = ['report', 'draft', 'correct', 'submit', 'sendBack', 'validate', 'reopen'];
    for (let turn = 0; turn < 60; turn += 1) {
      const kind = kinds[pick(kinds.length)] ?? 'report';
      const owner = pick(2) === 0 ? dutch : polish;
      if (kind === 'report' || kind === 'draft') known.push({ ...(await send(owner, id, { items: anyItems(), outcome: pick(2) ? 'SEIZED' : null }, kind === 'report')), state: '', owner });
      const seizure = known[pick(known.length || 1)];
      if (!seizure || kind === 'report' || kind === 'draft') continue;
      const { version, id: seizureId } = seizure;
      const answer = kind === 'correct'
        ? await seizure.owner.answer(correct, { input: { operationId: id, id: seizureId, version, body: reportBody({ items: anyItems() }) } })
        : await (kind === 'submit' ? seizure.owner : coordinator).answer(step, { operationId: id, id: seizureId, version, action: kind });
      const changed = (answer.data as { answer?: { version?: number } } | null)?.answer?.version;
      if (changed) seizure.version = changed;
    }
    expect(await astray(id)).toEqual([]);
    const { totals, seizures } = await read(coordinator, id);
    for (const [state, told] of [['SUBMITTED', totals.preliminary], ['VALIDATED', totals.validated]] as const) {
      const counted = seizures.items.filter((seizure) => seizure.state === state);
      expect(counted.length).toBeGreaterThan(0);
      const pieces = counted.flatMap(({ items }) => items).flatMap(({ quantities }) => quantities).filter(({ unit }) => unit === 'PIECE');
      expect(told).toMatchObject({
        cases: counted.length,
        kg: Decimal.sum(...counted.map(({ totalKg }) => totalKg ?? 0)).toFixed(),
        pieces: Decimal.sum(...pieces.map(({ amount }) => amount)).toFixed(),
      });
    }
    for (const groups of [totals.byAgency, totals.byRoute, totals.byWeek, totals.byCountry, totals.byOutcome]) {
      expect(groups.reduce((sum, { cases }) => sum + cases, 0)).toBe(totals.cases);
      expect(Decimal.sum(...groups.map(({ kg }) => kg)).toFixed()).toBe(new Decimal(totals.preliminary.kg).plus(totals.validated.kg).toFixed());
    }
    expect((await read(polish, id)).totals).toEqual(totals);
  });

  it('counts for each reader what that reader may see, and betrays nothing of the rest', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch, polish]);
    await send(polish, id, { items: kilograms('100') });
    const before = await read(polish, id);
    const hidden = await send(dutch, id, { items: kilograms('7000'), place: 'Hidden', country: 'DE' });
    expect((await read(polish, id)).totals.cases).toBe(2);
    await world.superuser.query('update seizures set audience = array[$2] where id = $1', [hidden.id, `o.${id}.a.${dutch.agencyId}`]);
    expect(await astray(id)).toEqual([]);
    const seenByPoland = await read(polish, id);
    expect([seenByPoland.totals, seenByPoland.weights, seenByPoland.seizures]).toEqual([before.totals, before.weights, before.seizures]);
    expect(seenByPoland.participations.find(({ agency }) => agency.id === dutch.agencyId)).toEqual({ agency: { id: dutch.agencyId }, reportCount: 0, lastReportAt: null });
    const own = await read(dutch, id);
    expect([own.totals.cases, own.totals.medianKg, own.totals.largest?.id, own.totals.byCountry.length]).toEqual([2, '3550', hidden.id, 2]);
    expect(own.totals.withoutLargest.preliminary).toMatchObject({ cases: 1, kg: '100' });
  });

  it('would be caught telling a hidden case if the kept rows carried no audience', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const hidden = await send(dutch, id, { items: kilograms('7000') });
    await world.superuser.query('update seizures set audience = array[$2] where id = $1', [hidden.id, `o.${id}.a.${dutch.agencyId}`]);
    expect((await read(polish, id)).totals.cases).toBe(0);
    for (const table of ['seizure_totals', 'seizure_weights']) {
      await world.superuser.query(`delete from ${table} where operation_id = $1 and cases = 0`, [id]);
      await world.superuser.query(`update ${table} set audience = array['o.' || operation_id] where operation_id = $1`, [id]);
    }
    const { totals } = await read(polish, id);
    expect([totals.cases, totals.medianKg, totals.largest]).toEqual([1, '7000', null]);
    expect(await astray(id)).not.toEqual([]);
  });

  it('is told astray when a kept figure was tampered with', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch]);
    await send(dutch, id);
    expect(await astray(id)).toEqual([]);
    await world.superuser.query(`update seizure_totals set kg_weighed = kg_weighed + 1 where operation_id = $1 and dimension = 'COUNTRY'`, [id]);
    await world.superuser.query('update seizure_weights set cases = cases + 1 where operation_id = $1', [id]);
    expect(await astray(id)).toEqual([expect.objectContaining({ dimension: 'COUNTRY', key: 'NL' }), expect.objectContaining({ dimension: 'WEIGHT', key: '12500' }), expect.objectContaining({ dimension: 'WEIGHT_BAND', key: '12000' })]);
  });

  it('are checked by the command beside the server, which says what is astray and by how much', async () => {
    const id = await world.activeOperation(coordinator, approver, [dutch]);
    await send(dutch, id);
    await world.superuser.query(`delete from seizure_totals where operation_id <> $1`, [id]);
    await world.superuser.query(`delete from seizure_weights where operation_id <> $1`, [id]);
    await world.superuser.query(`alter table seizures disable trigger user`);
    await world.superuser.query(`update seizures set state = 'SENT_BACK' where operation_id <> $1`, [id]);
    await world.superuser.query(`alter table seizures enable trigger user`);
    const check = async (): Promise<[number, string[]]> => {
      const lines: string[] = [];
      return [await checkTotals(world.database.migrationUrl, (line) => lines.push(line)), lines];
    };
    expect(await check()).toEqual([0, ['Every total is what its reports add up to.']]);
    await world.superuser.query(`update seizure_totals set kg_weighed = kg_weighed + 1.5 where operation_id = $1 and dimension = 'COUNTRY'`, [id]);
    await world.superuser.query('delete from seizure_weights where operation_id = $1', [id]);
    const [code, lines] = await check();
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(new RegExp(`Operation ${id}, COUNTRY NL, preliminary, for \\{o\\.${id}\\}: kg_weighed is kept as \\d+(\\.5), counted as \\d+, astray by 1.5`));
    expect(lines[1]).toContain('WEIGHT 12500');
    expect(lines[2]).toContain('WEIGHT_BAND 12000');
    for (const line of lines.slice(1)) expect(line).toContain('cases is kept as 0, counted as 1, astray by -1.');
  });
});
