import fc from 'fast-check';
import { CompiledDoor } from '../../platform/compiled-door';
import { Positions } from '../../platform/live/position';
import { visibilityRule } from '../../platform/visibility';
import { clockedFor } from './clocked';
import { hiddenDeeds } from './hidden-deeds';
import { HalfWorld } from './world-pair';
import type { PlayedPair, Plot } from './worlds';
import { differences, play, somePlot, tryPlot } from './worlds';

/** Two hundred worlds take their time. */
jest.setTimeout(2_400_000);

const worlds = 200;
/** Servers are begun anew after so many worlds, so that lists of all agencies stay short. */
const worldsOnOneServer = 25;
const everything: Plot = [[], Object.keys(hiddenDeeds), []];

interface Servers extends PlayedPair {
  addresses: { quiet: string; busy: string };
}

let open: Servers | null = null;
const end = async (): Promise<void> => {
  const ended = open;
  open = null;
  await ended?.quiet.world.close();
  await ended?.busy.world.close();
};
/** One pair at a time: whatever was begun before is ended, after a finding too. */
const begin = async (): Promise<Servers> => {
  await end();
  const [quiet, busy] = await Promise.all([HalfWorld.create(false), HalfWorld.create(true)]);
  open = { quiet, busy, addresses: { quiet: await quiet.world.listen(), busy: await busy.world.listen() } };
  return open;
};
afterAll(end);

/**
 * Goguen and Meseguer's non-interference (1982): two worlds that differ only in what an observer may not see give that
 * observer the same answers, to every question that the schema allows, and the same live stream.
 */
