import { Client } from 'pg';
import { visibilityRule } from '../platform/visibility';
import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const open = 'mutation ($input: OpenTakeBackInput!) { answer: openTakeBack(input: $input) { ... on TakeBackCase { id version } } }';
const share = 'mutation ($input: ShareTakeBackInput!) { answer: shareTakeBack(input: $input) { ... on TakeBackCase { id } } }';
const keep = 'mutation ($input: KeepTakeBackEntryInput!) { answer: keepTakeBackEntry(input: $input) { ... on TakeBackCase { id } } }';
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } } }';
const mark = 'mutation ($input: MarkSeizureInput!) { answer: markSeizure(input: $input) { __typename } }';
const look = 'query ($o: ID!, $id: ID!) { takeBack(operationId: $o, id: $id) { id history { id } tasks { id } costs { id } } operation(id: $o) { takeBacks { id } lateTakeBacks(dueBefore: "9999-12-31") { id } takeBackCounts { open } } }';

interface Looked {
  takeBack: { history: unknown[]; tasks: unknown[]; costs: unknown[] } | null;
  operation: { takeBacks: { id: string }[]; lateTakeBacks: { id: string }[]; takeBackCounts: { open: number } } | null;
}

const tables = ['take_back_cases', 'take_back_changes', 'take_back_tasks', 'take_back_entries'] as const;
const handlings = ['open', 'narrow', 'shared', 'marked'] as const;
type Handling = (typeof handlings)[number];

/** Who sees cases of which report: of one for all, for its agency, for its agency and one that it was shared with, and of one that was marked RED later. */
const mayRead: Readonly<Record<Handling, readonly string[]>> = {
  open: ['dutch', 'coordinator', 'polish', 'german'], narrow: ['dutch'], shared: ['dutch', 'german'], marked: ['dutch'],
};

