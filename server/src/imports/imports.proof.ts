import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';
import { ImportQueue } from './import-queue';

const rowCount = 50_000;
const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id state } ... on Refused { refusals { rule } } } }`;
const confirm = `mutation ($o: ID!, $id: ID!) { confirmImport(operationId: $o, id: $id) { ... on Import { state importedCount } ... on Refused { refusals { rule } } } }`;
const look = `query ($o: ID!, $id: ID!) { import(operationId: $o, id: $id) { state rowCount doneCount problemCount duplicateCount } }`;

interface Measured {
  count: number;
  p50: number;
  p95: number;
  longest: number;
}

const measured = (times: number[]): Measured => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), longest: at(1) };
};

describe('an import of fifty thousand rows', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('holds up neither other agencies nor the processor', async () => {
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    const dutch = await world.person(await world.agency('NL'), { lead: true });
    const polish = await world.person(await world.agency('PL'), { lead: true });
    const operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const seconds = async (work: () => Promise<unknown>): Promise<number> => {
      const started = performance.now();
      await work();
      return Math.round((performance.now() - started) / 100) / 10;
    };
    const send = async (who: Somebody): Promise<number> => {
      const started = performance.now();
      const answer = await who.ask<{ reportSeizure: { state?: string } }>(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } });
      expect(answer.reportSeizure.state).toBe('SUBMITTED');
      return performance.now() - started;
    };
    /** Two reporters go on, 50 ms apart, until the work is done: of another agency and of the importing one. */
    const alongside = async (work: () => Promise<unknown>): Promise<{ others: Measured; own: Measured; stall: number }> => {
      const times = new Map<Somebody, number[]>([[polish, []], [dutch, []]]);
      let isDone = false;
      let stall = 0;
      let last = performance.now();
      const watch = setInterval(() => {
        stall = Math.max(stall, performance.now() - last - 5);
        last = performance.now();
      }, 5);
      const reporters = [...times].map(async ([who, taken]) => {
        while (!isDone) {
          taken.push(await send(who));
          await new Promise((go) => setTimeout(go, 50));
        }
      });
      // Whatever becomes of the work, nobody goes on reporting to a server that is taken down.
      try {
        await work();
      } finally {
        isDone = true;
        await Promise.allSettled(reporters);
        clearInterval(watch);
      }
      await Promise.all(reporters);
      return { others: measured(times.get(polish) ?? []), own: measured(times.get(dutch) ?? []), stall: Math.round(stall) };
    };

    const quiet = await alongside(() => new Promise((go) => setTimeout(go, 5000)));
    const lines = Array.from({ length: rowCount }, (_each, row) => `2026-06-0${1 + (row % 9)} 08:30,Europe/Amsterdam,NL,Quay ${row},Broken television sets,E_WASTE,${row + 1}.5,WEIGHED,GH,NL-${row}`);
    const content = ['Detected at,Time zone,Country,Place,What was found,Waste stream,Kilograms,Basis of the kilograms,Country of destination,Own reference', ...lines].join('\n');
    const id = world.clock.uuid();
    let staging = 0;
    const staged = await alongside(async () => {
      staging = await seconds(async () => {
        await world.app.http.inject({ method: 'PUT', url: `/imports/${operationId}/${id}`, payload: content, headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'proof', 'x-file-name': 'all.csv' } });
        await ImportQueue.of(world.app.services).idle();
      });
    });
    expect(await dutch.ask(look, { o: operationId, id })).toEqual({ import: { state: 'CHECKED', rowCount, doneCount: rowCount, problemCount: 0, duplicateCount: 0 } });
    let committing = 0;
    const committed = await alongside(async () => {
      committing = await seconds(async () => expect(await dutch.ask(confirm, { o: operationId, id })).toEqual({ confirmImport: { state: 'IMPORTED', importedCount: rowCount } }));
    });
    const { rows } = await world.superuser.query('select * from muster.totals_astray($1)', [operationId]);
    expect(rows).toEqual([]);
    process.stderr.write(`${JSON.stringify({ quiet, staging, staged, committing, committed }, null, 1)}\n`);
    expect(committed.others.p95).toBeLessThan(1000);
    expect(staged.others.p95).toBeLessThan(1000);
  });
});
