import { Client } from 'pg';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const begin = `mutation ($input: BeginCourseDraftInput!) { answer: beginCourseDraft(input: $input) { ... on CourseDraft { id version } ${refusals} } }`;
const drop = `mutation ($id: ID!, $version: Int!) { answer: dropCourseDraft(id: $id, version: $version) { ... on CourseDrafts { viewerCanBegin } ${refusals} } }`;
const list = '{ courseDrafts { items { id } } }';
const titles = '{ courseDrafts { items { id titles { language title } } } }';

interface Answer { id?: string; version?: number; refusals?: { rule: string; field: string | null }[] }

describe('the drafts of many agencies', () => {
  let world: World;
  let administrator: Somebody;
  let coordinator: Somebody;
  let stranger: Somebody;
  let superuser: Client;

  const begun = async (who: Somebody, id = world.clock.uuid()): Promise<Answer> => (await who.ask<{ answer: Answer }>(begin, { input: { id } })).answer;
  const listed = async (who: Somebody): Promise<string[]> => (await who.ask<{ courseDrafts: { items: { id: string }[] } }>(list)).courseDrafts.items.map(({ id }) => id);
  /** Drafts of somebody's agency, saved later than any that is begun here. */
  const fill = (who: Somebody, count: number, title = ''): Promise<unknown> =>
    superuser.query(
      `insert into course_drafts (id, owner_agency_id, body, body_hash, written_by, written_at)
       select gen_random_uuid(), $1, jsonb_build_object('texts', jsonb_build_array(jsonb_build_object('language', 'en', 'title', $4::text))), '', $2, '2030-01-01' from generate_series(1, $3)`,
      [who.agencyId, who.id, count, title],
    );

  beforeEach(async () => {
    world = await World.create();
    superuser = new Client({ connectionString: world.database.superuserUrl });
    await superuser.connect();
    administrator = await world.person(await world.agency('CH'), { administrator: true });
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    await world.activeOperation(coordinator, await world.person(coordinator.agencyId));
    await world.activeOperation(stranger, await world.person(stranger.agencyId));
  });
  afterEach(async () => {
    await superuser.end();
    await world.close();
  });

  it('never push one another out of the list', async () => {
    const { id } = await begun(coordinator);
    await fill(stranger, 501);
    expect(await listed(coordinator)).toEqual([id]);
    expect(await listed(administrator)).toHaveLength(500);
  });

  it('are listed by as much of their titles as a list shows', async () => {
    await fill(coordinator, 1, 'x'.repeat(100_000));
    const { courseDrafts } = await coordinator.ask<{ courseDrafts: { items: { titles: object[] }[] } }>(titles);
    expect(courseDrafts.items.map(({ titles: told }) => told)).toEqual([[{ language: 'en', title: 'x'.repeat(200) }]]);
  });

  it('are fifty at most of each, and room is made by throwing one away', async () => {
    const first = await begun(coordinator);
    await fill(coordinator, 48);
    // Of two that would both be the fiftieth one is.
    const both = await Promise.all([begun(coordinator), begun(coordinator)]);
    const refused = { refusals: [{ rule: 'course.too-many-drafts', field: 'id' }] };
    expect(both.filter(({ version }) => version === 1)).toHaveLength(1);
    expect(both).toContainEqual(refused);
    expect(await listed(coordinator)).toHaveLength(50);
    // What is begun already is answered as it was; others have room of their own.
    expect(await begun(coordinator, first.id)).toEqual(first);
    for (const who of [stranger, administrator]) expect(await begun(who)).toMatchObject({ version: 1 });
    await coordinator.ask(drop, { id: first.id, version: 1 });
    expect(await begun(coordinator)).toMatchObject({ version: 1 });
  });
});
