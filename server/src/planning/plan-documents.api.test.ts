import type { Answer, Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

interface Told {
  id?: string;
  refusals?: { rule: string; field: string | null }[];
}

interface Seen {
  id: string;
  kind: string;
  title: string;
  takenFromId: string | null;
  viewerCanKeep: boolean;
  task: { id: string } | null;
  supersededBy: { id: string } | null;
  files: { id: string; name: string; sha256: string; originalUrl: string | null }[];
}

const refused = '... on Refused { refusals { rule field } }';
const add = `mutation ($input: AddPlanDocumentInput!) { answer: addPlanDocument(input: $input) { ... on PlanDocument { id } ${refused} } }`;
const take = `mutation ($input: TakePlanDocumentInput!) { answer: takePlanDocument(input: $input) { ... on PlanDocument { id } ${refused} } }`;
const list = 'query ($o: ID!, $all: Boolean) { operation(id: $o) { viewerCanAddPlanDocument planDocuments(isOvertaken: $all) { id kind title takenFromId viewerCanKeep task { id } supersededBy { id } files { id name sha256 originalUrl } } tasks { id viewerCanAddDocument documents { id } } } }';
const addTask = 'mutation ($input: AddTaskInput!) { answer: addTask(input: $input) { ... on Task { id } } }';
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

describe('documents of a plan', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    [dutch, polish, stranger] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true }), await world.person(await world.agency('FR'), { lead: true })];
    operationId = await world.activeOperation(coordinator, second, [dutch, polish]);
  });
  afterAll(() => world.close());

  const input = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId, kind: 'CONCEPT_NOTE', title: 'Why, and what for', language: 'en', ...over } });
  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;
  const rulesOf = ({ refusals }: Told): string[] => (refusals ?? []).map(({ rule }) => rule);
  const idOf = ({ id, ...others }: Told): string => {
    if (!id) throw new Error(JSON.stringify(others));
    return id;
  };
  const seen = async (who: Somebody, o = operationId, all = false): Promise<Seen[] | null> => (await who.ask<{ operation: { planDocuments: Seen[] } | null }>(list, { o, all })).operation?.planDocuments ?? null;
  const upload = async (who: Somebody, subjectId: string, { o = operationId, handling = '' } = {}): Promise<number> =>
    (await world.app.http.inject({
      method: 'PUT', url: `/files/${o}/${world.clock.uuid()}?subjectType=PlanDocument&subjectId=${subjectId}`, payload: pdf,
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': 'plan.pdf', 'content-type': 'application/pdf', ...(handling ? { 'x-file-handling': encodeURIComponent(handling) } : {}) },
    })).statusCode;
  const get = async (who: Somebody, url: string): Promise<number> => (await world.app.http.inject({ method: 'GET', url, headers: { authorization: `Bearer ${who.token}` } })).statusCode;
  const taskOf = async (who: Somebody): Promise<string> => idOf(await send(coordinator, addTask, { input: { id: world.clock.uuid(), operationId, body: { title: 'Brief the ports', ownerAgencyId: who.agencyId } } }));

  it('are added by coordinators, read with their files by those who take part, and by nobody else', async () => {
    const sent = input();
    const id = idOf(await send(coordinator, add, sent));
    expect(await send(coordinator, add, sent)).toEqual({ id });
    expect([await upload(coordinator, id), await upload(dutch, id), await upload(stranger, id)]).toEqual([201, 403, 404]);
    const document = (await seen(dutch))?.find((one) => one.id === id);
    expect(document).toMatchObject({ kind: 'CONCEPT_NOTE', viewerCanKeep: false, task: null, files: [{ name: 'plan.pdf' }] });
    const url = document?.files[0]?.originalUrl ?? '';
    expect([await get(dutch, url), await get(polish, url), await get(stranger, url)]).toEqual([200, 200, 404]);
    expect(await seen(stranger)).toBeNull();
    expect([codeOf(await dutch.answer(add, input())), codeOf(await stranger.answer(add, input()))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(rulesOf(await send(coordinator, add, input({ title: '', language: 'nonsense!' })))).toEqual(['text.empty', 'language.unknown']);
    expect(rulesOf(await send(second, add, { input: { ...(sent.input as object), title: 'Another under the same key' } }))).toEqual(['id.taken']);
  });

  it('are replaced, and what was before is kept', async () => {
    const id = idOf(await send(coordinator, add, input({ kind: 'OPERATIONAL_PLAN', title: 'Plan 1' })));
    await upload(coordinator, id);
    const replacing = input({ kind: 'OPERATIONAL_PLAN', title: 'Plan 2', supersedesId: id });
    const next = idOf(await send(second, add, replacing));
    expect(await send(second, add, replacing)).toEqual({ id: next });
    expect((await seen(dutch))?.map((one) => one.id)).not.toContain(id);
    expect((await seen(dutch, operationId, true))?.find((one) => one.id === id)).toMatchObject({ supersededBy: { id: next }, files: [{ name: 'plan.pdf' }] });
    expect(rulesOf(await send(coordinator, add, input({ supersedesId: id })))).toEqual(['document.overtaken']);
    expect(rulesOf(await send(coordinator, add, input({ supersedesId: world.clock.uuid() })))).toEqual(['document.unknown']);
  });

  it('of a task are added by its agency too, and replaced by it', async () => {
    const task = await taskOf(dutch);
    const id = idOf(await send(dutch, add, input({ taskId: task, kind: 'BRIEFING' })));
    const replacing = input({ supersedesId: id, kind: 'BRIEFING' });
    const next = idOf(await send(dutch, add, replacing));
    expect(await send(dutch, add, replacing)).toEqual({ id: next });
    expect((await seen(polish))?.find((one) => one.id === next)).toMatchObject({ task: { id: task } });
    expect(codeOf(await polish.answer(add, input({ taskId: task })))).toBe('FORBIDDEN');
    expect(rulesOf(await send(coordinator, add, input({ taskId: world.clock.uuid() })))).toEqual(['task.unknown']);
    // Another agency's document is not theirs to replace, task or no task.
    expect(rulesOf(await send(coordinator, add, input({ supersedesId: next })))).toEqual(['document.unknown']);
    const { operation } = await dutch.ask<{ operation: { viewerCanAddPlanDocument: boolean; tasks: { id: string; viewerCanAddDocument: boolean; documents: { id: string }[] }[] } }>(list, { o: operationId, all: false });
    expect([operation.viewerCanAddPlanDocument, operation.tasks.find((one) => one.id === task)]).toEqual([false, { id: task, viewerCanAddDocument: true, documents: [{ id: next }] }]);
  });

  describe('of the edition before', () => {
    const nextEdition = async (): Promise<string> =>
      (await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } } }', { input: planInput({ previousId: operationId, edition: 'II' }) })).createOperation.id;
    const taking = (o: string, fromId: string): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId: o, fromId } });

    it('are taken along with their files, sealed anew, by the agency whose they are', async () => {
      const id = idOf(await send(coordinator, add, input({ kind: 'LEGAL_BASIS', title: 'Convention' })));
      await upload(coordinator, id);
      await upload(coordinator, id, { handling: JSON.stringify({ tlp: 'AMBER_STRICT' }) });
      const next = await nextEdition();
      const sent = taking(next, id);
      const taken = idOf(await send(coordinator, take, sent));
      expect(await send(coordinator, take, sent)).toEqual({ id: taken });
      const [document] = (await seen(coordinator, next)) ?? [];
      // What was marked for fewer eyes stays behind.
      expect(document).toMatchObject({ id: taken, kind: 'LEGAL_BASIS', title: 'Convention', takenFromId: id, files: [{ name: 'plan.pdf' }] });
      expect(document?.files).toHaveLength(1);
      expect([await get(coordinator, document?.files[0]?.originalUrl ?? ''), await get(dutch, document?.files[0]?.originalUrl ?? '')]).toEqual([200, 404]);
      expect(rulesOf(await send(coordinator, take, taking(next, id)))).toEqual(['document.taken-already']);
      const { rows } = await world.superuser.query('select distinct storage_key from files where subject_id = any($1)', [[id, taken]]);
      expect(rows).toHaveLength(3);
    });

    it('are nobody else’s to take, and from nowhere else', async () => {
      const task = await taskOf(dutch);
      const foreign = idOf(await send(dutch, add, input({ taskId: task })));
      const own = idOf(await send(coordinator, add, input()));
      const next = await nextEdition();
      expect(rulesOf(await send(coordinator, take, taking(next, foreign)))).toEqual(['document.not-taken']);
      expect(rulesOf(await send(coordinator, take, taking(operationId, own)))).toEqual(['document.not-taken']);
      expect([codeOf(await dutch.answer(take, taking(next, foreign))), codeOf(await dutch.answer(take, taking(operationId, foreign)))]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    });
  });

  it('has a wall in the database: nobody writes one for another agency, or into a plan that is not theirs to keep', async () => {
    const insert = (agencyId: string): string =>
      `insert into plan_documents (operation_id, id, kind, title, language, agency_id, added_by, added_at, body_hash, audience)
       values ('${operationId}', '${world.clock.uuid()}', 'OTHER', 'x', 'en', '${agencyId}', '${dutch.id}', now(), '', '{o.${operationId}}')`;
    const asDutch = async (statement: string): Promise<unknown> => {
      await world.superuser.query('begin');
      try {
        const held = `{any,o.${operationId},o.${operationId}.a.${dutch.agencyId},o.${operationId}.r.NATIONAL_CONTACT_POINT}`;
        await world.superuser.query(`select set_config('role', 'muster_app', true), set_config('muster.account', $1, true), set_config('muster.class', $2, true)`, [dutch.id, held]);
        return (await world.superuser.query(statement)).rowCount;
      } finally {
        await world.superuser.query('rollback');
      }
    };
    await expect(asDutch(insert(dutch.agencyId))).rejects.toThrow(/row-level security/);
    await expect(asDutch(insert(polish.agencyId))).rejects.toThrow(/row-level security/);
    await expect(asDutch(`update plan_documents set title = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(asDutch('delete from plan_documents')).rejects.toThrow(/permission denied/);
  });
});
