import type { RawAddressee, ToldLoop } from '../testing/recomputed-loop';
import { byKey, loopQuery, recomputed } from '../testing/recomputed-loop';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const write = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const acknowledge = 'mutation ($o: ID!, $id: ID!) { acknowledgeMessage(operationId: $o, id: $id) { __typename } }';
const answer = 'mutation ($input: AnswerMessageInput!) { answerMessage(input: $input) { __typename } }';

interface Row extends RawAddressee {
  audience: string[];
}

describe('the measures of the loop', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let people: Somebody[];
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    people = [];
    for (const country of ['NL', 'PL', 'ES', 'SE']) people.push(await world.person(await world.agency(country), { lead: true }));
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, people);
    await play();
  });
  afterAll(() => world.close());

  const answers = ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS', null, 'FOUND', 'NOTHING_FOUND'] as const;
  const indicators = [['NEW_SHIPPER'], ['NEW_SHIPPER', 'ODD_ROUTE'], [], ['UNDERVALUED']];

  /** Two dozen warnings between four agencies, some for few eyes; the last agency never says a word. */
  const play = async (): Promise<void> => {
    for (let n = 0; n < 24; n += 1) {
      const from = people[n % 3] as Somebody;
      const strict = n % 4 === 1;
      const to = people.filter((who, index) => who !== from && (strict ? index === (n + 1) % 3 || index === 3 : (index + n) % 3 !== 0));
      const body = {
        kind: 'WARNING', subject: `Warning ${n}`, body: 'Watch.', pattern: 'By night.', reasons: 'Seen.', addresseeIds: to.map(({ agencyId }) => agencyId), riskIndicators: indicators[n % 4],
        departureCountry: n % 2 ? 'NL' : 'DE', destinationCountry: n % 5 ? 'TH' : null,
      };
      const { answer: told } = await from.ask<{ answer: { id?: string } }>(write, { input: { id: world.clock.uuid(), operationId, body, handling: strict ? { tlp: 'AMBER_STRICT' } : null } });
      if (!told.id) throw new Error(JSON.stringify(told));
      for (const [index, who] of to.filter((one) => one !== people[3]).entries()) {
        world.clock.advance(61_700 * (n + 1) + index * 1300);
        if ((n + index) % 5 !== 4) await who.ask(acknowledge, { o: operationId, id: told.id });
        world.clock.advance(1_234_567);
        const said = answers[(n + index * 3) % answers.length];
        if (said) await who.ask(answer, { input: { operationId, messageId: told.id, answer: said } });
      }
    }
    // What is no warning is no part of the loop.
    await coordinator.ask(write, { input: { id: world.clock.uuid(), operationId, body: { kind: 'BROADCAST', subject: 'x', body: 'x' } } });
  };

  const raw = async (): Promise<Row[]> =>
    (await world.superuser.query<Row>(
      `select a.agency_id, a.state, a.answer, a.sent_at, a.acknowledged_at, a.answered_at, a.controlled_at, a.audience, m.risk_indicators,
         coalesce(m.departure_country, '?') || '>' || coalesce(m.destination_country, '?') as route
       from message_addressees a join messages m on m.operation_id = a.operation_id and m.id = a.message_id where m.kind = 'WARNING' and a.operation_id = $1`, [operationId])).rows;
  const tokensOf = (who: Somebody): string[] => [`o.${operationId}`, `o.${operationId}.a.${who.agencyId}`, `o.${operationId}.n.a.${who.agencyId}`, `o.${operationId}.r.${who === coordinator ? 'COORDINATOR' : 'NATIONAL_CONTACT_POINT'}`];
  const told = async (who: Somebody): Promise<ToldLoop> => byKey((await who.ask<{ operation: { loop: ToldLoop } }>(loopQuery, { o: operationId })).operation.loop);

  it.each(['coordinator', 'the first', 'the second', 'the third', 'the silent one'])('are for %s what the rows say that they see', async (name) => {
    const who = name === 'coordinator' ? coordinator : (people[['the first', 'the second', 'the third', 'the silent one'].indexOf(name)] as Somebody);
    const all = await raw();
    const seen = all.filter(({ audience }) => audience.some((token) => tokensOf(who).includes(token)));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(all.length);
    const expected = recomputed(seen);
    expect(await told(who)).toEqual({ ...expected, silentAgencies: expect.arrayContaining(expected.silentAgencies) as unknown });
    expect((await told(who)).silentAgencies).toHaveLength(expected.silentAgencies.length);
  });

  it('would differ with one hidden row more, or one answer less: the comparison can fail', async () => {
    const all = await raw();
    expect(await told(coordinator)).not.toMatchObject({ sent: recomputed(all).sent });
    const seen = all.filter(({ audience }) => audience.some((token) => tokensOf(coordinator).includes(token)));
    const [first, ...others] = seen.filter((row) => row.answer === 'FOUND');
    const changed = recomputed([...seen.filter((row) => row.answer !== 'FOUND'), ...others, { ...(first as RawAddressee), answer: null, state: 'SENT' }]);
    expect((await told(coordinator)).feedbackRate).not.toBe(changed.feedbackRate);
  });

  it('name who is silent', async () => {
    expect((await told(coordinator)).silentAgencies).toEqual([expect.objectContaining({ agencyId: people[3]?.agencyId })]);
  });

  it('are told to nobody outside', async () => {
    expect(await stranger.ask(loopQuery, { o: operationId })).toEqual({ operation: null });
  });
});