describe('the walls of take-back cases', () => {
  let world: World;
  let operationId: string;
  let people: Readonly<Record<string, Somebody>>;
  let cases: Readonly<Record<Handling, string>>;

  beforeAll(async () => {
    world = await World.create();
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const [dutch, polish, german, stranger] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true }), await world.person(await world.agency('DE'), { lead: true }), await world.person(await world.agency('FR'), { lead: true })];
    operationId = await world.activeOperation(coordinator, await world.person(coordinator.agencyId), [dutch, polish, german]);
    people = { dutch, coordinator, polish, german, stranger };
    const one = async (handling: object | undefined): Promise<{ id: string; seizureId: string; version: number }> => {
      const seizureId = world.clock.uuid();
      await dutch.ask(report, { input: { id: seizureId, operationId, submit: true, body: reportBody(), handling } });
      const { answer } = await dutch.ask<{ answer: { id: string; version: number } }>(open, { input: { id: world.clock.uuid(), operationId, seizureId, title: 'Tyres', responsibility: 'EXPORTER' } });
      await dutch.ask(keep, { input: { id: world.clock.uuid(), operationId, takeBackId: answer.id, cost: { kind: 'STORAGE', day: '2026-05-01', amount: '12.5', currency: 'EUR', borneBy: 'NOT_SETTLED' } } });
      return { ...answer, seizureId };
    };
    const [seen, narrow, shared, marked] = [await one(undefined), await one({ tlp: 'AMBER_STRICT' }), await one({ tlp: 'AMBER_STRICT' }), await one(undefined)];
    for (const { id, version } of [shared, marked]) await dutch.ask(share, { input: { operationId, id, version, agencyIds: [german.agencyId] } });
    await dutch.ask(mark, { input: { operationId, id: marked.seizureId, version: 1, handling: { tlp: 'RED' } } });
    cases = { open: seen.id, narrow: narrow.id, shared: shared.id, marked: marked.id };
  });
  afterAll(() => world.close());

  /** Who sees what they may not, or does not see what they may, by whichever way they ask. */
  const differences = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, who] of Object.entries(people)) {
      let open = 0;
      for (const handling of handlings) {
        const id = cases[handling];
        const { takeBack, operation } = await who.ask<Looked>(look, { o: operationId, id });
        const may = mayRead[handling].includes(name);
        const sees = { case: takeBack !== null, parts: Boolean(takeBack?.history.length && takeBack.tasks.length && takeBack.costs.length), list: operation?.takeBacks.some((one) => one.id === id) ?? false };
        for (const [what, does] of Object.entries(sees)) if (does !== may) found.push(`${name} ${does ? 'sees' : 'does not see'} the ${what} of ${handling}`);
        const pack = await world.app.http.inject({ method: 'GET', url: `/take-backs/${operationId}/${id}.zip?lang=en`, headers: { authorization: `Bearer ${who.token}` } });
        if ((pack.statusCode === 200) !== may) found.push(`${name} ${may ? 'is refused' : 'is given'} the pack of ${handling}`);
        open = operation?.takeBackCounts.open ?? 0;
      }
      const counted = handlings.filter((handling) => mayRead[handling].includes(name)).length;
      if (open !== counted) found.push(`${name} counts ${open} for ${counted}`);
    }
    return found;
  };

  const seeded = async (defect: string, undo: string, work = differences): Promise<string[]> => {
    await world.superuser.query(defect);
    try {
      return await work();
    } finally {
      await world.superuser.query(undo);
    }
  };
  const each = (statement: (table: string) => string): string => tables.map(statement).join('; ');
  const withoutPolicies = (work = differences): Promise<string[]> => seeded(each((table) => `alter table ${table} disable row level security`), each((table) => `alter table ${table} enable row level security`), work);
  const withoutPredicate = async (): Promise<string[]> => {
    jest.spyOn(visibilityRule, 'predicate').mockImplementation((_alias, parameter) => `${parameter} is not null`);
    const found = await differences();
    jest.restoreAllMocks();
    return found;
  };

  it('let each see what they may, and no more', async () => expect(await differences()).toEqual([]));
  it('hold without the policies of the database', async () => expect(await withoutPolicies()).toEqual([]));
  it("hold without the reader's predicate", async () => expect(await withoutPredicate()).toEqual([]));

  /** How many cases a statement changes with the rights of somebody's role, in a transaction that is not kept. */
  const changedBy = async (who: Somebody, role: string, statement: string): Promise<number | string> => {
    const client = new Client({ connectionString: world.database.databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      const held = ['any', `u.${who.id}`, `a.${who.agencyId}`, `o.${operationId}`, `o.${operationId}.a.${who.agencyId}`, `o.${operationId}.r.${role}`];
      await client.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [who.id, `{${held.join()}}`]);
      return (await client.query(statement)).rowCount ?? 0;
    } catch (error) {
      return (error as { code?: string }).code === '42501' ? 'refused' : String(error);
    } finally {
      await client.end();
    }
  };
  /** What somebody who sees a case and does not handle it, could do to it. */
  const attacks = async (): Promise<string[]> => {
    const { polish } = people;
    const done: string[] = [];
    for (const [table, statement] of [
      ['take_back_cases', `update take_back_cases set state = 'CLOSED', version = version + 1`],
      ['take_back_tasks', `update take_back_tasks set done_at = now(), done_by = '${polish?.id}', version = version + 1`],
      ['take_back_entries', `update take_back_entries set struck_at = now(), struck_by = '${polish?.id}', strike_reason = 'x'`],
    ] as const) {
      const changed = polish && (await changedBy(polish, 'OFFICER', statement));
      if (changed !== 0 && changed !== 'refused') done.push(`${table}: ${changed}`);
    }
    return done;
  };

  it('stop whoever sees a case and does not handle it, in the database as well', async () => expect(await attacks()).toEqual([]));

  it.each(['take_back_cases', 'take_back_tasks', 'take_back_entries'])('stop nobody from changing %s once its policy lets everybody', async (table) => {
    const { rows } = await world.superuser.query<{ qual: string; with_check: string }>('select qual, with_check from pg_policies where policyname = $1', [`${table}_update`]);
    const [policy] = rows;
    const found = await seeded(`alter policy ${table}_update on ${table} using (true) with check (true)`, `alter policy ${table}_update on ${table} using (${policy?.qual}) with check (${policy?.with_check})`, attacks);
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${table}: [1-9]`))]);
  });

  describe('would be seen to fall', () => {
    it('by policies that were removed behind a predicate that was dropped', async () => {
      const found = await withoutPolicies(withoutPredicate);
      for (const handling of ['narrow', 'shared', 'marked']) expect(found).toEqual(expect.arrayContaining([`polish sees the case of ${handling}`, `polish sees the list of ${handling}`, `polish sees the parts of ${handling}`]));
    });

    it('by a case with too wide an audience', async () => {
      const set = (audience: string): string => `set session_replication_role = replica; update take_back_cases set audience = ${audience} where id = '${cases.narrow}'; set session_replication_role = origin`;
      const { rows } = await world.superuser.query<{ audience: string }>('select audience::text as audience from take_back_cases where id = $1', [cases.narrow]);
      expect(await seeded(set(`array['o.' || operation_id]`), set(`'${rows[0]?.audience}'::text[]`))).toEqual(expect.arrayContaining(['polish sees the case of narrow', 'german sees the list of narrow']));
    });

    it('by a case that no longer follows its report', async () => {
      const { rows } = await world.superuser.query<{ seizure_id: string }>('select seizure_id from take_back_cases where id = $1', [cases.open]);
      const marked = async (): Promise<string[]> => {
        await people.dutch?.ask(mark, { input: { operationId, id: rows[0]?.seizure_id, version: 1, handling: { tlp: 'RED' } } });
        return (await differences()).filter((line) => line.startsWith('polish does not see'));
      };
      // What it should have come to: the table of who may read is of the report as it was.
      expect(await seeded('alter table seizures disable trigger seizures_take_back', 'alter table seizures enable trigger seizures_take_back', marked)).toEqual([]);
      await world.superuser.query(`update take_back_cases set audience = audience where id = '${cases.open}'`);
      expect((await differences()).filter((line) => line.startsWith('polish does not see'))).toEqual(['case', 'parts', 'list'].map((what) => `polish does not see the ${what} of open`));
    });
  });
});
