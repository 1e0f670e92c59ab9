import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { readBell } from '../testing/large-operation/bell';
import { Chance } from '../testing/large-operation/chance';
import { Crew } from '../testing/large-operation/crew';
import type { Figures, ToldDay } from '../testing/large-operation/figures';
import { daysOf, readFigures, workOut } from '../testing/large-operation/figures';
import { controls, reports, seizures } from '../testing/large-operation/finds';
import { isUnconnected, isWithoutPlan, joins, plan, readReadiness } from '../testing/large-operation/preparation';
import { play } from '../testing/large-operation/schedule';
import { talk } from '../testing/large-operation/talk';
import { silent, warnings } from '../testing/large-operation/warnings';
import { defects } from '../testing/whole-operation/defects';
import { acknowledgementDue, linesOf } from '../testing/whole-operation/lines';
import type { Line } from '../testing/whole-operation/lines';
import { readRawLog } from '../testing/whole-operation/raw-log';
import type { RawLog } from '../testing/whole-operation/raw-log';
import { replay, seenBy } from '../testing/whole-operation/replay';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const agencies = 100;
const messages = 8000;
const patterns = 340;
const vessels = 60;
const found = 400;
/** Minutes from the launch: until then things are said, found and warned of; midnight; the last answer; the end of it all. */
const hours = { talking: 840, midnight: 600, answered: 1600, over: 1700 } as const;
const launch = new Date('2026-06-10T14:00:00Z');
const inbox = 'query ($o: ID!) { operation(id: $o) { unreadMessages messages(first: 50, box: TO_US) { items { id subject sender { shortName } ownAddressee { clock } } count { value isAtLeast } } openAddressees(first: 50) { items { id } } } }';
// Agencies of thirty countries: which they are does not matter here, but that each is its own.
const countries = ['NL', 'PL', 'ES', 'SE', 'FR', 'DE', 'IT', 'PT', 'GR', 'FI', 'DK', 'NO', 'IE', 'GB', 'CZ', 'AT', 'HU', 'RO', 'BG', 'HR', 'EG', 'GH', 'NG', 'KE', 'IN', 'MY', 'TH', 'ID', 'CN', 'JP'];

