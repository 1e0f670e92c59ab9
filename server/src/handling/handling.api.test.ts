import { LiveStage } from '../testing/live-stage';
import type { Somebody, World } from '../testing/world';
import { reportBody } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}

const outcome = '__typename ... on Refused { refusals { rule field } }';
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version } ${outcome} } }`;
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${outcome} } }`;
const markSeizure = `mutation ($input: MarkSeizureInput!) { answer: markSeizure(input: $input) { ... on Seizure { id version } ${outcome} } }`;
const seizureOf = `query ($o: ID!, $id: ID!, $as: SeenAsInput) { answer: seizure(operationId: $o, id: $id, seenAs: $as) {
  id version targetId handling { tlp releasableTo { id } people { id } toCoordinators } withheld { names files } parties { id } versions { version } sights { reader { id } } } }`;
const why = `query ($o: ID!, $id: ID, $handling: HandlingInput) { answer: whoSees(operationId: $o, kind: Seizure, id: $id, handling: $handling) {
  ... on AgencySights { agencies { agency { id } extent reasons people } } ${outcome} } }`;
const feed = 'query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { subjectId } } totals { cases } seizures { items { id } count { value } } } }';

interface Seen {
  id: string;
  version: number;
  targetId: string | null;
  handling: { tlp: string };
  withheld: { names: number; files: number } | null;
  parties: unknown[];
  versions: unknown[];
  sights: { reader: { id: string } }[];
}
interface Around {
  operation: { feed: { items: { subjectId: string }[] }; totals: { cases: number }; seizures: { items: { id: string }[]; count: { value: number } } };
}

