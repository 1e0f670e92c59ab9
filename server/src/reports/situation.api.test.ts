import { textOfPdf } from '../testing/pdf-text';
import type { Answer, Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const refusals = '... on Refused { refusals { rule field } }';
const figureFields = 'cases kg pieces containers';
const reportFields = `id day from until state number remarks version viewerCanWrite notable { id } situation {
  found { ${figureFields} } foundInAll { ${figureFields} } byStream { key cases kg pieces } controls controlsThatFound warningsSent addressed acknowledged ledToSomething ledToNothing waiting overdue
  openWarnings { agency { id } message { id } } silentAgencies { agencyId sent } }`;
const prepare = `mutation ($input: PrepareSituationReportInput!) { answer: prepareSituationReport(input: $input) { ... on SituationReport { ${reportFields} } ${refusals} } }`;
const write = `mutation ($input: WriteSituationReportInput!) { answer: writeSituationReport(input: $input) { ... on SituationReport { ${reportFields} } ${refusals} } }`;
const issue = `mutation ($o: ID!, $id: ID!, $v: Int!) { answer: issueSituationReport(operationId: $o, id: $id, version: $v) { ... on SituationReport { ${reportFields} } ${refusals} } }`;
const read = `query ($o: ID!, $id: ID!) { situationReport(operationId: $o, id: $id) { ${reportFields} } }`;
const list = 'query ($o: ID!) { operation(id: $o) { viewerCanReportSituation situationReports { id } } }';
const report = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
const message = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ... on Message { id } ... on Refused { refusals { rule field } } } }';
const acknowledge = 'mutation ($o: ID!, $id: ID!) { acknowledgeMessage(operationId: $o, id: $id) { __typename } }';
const reply = 'mutation ($input: AnswerMessageInput!) { answerMessage(input: $input) { __typename } }';

interface Found { cases: number; kg: string; pieces: string; containers: string }
interface Told {
  id: string; day: string; from: string; until: string; state: string; number: number | null; remarks: string | null; version: number; viewerCanWrite: boolean; notable: { id: string }[];
  situation: { found: Found; foundInAll: Found; byStream: { key: string; cases: number; kg: string; pieces: string }[]; openWarnings: { agency: { id: string }; message: { id: string } }[]; silentAgencies: { agencyId: string; sent: number }[] } & Record<string, unknown>;
  refusals?: { rule: string; field: string | null }[];
}

const hour = 3_600_000;

