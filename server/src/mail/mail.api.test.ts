import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

const open = 'mutation ($id: ID!) { openMail(id: $id) { ... on OpenedMail { subject text } ... on Refused { refusals { rule } } } }';

describe('the outbox where no mail is sent', () => {
  let world: World;
  let administrator: Somebody;
  let lead: Somebody;
  let mailId: string;
  let link: string;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER'), { administrator: true });
    lead = await world.person(await world.agency('SN'), { lead: true });
    const invited = await lead.ask<{ invitePerson: { link: string } }>('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitationLink { link } } }', {
      input: { agencyId: lead.agencyId, email: 'new@douanes.example', name: 'New', language: 'fr' },
    });
    link = invited.invitePerson.link;
    mailId = (await world.superuser.query<{ id: string }>('select id from mails')).rows[0]?.id ?? '';
  });
  afterAll(() => world.close());

  it('lists what waits for administrators, without what it says, and nothing for others', async () => {
    const list = '{ sendsMail mails { count { value } items { id kind recipient state attempts problem agency { id } } } }';
    expect(await administrator.ask(list)).toEqual({
      sendsMail: false,
      mails: { count: { value: 1 }, items: [{ id: mailId, kind: 'INVITATION', recipient: 'new@douanes.example', state: 'WAITING', attempts: 0, problem: null, agency: { id: lead.agencyId } }] },
    });
    expect(await lead.ask(list)).toEqual({ sendsMail: false, mails: { count: { value: 0 }, items: [] } });
  });

  it('opens a mail for an administrator, which the leads of the agency can read of', async () => {
    expect(await administrator.ask(open, { id: mailId })).toEqual({ openMail: { subject: 'Votre invitation à Muster', text: expect.stringContaining(link) as string } });
    const { rows } = await world.superuser.query(`select actor_account_id, subject_id, arguments, audience from agency_events where kind = 'MailOpened'`);
    expect(rows).toEqual([{ actor_account_id: administrator.id, subject_id: mailId, arguments: { kind: 'INVITATION' }, audience: ['admin', `a.${lead.agencyId}.lead`] }]);
  });

  it('opens none for anybody else, on the record, whether it exists or not', async () => {
    for (const id of [mailId, world.clock.uuid()]) expect((await lead.answer(open, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await world.superuser.query(`select 1 from denials where account_id = $1 and action = 'mail:open'`, [lead.id])).rowCount).toBe(2);
    expect((await administrator.answer(open, { id: world.clock.uuid() })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('opens none whose link does not work any more', async () => {
    world.clock.advance(7 * 86_400_000);
    expect(await administrator.ask(open, { id: mailId })).toEqual({ openMail: { refusals: [{ rule: 'mail.over' }] } });
    expect(await administrator.ask('{ mails { items { state } } }')).toEqual({ mails: { items: [{ state: 'EXPIRED' }] } });
  });
});
