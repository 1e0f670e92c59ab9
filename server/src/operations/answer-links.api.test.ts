import { NotificationStage } from '../testing/notification-stage';
import type { Answer, Somebody } from '../testing/world';
import { planInput, World } from '../testing/world';

interface Part {
  state?: string;
  contact?: { id: string } | null;
  answerLinks?: { id: string; email: string; state: string; contactName: string | null; contactEmail: string | null }[];
  refusals?: { rule: string; field: string | null }[];
}

interface Sent {
  links: { id: string; agencyId: string; email: string; link: string | null }[];
  refusals?: Part['refusals'];
}

const refused = '... on Refused { refusals { rule field } }';
const send = `mutation ($o: ID!, $links: [AnswerLinkInput!]!) { answer: sendAnswerLinks(operationId: $o, links: $links) { ... on SentAnswerLinks { links { id agencyId email link } } ${refused} } }`;
const revoke = `mutation ($o: ID!, $id: ID!) { answer: revokeAnswerLink(operationId: $o, id: $id) { ... on Participation { state answerLinks { id state } } ${refused} } }`;
const invite = `mutation ($o: ID!, $a: [ID!]!) { answer: inviteAgencies(operationId: $o, agencyIds: $a) { ... on Operation { id } ${refused} } }`;
const inviteWithLinks = `mutation ($o: ID!, $a: [ID!]!, $links: [AnswerLinkInput!]) { answer: inviteAgencies(operationId: $o, agencyIds: $a, links: $links) { __typename ${refused} } }`;
const withdraw = `mutation ($input: WithdrawParticipationInput!) { answer: withdrawParticipation(input: $input) { ... on Participation { state } ${refused} } }`;
const parts = 'query ($o: ID!) { operation(id: $o) { participations { agency { id } state contact { id } answerLinks { id email state contactName contactEmail } } } }';
const offer = 'query ($t: String!) { answerOffer(token: $t) { operation lead agency } }';
const answerIt = `mutation ($t: String!, $input: AnswerByLinkInput!) { answer: answerByLink(token: $t, input: $input) { ... on AnsweredByLink { isAccepted } ${refused} } }`;
const accepting = (contactEmail: string, contactName = 'Dana de Wit'): Record<string, unknown> => ({ accept: true, contactName, contactEmail });
const closed = { refusals: [{ rule: 'answer-link.closed', field: 'token' }] };

