import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Match {
  line: number;
  text: string;
  state: string;
  reason: string | null;
  email: string | null;
  candidates: { agencyId: string; country: string | null }[];
}

const match = 'query ($lines: [String!]!) { matchAgencies(lines: $lines) { line text state reason email candidates { agencyId country } } }';
const inRegions = 'query ($r: [String!]) { agencies(regions: $r, first: 100) { items { id } } }';

describe('finding agencies for many at once', () => {
  let world: World;
  let dutch: Somebody;
  let latvian: string;
  let thai: string;
  let hidden: string;

  beforeAll(async () => {
    world = await World.create();
    dutch = await world.person(await world.agency('NL'), { lead: true });
    latvian = await world.agency('LV', 'CUSTOMS', 'Baltic Duties');
    thai = await world.agency('TH', 'CUSTOMS', 'Department of Duties');
    hidden = await world.agency('EE', 'CUSTOMS', 'Hidden Duties');
    await world.superuser.query(`update agencies set audience = '{nobody}' where id = $1`, [hidden]);
    await world.superuser.query(`update people set contact_email = 'Desk@Douane.example' where id = $1`, [dutch.id]);
  });
  afterAll(() => world.close());

  const matched = async (who: Somebody, ...lines: string[]): Promise<Match[]> => (await who.ask<{ matchAgencies: Match[] }>(match, { lines })).matchAgencies;

  it('reads a pasted list line by line, by address, name and country', async () => {
    expect(await matched(dutch, 'Agency;Country', 'desk@douane.example', '', 'Baltic Duties;LV;new@duties.example', 'TH', 'Atlantis')).toEqual([
      { line: 2, text: 'desk@douane.example', state: 'MATCHED', reason: null, email: 'desk@douane.example', candidates: [{ agencyId: dutch.agencyId, country: 'NL' }] },
      { line: 4, text: 'Baltic Duties;LV;new@duties.example', state: 'MATCHED', reason: null, email: 'new@duties.example', candidates: [{ agencyId: latvian, country: 'LV' }] },
      { line: 5, text: 'TH', state: 'MATCHED', reason: null, email: null, candidates: [{ agencyId: thai, country: 'TH' }] },
      { line: 6, text: 'Atlantis', state: 'NOT_FOUND', reason: 'NAME_UNKNOWN', email: null, candidates: [] },
    ]);
  });

  it('knows no agency that the directory does not show, and no address by which somebody signs in', async () => {
    expect(await matched(dutch, 'Hidden Duties', 'EE', `${dutch.id}@example.test`)).toMatchObject([{ state: 'NOT_FOUND' }, { state: 'NOT_FOUND' }, { state: 'NOT_FOUND', reason: 'EMAIL_UNKNOWN' }]);
  });

  it('takes 300 lines at most, of somebody who is signed in', async () => {
    expect((await dutch.answer(match, { lines: Array.from({ length: 301 }, () => 'NL') })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await world.post(match, { lines: ['NL'] })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lists the agencies of regions and countries', async () => {
    const ids = async (...r: string[]): Promise<string[]> => (await dutch.ask<{ agencies: { items: { id: string }[] } }>(inRegions, { r })).agencies.items.map(({ id }) => id).sort();
    expect(await ids('NORTHERN_EUROPE')).toEqual([latvian]);
    expect(await ids('EUROPE')).toEqual([dutch.agencyId, latvian].sort());
    expect(await ids('NORTHERN_EUROPE', 'TH')).toEqual([latvian, thai].sort());
    expect([await ids('ATLANTIS'), await ids()]).toEqual([[], []]);
  });
});
