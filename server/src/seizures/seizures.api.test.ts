import { reportBody, World } from '../testing/world';
import type { Somebody } from '../testing/world';

const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) {
  ... on Seizure { id reference state version reportingAgency { shortName } items { quantities { amount unit basis } } }
  ... on Refused { refusals { rule field message } } } }`;
const list = 'query ($id: ID!) { operation(id: $id) { name seizures { items { id state totalKg } count { value } } } }';

interface Reported {
  reportSeizure: { id: string; state: string; version: number; refusals?: { rule: string; field: string }[] };
}
interface Listed {
  operation: { seizures: { items: { id: string; state: string }[]; count: { value: number } } } | null;
}

describe('reporting seizures', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, id: string, over: Record<string, unknown> = {}, submit = true): Promise<Reported['reportSeizure']> =>
    (await who.ask<Reported>(report, { input: { id, operationId, submit, body: reportBody(over) } })).reportSeizure;
  const seenBy = async (who: Somebody): Promise<string[]> => (await who.ask<Listed>(list, { id: operationId })).operation?.seizures.items.map(({ id }) => id) ?? ['no operation'];

  it('shows a submitted report to the participants and to nobody else', async () => {
    const id = world.clock.uuid();
    expect(await send(dutch, id)).toMatchObject({ id, state: 'SUBMITTED', version: 1 });
    expect(await seenBy(polish)).toContain(id);
    expect(await seenBy(coordinator)).toContain(id);
    expect(await seenBy(stranger)).toEqual(['no operation']);
  });

  it('keeps a draft to its own agency', async () => {
    const id = world.clock.uuid();
    expect(await send(dutch, id, { foundDescription: null }, false)).toMatchObject({ id, state: 'DRAFT' });
    expect(await seenBy(dutch)).toContain(id);
    expect(await seenBy(polish)).not.toContain(id);
    expect(await seenBy(coordinator)).not.toContain(id);
  });

  it('makes one seizure of a hundred repeats at once, all with the same answer', async () => {
    const id = world.clock.uuid();
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(polish, id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await seenBy(dutch)).filter((seen) => seen === id)).toHaveLength(1);
  });

  it("refuses the same id with another body, and another agency's id in the same words", async () => {
    const id = world.clock.uuid();
    await send(dutch, id, {}, false);
    const own = await send(dutch, id, { place: 'Moerdijk' }, false);
    const others = await send(polish, id);
    expect(own.refusals).toEqual([expect.objectContaining({ rule: 'id.taken', field: 'id' })]);
    expect(others).toEqual(own);
  });
});
