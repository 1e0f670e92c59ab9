import { performance } from 'node:perf_hooks';
import type { RawAddressee, ToldLoop } from '../testing/recomputed-loop';
import { byKey, loopQuery, recomputed } from '../testing/recomputed-loop';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const write = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const acknowledge = 'mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { __typename } }';
const reply = 'mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { __typename } }';
const inbox = 'query ($o: ID!) { operation(id: $o) { unreadMessages messages(first: 50, box: TO_US) { items { id subject sender { shortName } ownAddressee { clock } } count { value isAtLeast } } openAddressees(first: 50) { items { id } } } }';

const agencies = 100;
const messages = 8000;
const atOnce = 16;
const answers = ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS'] as const;

/** Numbers that look drawn by chance and are the same each time. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

/** Does each of many things, some at once, in the order in which they stand. */
const eachOf = async <T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> => {
  const left = things.values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const thing of left) await work(thing);
  }));
};

describe('an operation of a hundred agencies and eight thousand messages', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let people: Somebody[];
  const pick = chance(20261128);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const some = (count: number, but: Somebody): Somebody[] => [...new Set(Array.from({ length: count }, () => one(people)))].filter((who) => who !== but);

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    people = [];
    // Agencies of thirty countries: which they are does not matter here, but that each is its own.
    const countries = ['NL', 'PL', 'ES', 'SE', 'FR', 'DE', 'IT', 'PT', 'GR', 'FI', 'DK', 'NO', 'IE', 'GB', 'CZ', 'AT', 'HU', 'RO', 'BG', 'HR', 'EG', 'GH', 'NG', 'KE', 'IN', 'MY', 'TH', 'ID', 'CN', 'JP'];
    for (let n = 0; n < agencies; n += 1) people.push(await world.person(await world.agency(countries[n % countries.length] ?? 'NL', 'CUSTOMS', `Agency ${n}`), { lead: true }));
    operationId = await world.activeOperation(coordinator, approver, people);
  });
  afterAll(() => world.close());

  const sent = async (who: Somebody, body: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<string> => {
    const { answer } = await who.ask<{ answer: { id?: string } }>(write, { input: { id: world.clock.uuid(), operationId, body, ...more } });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  };

  it('is played through the API, and everybody’s figures are those of the rows that they see', async () => {
    const began = performance.now();
    const memory = process.memoryUsage().rss;
    const warnings = await warn();
    await eachOf(warnings, follow);
    await talk(warnings);
    const seconds = (performance.now() - began) / 1000;

    const { rows: counted } = await world.superuser.query<{ n: number }>(`select count(*)::int as n from messages where operation_id = $1 and state = 'SENT'`, [operationId]);
    expect(counted[0]?.n).toBe(messages);
    const raw = await rawRows();
    for (const who of [coordinator, ...people.slice(0, 12)]) {
      const role = who === coordinator ? 'COORDINATOR' : 'NATIONAL_CONTACT_POINT';
      const tokens = new Set([`o.${operationId}`, `o.${operationId}.a.${who.agencyId}`, `o.${operationId}.n.a.${who.agencyId}`, `o.${operationId}.r.${role}`]);
      const seen = raw.filter(({ audience }) => audience.some((token) => tokens.has(token)));
      expect(seen.length).toBeGreaterThan(0);
      const expected = recomputed(seen);
      const told = byKey((await who.ask<{ operation: { loop: ToldLoop } }>(loopQuery, { o: operationId })).operation.loop);
      expect(told).toEqual({ ...expected, silentAgencies: expect.any(Array) as unknown });
      expect([...told.silentAgencies].sort(byAgency)).toEqual([...expected.silentAgencies].sort(byAgency));
    }
    // Each change told once: one event for each message that was sent.
    const { rows: events } = await world.superuser.query<{ n: number }>(`select count(*)::int as n from events where operation_id = $1 and kind = 'MessageSent'`, [operationId]);
    expect(events[0]?.n).toBe(messages);
    const asked = await inboxes();
    const grown = (process.memoryUsage().rss - memory) / 2 ** 20;
    process.stderr.write(
      `${agencies} agencies, ${messages} messages, ${raw.length} addressees of warnings: ${seconds.toFixed(0)} s (${(messages / seconds).toFixed(0)} messages a second, acknowledgements and answers besides); ` +
        `a hundred inboxes: median ${asked.median.toFixed(0)} ms, longest ${asked.longest.toFixed(0)} ms; server and test together grew by ${grown.toFixed(0)} MB\n`,
    );
  }, 1_800_000);

  const byAgency = (a: { agencyId: string }, b: { agencyId: string }): number => a.agencyId.localeCompare(b.agencyId);

  interface Warning { id: string; from: Somebody; to: Somebody[] }

  /** Four hundred warnings, some for few eyes. */
  const warn = async (): Promise<Warning[]> => {
    const drafts = Array.from({ length: 400 }, (_, n) => {
      const from = one(people);
      return { n, from, to: some(3 + pick(8), from) };
    });
    const warnings: Warning[] = [];
    await eachOf(drafts, async ({ n, from, to }) => {
      world.clock.advance(20_000);
      const body = {
        kind: 'WARNING', subject: `Warning ${n}`, body: 'Watch it.', pattern: 'By night.', reasons: 'Seen before.', addresseeIds: to.map(({ agencyId }) => agencyId), riskIndicators: [`INDICATOR_${n % 7}`],
        departureCountry: n % 2 ? 'NL' : 'DE', destinationCountry: n % 5 ? 'TH' : null,
      };
      warnings.push({ id: await sent(from, body, { handling: n % 4 === 1 ? { tlp: 'AMBER_STRICT' } : null }), from, to });
    });
    return warnings;
  };

  /** Most addressees acknowledge, many answer; the last agencies never say a word. */
  const follow = async ({ id, to }: Warning): Promise<void> => {
    for (const who of to.filter((each) => people.indexOf(each) < agencies - 5)) {
      world.clock.advance(5_000);
      if (pick(10) < 8) await who.ask(acknowledge, { o: operationId, id });
      if (pick(10) < 6) await who.ask(reply, { input: { operationId, messageId: id, answer: one(answers) } });
    }
  };

  /** The rest of the eight thousand: feedback in the threads, requests, broadcasts. */
  const talk = async (warnings: readonly Warning[]): Promise<void> => {
    const rest = Array.from({ length: messages - warnings.length }, (_, n) => ({ n, warning: one(warnings), from: one(people), kind: pick(20) }));
    await eachOf(rest, async ({ n, warning, from, kind }) => {
      world.clock.advance(10_000);
      if (kind === 0) await sent(coordinator, { kind: 'BROADCAST', subject: `To all ${n}`, body: 'Please read.' });
      else if (kind < 6) await sent(from, { kind: 'REQUEST_INFORMATION', subject: `Request ${n}`, body: 'Do you know this company?', addresseeIds: some(2, from).map(({ agencyId }) => agencyId).slice(0, 1).concat(people.find((who) => who !== from)?.agencyId ?? []) });
      else await sent(warning.to[n % warning.to.length] ?? from, { kind: 'FEEDBACK', subject: `Feedback ${n}`, body: 'This is what we know.' }, { repliesToId: warning.id });
    });
  };

  const rawRows = async (): Promise<RawAddressee[]> =>
    (await world.superuser.query<RawAddressee>(
      `select a.agency_id, a.state, a.answer, a.sent_at, a.acknowledged_at, a.answered_at, a.controlled_at, a.audience, m.risk_indicators,
         coalesce(m.departure_country, '?') || '>' || coalesce(m.destination_country, '?') as route
       from message_addressees a join messages m on m.operation_id = a.operation_id and m.id = a.message_id where m.kind = 'WARNING' and a.operation_id = $1`, [operationId])).rows;

  const inboxes = async (): Promise<{ median: number; longest: number }> => {
    const took: number[] = [];
    for (const who of people) {
      const at = performance.now();
      await who.ask(inbox, { o: operationId });
      took.push(performance.now() - at);
    }
    took.sort((a, b) => a - b);
    return { median: took[Math.floor(took.length / 2)] ?? 0, longest: took.at(-1) ?? 0 };
  };
});
