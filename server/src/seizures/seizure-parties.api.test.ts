import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const refused = '... on Refused { refusals { rule field message arguments { value } } }';
const parties = '... on Seizure { id version parties { id part kind readings { reader { id } agency { id } purpose } } }';
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ${parties} ${refused} } }`;
const set = `mutation ($input: SetPartiesInput!) { answer: setParties(input: $input) { ${parties} ${refused} } }`;
const open = `mutation ($operationId: ID!, $id: ID!, $purpose: String!) { answer: openParty(operationId: $operationId, id: $id, purpose: $purpose) { ... on OpenedParty { name address identifiers } ${refused} } }`;
const release = `mutation ($operationId: ID!, $id: ID!, $agencyId: ID!) { answer: releaseParty(operationId: $operationId, id: $id, agencyId: $agencyId) { ${parties} ${refused} } }`;
const step = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!) { answer: stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action) { ${parties} ${refused} } }`;
const read = 'query ($operationId: ID!, $id: ID!) { seizure(operationId: $operationId, id: $id) { parties { id part kind readings { purpose } } versions { body } } operation(id: $operationId) { feed { items { kind arguments } } } }';

const canary = 'Zzyzx Kanarienvogel';
const street = 'Canary Wharf 99';
const number = 'CNRY-4711';

interface Told { id: string; version: number; parties: { id: string; part: string; kind: string; readings: { purpose: string }[] }[]; refusals?: { rule: string; field: string | null }[] }
interface Seen { seizure: { parties: Told['parties'] } | null; operation: { feed: { items: { kind: string }[] } } | null }

