import { NotificationStage } from '../testing/notification-stage';
import type { Somebody } from '../testing/world';
import { planInput } from '../testing/world';
import { remindOfReadiness } from './remind-of-readiness';

const refusals = '... on Refused { refusals { rule field } }';
const create = `mutation ($input: OperationPlanInput!) { answer: createOperation(input: $input) { ... on Operation { id } ${refusals} } }`;
const inviteByLink = `mutation ($o: ID!, $a: [ID!]!, $links: [AnswerLinkInput!]) { answer: inviteAgencies(operationId: $o, agencyIds: $a, links: $links) { __typename ${refusals} } }`;
const accept = 'mutation ($o: ID!) { answer: answerInvitation(input: { operationId: $o, accept: true }) { __typename } }';
const setReminding = `mutation ($o: ID!, $isOn: Boolean!) { answer: setReminding(operationId: $o, isOn: $isOn) { ... on Operation { remindsByItself } ${refusals} } }`;
const nudge = `mutation ($o: ID!, $a: [ID!]!) { answer: nudgeAgencies(operationId: $o, agencyIds: $a) { ... on Operation { id } ${refusals} } }`;
const revoke = 'mutation ($o: ID!, $id: ID!) { answer: revokeAnswerLink(operationId: $o, id: $id) { ... on Participation { state } } }';
const matrix = 'query ($o: ID!) { operation(id: $o) { remindsByItself participations { agency { id } readiness { nudgedAt late } } feed(first: 100) { items { kind actor { id } agency { id } } } } }';
const offer = 'query ($t: String!) { answerOffer(token: $t) { agency } }';

interface Matrix {
  operation: { remindsByItself: boolean; participations: { agency: { id: string }; readiness: { nudgedAt: string | null; late: string[] } }[]; feed: { items: { kind: string; actor: unknown; agency: { id: string } | null }[] } };
}