describe('situation reports', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let colleague: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let silent: Somebody;
  let stranger: Somebody;
  let open: string;
  let narrow: string;
  let unseen: string;

  const answerTo = async (who: Somebody, query: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(query, variables)).answer;
  const found = (who: Somebody, id: string): Promise<Told | null> => who.ask<{ situationReport: Told | null }>(read, { o: operationId, id }).then((data) => data.situationReport);
  const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.code;
  const today = (): string => world.clock.now().toISOString().slice(0, 10);
  const prepared = (who = coordinator, day = today(), zone = 'UTC') => answerTo(who, prepare, { input: { operationId, day, zone } });
  const reported = async (who: Somebody, kilograms: string, handling?: object): Promise<string> => {
    const body = reportBody({ items: [{ wasteStream: 'TYRES', quantities: [{ amount: kilograms, unit: 'KILOGRAM', basis: 'WEIGHED' }] }], containerNumbers: [] });
    const { reportSeizure } = await who.ask<{ reportSeizure: { id?: string } }>(report, { input: { id: world.clock.uuid(), operationId, body, handling } });
    if (!reportSeizure.id) throw new Error(JSON.stringify(reportSeizure));
    return reportSeizure.id;
  };
  const warned = async (to: readonly Somebody[]): Promise<string> => {
    const body = { kind: 'WARNING', subject: 'A lorry', body: 'Watch.', pattern: 'By night.', reasons: 'Seen.', addresseeIds: to.map(({ agencyId }) => agencyId) };
    const { answer } = await coordinator.ask<{ answer: { id?: string } }>(message, { input: { id: world.clock.uuid(), operationId, body } });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  };

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    colleague = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    silent = await world.person(await world.agency('SE'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, colleague, [dutch, polish, silent]);
    // Noon, so that hours pass without the day doing so.
    world.clock.advance(12 * hour - (world.clock.now().getTime() % (24 * hour)) + 24 * hour);
    open = await reported(dutch, '2000');
    narrow = await reported(dutch, '7000', { tlp: 'AMBER_STRICT', toCoordinators: true });
    unseen = await reported(dutch, '900', { tlp: 'AMBER_STRICT' });
    world.clock.advance(hour);
    const first = await warned([polish, silent]);
    await polish.ask(acknowledge, { o: operationId, id: first });
    const second = await warned([polish]);
    await polish.ask(reply, { input: { operationId, messageId: second, answer: 'NOTHING_FOUND' } });
    world.clock.advance(hour);
  });
  afterAll(() => world.close());

  it('write themselves from what happened, once, whoever opens the day first', async () => {
    const [one, other] = await Promise.all([prepared(), prepared(colleague)]);
    expect(one).toMatchObject({ day: today(), state: 'DRAFT', number: null, version: 1, viewerCanWrite: true, from: `${today()}T00:00:00.000Z`, until: world.clock.now().toISOString() });
    expect(other.id).toBe(one.id);
    // Proposed is what everybody sees, however heavy the other one.
    expect(one.notable).toEqual([{ id: open }]);
  });

  it('count for each reader what they see', async () => {
    const { id } = await prepared();
    expect((await found(coordinator, id))?.situation).toMatchObject({ warningsSent: 2, addressed: 3, acknowledged: 2, ledToNothing: 1, ledToSomething: 0, waiting: 2 });
    // What its agency keeps to itself is not the coordinators' either.
    expect((await found(coordinator, id))?.situation.found).toMatchObject({ cases: 2, kg: '9000' });
  });

  it('are the coordinators’ until they are sent out', async () => {
    const { id } = await prepared();
    for (const who of [dutch, stranger]) expect(await found(who, id)).toBeNull();
    expect(await dutch.ask(list, { o: operationId })).toEqual({ operation: { viewerCanReportSituation: false, situationReports: [] } });
    for (const [who, code] of [[dutch, 'FORBIDDEN'], [stranger, 'NOT_FOUND']] as const) {
      expect(codeOf(await who.answer(prepare, { input: { operationId, day: today(), zone: 'UTC' } }))).toBe(code);
      expect(codeOf(await who.answer(write, { input: { operationId, id, version: 1, notableIds: [] } }))).toBe('NOT_FOUND');
      expect(codeOf(await who.answer(issue, { o: operationId, id, v: 1 }))).toBe('NOT_FOUND');
    }
  });

  it('take what the unit adds, never unseen over a colleague', async () => {
    const { id } = await prepared();
    world.clock.advance(hour);
    const input = { operationId, id, version: 1, remarks: 'A quiet morning.', notableIds: [narrow, open] };
    const both = await Promise.all([answerTo(coordinator, write, { input }), answerTo(colleague, write, { input: { ...input, remarks: 'A loud morning.' } })]);
    expect(both.filter((one) => one.refusals?.[0]?.rule === 'version.stale')).toHaveLength(1);
    const draft = await found(coordinator, id);
    expect(draft).toMatchObject({ version: 2, until: world.clock.now().toISOString() });
    expect(draft?.remarks).toBe(both.find(({ remarks }) => remarks)?.remarks);
    expect(await answerTo(coordinator, write, { input: { ...input, version: 2, notableIds: [narrow, world.clock.uuid(), unseen] } })).toMatchObject({ refusals: [{ rule: 'situation.unknown-case', field: 'notableIds.1' }, { rule: 'situation.unknown-case', field: 'notableIds.2' }] });
    // In the order in which they were chosen, not by weight.
    const turned = await answerTo(coordinator, write, { input: { ...input, version: 2, notableIds: [open, narrow] } });
    expect(turned.notable.map((one) => one.id)).toEqual([open, narrow]);
    expect((await answerTo(coordinator, write, { input: { ...input, remarks: draft?.remarks, version: 3 } })).notable.map((one) => one.id)).toEqual([narrow, open]);
    expect(await answerTo(coordinator, write, { input: { ...input, version: 4, remarks: 'x'.repeat(8001) } })).toMatchObject({ refusals: [{ field: 'remarks' }] });
  });

  it('once sent out, are everybody’s, each with their own figures, and stay as they are', async () => {
    const { id, version } = await prepared();
    const sent = await answerTo(coordinator, issue, { o: operationId, id, v: version });
    expect(sent).toMatchObject({ state: 'ISSUED', number: 1, viewerCanWrite: false });
    const [forDutch, forPolish] = [await found(dutch, id), await found(polish, id)];
    expect(forDutch?.situation.found).toEqual({ cases: 3, kg: '9900', pieces: '0', containers: '0' });
    expect(forDutch?.notable.map((one) => one.id)).toEqual([narrow, open]);
    expect(forPolish?.situation.found).toEqual({ cases: 1, kg: '2000', pieces: '0', containers: '0' });
    expect(forPolish?.situation.byStream).toEqual([{ key: 'TYRES', cases: 1, kg: '2000', pieces: '0' }]);
    expect(forPolish?.notable).toEqual([{ id: open }]);
    expect(JSON.stringify(forPolish)).not.toContain(narrow);
    expect(await found(stranger, id)).toBeNull();
    expect(await answerTo(coordinator, write, { input: { operationId, id, version: sent.version, remarks: 'Later', notableIds: [] } })).toMatchObject({ refusals: [{ rule: 'situation.issued' }] });
    expect(await answerTo(coordinator, issue, { o: operationId, id, v: sent.version })).toMatchObject({ refusals: [{ rule: 'situation.issued' }] });
    // Nor can the database be talked into it.
    await world.superuser.query('begin');
    await world.superuser.query(`select set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [coordinator.id, `{o.${operationId},o.${operationId}.r.COORDINATOR,o.${operationId}.a.${coordinator.agencyId}}`]);
    await world.superuser.query('set local role muster_app');
    expect((await world.superuser.query('select id from situation_reports where id = $1', [id])).rowCount).toBe(1);
    expect((await world.superuser.query(`update situation_reports set remarks = 'Later' where id = $1`, [id])).rowCount).toBe(0);
    await world.superuser.query('rollback');
  });

  it('go on where the one before ended, so that nothing falls between two', async () => {
    const [before] = (await world.superuser.query<{ id: string }>(`select id from situation_reports where operation_id = $1 and number = 1`, [operationId])).rows;
    const first = await found(coordinator, before?.id ?? '');
    // After the first was sent out, on the same day.
    world.clock.advance(hour);
    await reported(polish, '500');
    world.clock.advance(20 * hour);
    await reported(polish, '40');
    world.clock.advance(hour);
    const next = await prepared();
    expect(next.from).toBe(first?.until);
    expect(next.situation.found).toMatchObject({ cases: 2, kg: '540' });
    expect(next.situation.foundInAll).toMatchObject({ cases: 4, kg: '9540' });
    // The figures of the first are still as of its end.
    expect((await found(coordinator, before?.id ?? ''))?.situation).toMatchObject({ found: { cases: 2, kg: '9000' }, foundInAll: { cases: 2, kg: '9000' } });
  });

  it('name who is awaited and who is silent', async () => {
    const { situation } = await prepared();
    expect(situation.silentAgencies).toEqual([{ agencyId: silent.agencyId, sent: 1 }]);
    expect(situation.openWarnings.map(({ agency }) => agency.id).sort()).toEqual([polish.agencyId, silent.agencyId].sort());
  });

  it('are of days that have begun, and of none before the last that was sent out', async () => {
    const later = new Date(world.clock.now().getTime() + 48 * hour).toISOString().slice(0, 10);
    expect(await prepared(coordinator, later)).toMatchObject({ refusals: [{ rule: 'date.future', field: 'day' }] });
    expect(await prepared(coordinator, '2026-01-01')).toMatchObject({ refusals: [{ rule: 'situation.later-sent', field: 'day' }] });
    expect(await prepared(coordinator, today(), 'Europe/Nowhere')).toMatchObject({ refusals: [{ rule: 'zone.unknown', field: 'zone' }] });
  });

  it('keep what a colleague chose whom the writer does not see, and tell nobody else of it', async () => {
    const red = await reported(dutch, '40', { tlp: 'RED', people: [colleague.id] });
    const { id, version, notable } = await prepared();
    const [ids, written] = [notable.map((one) => one.id), (who: Somebody, over: object) => answerTo(who, write, { input: { operationId, id, remarks: 'Quiet.', ...over } })];
    expect((await written(coordinator, { version, notableIds: [red] })).refusals).toMatchObject([{ rule: 'situation.unknown-case' }]);
    expect((await written(colleague, { version, notableIds: [red, ...ids] })).notable.map((one) => one.id)).toEqual([red, ...ids]);
    const kept = await written(coordinator, { version: version + 1, notableIds: ids });
    expect(kept.notable.map((one) => one.id)).toEqual(ids);
    expect((await found(colleague, id))?.notable.map((one) => one.id)).toEqual([...ids, red]);
    // Left out by the one who sees it, it is gone for both.
    await written(colleague, { version: version + 2, notableIds: ids });
    expect((await found(colleague, id))?.notable.map((one) => one.id)).toEqual(ids);
  });

  describe('as a file', () => {
    let address: string;
    beforeAll(async () => {
      address = await world.listen();
    });
    const file = (who: Somebody, id: string, query = '?lang=en&zone=Europe/Brussels') => fetch(`${address}/situation-reports/${operationId}/${id}.pdf${query}`, { headers: { authorization: `Bearer ${who.token}` } });
    const sentOut = async (): Promise<string> => (await world.superuser.query<{ id: string }>('select id from situation_reports where operation_id = $1 and number = 1', [operationId])).rows[0]?.id ?? '';

    it('say what their reader sees, and no more; that they left is noted', async () => {
      const id = await sentOut();
      const exports = async (): Promise<number> => (await world.superuser.query<{ n: number }>(`select count(*)::int as n from events where operation_id = $1 and kind = 'ExportMade'`, [operationId])).rows[0]?.n ?? 0;
      const before = await exports();
      const answer = await file(polish, id);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      const bytes = Buffer.from(await answer.arrayBuffer());
      const seizures = await world.superuser.query<{ id: string; reference: string }>('select id, reference from seizures where id = any($1)', [[open, narrow]]);
      const reference = (id: string): string => seizures.rows.find((row) => row.id === id)?.reference ?? '';
      expect(textOfPdf(bytes)).toContain(reference(open));
      expect(textOfPdf(bytes)).not.toContain(reference(narrow));
      expect(textOfPdf(Buffer.from(await (await file(dutch, id)).arrayBuffer()))).toContain(reference(narrow));
      expect(await exports()).toBe(before + 2);
    });

    it('are there for nobody who may not read them', async () => {
      const { id: draft } = await prepared();
      expect((await file(stranger, await sentOut())).status).toBe(404);
      expect((await file(dutch, draft)).status).toBe(404);
      expect((await fetch(`${address}/situation-reports/${operationId}/${draft}.pdf`)).status).toBe(401);
      expect((await file(dutch, 'nothing')).status).toBe(404);
    });
  });
});
