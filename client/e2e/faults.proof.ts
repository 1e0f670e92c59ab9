import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { liveDocument } from '../../server/src/testing/live-client';
import type { Frame } from '../../server/src/testing/live-client';
import { reportBody, World } from '../../server/src/testing/world';
import type { Somebody } from '../../server/src/testing/world';
import { RunningServer } from './running-server';

const reports = 150;
const faults = 8;
const reportMutation = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule } } } }';

/** What one subscriber saw, resumed from its last position after every break of the line. */
interface Seen {
  events: { id: string; subjectId: string }[];
  resyncs: number;
  /** Settles once the stream has said for the first time that it is live. */
  live: Promise<void>;
  stop(): Promise<void>;
}

const follow = (url: string, token: string, operationId: string): Seen => {
  let isLive = (): void => undefined;
  const seen: Seen = { events: [], resyncs: 0, live: new Promise((done) => (isLive = done)), stop: async () => undefined };
  let position: string | null = null;
  let stopped = false;
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true, connectionParams: { authorization: `Bearer ${token}` },
  });
  const run = async (): Promise<void> => {
    while (!stopped) {
      await new Promise<void>((ended) => {
        client.subscribe<{ operationLive: Frame }>(
          { query: liveDocument, variables: { operationId, after: position } },
          {
            next: ({ data }) => {
              const frame = data?.operationLive;
              if (!frame) return;
              position = frame.position;
              if (frame.kind === 'CAUGHT_UP') isLive();
              if (frame.kind === 'RESYNC') seen.resyncs += 1;
              if (frame.kind === 'EVENT' && frame.event) seen.events.push({ id: frame.event.id, subjectId: frame.event.subjectId });
            },
            error: () => ended(),
            complete: () => ended(),
          },
        );
      });
      if (!stopped) await new Promise((again) => setTimeout(again, 50));
    }
  };
  const running = run();
  seen.stop = async () => {
    stopped = true;
    await client.dispose();
    await running;
  };
  return seen;
};

/** Sends until it is acknowledged, always under the same id, as a client on a bad line does. */
const sendUntilAcknowledged = async (url: string, who: Somebody, operationId: string, id: string): Promise<string> => {
  for (;;) {
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` },
        body: JSON.stringify({ query: reportMutation, variables: { input: { id, operationId, submit: true, body: reportBody() } } }),
        signal: AbortSignal.timeout(5000),
      });
      const answer = (await response.json()) as { data?: { reportSeizure: { id?: string } } };
      if (answer.data?.reportSeizure.id) return answer.data.reportSeizure.id;
    } catch {
      // refused, reset or silent: unknown whether it was stored, so it is sent again
    }
    await new Promise((again) => setTimeout(again, 40));
  }
};

describe('reports under faults', () => {
  let world: World;
  let server: RunningServer;
  let dutch: Somebody;
  let polish: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create(new Date('2026-06-10T12:00:00Z'));
    world.clock.set(new Date());
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    server = await RunningServer.start(world.database, { documents: 'any' });
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  it(`loses and doubles nothing: ${reports} reports, ${faults} faults of two kinds, a tenth sent twice`, async () => {
    const seen = [follow(server.url, polish.token, operationId), follow(server.url, dutch.token, operationId)];
    await Promise.all(seen.map(({ live }) => live));
    const ids = Array.from({ length: reports }, () => world.clock.uuid());
    const acknowledged = new Set<string>();
    let next = 0;
    const reporter = async (): Promise<void> => {
      for (let index = next; index < reports; index = next) {
        next += 1;
        const id = ids[index] ?? '';
        const copies = index % 10 === 0 ? 2 : 1;
        await Promise.all(Array.from({ length: copies }, async () => acknowledged.add(await sendUntilAcknowledged(server.url, dutch, operationId, id))));
      }
    };
    const breaker = async (): Promise<void> => {
      for (let fault = 0; fault < faults; fault += 1) {
        const before = acknowledged.size;
        while (acknowledged.size < Math.min(before + 8, reports)) await new Promise((again) => setTimeout(again, 20));
        if (fault % 2 === 0) {
          await server.kill();
          await server.run();
        } else {
          await world.superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
        }
      }
    };
    await Promise.all([reporter(), reporter(), reporter(), reporter(), breaker()]);
    const { rows } = await world.superuser.query<{ id: string }>('select id from seizures where operation_id = $1', [operationId]);
    const { rows: events } = await world.superuser.query<{ id: string; subject_id: string }>(
      `select id, subject_id from events where operation_id = $1 and kind = 'SeizureReported' order by recorded`, [operationId],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect([...acknowledged].sort()).toEqual([...ids].sort());
    expect(events).toHaveLength(reports);
    for (const subscriber of seen) {
      const deadline = Date.now() + 30_000;
      while (subscriber.events.length < reports && Date.now() < deadline) await new Promise((again) => setTimeout(again, 50));
      expect(subscriber.resyncs).toBe(0);
      expect(new Set(subscriber.events.map(({ id }) => id)).size).toBe(subscriber.events.length);
      expect(subscriber.events.map(({ subjectId }) => subjectId).sort()).toEqual([...ids].sort());
      await subscriber.stop();
    }
    // The stream keeps the order in which the log numbered them.
    const { rows: numbered } = await world.superuser.query<{ id: string }>(
      `select id from events where operation_id = $1 and kind = 'SeizureReported' order by seq`, [operationId],
    );
    for (const subscriber of seen) expect(subscriber.events.map(({ id }) => id)).toEqual(numbered.map(({ id }) => id));
    const { rows: astray } = await world.superuser.query('select * from muster.totals_astray($1)', [operationId]);
    expect(astray).toEqual([]);
  });
});