describe('hidden activity cannot be observed', () => {
  it('in any answer to a question, in one world in which every hidden deed is done', async () => {
    const servers = await begin();
    const told = await tryPlot(servers, servers.addresses, everything, { nth: 1, from: 0 });
    process.stderr.write(`${told.compared} observations of one world compared, ${told.differing.length} differing\n`);
    expect(told.differing).toEqual([]);
    expect(told.compared).toBeGreaterThan(800);
  });

  it(`in ${worlds} worlds of hidden deeds in any order`, async () => {
    let servers = await begin();
    let tried = 0;
    let compared = 0;
    const since = performance.now();
    await fc.assert(
      fc.asyncProperty(somePlot, fc.nat(18), async (plot, from) => {
        if (tried > 0 && tried % worldsOnOneServer === 0) servers = await begin();
        tried += 1;
        const told = await tryPlot(servers, servers.addresses, plot, { nth: 19, from });
        compared += told.compared;
        expect(told.differing).toEqual([]);
      }),
      { numRuns: worlds },
    );
    process.stderr.write(`${tried} worlds, ${compared} observations compared, 0 differing, ${Math.round((performance.now() - since) / 1000)} s\n`);
    expect(tried).toBeGreaterThanOrEqual(worlds);
  });

  describe('and the proof would see it', () => {
    let servers: Servers;
    let pair: PlayedPair;
    const plot: Plot = [['a draft', 'a report that is AMBER+STRICT'], ['a target that is AMBER+STRICT, assigned and controlled', 'a file in a hidden report'], []];
    beforeAll(async () => {
      servers = await begin();
    });
    // A pair of its own for each defect: while a wall is down the observer's attempts leave their traces.
    beforeEach(async () => {
      pair = { quiet: await servers.quiet.again(), busy: await servers.busy.again() };
      await play(pair.quiet, plot, servers.addresses.quiet);
      await play(pair.busy, plot, servers.addresses.busy);
    });

    const all = { nth: 1, from: 0 };
    const found = async (): Promise<number> => (await differences(pair, all)).differing.length;
    const inBoth = async (statement: string): Promise<void> => {
      for (const half of [pair.quiet, pair.busy]) await half.world.superuser.query(statement.replaceAll('OPERATION', half.operationId));
    };
    const unguarded = async (statement: string): Promise<void> => inBoth(`set session_replication_role = replica; ${statement}; set session_replication_role = origin`);

    it('is silent when there is nothing to see', async () => {
      expect(await found()).toBe(0);
    });

    it('when the policy is gone and the filter forgotten', async () => {
      const { predicate } = visibilityRule;
      visibilityRule.predicate = (_alias, parameter) => `${parameter} is not null`;
      await inBoth('alter table seizures disable row level security');
      expect(await found()).toBeGreaterThan(0);
      visibilityRule.predicate = predicate;
      await inBoth('alter table seizures enable row level security');
    });

    it('when what is hidden is forbidden rather than unknown: the policy alone is gone', async () => {
      await inBoth('alter table seizures disable row level security');
      expect(await found()).toBeGreaterThan(0);
      await inBoth('alter table seizures enable row level security');
    });

    it('when hidden rows are counted', async () => {
      await unguarded(`create temp table kept_totals as select * from seizure_totals where operation_id = 'OPERATION'; insert into seizure_totals (operation_id, audience, is_validated, dimension, key, slot, cases) select operation_id, array['o.' || operation_id], is_validated, 'ALL', '', 0, count(*) from (select s.operation_id, false as is_validated from seizures s where s.operation_id = 'OPERATION' and s.state <> 'DRAFT' and not s.audience @> array['o.' || s.operation_id]) h group by 1, 2, 3 on conflict (operation_id, dimension, key, is_validated, audience, slot) do update set cases = seizure_totals.cases + excluded.cases`);
      expect(await found()).toBeGreaterThan(0);
      await unguarded(`delete from seizure_totals where operation_id = 'OPERATION'; insert into seizure_totals select * from kept_totals; drop table kept_totals`);
      expect(await found()).toBe(0);
    });

    it('when references are numbered, so that the hidden ones leave gaps', async () => {
      await unguarded(`alter table seizures add column kept_reference text; update seizures set kept_reference = reference where operation_id = 'OPERATION'; update seizures s set reference = 'No. ' || n from (select id, row_number() over (order by created_at, id) as n from seizures where operation_id = 'OPERATION') numbered where s.operation_id = 'OPERATION' and s.id = numbered.id`);
      expect(await found()).toBeGreaterThan(0);
      await unguarded(`update seizures set reference = kept_reference where operation_id = 'OPERATION'; alter table seizures drop column kept_reference`);
      expect(await found()).toBe(0);
    });

    it('when the news of a hidden record is told', async () => {
      const hidden = pair.busy.hidden[0];
      await pair.busy.world.superuser.query(`set session_replication_role = replica; update events set audience = array['o.' || operation_id] where subject_id = '${hidden}'; set session_replication_role = origin`);
      expect(await found()).toBeGreaterThan(0);
    });

    it.each<[string, () => () => void]>([
      ['when positions in the log are plain numbers', () => {
        const { seal } = Positions.prototype;
        Positions.prototype.seal = (_operation, seq) => String(seq);
        return () => void (Positions.prototype.seal = seal);
      }],
      ['when a frame is handed to whoever listens', () => {
        const { sees } = visibilityRule;
        visibilityRule.sees = () => true;
        return () => void (visibilityRule.sees = sees);
      }],
    ])('%s', async (_name, seed) => {
      const undo = seed();
      const told = await tryPlot(servers, servers.addresses, plot, { nth: 50, from: 0 });
      undo();
      expect(told.differing.length).toBeGreaterThan(0);
    });
  });

  describe('in how long an answer takes', () => {
    let servers: Servers;
    beforeAll(async () => {
      servers = await begin();
      await play(servers.busy, [['a draft', 'a report that is AMBER+STRICT', 'names in a hidden report, opened by a coordinator', 'a target that is AMBER+STRICT, assigned and controlled'], []], servers.addresses.busy);
    });

    it('alike for what is hidden and what never was', async () => {
      const told = await clockedFor(servers.busy);
      for (const { what, medians, delta } of told) process.stderr.write(`${what}: hidden ${medians[0].toFixed(2)} ms, unknown ${medians[1].toFixed(2)} ms, Cliff's delta ${delta.toFixed(2)}\n`);
      expect(told.filter(({ medians, delta }) => Math.abs(medians[0] - medians[1]) > 0.5 && Math.abs(delta) > 0.33)).toEqual([]);
    });

    it('and would see a slower answer for what is hidden', async () => {
      const { answer } = CompiledDoor.prototype;
      const { superuser } = servers.busy.world;
      CompiledDoor.prototype.answer = async function slower(question, asker, request) {
        const { rows } = await superuser.query('select 1 from seizures where id::text = $1', [String(question.variables.id)]);
        if (rows.length > 0) await superuser.query('select pg_sleep(0.003)');
        return answer.call(this, question, asker, request);
      };
      const told = await clockedFor(servers.busy, 60);
      CompiledDoor.prototype.answer = answer;
      expect(told.some(({ medians, delta }) => medians[0] - medians[1] > 0.5 && delta > 0.33)).toBe(true);
    });
  });
});
