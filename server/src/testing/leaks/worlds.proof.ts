import { LiveClient } from '../live-client';
import { canonical } from './canonical';
import { probesOf, type Probe } from './documents';
import { until } from './until';
import { HalfWorld } from './world-pair';

const steps = 4;
const liveDocument = `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position retractedId
  event { id kind at subjectId subjectType subjectVersion arguments actor { id name } agency { id name } }
  operation { id state totals { cases preliminary { cases } validated { cases } } participations { id lastActivityAt lastActivityKind } } } }`;

/**
 * Goguen and Meseguer's non-interference (1982): two worlds that differ only in what an observer may not see give that
 * observer the same answers, to every question that the schema allows, and the same live stream.
 */
describe('hidden activity cannot be observed', () => {
  let quiet: HalfWorld;
  let busy: HalfWorld;
  const heard = new Map<HalfWorld, string[]>();
  const streams = new Map<HalfWorld, string[]>();
  const clients: LiveClient[] = [];
  let rounds = 0;

  /** The observer's questions: in both worlds about the same things, and about what is hidden in one and never was in the other. */
  const probesFor = ({ world, operationId, otherOperationId, people, visible, hidden }: HalfWorld): Probe[] =>
    probesOf(world.app.schema, {
      ids: {
        operation: [operationId, otherOperationId],
        agency: [people.owner.agencyId, people.observer.agencyId],
        person: [people.owner.id, people.observer.id],
        record: [...visible.slice(0, 3), ...hidden.slice(0, 4)],
      },
      words: ['Hidden', 'hidden.pdf', 'Report', 'CSQU3054383', '%', "'"],
    }).probes;

  const answersOf = async (half: HalfWorld, at: Date): Promise<string[]> => {
    half.world.clock.set(at);
    const { world, people, operationId, otherOperationId, hidden } = half;
    const headers = { authorization: `Bearer ${people.observer.token}` };
    const answers: string[] = [];
    for (const { query, variables } of probesFor(half)) {
      const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables } });
      answers.push(`${query.slice(0, 160)} ${canonical(JSON.stringify(variables))}\n${response.statusCode} ${canonical(response.body)}`);
    }
    for (const operation of [operationId, otherOperationId]) {
      for (const list of ['seizures', 'targets', 'participants', 'controls', 'feed', 'members', 'unknown']) {
        const response = await world.app.http.inject({ method: 'GET', url: `/exports/${operation}/${list}.csv`, headers });
        answers.push(`${list}.csv ${response.statusCode} ${canonical(response.body)}`);
      }
      for (const id of hidden) {
        const response = await world.app.http.inject({ method: 'GET', url: `/files/${operation}/${id}`, headers });
        answers.push(`file ${response.statusCode} ${canonical(response.body)}`);
      }
    }
    return answers;
  };

  const differences = async (): Promise<{ compared: number; withData: number; differing: string[] }> => {
    rounds += 1;
    const at = new Date(Date.UTC(2026, 5, 11 + rounds));
    const [one, other] = [await answersOf(quiet, at), await answersOf(busy, at)];
    expect(one.length).toBe(other.length);
    return {
      compared: one.length,
      withData: one.filter((answer) => /"data":\{"\w+":[{[](?!\])/.test(answer)).length,
      differing: one.flatMap((answer, n) => (answer === other[n] ? [] : [`quiet: ${answer.slice(0, 1500)}\nbusy: ${(other[n] ?? '').slice(0, 1500)}`])),
    };
  };

  const listen = async (half: HalfWorld): Promise<void> => {
    const client = await LiveClient.connect(await half.world.listen(), half.people.observer.token);
    clients.push(client);
    const frames: string[] = [];
    heard.set(half, frames);
    client.socket.on('message', (data) => String(data).includes('"next"') && frames.push(String(data)));
    client.subscribe(liveDocument, { operationId: half.operationId });
    await until(() => frames.length > 0, () => 'nothing');
  };

  beforeAll(async () => {
    quiet = await HalfWorld.create(false);
    busy = await HalfWorld.create(true);
    for (const half of [quiet, busy]) {
      await listen(half);
      for (let step = 0; step < steps; step += 1) {
        await half.hiddenStep();
        // The figures in a frame are read when it is delivered: so each is awaited before anything else happens.
        await half.visibleStep((id) => until(() => (heard.get(half) ?? []).some((frame) => frame.includes(id)), () => (heard.get(half) ?? []).join('\n').slice(-2000)));
        await half.hiddenStep();
      }
      streams.set(half, canonical((heard.get(half) ?? []).join('\n')).split('\n'));
    }
  });
  afterAll(async () => {
    for (const client of clients) client.socket.terminate();
    await quiet.world.close();
    await busy.world.close();
  });

  it('in any answer to a question', async () => {
    const { compared, withData, differing } = await differences();
    process.stderr.write(`${compared} answers compared, ${withData} with data, ${differing.length} differing\n`);
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(500);
    expect(withData).toBeGreaterThan(compared / 10);
  });

  it('in the live stream', () => {
    expect(streams.get(busy)).toEqual(streams.get(quiet));
    expect(streams.get(quiet)?.length).toBeGreaterThan(steps * 3);
  });

  it('in what happens when the observer takes a hidden identifier', async () => {
    const taken = async (half: HalfWorld): Promise<string> => {
      const { people, otherOperationId, hidden } = half;
      const said = [];
      for (const id of hidden) {
        said.push(await people.observer.answer('mutation ($o: ID!, $id: ID!) { stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { __typename ... on Refused { refusals { rule message } } } }', { o: otherOperationId, id }));
        said.push(await people.observer.answer('mutation ($o: ID!, $id: ID!) { removeFile(operationId: $o, id: $id) { __typename ... on Refused { refusals { rule message } } } }', { o: half.operationId, id }));
      }
      return canonical(JSON.stringify(said));
    };
    expect(await taken(busy)).toBe(await taken(quiet));
  });

  describe('and the proof would see it', () => {
    const seeded = async (statement: string, values: unknown[]): Promise<number> => {
      await busy.world.superuser.query(statement, values);
      return (await differences()).differing.length;
    };

    it('when the event of a draft is told', async () => {
      expect(await seeded(`update events set audience = array['o.' || operation_id] where subject_id = $1`, [busy.hidden[0]])).toBeGreaterThan(0);
    });

    it('when a draft is seen', async () => {
      expect(await seeded(`update seizures set audience = array['o.' || operation_id] where id = $1`, [busy.hidden[0]])).toBeGreaterThan(0);
    });
  });
});