describe('answering an invitation by a link', () => {
  let world: World;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let operationId: string;
  let withoutAccounts: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    withoutAccounts = await world.agency('LT');
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    // Attempts are told apart by the quarter of an hour.
    world.clock.advance(16 * 60_000);
    operationId = await world.activeOperation(coordinator, second);
    await coordinator.ask(invite, { o: operationId, a: [dutch.agencyId, polish.agencyId, withoutAccounts] });
  });

  const sendTo = async (agencyId: string, email: string): Promise<Sent> => (await coordinator.ask<{ answer: Sent }>(send, { o: operationId, links: [{ agencyId, email }] })).answer;
  const secretOf = async (agencyId: string, email = 'desk@customs.example'): Promise<string> => (await sendTo(agencyId, email)).links[0]?.link?.split('#')[1] ?? '';
  const offered = async (t: string): Promise<unknown> => (await world.post(offer, { t })).data?.answerOffer;
  const reply = async (t: string, input: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await world.post(answerIt, { t, input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.answer;
  };
  const partOf = async (who: Somebody, agencyId: string): Promise<Part | undefined> =>
    (await who.ask<{ operation: { participations: (Part & { agency: { id: string } })[] } | null }>(parts, { o: operationId })).operation?.participations.find(({ agency }) => agency.id === agencyId);
  const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;
  const emailOf = async ({ id }: Somebody): Promise<string> => (await world.superuser.query<{ email: string }>('select email from accounts where id = $1', [id])).rows[0]?.email ?? '';

  it('is asked of nobody but its agency, shows what it is about, and takes one answer', async () => {
    const token = await secretOf(dutch.agencyId, 'Desk@Customs.example');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await offered(token)).toEqual({ operation: expect.any(String), lead: expect.any(String), agency: expect.any(String) });
    expect(await reply(token, { accept: true })).toEqual({ refusals: [{ rule: 'text.empty', field: 'contactName' }, { rule: 'text.empty', field: 'contactEmail' }] });
    expect(await reply(token, { accept: false })).toEqual({ refusals: [{ rule: 'text.empty', field: 'reason' }] });
    // A refused answer spends nothing.
    expect(await reply(token, accepting(await emailOf(dutch)))).toEqual({ isAccepted: true });
    expect(await partOf(coordinator, dutch.agencyId)).toMatchObject({ state: 'ACCEPTED', contact: null, answerLinks: [{ email: 'desk@customs.example', state: 'USED', contactName: 'Dana de Wit' }] });
    expect([await offered(token), await reply(token, accepting(await emailOf(dutch))), await reply(token, { accept: false, reason: 'No.' })]).toEqual([null, closed, closed]);
    expect((await partOf(coordinator, dutch.agencyId))?.state).toBe('ACCEPTED');
  });

  it('gives one answer, however often it is sent at once', async () => {
    const token = await secretOf(dutch.agencyId);
    const answers = await Promise.all([reply(token, accepting('a@b.example')), reply(token, { accept: false, reason: 'Not now.' }), reply(token, accepting('c@d.example'))]);
    expect(answers.filter((answer) => JSON.stringify(answer).includes('isAccepted'))).toHaveLength(1);
  });

  it('appoints nobody, and tells nobody whether an address signs in: the agency’s lead confirms', async () => {
    const address = await emailOf(dutch);
    const [known, unknown, foreign] = [await secretOf(dutch.agencyId), await secretOf(withoutAccounts), await secretOf(polish.agencyId)];
    const given = [await reply(known, accepting(address)), await reply(unknown, accepting(address)), await reply(foreign, accepting(address))];
    expect(given).toEqual([{ isAccepted: true }, { isAccepted: true }, { isAccepted: true }]);
    const seen = { state: 'ACCEPTED', contact: null, answerLinks: [{ state: 'USED', contactName: 'Dana de Wit', contactEmail: address }] };
    for (const agencyId of [dutch.agencyId, withoutAccounts, polish.agencyId]) expect(await partOf(coordinator, agencyId)).toMatchObject(seen);
    const contacts = async (): Promise<unknown[]> =>
      (await world.superuser.query(`select account_id from operation_members where operation_id = $1 and agency_id <> $2 and is_active`, [operationId, coordinator.agencyId])).rows;
    expect(await contacts()).toEqual([]);
    const version = (await dutch.ask<{ operation: { participations: { agency: { id: string }; version: number }[] } }>('query ($o: ID!) { operation(id: $o) { participations { agency { id } version } } }', { o: operationId }))
      .operation.participations.find(({ agency }) => agency.id === dutch.agencyId)?.version;
    await dutch.ask('mutation ($input: ChangeContactInput!) { changeContact(input: $input) { __typename } }', { input: { operationId, version, contactId: dutch.id } });
    expect([await contacts(), (await partOf(coordinator, dutch.agencyId))?.contact]).toEqual([[{ account_id: dutch.id }], { id: dutch.id }]);
  });

  it('is over once the invitation is withdrawn, answered, asked anew, or the link taken back', async () => {
    const first = await secretOf(dutch.agencyId);
    await coordinator.ask(withdraw, { input: { operationId, agencyId: dutch.agencyId, reason: 'By mistake.' } });
    expect([await offered(first), await reply(first, accepting('a@b.example'))]).toEqual([null, closed]);
    await coordinator.ask(invite, { o: operationId, a: [dutch.agencyId] });
    expect(await offered(first)).toBeNull();
    const second_ = await secretOf(dutch.agencyId);
    const third = await secretOf(dutch.agencyId);
    expect([await offered(second_), await offered(third)]).toEqual([null, expect.anything()]);
    const [open] = (await partOf(coordinator, dutch.agencyId))?.answerLinks?.filter(({ state }) => state === 'OPEN') ?? [];
    expect((await coordinator.ask<{ answer: Part }>(revoke, { o: operationId, id: open?.id })).answer.answerLinks?.map(({ state }) => state)).toEqual(['REVOKED', 'REVOKED', 'REVOKED']);
    expect((await coordinator.ask<{ answer: Part }>(revoke, { o: operationId, id: open?.id })).answer).toEqual({ refusals: [{ rule: 'answer-link.over', field: 'id' }] });
    expect([await offered(third), await reply(third, { accept: false, reason: 'x' })]).toEqual([null, closed]);
    const last = await secretOf(dutch.agencyId);
    await dutch.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId, accept: true } });
    expect(await offered(last)).toBeNull();
  });

  it('does not outlive its fourteen days, or a new invitation that nobody closed it for', async () => {
    const token = await secretOf(polish.agencyId);
    await world.superuser.query(`update participations set invited_at = invited_at + interval '1 second' where operation_id = $1 and agency_id = $2`, [operationId, polish.agencyId]);
    expect(await offered(token)).toBeNull();
    const other = await secretOf(dutch.agencyId);
    world.clock.advance(14 * 86_400_000);
    expect([await offered(other), await reply(other, accepting('a@b.example'))]).toEqual([null, closed]);
    expect((await partOf(coordinator, dutch.agencyId))?.answerLinks?.map(({ state }) => state)).toEqual(['EXPIRED']);
  });

  it('is sent by coordinators alone, to agencies that were asked, and seen by nobody else', async () => {
    const links = [{ agencyId: dutch.agencyId, email: 'me@elsewhere.example' }];
    expect(codeOf(await dutch.answer(send, { o: operationId, links }))).toBe('FORBIDDEN');
    expect(codeOf(await (await world.person(await world.agency('FR'), { lead: true })).answer(send, { o: operationId, links }))).toBe('NOT_FOUND');
    expect((await coordinator.ask<{ answer: Sent }>(send, { o: operationId, links: [] })).answer).toEqual({ refusals: [{ rule: 'list.empty', field: 'links' }] });
    expect((await coordinator.ask<{ answer: Sent }>(send, { o: operationId, links: [...links, { agencyId: coordinator.agencyId, email: 'nonsense' }, ...links] })).answer).toEqual({
      refusals: [{ rule: 'email.malformed', field: 'links.1.email' }, { rule: 'participation.not-invited', field: 'links.1.agencyId' }, { rule: 'list.repeated', field: 'links.2.agencyId' }],
    });
    expect((await partOf(coordinator, dutch.agencyId))?.answerLinks).toEqual([]);
    const sent = await sendTo(dutch.agencyId, 'desk@customs.example');
    expect((await partOf(dutch, dutch.agencyId))?.answerLinks).toMatchObject([{ email: 'desk@customs.example' }]);
    expect(codeOf(await dutch.answer(revoke, { o: operationId, id: sent.links[0]?.id }))).toBe('FORBIDDEN');
    // A participant who is neither sees none of them.
    await polish.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', { input: { operationId, accept: true } });
    expect((await partOf(polish, dutch.agencyId))?.answerLinks).toEqual([]);
  });

  it('fills no mailbox', async () => {
    for (let n = 0; n < 5; n += 1) await sendTo(dutch.agencyId, 'desk@customs.example');
    expect(await sendTo(dutch.agencyId, 'desk@customs.example')).toEqual({ refusals: [{ rule: 'answer-link.too-many', field: 'links.0.agencyId' }] });
  });

  it('fills no mailbox by asking at once either', async () => {
    for (let n = 0; n < 4; n += 1) await sendTo(dutch.agencyId, 'desk@customs.example');
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendTo(dutch.agencyId, 'desk@customs.example')));
    expect(sent.map(({ refusals }) => refusals?.[0]?.rule ?? 'sent').sort()).toEqual([...Array.from({ length: 3 }, () => 'answer-link.too-many'), 'sent']);
  });

  it('goes to one address once in a call', async () => {
    const links = [{ agencyId: dutch.agencyId, email: 'desk@customs.example' }, { agencyId: polish.agencyId, email: ' Desk@Customs.example' }];
    expect((await coordinator.ask<{ answer: Sent }>(send, { o: operationId, links })).answer).toEqual({ refusals: [{ rule: 'list.repeated', field: 'links.1.email' }] });
    expect((await partOf(coordinator, dutch.agencyId))?.answerLinks).toEqual([]);
  });

  it('stops whoever tries many, and keeps no link that could be read', async () => {
    const token = await secretOf(dutch.agencyId);
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 61; n += 1) codes.push(codeOf(await world.post(offer, { t: `guess-${n}` })));
    expect([codes[0], codes.at(-1)]).toEqual([undefined, 'TOO_MANY_REQUESTS']);
    expect(codeOf(await world.post(answerIt, { t: token, input: accepting('a@b.example') }))).toBe('TOO_MANY_REQUESTS');
    const { rows } = await world.superuser.query<{ stored: string }>('select l::text || coalesce(m::text, $1) as stored from answer_links l, mails m', ['']);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ stored }) => stored.includes(token))).toEqual([]);
  });

  it('is on record in the name of nobody, for its agency', async () => {
    await reply(await secretOf(dutch.agencyId), { accept: false, reason: 'No ships.' });
    const { rows } = await world.superuser.query(`select kind, actor_account_id, actor_agency_id from events where operation_id = $1 and kind in ('AnswerLinkSent', 'InvitationDeclined') order by recorded`, [operationId]);
    expect(rows).toEqual([
      { kind: 'AnswerLinkSent', actor_account_id: coordinator.id, actor_agency_id: coordinator.agencyId },
      { kind: 'InvitationDeclined', actor_account_id: null, actor_agency_id: dutch.agencyId },
    ]);
    const { rows: records } = await world.superuser.query(`select actor_account_id, actor_agency_id, rule from audit_records where operation_id = $1 and action = 'InvitationDeclined'`, [operationId]);
    expect(records).toEqual([{ actor_account_id: null, actor_agency_id: dutch.agencyId, rule: 'participation:answer' }]);
  });

  it('answers for no operation that is over', async () => {
    const token = await secretOf(dutch.agencyId);
    await world.superuser.query(`update operations set state = 'CANCELLED' where id = $1`, [operationId]);
    expect([await offered(token), await reply(token, accepting('a@b.example')), await reply(token, { accept: false })]).toEqual([null, closed, closed]);
  });

  it('is not handed on by whoever keeps accounts', async () => {
    const administrator = await world.person(await world.agency('XK', 'INTERNATIONAL_ORGANISATION'), { lead: true, administrator: true });
    await sendTo(dutch.agencyId, 'desk@customs.example');
    const { rows } = await world.superuser.query<{ id: string }>(`select id from mails where kind = 'ANSWER_LINK' order by created_at desc limit 1`);
    const opened = await administrator.ask<{ answer: unknown }>(`mutation ($id: ID!) { answer: openMail(id: $id) { __typename ${refused} } }`, { id: rows[0]?.id });
    expect(opened.answer).toMatchObject({ refusals: [{ rule: 'mail.of-operation' }] });
  });

  it('cannot be asked for by its hash with the rights of the application', async () => {
    await sendTo(dutch.agencyId, 'desk@customs.example');
    await expect(world.superuser.query('begin; set local role muster_app; select token_hash from answer_links')).rejects.toMatchObject({ code: '42501' });
    await world.superuser.query('rollback');
  });

  it('does not go with an invitation where no mail is sent: nothing is done by halves', async () => {
    const fresh = await world.agency('SE');
    const variables = { o: operationId, a: [fresh], links: [{ agencyId: fresh, email: 'desk@se.example' }] };
    expect((await coordinator.ask<{ answer: Part }>(inviteWithLinks, variables)).answer).toMatchObject({ refusals: [{ rule: 'mail.not-sent', field: 'links' }] });
    expect(await partOf(coordinator, fresh)).toBeUndefined();
  });

  it('stands in a draft that asks its host in', async () => {
    const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } } }', { input: planInput() });
    const answer = await coordinator.answer(send, { o: createOperation.id, links: [{ agencyId: dutch.agencyId, email: 'a@b.example' }] });
    expect([codeOf(answer), (answer.data as { answer?: Part } | null)?.answer?.refusals?.[0]?.rule]).toContain('participation.not-invited');
  });
});