describe('an operation of a hundred agencies and eight thousand messages', () => {
  let world: World;
  let crew: Crew;
  let raw: RawLog;
  let days: ToldDay[];
  const chance = new Chance(20261128);
  const memory: Record<string, number> = {};
  let seconds = 0;

  beforeAll(async () => {
    world = await World.create(new Date(launch.getTime() - 6 * 3_600_000));
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    const people: Somebody[] = [];
    for (let n = 0; n < agencies; n += 1) people.push(await world.person(await world.agency(countries[n % countries.length] ?? 'NL', 'CUSTOMS', `Agency ${n}`), { lead: true }));
    crew = new Crew(world, coordinator, approver, people);
  });
  afterAll(() => world.close());

  const timed = async (work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    seconds += (performance.now() - began) / 1000;
  };

  const residentMegabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

  it('is prepared: every agency is invited and answers, and the launch says who is not ready', async () => {
    memory.rssBefore = residentMegabytes();
    await timed(async () => {
      await plan(crew, launch.toISOString().slice(0, 10));
      await play(world, launch, joins(crew, -300));
    });
    const ready = new Map((await readReadiness(crew)).map(({ agency, state, readiness }) => [agency.id, { state, ...readiness }]));
    for (const [index, { agencyId }] of crew.people.entries()) {
      const missing = [...(isWithoutPlan(index) ? ['PLAN'] : []), ...(isUnconnected(index) ? ['CONNECTION'] : [])];
      expect({ index, ...ready.get(agencyId) }).toMatchObject({ index, state: 'ACCEPTED', people: 1, missing, late: missing, plan: isWithoutPlan(index) ? null : 'SUBMITTED' });
    }
    const late = crew.people.filter(({ agencyId }) => (ready.get(agencyId)?.late.length ?? 0) > 0);
    await timed(() => crew.does(crew.coordinator, 'nudgeAgencies', { o: crew.operationId, ids: late.map(({ agencyId }) => agencyId) }));
    expect((await readReadiness(crew)).filter(({ readiness }) => readiness.nudgedAt !== null).map(({ agency }) => agency.id).sort()).toEqual(late.map(({ agencyId }) => agencyId).sort());
    const activate = { id: crew.operationId, action: 'activate' };
    expect((await crew.tries(crew.coordinator, 'stepOperation', { ...activate, reason: null })).refusals).toEqual([{ rule: 'operation.not-ready', field: 'reason' }]);
    world.clock.set(launch);
    await timed(() => crew.does(crew.coordinator, 'stepOperation', { ...activate, reason: 'Their plans come tonight.' }));
  }, 600_000);

  it('is played: warned, controlled, answered, reported, reminded of, told of by its day, and consolidated', async () => {
    const warned = warnings(crew, chance, launch, { count: patterns, until: hours.talking });
    const reported = seizures(crew, chance, launch, { count: found, until: hours.talking });
    const issues = async (): Promise<void> => {
      const [day] = await daysOf(crew, crew.coordinator);
      await crew.does(crew.coordinator, 'issueSituationReport', { o: crew.operationId, id: day?.id });
    };
    const validates = (id: string, at: number) => ({ at, run: () => crew.does(crew.coordinator, 'stepSeizure', { o: crew.operationId, id, action: 'validate', reason: null }) });
    await timed(() =>
      play(world, launch, [
        ...warned.deeds,
        ...talk(crew, chance, warned.warnings, { count: messages - patterns - vessels, until: hours.talking }),
        ...controls(crew, chance, launch, { count: vessels, until: hours.talking }),
        ...reported.deeds,
        // By then the pass after midnight has begun the report of the day.
        { at: hours.midnight + 60, run: issues },
        { at: hours.answered, run: () => crew.does(crew.coordinator, 'stepOperation', { id: crew.operationId, action: 'consolidate', reason: null }) },
        // Once its days are over, the last reports come and what is left is read.
        ...Array.from({ length: 20 }, (_, n) => reports(crew, chance, launch, { at: hours.answered + 10 + n, from: crew.people[n] as Somebody })),
        ...reported.unread.slice(0, 60).map((id, n) => validates(id, hours.answered + 10 + n)),
        { at: hours.over, run: () => Promise.resolve() },
      ]),
    );
    const counted = async (sql: string): Promise<number> => (await world.superuser.query<{ n: number }>(sql, [crew.operationId])).rows[0]?.n ?? 0;
    expect(await counted(`select count(*)::int as n from messages where operation_id = $1 and state = 'SENT'`)).toBe(messages);
    // Each change told once: one event for each message that was sent.
    expect(await counted(`select count(*)::int as n from events where operation_id = $1 and kind = 'MessageSent'`)).toBe(messages);
    raw = await readRawLog(world.superuser, crew.operationId);
    expect(raw.warnings).toHaveLength(patterns + vessels);
  }, 1_800_000);

  it('tells of silence: who never spoke is reminded and told that it is late, and the unit knows of each', async () => {
    const lines = linesOf(seenBy(replay(raw), eyesOf(crew.coordinator)));
    const now = world.clock.now();
    const dueOf = (line: Line): number => acknowledgementDue(line).getTime();
    const unit = await readBell(crew, crew.coordinator);
    for (const who of silent(crew)) {
      const own = lines.filter(({ agencyId }) => agencyId === who.agencyId);
      const late = own.filter((line) => dueOf(line) <= now.getTime());
      expect(late.length).toBeGreaterThan(0);
      const bell = await readBell(crew, who);
      expect([...(bell.get('OVERDUE') ?? [])]).toEqual(expect.arrayContaining(late.map(({ warning }) => warning.id)));
      // A quarter of the time ahead; what is due within the hour may fall between two passes.
      const reminded = late.filter((line) => dueOf(line) - line.sentAt.getTime() >= 2 * 3_600_000);
      expect([...(bell.get('REMINDER') ?? [])]).toEqual(expect.arrayContaining(reminded.map(({ warning }) => warning.id)));
      // Half of the time that was given after it was over, and two hours at least.
      const escalated = late.filter((line) => dueOf(line) + Math.max((dueOf(line) - line.sentAt.getTime()) / 2, 2 * 3_600_000) <= now.getTime());
      expect([...(unit.get('ESCALATION') ?? [])]).toEqual(expect.arrayContaining(escalated.map(({ warning }) => warning.id)));
    }
  }, 600_000);

  const viewers = (): Somebody[] => [crew.coordinator, ...crew.people.slice(0, 12), ...silent(crew).slice(0, 1)];
  const eyesOf = (who: Somebody) => ({ agencyId: who.agencyId, coordinates: who === crew.coordinator, zone: 'UTC' });
  const spans = () => days.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }));
  const expected = (who: Somebody, log = raw): Figures => workOut(log, eyesOf(who), spans());

  it('shows each of those who look the figures that its log makes for them', async () => {
    days = await daysOf(crew, crew.coordinator);
    expect(days.map(({ day, state }) => ({ day, state }))).toEqual([{ day: '2026-06-10', state: 'ISSUED' }]);
    const shown: Figures[] = [];
    for (const who of viewers()) {
      const figures = await readFigures(crew, who);
      expect(figures).toEqual(expected(who));
      shown.push(figures);
    }
    // They are no one's figures but their own: what is for few eyes is counted for these.
    for (const part of ['loop', 'totals', 'days'] as const) expect(new Set(shown.map((figures) => JSON.stringify(figures[part]))).size).toBeGreaterThan(2);
    const [whole] = shown;
    for (const { name, seed } of defects) expect({ name, figures: whole }).not.toEqual({ name, figures: expected(crew.coordinator, seed(raw)) });
  }, 600_000);

  it('would be told apart by these figures from one whose totals missed an event', async () => {
    await world.superuser.query('alter table seizures disable trigger seizures_totals_inserted');
    await reports(crew, chance, launch, { at: hours.over, from: crew.people[3] as Somebody }).run();
    await world.superuser.query('alter table seizures enable trigger seizures_totals_inserted');
    const after = await readRawLog(world.superuser, crew.operationId);
    const missed = after.events.findLast(({ kind }) => kind === 'SeizureReported');
    const { totals } = await readFigures(crew, crew.coordinator);
    expect(totals).not.toEqual(expected(crew.coordinator, after).totals);
    const { largest: _largest, withoutLargest: _without, ...kept } = expected(crew.coordinator, { ...after, events: after.events.filter((event) => event !== missed) }).totals;
    expect(totals).toMatchObject(kept);
  }, 600_000);

  it('opens a hundred inboxes, and says what all of it took', async () => {
    for (const who of crew.people) await crew.reads(who, 'open the inbox', inbox);
    const rows = async (table: string): Promise<number> => (await world.superuser.query<{ n: number }>(`select count(*)::int as n from ${table} where operation_id = $1`, [crew.operationId])).rows[0]?.n ?? 0;
    memory.rssAfter = residentMegabytes();
    const told = {
      agencies, messages, events: raw.events.length, addressees: await rows('message_addressees'), controls: await rows('controls'), seizures: await rows('seizures'), notifications: await rows('notifications'),
      seconds: Math.round(seconds), requests: crew.requests, load: loadavg().map((each) => Math.round(each * 10) / 10), megabytes: memory, milliseconds: crew.byKind(),
    };
    process.stderr.write(`${JSON.stringify(told)}\n`);
    expect(told.requests).toBeGreaterThan(messages);
  }, 600_000);
});
