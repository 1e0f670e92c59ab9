import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Told {
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null; arguments: { name: string; value: string }[] }[];
}

const outcome = '__typename ... on Message { id version } ... on Refused { refusals { rule field arguments { name value } } }';
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ${outcome} } }`;
const change = `mutation ($input: ChangeDraftInput!) { answer: changeDraft(input: $input) { ${outcome} } }`;
const acknowledge = `mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { ${outcome} } }`;
const one = 'query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { subject handling { tlp caveats note tellsWithheld toCoordinators releasableTo { id } people { id } } } }';
const everyPath = `query ($o: ID!, $id: ID!) {
  message(operationId: $o, id: $id) { id }
  operation(id: $o) { unreadMessages messages(words: "cormorant") { items { id } count { value } } openAddressees { items { id } count { value } } loop { sent byIndicator { key } } feed(subjectId: $id) { items { id } } }
  search(operationId: $o, words: "cormorant") { id }
}`;
const nowhere = { message: null, operation: { unreadMessages: 0, messages: { items: [], count: { value: 0 } }, openAddressees: { items: [], count: { value: 0 } }, loop: { sent: 0, byIndicator: [] }, feed: { items: [] } }, search: [] };
const sights = 'query ($o: ID!, $id: ID!) { whoSees(operationId: $o, kind: Message, id: $id) { __typename } }';

describe('the handling of a message as it is written', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let sender: Somebody;
  let addressee: Somebody;
  let clerk: Somebody;
  let reader: Somebody;
  let outsider: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    sender = await world.person(await world.agency('NL'), { lead: true });
    addressee = await world.person(await world.agency('PL'), { lead: true });
    reader = await world.person(await world.agency('ES'), { lead: true });
    outsider = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [sender, addressee, reader, outsider]);
    clerk = await world.person(addressee.agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), clerk.id, addressee.agencyId]);
  });
  afterAll(() => world.close());

  const ask = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const body = (over: Record<string, unknown> = {}) => ({ kind: 'WARNING', subject: 'A cormorant', body: 'Watch the cormorant.', pattern: 'By night.', reasons: 'Seen before.', riskIndicators: ['CORMORANT'], addresseeIds: [addressee.agencyId], ...over });
  const written = (handling: object | null, over: Record<string, unknown> = {}): Promise<Told> => ask(sender, write, { input: { id: world.clock.uuid(), operationId, body: body(), handling, ...over } });
  const handlingOf = async (who: Somebody, id: string | undefined): Promise<Record<string, unknown> | undefined> => (await who.ask<{ message: { handling: Record<string, unknown> } | null }>(one, { o: operationId, id })).message?.handling;
  const seers = async (id: string | undefined): Promise<string[]> => (await Promise.all(Object.entries({ coordinator, sender, addressee, clerk, reader, outsider }).map(async ([name, who]) => ((await handlingOf(who, id)) ? [name] : [])))).flat();
  const sentCount = async (): Promise<unknown> => (await world.superuser.query('select count(*)::int as count from messages')).rows;
  const refusedOf = (agencyId: string, agency: string, index = 0) => [{ rule: 'message.keeps-addressee', field: `addresseeIds.${index}`, arguments: [{ name: 'value', value: agencyId }, { name: 'agency', value: agency }] }];
  const nameOf = async (agencyId: string): Promise<string> => (await world.superuser.query<{ name: string }>('select short_name as name from agencies where id = $1', [agencyId])).rows[0]?.name ?? '';
  const whole = () => ({ tlp: 'AMBER', releasableTo: [addressee.agencyId, reader.agencyId], toCoordinators: false, caveats: ['H1', 'H3'], note: 'Ask us first.', tellsWithheld: true });

  it('is kept whole with a draft, and with what is sent of it: who is outside of those it is releasable to finds nothing on any path', async () => {
    const { id } = await written(whole(), { send: false });
    const kept = { tlp: 'AMBER', caveats: ['H1', 'H3'], note: 'Ask us first.', tellsWithheld: true, toCoordinators: false, people: [] };
    expect(await handlingOf(sender, id)).toMatchObject(kept);
    expect(await seers(id)).toEqual(['sender']);
    expect((await ask(sender, change, { input: { operationId, id, version: 1, send: true, body: body(), handling: whole() } })).version).toBe(2);
    const read = await handlingOf(reader, id);
    expect(read).toMatchObject(kept);
    expect((read?.releasableTo as { id: string }[]).map((agency) => agency.id).sort()).toEqual([addressee.agencyId, reader.agencyId].sort());
    expect(await seers(id)).toEqual(['sender', 'addressee', 'clerk', 'reader']);
    expect(await reader.ask(everyPath, { o: operationId, id })).toMatchObject({ message: { id }, operation: { messages: { count: { value: 1 } }, loop: { sent: 1 } }, search: [{ id }] });
    for (const who of [outsider, coordinator]) {
      expect(await who.ask(everyPath, { o: operationId, id })).toEqual(nowhere);
      expect([(await who.answer(sights, { o: operationId, id })).errors?.[0]?.extensions.code, (await who.answer(acknowledge, { o: operationId, id })).errors?.[0]?.extensions.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    const heard = await world.superuser.query<{ audience: string[] }>('select audience from events where subject_id = $1', [id]);
    expect(heard.rows.flatMap(({ audience }) => audience).filter((token) => token.includes(outsider.agencyId) || token === `o.${operationId}`)).toEqual([]);
  });

  it('names an addressee who would not see it, at those it goes to, and keeps nothing of it', async () => {
    const before = await sentCount();
    const refusals = refusedOf(addressee.agencyId, await nameOf(addressee.agencyId));
    expect((await written({ tlp: 'AMBER', releasableTo: [reader.agencyId] })).refusals).toEqual(refusals);
    expect((await written({ tlp: 'GREEN', releasableTo: [] }, { send: false })).refusals).toEqual(refusals);
    expect((await written({ tlp: 'RED', people: [reader.id] })).refusals).toEqual(refusals);
    expect(await sentCount()).toEqual(before);
  });

  it('names them as well when a draft is sent that was kept for others', async () => {
    const { id } = await written({ tlp: 'AMBER', releasableTo: [reader.agencyId] }, { send: false, body: body({ addresseeIds: [reader.agencyId] }) });
    const told = await ask(sender, change, { input: { operationId, id, version: 1, send: true, body: body(), handling: { tlp: 'AMBER', releasableTo: [reader.agencyId] } } });
    expect(told.refusals).toEqual(refusedOf(addressee.agencyId, await nameOf(addressee.agencyId)));
    expect(await seers(id)).toEqual(['sender']);
  });

  it('that is RED reaches the persons named alone, and their colleagues not', async () => {
    const { id } = await written({ tlp: 'RED', people: [clerk.id], caveats: ['H2'] });
    expect(await seers(id)).toEqual(['sender', 'clerk']);
    expect((await handlingOf(clerk, id))?.caveats).toEqual(['H2']);
  });

  it('is for those to whom it goes where no agency is named', async () => {
    expect(await seers((await written({ tlp: 'AMBER_STRICT', caveats: ['H1'] })).id)).toEqual(['sender', 'addressee', 'clerk']);
    expect(await seers((await written({ tlp: 'GREEN', toCoordinators: false })).id)).toEqual(['sender', 'addressee', 'clerk']);
  });

  it('names an agency to which the target is not released', async () => {
    const target = world.clock.uuid();
    await sender.ask('mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename } }', { input: { id: target, operationId, handling: { tlp: 'AMBER', releasableTo: [reader.agencyId] }, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'New.' } } });
    expect((await written(null, { body: body({ targetId: target, pattern: null }) })).refusals).toEqual([{ ...refusedOf(addressee.agencyId, await nameOf(addressee.agencyId))[0], rule: 'target.not-released' }]);
  });

  it.each([['AMBER_STRICT'], ['RED']])('%s is refused of what goes to everybody', async (tlp) => {
    expect((await written({ tlp }, { body: { kind: 'BROADCAST', subject: 'x', body: 'x' } })).refusals?.[0]).toMatchObject({ rule: 'message.for-all', field: 'handling' });
  });
});