describe('a link where mails are sent', () => {
  let stage: NotificationStage;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());

  it('goes with the invitation itself, or neither is done, and is nobody else’s to read', async () => {
    const { coordinator, operationId, world } = stage;
    const fresh = await world.agency('SE');
    const variables = (email: string): Record<string, unknown> => ({ o: operationId, a: [fresh], links: [{ agencyId: fresh, email, language: 'fr' }] });
    const stateOf = async (): Promise<unknown> => (await world.superuser.query('select state from participations where operation_id = $1 and agency_id = $2', [operationId, fresh])).rows[0];
    expect((await coordinator.ask<{ answer: Part }>(inviteWithLinks, variables('nonsense'))).answer).toMatchObject({ refusals: [{ rule: 'email.malformed', field: 'links.0.email' }] });
    expect(await stateOf()).toBeUndefined();
    expect((await coordinator.ask<{ answer: Part }>(inviteWithLinks, variables('desk@se.example'))).answer).toEqual({ __typename: 'Operation' });
    expect(await stateOf()).toEqual({ state: 'INVITED' });
    const { text } = await stage.relay.mailTo('desk@se.example');
    expect(text).toMatch(/^Agency of BE invite Agency of SE à participer à une opération conjointe\./);
    expect(text).not.toContain('Demeter');
    const token = /answer#([\w-]{43})/.exec(text)?.[1];
    expect((await world.post(offer, { t: token })).data?.answerOffer).toMatchObject({ agency: 'Agency of SE' });
    const sent = await coordinator.ask<{ answer: Sent }>(send, { o: operationId, links: [{ agencyId: fresh, email: 'desk@se.example' }] });
    expect(sent.answer.links[0]?.link).toBeNull();
  });
});
