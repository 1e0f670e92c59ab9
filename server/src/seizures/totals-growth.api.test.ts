import { Client } from 'pg';
import { currentTokens } from '../platform/authentication';
import type { Sent } from '../platform/trip';
import { classLiteral } from '../platform/viewer';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule } } } }';
const figures = '{ cases kg pieces litres }';
const dashboard = `query ($id: ID!) { operation(id: $id) { totals { cases preliminary ${figures} validated ${figures} medianKg largest { id } withoutLargest { preliminary ${figures} }
  byStream { key cases kg } byAgency { key cases } byRoute { key cases } byWeek { key cases } byCountry { key cases } byOutcome { key cases } }
  participations { agency { id } reportCount lastReportAt } seizures(first: 10) { items { id } } } }`;

interface Plan { Plans?: Plan[]; 'Relation Name'?: string; 'Actual Rows'?: number; 'Actual Loops'?: number; 'Rows Removed by Filter'?: number; 'Rows Removed by Index Recheck'?: number }

/** How many rows of `table` a plan read, those that it threw away again included. */
const rowsRead = (plan: Plan, table: string): number => {
  const own = plan['Relation Name'] === table ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) * (plan['Actual Loops'] ?? 1) : 0;
  return (plan.Plans ?? []).reduce((sum, child) => sum + rowsRead(child, table), own);
};

describe('totals as an operation grows', () => {
  let world: World;
  let coordinator: Somebody;
  let reporters: Somebody[];
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    const countries = ['NL', 'PL', 'FR', 'DE', 'ES', 'IT', 'PT', 'GR', 'SE', 'FI', 'DK', 'NO', 'IE', 'GB', 'CZ', 'AT', 'HU', 'RO', 'BG', 'HR', 'SI', 'SK', 'LT', 'LV'];
    reporters = [];
    for (const country of countries) reporters.push(await world.person(await world.agency(country), { lead: true }));
    operationId = await world.activeOperation(coordinator, approver, reporters);
  }, 120_000);
  afterAll(() => world.close());

  const send = (who: Somebody): Promise<{ answer: { id?: string } }> => who.ask(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } });

  it('lets two dozen agencies report at once while the report of one of them is held open', async () => {
    const [first, ...others] = reporters as [Somebody, ...Somebody[]];
    const { answer } = await send(first);
    const held = new Client({ connectionString: world.database.superuserUrl });
    await held.connect();
    try {
      await held.query('begin');
      // A report that is not committed: its totals and what is searched of it are written, and kept locked.
      await held.query(`insert into seizures select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).* from seizures s where id = $1`, [answer.id]);
      const answers = await Promise.all([first, first, ...others].map(send));
      expect(answers.filter((one) => one.answer.id)).toHaveLength(25);
      const { rows } = await held.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      expect(rows[0]?.n).toBe(0);
    } finally {
      await held.query('rollback');
      await held.end();
    }
    expect((await world.superuser.query('select from muster.totals_astray($1)', [operationId])).rowCount).toBe(0);
  }, 60_000);

  it('reads of a dashboard no more rows of twenty thousand reports than of a thousand', async () => {
    const asked = jest.spyOn(Client.prototype, 'query');
    await coordinator.ask(dashboard, { id: operationId });
    const sent = asked.mock.calls.flatMap(([trip]) => (trip as unknown as { statements?: Sent[] }).statements ?? []);
    const { sql: statement, values } = sent.find(({ sql }) => sql.startsWith('/* read Operation')) as Sent;
    const held = (await currentTokens(world.app.services.dataSource, [coordinator.id])).get(coordinator.id) ?? new Set();
    const classOf = ['muster_app', coordinator.id, classLiteral(held)];
    const read = async (count: number): Promise<number> => {
      await world.superuser.query(
        `insert into seizures select r.*
         from seizures s, generate_series(1, $2::int - (select count(*)::int from seizures where operation_id = $1)) n,
           lateral jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'reference', 'S-' || n, 'detected_at', s.detected_at - n * interval '1 minute')) r where s.id = (select id from seizures where operation_id = $1 order by id limit 1)`,
        [operationId, count],
      );
      await world.superuser.query('analyze seizures, seizure_totals, seizure_weights');
      await world.superuser.query('begin');
      await world.superuser.query(`select set_config('role', $1, true), set_config('muster.account', $2, true), set_config('muster.class', $3, true), set_config('random_page_cost', '1.1', true)`, classOf);
      const { rows } = await world.superuser.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${statement}`, [...values]);
      await world.superuser.query('rollback');
      return rowsRead((rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan, 'seizures');
    };
    const atThousand = await read(1000);
    const atTwentyThousand = await read(20_000);
    expect(atThousand).toBeGreaterThan(0);
    expect(atTwentyThousand).toBeLessThanOrEqual(atThousand);
    expect(atTwentyThousand).toBeLessThan(200);
  }, 120_000);
});