describe('persons and companies in a report', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const seenBy = (who: Somebody, id: string): Promise<Seen> => who.ask<Seen>(read, { operationId, id });
  const named = async (submit = true): Promise<Told> => {
    const { id, version } = await send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit, body: reportBody() } });
    return send(dutch, set, {
      input: { operationId, id, version, parties: [{ id: world.clock.uuid(), part: 'CONSIGNOR', kind: 'COMPANY', name: canary, address: street, identifiers: [number] }] },
    });
  };
  const partyOf = (told: Told): string => told.parties[0]?.id ?? '';

  it('lists part and kind for the reporting agency and the coordinators, and nothing for others', async () => {
    const told = await named();
    expect(told.parties).toMatchObject([{ part: 'CONSIGNOR', kind: 'COMPANY', readings: [] }]);
    expect((await seenBy(coordinator, told.id)).seizure?.parties).toHaveLength(1);
    expect((await seenBy(polish, told.id)).seizure?.parties).toEqual([]);
    expect((await seenBy(stranger, told.id)).seizure).toBeNull();
  });

  it('tells the reporting agency alone that it may release names, and not while the report is a draft', async () => {
    const mayRelease = async (who: Somebody, id: string): Promise<boolean | undefined> =>
      (await who.ask<{ seizure: { viewerCanReleaseNames: boolean } | null }>('query ($operationId: ID!, $id: ID!) { seizure(operationId: $operationId, id: $id) { viewerCanReleaseNames } }', { operationId, id })).seizure?.viewerCanReleaseNames;
    const [told, draft] = [await named(), await named(false)];
    expect(await Promise.all([dutch, polish, coordinator].map((who) => mayRelease(who, told.id)))).toEqual([true, false, false]);
    expect(await mayRelease(dutch, draft.id)).toBe(false);
  });

  it('opens a name as a reading on record, told to the narrow audience only', async () => {
    const told = await named();
    const opening = { operationId, id: partyOf(told), purpose: 'Request to the consignor' };
    expect(await codeOf(polish, open, opening)).toBe('NOT_FOUND');
    expect(await codeOf(stranger, open, opening)).toBe('NOT_FOUND');
    expect((await send(coordinator, open, { ...opening, purpose: '  ' })).refusals?.[0]).toMatchObject({ rule: 'text.empty', field: 'purpose' });
    world.clock.advance(60_000);
    expect(await send(coordinator, open, opening)).toEqual({ name: canary, address: street, identifiers: [number] });
    const [own, other] = [await seenBy(dutch, told.id), await seenBy(polish, told.id)];
    expect(own.seizure?.parties[0]?.readings).toEqual([{ purpose: 'Request to the consignor' }]);
    expect(own.operation?.feed.items[0]?.kind).toBe('NominalOpened');
    expect(other.operation?.feed.items.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['NominalOpened']));
  });

  it('is opened by another participant once it is released, by the reporting agency alone', async () => {
    const told = await named();
    const releasing = { operationId, id: partyOf(told), agencyId: polish.agencyId };
    expect(await codeOf(coordinator, release, releasing)).toBe('FORBIDDEN');
    expect(await codeOf(polish, release, releasing)).toBe('NOT_FOUND');
    expect((await send(dutch, release, { ...releasing, agencyId: stranger.agencyId })).refusals?.[0]?.rule).toBe('agency.not-participant');
    await send(dutch, release, releasing);
    expect(await send(polish, open, { operationId, id: partyOf(told), purpose: 'Check in the national register' })).toMatchObject({ name: canary });
    expect((await seenBy(polish, told.id)).seizure?.parties[0]?.readings).toEqual([]);
  });

  it('keeps the names of a draft to its agency until it is submitted', async () => {
    const told = await named(false);
    const opening = { operationId, id: partyOf(told), purpose: 'Check' };
    expect(await codeOf(coordinator, open, opening)).toBe('NOT_FOUND');
    await send(dutch, step, { operationId, id: told.id, version: told.version, action: 'submit' });
    expect(await send(coordinator, open, opening)).toMatchObject({ name: canary });
  });

  it('keeps a name that is not sent again, changes one that is, and removes what is left out', async () => {
    const told = await named();
    const [party] = told.parties;
    const change = (version: number, list: unknown[]): Record<string, unknown> => ({ input: { operationId, id: told.id, version, parties: list } });
    const kept = await send(dutch, set, change(told.version, [{ id: party?.id, part: 'CARRIER', kind: 'COMPANY' }, { id: world.clock.uuid(), part: 'BROKER', kind: 'PERSON', name: 'Another' }]));
    expect(kept.parties.map(({ part }) => part).sort()).toEqual(['BROKER', 'CARRIER']);
    expect(await send(dutch, open, { operationId, id: party?.id, purpose: 'Check' })).toMatchObject({ name: canary });
    expect((await send(dutch, set, change(told.version, []))).refusals?.[0]?.rule).toBe('version.stale');
    expect((await send(dutch, set, change(kept.version, [{ id: world.clock.uuid(), part: 'OTHER', kind: 'PERSON' }]))).refusals?.[0]).toMatchObject({ rule: 'text.empty', field: 'parties.0.name' });
    expect(await codeOf(polish, set, change(kept.version, []))).toBe('FORBIDDEN');
    expect((await send(dutch, set, change(kept.version, []))).parties).toEqual([]);
  });

  it('finds one name again in its operation only, and writes it nowhere in the clear', async () => {
    const told = await named();
    await send(dutch, open, { operationId, id: partyOf(told), purpose: 'Check' });
    await send(dutch, set, { input: { operationId, id: told.id, version: told.version, parties: [{ id: world.clock.uuid(), part: 'OTHER', kind: 'PERSON', name: `${canary}\u202E` }] } });
    const tokens = await world.superuser.query<{ blind_token: Buffer }>('select distinct blind_token from nominal_parties where part = $1', ['CONSIGNOR']);
    expect(tokens.rows).toHaveLength(1);
    const tables = await world.superuser.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    const needles = [canary, 'Kanarienvogel', street, number].flatMap((text) => [text.toLowerCase(), Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').replace(/=+$/, '')]);
    let rowsSeen = 0;
    for (const { name } of tables.rows) {
      const dump = await world.superuser.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
      rowsSeen += dump.rows.length;
      const text = dump.rows.map(({ row }) => row).join('\n');
      expect(needles.filter((needle) => text.includes(needle) || text.toLowerCase().includes(needle))).toEqual([]);
    }
    expect(rowsSeen).toBeGreaterThan(50);
    for (const who of [polish, stranger, coordinator]) expect(JSON.stringify(await who.answer(read, { operationId, id: told.id }))).not.toContain('Kanarienvogel');
  });
});