describe('handling', () => {
  let stage: LiveStage;
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let dutch: Somebody;
  let colleague: Somebody;
  let polish: Somebody;
  let observer: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
    ({ world, operationId, coordinator, dutch, polish } = stage);
    colleague = await join(dutch.agencyId, 'OFFICER');
    observer = await join(polish.agencyId, 'OBSERVER');
  });
  afterAll(() => stage.close());

  const join = async (agencyId: string, role: string): Promise<Somebody> => {
    const person = await world.person(agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, $5, array['o.' || $1::uuid])`,
      [operationId, world.clock.uuid(), person.id, agencyId, role],
    );
    return person;
  };
  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const reported = async (handling: Record<string, unknown> | null, who = dutch, over: Record<string, unknown> = {}): Promise<string> => {
    const told = await send(who, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(over), handling } });
    if (!told.id) throw new Error(JSON.stringify(told));
    return told.id;
  };
  const see = async (who: Somebody, id: string, as: Record<string, unknown> | null = null): Promise<Seen | null> => (await who.ask<{ answer: Seen | null }>(seizureOf, { o: operationId, id, as })).answer;
  const seers = async (id: string): Promise<string[]> => {
    const names = { coordinator, dutch, colleague, polish, observer };
    const seen = await Promise.all(Object.entries(names).map(async ([name, who]) => ((await see(who, id)) ? [name] : [])));
    return seen.flat();
  };
  const mark = (who: Somebody, id: string, version: number, handling: Record<string, unknown>): Promise<Told> => send(who, markSeizure, { input: { operationId, id, version, handling } });

  it.each<[string, () => Record<string, unknown> | null, string[]]>([
    ['nothing said: every participant', () => null, ['coordinator', 'dutch', 'colleague', 'polish', 'observer']],
    ['CLEAR', () => ({ tlp: 'CLEAR' }), ['coordinator', 'dutch', 'colleague', 'polish', 'observer']],
    ['GREEN', () => ({ tlp: 'GREEN' }), ['coordinator', 'dutch', 'colleague', 'polish', 'observer']],
    ['GREEN, releasable to nobody else: an empty audience means nobody', () => ({ tlp: 'GREEN', releasableTo: [] }), ['coordinator', 'dutch', 'colleague']],
    ['GREEN, releasable to one agency without the coordinators', () => ({ tlp: 'GREEN', releasableTo: [polish.agencyId], toCoordinators: false }), ['dutch', 'colleague', 'polish', 'observer']],
    ['AMBER', () => ({ tlp: 'AMBER' }), ['coordinator', 'dutch', 'colleague', 'polish']],
    ['AMBER, releasable to one agency', () => ({ tlp: 'AMBER', releasableTo: [polish.agencyId] }), ['coordinator', 'dutch', 'colleague', 'polish']],
    ['AMBER+STRICT', () => ({ tlp: 'AMBER_STRICT' }), ['dutch', 'colleague']],
    ['AMBER+STRICT, to the coordinators', () => ({ tlp: 'AMBER_STRICT', toCoordinators: true }), ['coordinator', 'dutch', 'colleague']],
    ['RED to nobody else', () => ({ tlp: 'RED' }), ['dutch']],
    ['RED to one person', () => ({ tlp: 'RED', people: [polish.id] }), ['dutch', 'polish']],
  ])('%s', async (_name, handling, expected) => {
    const id = await reported(handling());
    expect(await seers(id)).toEqual(expected);
    // Lists, feed and their counts say the same.
    for (const who of [coordinator, dutch, polish, observer]) {
      const { operation } = await who.ask<Around>(feed, { o: operationId });
      const sees = (await see(who, id)) !== null;
      expect(operation.feed.items.some(({ subjectId }) => subjectId === id)).toBe(sees);
      expect(operation.seizures.items.some((one) => one.id === id)).toBe(sees);
      expect(operation.totals.cases).toBe(operation.seizures.count.value);
    }
  });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['RED to agencies', () => ({ tlp: 'RED', releasableTo: [polish.agencyId] }), 'handling.red-names-people', 'handling.releasableTo'],
    ['persons without RED', () => ({ tlp: 'AMBER', people: [polish.id] }), 'handling.people-without-red', 'handling.people'],
    ['an agency that takes no part', () => ({ tlp: 'AMBER', releasableTo: [stage.stranger.agencyId] }), 'agency.not-participant', 'handling.releasableTo.0'],
    ['somebody who has no role', () => ({ tlp: 'RED', people: [stage.stranger.id] }), 'handling.no-member', 'handling.people.0'],
    ['H3 without words', () => ({ tlp: 'AMBER', caveats: ['H3'] }), 'field.required', 'handling.note'],
  ])('refuses %s, and keeps nothing', async (_name, handling, rule, field) => {
    const id = world.clock.uuid();
    const told = await send(dutch, report, { input: { id, operationId, submit: true, body: reportBody(), handling: handling() } });
    expect(told.refusals).toEqual([{ rule, field }]);
    expect(await see(dutch, id)).toBeNull();
  });

  describe('keeps what its originator said of handling it, whatever others add', () => {
    const terms = { tlp: 'GREEN', caveats: ['H1', 'H3'], note: 'Ask us first.' };
    const idOf = ({ id, ...others }: Told): string => {
      if (!id) throw new Error(JSON.stringify(others));
      return id;
    };
    /** Makes a thing of the Dutch agency, and gives what marks it again. */
    const kinds: [string, () => Promise<(who: Somebody, handling: Record<string, unknown>) => Promise<Told>>][] = [
      ['a report', async () => {
        const id = await reported(terms);
        let version = 1;
        return async (who, handling) => {
          const told = await mark(who, id, version, handling);
          version = told.version ?? version;
          return told;
        };
      }],
      ['a target', async () => {
        const id = idOf(await send(dutch, nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'Two lorries', reasons: 'Seen before.' }, handling: terms } }));
        let version = 1;
        return async (who, handling) => {
          const told = await send(who, `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { ... on Target { version } ${outcome} } }`, { input: { operationId, id, version, handling } });
          version = told.version ?? version;
          return told;
        };
      }],
    ];

    it.each(kinds)('%s', async (_name, make) => {
      const again = await make();
      const rule = 'handling.terms-of-originator';
      expect((await again(coordinator, { ...terms, tlp: 'AMBER', caveats: ['H3'] })).refusals).toEqual([{ rule, field: 'handling.caveats' }]);
      expect((await again(coordinator, { ...terms, tlp: 'AMBER', note: 'Do as you like.' })).refusals).toEqual([{ rule, field: 'handling.note' }]);
      expect((await again(coordinator, { tlp: 'AMBER' })).refusals).toEqual([{ rule, field: 'handling.caveats' }, { rule, field: 'handling.note' }]);
      expect((await again(coordinator, { ...terms, tlp: 'AMBER', caveats: ['H1', 'H2', 'H3'] })).refusals).toBeUndefined();
      expect((await again(dutch, { tlp: 'AMBER' })).refusals).toBeUndefined();
    });
  });

  it('is raised by whoever may edit and lowered by its originator alone', async () => {
    const id = await reported({ tlp: 'GREEN' });
    expect((await mark(polish, id, 1, { tlp: 'AMBER' }).catch((error: Error) => error.message))).toContain('FORBIDDEN');
    expect(await mark(coordinator, id, 1, { tlp: 'AMBER' })).toMatchObject({ version: 2 });
    expect((await mark(coordinator, id, 2, { tlp: 'GREEN' })).refusals).toEqual([{ rule: 'handling.lowered-by-originator', field: 'handling' }]);
    expect((await mark(coordinator, id, 2, { tlp: 'AMBER_STRICT' })).refusals).toEqual([{ rule: 'handling.keeps-you', field: 'handling' }]);
    expect((await mark(coordinator, id, 2, { tlp: 'RED' })).refusals).toEqual([{ rule: 'handling.owner-keeps-sight', field: 'handling' }]);
    expect(await mark(dutch, id, 2, { tlp: 'GREEN' })).toMatchObject({ version: 3 });
    expect(await seers(id)).toEqual(['coordinator', 'dutch', 'colleague', 'polish', 'observer']);
  });

  it('narrows history, news and names with the record, and tells of what is withheld where its agency allows', async () => {
    const id = await reported({ tlp: 'GREEN', tellsWithheld: true });
    await dutch.ask('mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }', { input: { operationId, id, version: 1, parties: [{ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: 'Canary' }] } });
    expect(await see(polish, id)).toMatchObject({ withheld: { names: 1, files: 0 }, parties: [] });
    expect(await see(dutch, id)).toMatchObject({ withheld: { names: 0, files: 0 }, parties: [{}] });
    await mark(dutch, id, 2, { tlp: 'GREEN', releasableTo: [], tellsWithheld: false });
    expect(await see(polish, id)).toBeNull();
    const { operation } = await polish.ask<Around>(feed, { o: operationId });
    expect(operation.feed.items.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    expect((await world.superuser.query(`select count(*)::int as wide from seizure_versions where seizure_id = $1 and 'o.' || operation_id = any(audience)`, [id])).rows).toEqual([{ wide: 0 }]);
    expect(await see(coordinator, id)).toMatchObject({ withheld: null, parties: [{}] });
  });

  it('puts every sight of RED on record, for those to whom it is addressed', async () => {
    const id = await reported({ tlp: 'RED', people: [polish.id] });
    await see(polish, id);
    const sights = (await see(dutch, id))?.sights.map(({ reader }) => reader.id) ?? [];
    expect(sights).toContain(polish.id);
    expect((await world.superuser.query<{ n: number }>('select count(*)::int as n from sights where subject_id = $1 and reader_id = $2', [id, polish.id])).rows[0]?.n).toBe(1);
    // Fails closed: what cannot be put on record is not told.
    await world.superuser.query('revoke insert on sights from muster_app');
    await expect(see(polish, id)).rejects.toThrow('INTERNAL');
    await world.superuser.query('grant insert on sights to muster_app');
  });

  it('makes what comes of a record as narrow as the record', async () => {
    const target = await send(polish, nominate, { input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'Two lorries', reasons: 'Seen before.' }, handling: { tlp: 'AMBER_STRICT', releasableTo: [dutch.agencyId] } } });
    const told = await send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody({ targetId: target.id }), handling: { tlp: 'GREEN' } } });
    expect(told.refusals).toEqual([{ rule: 'handling.wider-than-parent', field: 'handling' }]);
    const id = await reported(null, dutch, { targetId: target.id });
    expect(await seers(id)).toEqual(['dutch', 'colleague', 'polish', 'observer']); // the observer is of the target's own agency
    expect(await see(dutch, id)).toMatchObject({ targetId: target.id, handling: { tlp: 'AMBER_STRICT' } });
    const assigned = await send(polish, `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ${outcome} } }`, { input: { operationId, id: target.id, agencyIds: [coordinator.agencyId] } });
    expect(assigned.refusals).toEqual([{ rule: 'target.not-released', field: 'agencyIds.0' }]);
  });

  it('lets the agency whose record it is see it as another would, never more than either', async () => {
    const id = await reported({ tlp: 'AMBER', tellsWithheld: true });
    await dutch.ask('mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename } }', { input: { operationId, id, version: 1, parties: [{ id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: 'Canary' }] } });
    expect(await see(dutch, id, { agencyId: polish.agencyId, role: 'OFFICER' })).toMatchObject({ id, parties: [], withheld: { names: 1 } });
    expect(await see(dutch, id, { agencyId: polish.agencyId, role: 'OBSERVER' })).toBeNull();
    expect(await see(polish, id, { agencyId: dutch.agencyId, role: 'OFFICER' })).toBeNull();
  });

  it('says why each agency sees a record, or would', async () => {
    const id = await reported({ tlp: 'AMBER_STRICT', releasableTo: [polish.agencyId], toCoordinators: true });
    const sights = async (who: Somebody, variables: Record<string, unknown>) => (await who.ask<{ answer: { agencies: { agency: { id: string }; extent: string; reasons: string[] }[] } }>(why, { o: operationId, ...variables })).answer.agencies;
    const of = (list: { agency: { id: string }; extent: string; reasons: string[] }[], agencyId: string) => list.find(({ agency }) => agency.id === agencyId);
    const standing = await sights(dutch, { id });
    expect(of(standing, dutch.agencyId)).toMatchObject({ extent: 'EVERYBODY', reasons: ['OWNER'] });
    expect(of(standing, polish.agencyId)).toMatchObject({ extent: 'SOME', reasons: ['RELEASED'] });
    expect(of(standing, coordinator.agencyId)?.reasons).toEqual(['COORDINATOR']);
    const tried = await sights(dutch, { id, handling: { tlp: 'AMBER_STRICT' } });
    expect(of(tried, polish.agencyId)).toMatchObject({ extent: 'NOBODY', reasons: ['NOT_RELEASED'] });
    expect((await dutch.answer(why, { o: operationId, id, handling: { tlp: 'AMBER', people: [polish.id] } })).data).toMatchObject({ answer: { refusals: [{ rule: 'handling.people-without-red' }] } });
    expect((await polish.answer(why, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await stage.stranger.answer(why, { o: operationId, id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('takes effect in open streams at once: retracted from those who lose it, shown to those who gain it, never as content when it is RED', async () => {
    const id = await reported({ tlp: 'GREEN' });
    const [{ stream: poland }, { stream: observing }] = await Promise.all([stage.watch(polish), stage.watch(observer)]);
    await mark(dutch, id, 1, { tlp: 'RED', people: [polish.id] });
    await observing.until((frame) => frame.kind === 'RETRACTION' && frame.retractedId === id);
    const told = await poland.until(({ kind }) => kind === 'RESYNC');
    expect(told.filter(({ event }) => event?.subjectId === id)).toEqual([]);
    expect(await see(polish, id)).toMatchObject({ handling: { tlp: 'RED' } });
    await mark(dutch, id, 2, { tlp: 'GREEN' });
    await observing.until(({ kind, event }) => kind === 'EVENT' && event?.subjectId === id && event.subject !== null);
  });
});
