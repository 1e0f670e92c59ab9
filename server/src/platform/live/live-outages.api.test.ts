import { createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import type { Frame } from '../../testing/live-client';
import { LiveClient, liveDocument } from '../../testing/live-client';
import { LiveStage } from '../../testing/live-stage';
import { makeUnreachable } from '../../testing/unreachable-database';
import { queueLimit } from './outbox';
import { RightsRegister } from './rights';

const about = (id: string) => (frame: Frame): boolean => frame.event?.subjectId === id;

describe('a live stream on a bad day', () => {
  let stage: LiveStage;
  beforeEach(async () => {
    stage = await LiveStage.create();
  });
  afterEach(() => stage.close());

  it('costs a reader who stops reading a bounded queue and a RESYNC, and nobody else anything', async () => {
    const say = (objectives: string): Promise<unknown> => stage.world.superuser.query('update operations set objectives = $2 where id = $1', [stage.operationId, objectives]);
    const fat = Array.from({ length: 12 }, (_, n) => `o${n}: objectives`).join(' ');
    const document = `subscription ($operationId: ID!, $after: String) { operationLive(operationId: $operationId, after: $after) { kind position operation { ${fat} } event { id subjectId kind } } }`;
    const stalled = await stage.connect(stage.polish);
    const slow = stalled.subscribe(document, { operationId: stage.operationId });
    await slow.untilCaughtUp();
    const { stream: brisk } = await stage.watch(stage.dutch);
    // Asks the same, so that it is told at the pace of the one who stops reading.
    const twin = (await stage.connect(stage.polish)).subscribe(document, { operationId: stage.operationId });
    await twin.untilCaughtUp();
    stalled.pause();
    await say('x'.repeat(100_000)); // a few large frames fill the network's own buffers
    await stage.flood(15);
    const small = await stage.report(stage.dutch);
    await Promise.all([brisk, twin].map((reader) => reader.until(about(small))));
    await say('x');
    const count = queueLimit + 20;
    await stage.flood(count);
    const fence = await stage.report(stage.dutch);
    for (const reader of [brisk, twin]) expect((await reader.until(about(fence))).filter(({ kind }) => kind !== 'CAUGHT_UP')).toHaveLength(count + 1);
    stalled.resume();
    const frames = await slow.until(({ kind }) => kind === 'RESYNC');
    expect(frames.length).toBeLessThan(count);
    const next = await stage.report(stage.dutch);
    expect((await slow.until(about(next))).map(({ kind }) => kind).filter((kind) => kind !== 'CAUGHT_UP')).toEqual(['EVENT']);
  });

  it('reaches readers on another server, and goes on there from a position of the first', async () => {
    const { address: second } = await stage.secondServer();
    const there = await stage.watch(stage.polish, null, second);
    const here = await stage.watch(stage.polish);
    const first = await stage.report(stage.dutch);
    await there.stream.until(about(first));
    await here.stream.until(about(first));
    await here.client.cut();
    const missed = await stage.report(stage.coordinator);
    const moved = await stage.watch(stage.polish, here.stream.position, second);
    expect((await moved.stream.untilCaughtUp()).map(({ event }) => event?.subjectId)).toEqual([missed, undefined]);
    const back = await stage.watch(stage.polish, moved.stream.position);
    expect((await back.stream.untilCaughtUp()).map(({ kind }) => kind)).toEqual(['CAUGHT_UP']);
  });

  it('recovers by itself when every connection to the database is cut', async () => {
    const { client, stream } = await stage.watch(stage.polish);
    const { rows } = await stage.world.superuser.query<{ n: number }>(
      `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(rows[0]?.n).toBeGreaterThan(1);
    const report = async (): Promise<string> => {
      for (let tries = 0; tries < 20; tries += 1) {
        const made = await stage.report(stage.dutch).catch(() => null);
        if (made) return made;
      }
      throw new Error('The server did not recover.');
    };
    const id = await report();
    expect((await stream.until(about(id))).map(({ kind }) => kind)).not.toContain('ENDED');
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('sends a client away to come back, not for good, while the database cannot be reached', async () => {
    const client = await stage.connect(stage.polish);
    const broken = makeUnreachable(stage.world.app.services.dataSource);
    client.live(stage.operationId);
    expect(await client.closed).toEqual({ code: 4499, reason: 'Try again' });
    const another = await LiveClient.open(stage.address);
    another.send({ type: 'connection_init', payload: { authorization: `Bearer ${stage.polish.token}` } });
    expect((await another.closed).code).toBe(4499);
    broken.mockRestore();
  });

  it('owes an event while the database is away, and gives it when it is back', async () => {
    const { stream } = await stage.watch(stage.polish);
    const { dataSource } = stage.world.app.services;
    const refresh = RightsRegister.prototype.refresh;
    // It goes away just after the log was read, before anybody was told.
    const away = new Promise<jest.SpyInstance>((gone) => {
      const read = jest.spyOn(RightsRegister.prototype, 'refresh').mockImplementation(async function (this: RightsRegister, ...asked) {
        const rows = await refresh.apply(this, asked);
        if (rows.length > 0 && asked[2]) {
          read.mockRestore();
          gone(makeUnreachable(dataSource));
        }
        return rows;
      });
    });
    await stage.flood(1);
    const broken = await away;
    while (broken.mock.calls.length < 8) await new Promise(setImmediate);
    broken.mockRestore();
    expect((await stream.next()).kind).toBe('EVENT');
    const fence = await stage.report(stage.dutch);
    expect((await stream.next()).event?.subjectId).toBe(fence);
  });

  it('shows nothing of a failure inside, and has the reader begin anew', async () => {
    const { stream } = await stage.watch(stage.polish);
    await stage.world.superuser.query(`alter function muster.utc(timestamptz) rename to gone`);
    const client = await stage.connect(stage.polish);
    const document = `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position event { id subjectId at } } }`;
    const failing = client.subscribe(document, { operationId: stage.operationId });
    await failing.untilCaughtUp();
    await stage.flood(1);
    const message = await failing.message();
    expect(JSON.stringify(message)).not.toMatch(/muster|function|select/i);
    expect(message.payload).toMatchObject({ data: { operationLive: { kind: 'RESYNC' } } });
    expect((await stream.next()).kind).toBe('EVENT');
  });

  it('lets what is under way finish when the server stops, and has sockets come back', async () => {
    const { app, address } = await stage.secondServer();
    const { client } = await stage.watch(stage.polish, null, address);
    const stalled = await stage.watch(stage.polish, null, address);
    stalled.client.pause(); // will not answer the farewell
    const { superuser } = stage.world;
    await superuser.query('begin');
    await superuser.query('lock table events in exclusive mode');
    const { query, variables, id } = stage.reportRequest();
    const answer = fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${stage.dutch.token}` }, body: JSON.stringify({ query, variables }) });
    await blocked(stage);
    const stopped = app.stop();
    expect(await client.closed).toEqual({ code: 4499, reason: 'The server restarts' });
    await superuser.query('commit');
    expect(await (await answer).json()).toEqual({ data: { reportSeizure: { id } } });
    await stopped;
    expect((await superuser.query('select state from seizures where id = $1', [id])).rows).toEqual([{ state: 'SUBMITTED' }]);
  });

  it('keeps a stock graphql-ws client going through a restart, with nothing lost', async () => {
    const second = await stage.secondServer();
    const got: string[] = [];
    let after: string | null = null;
    let address = second.address;
    const client = createClient({
      url: () => `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: () => ({ authorization: `Bearer ${stage.polish.token}` }),
      retryAttempts: 20,
      retryWait: () => Promise.resolve(),
      shouldRetry: () => true,
    });
    const variables = { operationId: stage.operationId, get after() { return after; } };
    const stream = client.iterate<{ operationLive: Frame }>({ query: liveDocument, variables });
    const read = async (isLast: (frame: Frame) => boolean): Promise<void> => {
      for (;;) {
        const { value } = (await stream.next()) as { value: { data: { operationLive: Frame } } };
        const frame = value.data.operationLive;
        after = frame.position;
        if (frame.event) got.push(frame.event.subjectId);
        if (isLast(frame)) return;
      }
    };
    await read(({ kind }) => kind === 'CAUGHT_UP');
    const before = await stage.report(stage.dutch);
    await read(about(before));
    address = stage.address;
    await second.app.stop();
    const missed = await stage.report(stage.dutch);
    await read(about(missed));
    expect(got).toEqual([before, missed]);
    await client.dispose();
  });
});

/** Resolves once a statement of the server waits for the test's lock. */
const blocked = async (stage: LiveStage): Promise<void> => {
  for (;;) {
    const { rows } = await stage.world.superuser.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
  }
};