describe('agencies are reminded by the clock', () => {
  let stage: NotificationStage;
  let operationId: string;
  beforeAll(async () => {
    stage = await NotificationStage.create();
  });
  afterAll(() => stage.close());

  /** An operation in preparation that begins on Wednesday, the first of July; its invitations leave on Wednesday, the tenth of June. */
  beforeEach(async () => {
    stage.world.clock.set(new Date('2026-06-10T10:00:00Z'));
    await stage.world.superuser.query(`update operations set reminds_by_itself = false`);
    await stage.world.superuser.query(`update sessions set expires_at = '2027-01-01', fresh_at = '2027-01-01'`);
    operationId = (await stage.coordinator.ask<{ answer: { id: string } }>(create, { input: planInput({ startsOn: '2026-07-01', endsOn: '2026-07-31' }) })).answer.id;
    await stage.world.superuser.query(`update operations set state = 'PREPARATION' where id = $1`, [operationId]);
    await stage.forget();
  });

  const invited = async (who: Pick<Somebody, 'agencyId'>, email?: string): Promise<void> => {
    await stage.coordinator.ask(inviteByLink, { o: operationId, a: [who.agencyId], links: email ? [{ agencyId: who.agencyId, email, language: 'en' }] : [] });
    await stage.settle();
  };
  /** What somebody was told of the operation since it was last asked for. */
  const told = async (who: Somebody): Promise<string[]> => {
    const { rows } = await stage.world.superuser.query<{ kind: string }>('with gone as (delete from notifications where account_id = $1 and operation_id = $2 returning kind, created_at) select kind from gone order by created_at', [who.id, operationId]);
    return rows.map(({ kind }) => kind);
  };
  const passAt = async (at: string): Promise<void> => {
    stage.world.clock.set(new Date(at));
    await stage.pass();
  };
  const seen = async (who = stage.coordinator): Promise<Matrix['operation']> => (await who.ask<Matrix>(matrix, { o: operationId })).operation;
  const nudgedAt = async (of: Pick<Somebody, 'agencyId'>): Promise<string | null | undefined> => (await seen()).participations.find(({ agency }) => agency.id === of.agencyId)?.readiness.nudgedAt;
  const mailsTo = (email: string): string[] => stage.relay.taken.filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject);

  it('of an invitation that is not answered: a week later, from eight o’clock where they are, once', async () => {
    await invited(stage.polish);
    expect(await told(stage.polish)).toEqual(['INVITATION']);
    await passAt('2026-06-17T05:59:00Z');
    expect([await told(stage.polish), await nudgedAt(stage.polish)]).toEqual([[], null]);
    await passAt('2026-06-17T06:00:00Z');
    expect([await told(stage.polish), await nudgedAt(stage.polish)]).toEqual([['INVITATION'], '2026-06-17T06:00:00.000Z']);
    expect((await seen()).feed.items).toContainEqual({ kind: 'AgencyReminded', actor: null, agency: { id: stage.coordinator.agencyId } });
    for (const at of ['2026-06-17T06:01:00Z', '2026-06-18T09:00:00Z', '2026-06-30T09:00:00Z']) await passAt(at);
    expect(await told(stage.polish)).toEqual([]);
    expect(await told(stage.coordinator)).toEqual([]);
  });

  it('of what they lack, as its day comes and goes, on working days of their country; and no more once it is there', async () => {
    await invited(stage.dutch);
    await stage.dutch.ask(accept, { o: operationId });
    await told(stage.dutch);
    // Its plan was due before it accepted: it is given three days, which end on a Saturday.
    await passAt('2026-06-13T09:00:00Z');
    expect(await told(stage.dutch)).toEqual([]);
    await passAt('2026-06-15T09:00:00Z');
    expect(await told(stage.dutch)).toEqual(['NUDGE']);
    // The connection is due on the 24th; three days before it is a Sunday.
    await passAt('2026-06-21T09:00:00Z');
    expect(await told(stage.dutch)).toEqual([]);
    await passAt('2026-06-22T09:00:00Z');
    expect(await told(stage.dutch)).toEqual(['NUDGE']);
    await passAt('2026-06-24T21:59:00Z');
    expect((await seen()).participations.find(({ agency }) => agency.id === stage.dutch.agencyId)?.readiness.late).toEqual(['PLAN']);
    // It is the 25th in Amsterdam, two hours before it is in Greenwich.
    stage.world.clock.set(new Date('2026-06-24T22:00:00Z'));
    expect((await seen()).participations.find(({ agency }) => agency.id === stage.dutch.agencyId)?.readiness.late).toEqual(['PLAN', 'CONNECTION']);
    await stage.world.superuser.query(`update participation_readiness set plan_state = 'SUBMITTED', connected_at = now() where operation_id = $1`, [operationId]);
    await passAt('2026-06-25T09:00:00Z');
    expect(await told(stage.dutch)).toEqual([]);
  });

  it('once by servers that look at the same moment, and once by a server that begins anew', async () => {
    await invited(stage.polish);
    await invited(stage.spanish);
    await Promise.all([told(stage.polish), told(stage.spanish)]);
    stage.world.clock.set(new Date('2026-06-17T09:00:00Z'));
    for (let n = 0; n < 3; n += 1) await Promise.all([1, 2, 3, 4].map(() => remindOfReadiness(stage.world.app.services)));
    await stage.settle();
    expect([await told(stage.polish), await told(stage.spanish)]).toEqual([['INVITATION'], ['INVITATION']]);
    const { rows } = await stage.world.superuser.query(`select count(*)::int as n from events where operation_id = $1 and kind = 'AgencyReminded'`, [operationId]);
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('by their own settings: whoever wants no mail at night gets it in the morning, and whoever wants none, none', async () => {
    await stage.times(stage.polish, { zone: 'Europe/Warsaw', quietFrom: '07:00', quietTo: '12:00' });
    await stage.choose(stage.polish, 'INVITATION', { email: 'AT_ONCE' });
    await stage.choose(stage.spanish, 'INVITATION', { email: 'OFF' });
    await invited(stage.polish);
    await invited(stage.spanish);
    await stage.forget();
    await passAt('2026-06-17T09:00:00Z');
    expect([stage.mailsTo(stage.polish), stage.mailsTo(stage.spanish)]).toEqual([[], []]);
    await passAt('2026-06-17T10:01:00Z');
    expect([stage.mailsTo(stage.polish).length, stage.mailsTo(stage.spanish)]).toEqual([1, []]);
  });

  it('not on a day on which a person reminded them', async () => {
    await invited(stage.polish);
    await told(stage.polish);
    stage.world.clock.set(new Date('2026-06-17T04:00:00Z'));
    await stage.coordinator.ask(nudge, { o: operationId, a: [stage.polish.agencyId] });
    await stage.settle();
    expect(await told(stage.polish)).toEqual(['INVITATION']);
    await passAt('2026-06-17T09:00:00Z');
    expect(await told(stage.polish)).toEqual([]);
  });

  it('unless the coordinators, and nobody else, turn it off', async () => {
    await invited(stage.polish);
    await invited(stage.dutch);
    await stage.dutch.ask(accept, { o: operationId });
    await told(stage.polish);
    expect((await seen()).remindsByItself).toBe(true);
    expect((await stage.dutch.answer(setReminding, { o: operationId, isOn: false })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await stage.spanish.answer(setReminding, { o: operationId, isOn: false })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await stage.coordinator.ask(setReminding, { o: operationId, isOn: false })).toEqual({ answer: { remindsByItself: false } });
    await passAt('2026-06-17T09:00:00Z');
    expect(await told(stage.polish)).toEqual([]);
    expect(await stage.coordinator.ask(setReminding, { o: operationId, isOn: true })).toEqual({ answer: { remindsByItself: true } });
    await stage.pass();
    expect(await told(stage.polish)).toEqual(['INVITATION']);
  });

  it('not once the operation has begun, nor while it is a draft', async () => {
    await invited(stage.polish);
    await told(stage.polish);
    for (const state of ['ACTIVE', 'CANCELLED', 'DRAFT']) {
      await stage.world.superuser.query('update operations set state = $2 where id = $1', [operationId, state]);
      await passAt('2026-06-17T09:00:00Z');
      expect([state, await told(stage.polish)]).toEqual([state, []]);
    }
  });

  it('by mail where the invitation was mailed to, accounts or none, by the clock and by hand: the new link answers, the old one does not', async () => {
    const without = { agencyId: await stage.world.agency('LT') };
    await invited(without, 'desk@lt.example');
    const secretOf = async (count: number): Promise<string | undefined> => /answer#([\w-]{43})/.exec((await stage.relay.mailTo('desk@lt.example', count)).text)?.[1];
    const offered = async (t: string | undefined): Promise<unknown> => (await stage.world.post(offer, { t })).data?.answerOffer;
    const first = await secretOf(1);
    await passAt('2026-06-17T09:00:00Z');
    const second = await secretOf(2);
    expect(mailsTo('desk@lt.example')).toEqual(['An invitation on Muster waits for your answer', 'Reminder: an invitation on Muster still waits for your answer']);
    expect([await offered(first), await offered(second)]).toEqual([null, { agency: 'Agency of LT' }]);
    await stage.pass();
    expect(mailsTo('desk@lt.example')).toHaveLength(2);
    stage.world.clock.set(new Date('2026-06-19T09:00:00Z'));
    expect(await stage.coordinator.ask(nudge, { o: operationId, a: [without.agencyId] })).toEqual({ answer: { id: operationId } });
    await stage.settle();
    expect(await offered(await secretOf(3))).toEqual({ agency: 'Agency of LT' });
    const { rows } = await stage.world.superuser.query<{ id: string; sent_by: string | null }>('select id, sent_by from answer_links where operation_id = $1 order by sent_at', [operationId]);
    expect(rows.map(({ sent_by: by }) => by)).toEqual([stage.coordinator.id, null, stage.coordinator.id]);
    // A link that was taken back is not sent again.
    await stage.coordinator.ask(revoke, { o: operationId, id: rows[2]?.id });
    stage.world.clock.set(new Date('2026-06-21T09:00:00Z'));
    await stage.coordinator.ask(nudge, { o: operationId, a: [without.agencyId] });
    await stage.settle();
    expect(mailsTo('desk@lt.example')).toHaveLength(3);
  });
});
