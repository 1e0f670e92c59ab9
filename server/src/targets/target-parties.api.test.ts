import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refused = '... on Refused { refusals { rule field message } }';
const told = '... on Target { id version viewerCanReleaseNames parties { id part kind readings { agency { id } purpose } } }';
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ${told} ${refused} } }`;
const correct = `mutation ($input: CorrectTargetInput!) { answer: correctTarget(input: $input) { ${told} ${refused} } }`;
const assign = `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ${told} ${refused} } }`;
const withdraw = `mutation ($operationId: ID!, $id: ID!, $agencyId: ID!) { answer: withdrawAssignment(operationId: $operationId, id: $id, agencyId: $agencyId) { ${told} ${refused} } }`;
const release = `mutation ($operationId: ID!, $id: ID!, $agencyId: ID!) { answer: releaseTargetParty(operationId: $operationId, id: $id, agencyId: $agencyId) { ${told} ${refused} } }`;
const open = `mutation ($operationId: ID!, $id: ID!, $purpose: String!) { answer: openParty(operationId: $operationId, id: $id, purpose: $purpose) { ... on OpenedParty { name address identifiers } ${refused} } }`;
const read = 'query ($operationId: ID!, $id: ID!) { target(operationId: $operationId, id: $id) { title viewerCanReleaseNames parties { id kind readings { purpose } } versions { body } } operation(id: $operationId) { feed { items { kind arguments } } } }';

const canary = 'Zzyzx Kanarienvogel Ltd';

interface Told { id: string; version: number; viewerCanReleaseNames: boolean; parties: { id: string; readings: { purpose: string }[] }[]; name?: string; refusals?: { rule: string; field: string | null }[] }
interface Seen { target: { title: string; viewerCanReleaseNames: boolean; parties: Told['parties'] } | null; operation: { feed: { items: { kind: string }[] } } | null }

describe('the name of a company that is a target', () => {
  let world: World;
  let coordinator: Somebody;
  let polish: Somebody;
  let dutch: Somebody;
  let german: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    polish = await world.person(await world.agency('PL'), { lead: true });
    dutch = await world.person(await world.agency('NL'), { lead: true });
    german = await world.person(await world.agency('DE'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [polish, dutch, german]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, variables)).errors?.[0]?.extensions.code;
  const seenBy = (who: Somebody, id: string): Promise<Seen> => who.ask<Seen>(read, { operationId, id });
  const company = (over: Record<string, unknown> = {}) => ({ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: canary, address: 'Canary Wharf 99', identifiers: ['CNRY-4711'], ...over });
  const body = (over: Record<string, unknown> = {}) => ({ kind: 'COMPANY', title: 'A broker with forty addresses', reasons: 'Seen before.', ...over });
  const input = (over: Record<string, unknown> = {}) => ({ input: { id: world.clock.uuid(), operationId, body: body(), parties: [company()], ...over } });
  const assigned = async (...to: Somebody[]): Promise<{ id: string; version: number; opening: Record<string, unknown> }> => {
    const { id, parties } = await send(polish, nominate, input());
    const { version } = await send(coordinator, assign, { input: { operationId, id, agencyIds: to.map(({ agencyId }) => agencyId) } });
    return { id, version, opening: { operationId, id: parties[0]?.id, purpose: 'Check in the register' } };
  };

  it('is opened by the agency that is to act, as a reading on record; another participant sees that there is a target and no more', async () => {
    const { id, opening } = await assigned(dutch);
    expect(await send(dutch, open, opening)).toEqual({ name: canary, address: 'Canary Wharf 99', identifiers: ['CNRY-4711'] });
    expect(await codeOf(german, open, opening)).toBe('NOT_FOUND');
    expect(await codeOf(stranger, open, opening)).toBe('NOT_FOUND');
    expect((await send(dutch, open, { ...opening, purpose: ' ' })).refusals).toMatchObject([{ rule: 'text.empty', field: 'purpose' }]);
    const [nominating, acting, other, outside] = await Promise.all([polish, dutch, german, stranger].map((who) => seenBy(who, id)));
    expect(nominating?.target?.parties).toMatchObject([{ kind: 'COMPANY', readings: [{ purpose: 'Check in the register' }] }]);
    expect(acting?.target?.parties).toMatchObject([{ kind: 'COMPANY', readings: [] }]);
    expect(other?.target).toMatchObject({ title: 'A broker with forty addresses', parties: [] });
    expect(outside?.target).toBeNull();
    const kinds = (seen: Seen | undefined): string[] => seen?.operation?.feed.items.map(({ kind }) => kind) ?? [];
    expect(kinds(nominating)).toEqual(expect.arrayContaining(['PartiesSet', 'NominalOpened']));
    expect(kinds(other).filter((kind) => /Part|Nominal/.test(kind))).toEqual([]);
  });

  it('is closed again to an agency whose assignment is withdrawn', async () => {
    const { id, opening } = await assigned(dutch, german);
    expect(await send(dutch, open, opening)).toMatchObject({ name: canary });
    await send(polish, withdraw, { operationId, id, agencyId: dutch.agencyId });
    expect(await codeOf(dutch, open, opening)).toBe('NOT_FOUND');
    expect((await seenBy(dutch, id)).target?.parties).toEqual([]);
    expect(await send(german, open, opening)).toMatchObject({ name: canary });
  });

  it('stays open to those who keep it, or were released it by hand, whatever becomes of their assignment', async () => {
    const { id, opening } = await assigned(dutch, german, polish);
    const releasing = { operationId, id: opening.id, agencyId: dutch.agencyId };
    expect(await codeOf(german, release, releasing)).toBe('FORBIDDEN');
    expect(await codeOf(stranger, release, releasing)).toBe('NOT_FOUND');
    expect((await send(polish, release, { ...releasing, agencyId: stranger.agencyId })).refusals?.[0]?.rule).toBe('agency.not-participant');
    await send(polish, release, releasing);
    for (const who of [dutch, polish]) await send(coordinator, withdraw, { operationId, id, agencyId: who.agencyId });
    expect(await send(dutch, open, opening)).toMatchObject({ name: canary });
    expect(await send(polish, open, opening)).toMatchObject({ name: canary });
    const rights = await Promise.all([polish, coordinator, dutch].map(async (who) => (await seenBy(who, id)).target?.viewerCanReleaseNames));
    expect(rights).toEqual([true, true, false]);
  });

  it('is shown to whoever acts already when it is set or changed later', async () => {
    const { id, version, opening } = await assigned(dutch);
    const later = company({ name: 'Another Zzyzx' });
    const given = (list: unknown[], at: number) => ({ input: { operationId, id, version: at, body: body(), parties: list } });
    const changed = await send(coordinator, correct, given([{ id: opening.id, part: 'BROKER', kind: 'COMPANY' }, later], version));
    expect(changed.parties).toHaveLength(2);
    expect(await send(dutch, open, { ...opening, id: later.id })).toMatchObject({ name: 'Another Zzyzx' });
    expect(await send(dutch, open, opening)).toMatchObject({ name: canary });
    expect((await send(polish, correct, { input: { operationId, id, version: changed.version, body: body() } })).parties).toHaveLength(2);
    expect((await send(polish, correct, given([later], changed.version + 1))).parties).toHaveLength(1);
    expect(await codeOf(dutch, correct, given([], changed.version + 2))).toBe('FORBIDDEN');
  });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['a company without a name', () => input({ parties: null }), 'field.required', 'parties'],
    ['a person for a company', () => input({ parties: [company({ kind: 'PERSON' })] }), 'field.required', 'parties'],
    ['the name in the title', () => input({ body: body({ title: 'Boxes of zzyzx-kanarienvogel' }) }), 'target.names-party', 'title'],
    ['the name in the reasons', () => input({ body: body({ reasons: 'ZZYZX KANARIENVOGEL again' }) }), 'target.names-party', 'reasons'],
    ['an empty name', () => input({ parties: [company({ name: ' ' })] }), 'text.empty', 'parties.0.name'],
  ])('refuses %s, and keeps nothing', async (_what, variables, rule, field) => {
    const sent = variables();
    expect((await send(polish, nominate, sent)).refusals).toMatchObject([{ rule, field }]);
    expect((await seenBy(polish, (sent.input as { id: string }).id)).target).toBeNull();
  });

  it('refuses a correction that writes the sealed name into the title, or takes the name away', async () => {
    const { id, version } = await assigned(dutch);
    const correction = (over: Record<string, unknown>) => ({ input: { operationId, id, version, body: body(), ...over } });
    expect((await send(polish, correct, correction({ body: body({ title: 'Zzyzx Kanarienvogel' }) }))).refusals).toMatchObject([{ rule: 'target.names-party', field: 'title' }]);
    expect((await send(polish, correct, correction({ parties: [] }))).refusals).toMatchObject([{ rule: 'field.required', field: 'parties' }]);
  });

  it('makes one target when it is sent twice, and refuses another name under its id', async () => {
    const sent = input();
    const [first, second] = [await send(polish, nominate, sent), await send(polish, nominate, sent)];
    expect(second).toMatchObject({ id: first.id, version: first.version });
    const other = { input: { ...sent.input, parties: [{ ...company(), id: first.parties[0]?.id, name: 'Another' }] } };
    expect((await send(polish, nominate, other)).refusals?.[0]?.rule).toBe('id.taken');
  });

  it('is found again by its token in its operation, and stands nowhere in the clear', async () => {
    const { id } = await assigned(dutch);
    const tokens = await world.superuser.query<{ token: string; n: number }>(
      `select encode(blind_token, 'hex') as token, count(*)::int as n from nominal_parties where kind = 'COMPANY' and subject_id in (select id from targets where title = $1) group by 1 order by 2 desc`,
      ['A broker with forty addresses'],
    );
    expect(tokens.rows[0]?.n).toBeGreaterThan(2);
    const tables = await world.superuser.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    const needles = [canary, 'Canary Wharf 99', 'CNRY-4711'].flatMap((text) => [text.toLowerCase(), Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').replace(/=+$/, '').toLowerCase()]);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await world.superuser.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
      const text = rows.map(({ row }) => row).join('\n').toLowerCase();
      if (needles.some((needle) => text.includes(needle))) found.push(name);
    }
    expect(found).toEqual([]);
    for (const who of [polish, coordinator, dutch, german]) expect(JSON.stringify(await who.answer(read, { operationId, id }))).not.toContain('Kanarienvogel');
  });
});
