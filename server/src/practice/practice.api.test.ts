import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';

const refusals = '... on Refused { refusals { rule } }';
const begin = `mutation ($language: String!) { answer: beginPractice(language: $language) { ... on Operation { id } ${refusals} } }`;
const end = 'mutation { endPractice }';
const look = `query ($id: ID!) { operation(id: $id) { id code name state isExercise viewerRole practice { messageId targetId steps { key isDone } }
  targets { items { id title } } messages(box: TO_US) { items { id subject sender { id name } ownAddressee { state answer } } } participations { agency { id name } } members { person { name } } feed(first: 50) { items { kind } } totals { cases } } }`;
const acknowledge = `mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { __typename ${refusals} } }`;
const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { __typename ${refusals} } }`;
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ${refusals} } }`;
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ${refusals} } }`;

interface Seen {
  id: string; code: string; name: string; state: string; isExercise: boolean; viewerRole: string;
  practice: { messageId: string; targetId: string; steps: { key: string; isDone: boolean }[] };
  targets: { items: { id: string; title: string }[] };
  messages: { items: { id: string; subject: string; sender: { id: string; name: string }; ownAddressee: { state: string; answer: string | null } }[] };
  participations: { agency: { id: string; name: string } }[];
  members: { person: { name: string } }[];
  feed: { items: { kind: string }[] };
  totals: { cases: number };
}

describe('an operation to practise in', () => {
  let world: World;
  let learner: Somebody;
  let lead: Somebody;
  let stranger: Somebody;
  let administrator: Somebody;

  beforeAll(async () => {
    world = await World.create();
    const agencyId = await world.agency('MY');
    learner = await world.person(agencyId);
    lead = await world.person(agencyId, { lead: true });
    stranger = await world.person(await world.agency('TH'), { lead: true });
    administrator = await world.person(await world.agency('CH'), { administrator: true });
  });
  afterAll(() => world.close());

  const begun = async (who = learner, language = 'en'): Promise<string> => (await who.ask<{ answer: { id: string } }>(begin, { language })).answer.id;
  const seen = async (id: string, who = learner): Promise<Seen> => (await who.ask<{ operation: Seen }>(look, { id })).operation;
  const done = async (id: string): Promise<string[]> => (await seen(id)).practice.steps.filter(({ isDone }) => isDone).map(({ key }) => key);
  const did = async (query: string, variables: Record<string, unknown>) => expect((await learner.ask<{ answer: { refusals?: unknown } }>(query, variables)).answer.refusals).toBeUndefined();

  it('has a warning, two targets and an invented partner, and says that it is practice', async () => {
    const id = await begun();
    const operation = await seen(id);
    expect(operation).toMatchObject({ code: 'PRACTICE', name: 'Practice operation', state: 'ACTIVE', isExercise: true, viewerRole: 'OFFICER' });
    expect(operation.targets.items).toHaveLength(2);
    expect(operation.messages.items).toMatchObject([{ id: operation.practice.messageId, sender: { name: 'Customs of Sandhaven (practice)' }, ownAddressee: { state: 'SENT' } }]);
    expect(operation.practice.steps).toEqual(['ACKNOWLEDGE', 'CONTROL', 'REPORT', 'WARN'].map((key) => ({ key, isDone: false })));
    expect(await learner.ask('{ practiceOperation { id } }')).toEqual({ practiceOperation: { id } });
  });

  it('is played through by the verbs of the product, each step told as done', async () => {
    const id = await begun();
    const { practice, messages } = await seen(id);
    await did(acknowledge, { o: id, id: practice.messageId });
    expect(await done(id)).toEqual(['ACKNOWLEDGE']);
    await did(control, { input: { id: world.clock.uuid(), operationId: id, targetId: practice.targetId, controlledAt: '2026-06-10T11:00:00Z', country: 'MY', place: 'Port Klang', method: 'SCANNER', finding: 'ILLEGAL_WASTE' } });
    expect(await done(id)).toEqual(['ACKNOWLEDGE', 'CONTROL']);
    await did(report, { input: { id: world.clock.uuid(), operationId: id, submit: true, body: reportBody({ targetId: practice.targetId }) } });
    expect(await done(id)).toEqual(['ACKNOWLEDGE', 'CONTROL', 'REPORT']);
    // The loop closes as it does in any operation.
    expect((await seen(id)).messages.items[0]?.ownAddressee).toEqual({ state: 'ANSWERED', answer: 'FOUND' });
    await did(write, { input: { id: world.clock.uuid(), operationId: id, send: true, body: { kind: 'WARNING', subject: 'Another box', body: 'Watch it.', pattern: 'The same exporter.', reasons: 'Seen before.', addresseeIds: [messages.items[0]?.sender.id] } } });
    expect(await done(id)).toEqual(['ACKNOWLEDGE', 'CONTROL', 'REPORT', 'WARN']);
  });

  it('is seen by nobody else: neither by whoever answers for the agency, nor by an administrator, in no list, count or directory', async () => {
    const id = await begun();
    const { participations } = await seen(id);
    const partner = participations.find(({ agency }) => agency.id !== learner.agencyId)?.agency.id;
    expect(participations).toHaveLength(2);
    for (const other of [lead, stranger, administrator]) {
      expect(await other.ask(look, { id })).toEqual({ operation: null });
      expect(JSON.stringify(await other.ask('{ operations { items { id } count { value } } invitations { id } practiceOperation { id } }'))).not.toContain(id);
      expect(await other.ask('query ($id: ID!) { agency(id: $id) { id } }', { id: partner })).toEqual({ agency: null });
      expect(JSON.stringify(await other.ask('{ directory(first: 100) { items { agency { name } person { name } } } agencies(first: 100) { items { name } } }'))).not.toMatch(/practice/i);
    }
    expect((await lead.answer(acknowledge, { o: id, id: world.clock.uuid() })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // Nor does any row of it name a token that whoever answers for the agency holds.
    const { rows } = await world.superuser.query<{ token: string }>(
      `select distinct t as token from (select audience from operations where id = $1 union all select audience from participations where operation_id = $1 union all select audience from operation_members where operation_id = $1
         union all select audience from operation_versions where operation_id = $1 union all select audience from events where operation_id = $1) x, unnest(audience) t where t like 'o.%.i%'`,
      [id],
    );
    expect(rows).toEqual([]);
  });

  it('is begun anew: what was done before is gone, and the one before is seen by nobody', async () => {
    const first = await begun();
    await did(report, { input: { id: world.clock.uuid(), operationId: first, submit: true, body: reportBody({ foundDescription: 'Canary of the practice' }) } });
    expect((await seen(first)).totals.cases).toBe(1);
    const second = await begun(learner, 'fr');
    expect(second).not.toBe(first);
    expect(await learner.ask(look, { id: first })).toEqual({ operation: null });
    expect(await seen(second)).toMatchObject({ name: 'Opération d’entraînement', totals: { cases: 0 }, practice: { steps: [{ isDone: false }, { isDone: false }, { isDone: false }, { isDone: false }] } });
    const { rows } = await world.superuser.query<{ n: number }>(
      `select (select count(*) from seizures where operation_id = $1)::int + (select count(*) from targets where operation_id = $1)::int + (select count(*) from messages where operation_id = $1)::int
         + (select count(*) from seizure_totals where operation_id = $1)::int + (select count(*) from search_documents where operation_id = $1)::int as n`,
      [first],
    );
    expect(rows[0]?.n).toBe(0);
    expect(JSON.stringify(await learner.ask('{ directory(first: 100) { items { agency { name } } } }')).match(/Sablehavre|Sandhaven/g)).toEqual(['Sablehavre']);
  });

  it('is ended by its learner, and by nobody in their stead', async () => {
    const id = await begun();
    expect(await stranger.ask(end)).toEqual({ endPractice: false });
    await world.superuser.query('begin');
    await world.superuser.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true)`, [lead.id]);
    await expect(world.superuser.query('select muster.end_practice($1, $2)', [id, new Date()])).rejects.toMatchObject({ code: '42501' });
    await world.superuser.query('rollback');
    expect(await learner.ask(end)).toEqual({ endPractice: true });
    expect(await learner.ask('{ practiceOperation { id } }')).toEqual({ practiceOperation: null });
  });

  it('is one for each person, however often they ask at once, and none for an administrator', async () => {
    const eager = await world.person(stranger.agencyId);
    await Promise.all([1, 2, 3].map(() => eager.answer(begin, { language: 'en' })));
    expect((await world.superuser.query('select 1 from practice_operations where account_id = $1 and ended_at is null', [eager.id])).rowCount).toBe(1);
    expect(await administrator.ask(begin, { language: 'en' })).toEqual({ answer: { refusals: [{ rule: 'practice.not-administrator' }] } });
  });
});
